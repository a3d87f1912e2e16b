// The title bar: the file's name, and what can be done with files.
import { useRef } from 'preact/hooks';
import { SOURCE_ENDINGS } from '../../../src/files/reading/read-source.ts';
import { messages } from '../messages.th.ts';

/** Draws the bar. */
export function TitleBar(props: {
  name: string;
  onOpen: (file: File) => void;
  onSave: () => void;
  onSample: () => void;
  onBegin: () => void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header class="title-bar">
      <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
        <rect width="40" height="40" rx="10" />
        <path d="M11 21.5 17.5 28 29.5 13" />
      </svg>
      <div class="title">
        <h1>{props.name}</h1>
        <p>
          {messages.appName} · {messages.place}
        </p>
      </div>
      <div class="file-buttons" role="group" aria-label={messages.toolbar}>
        <input
          ref={picker}
          type="file"
          hidden
          accept={['.xlsx', ...SOURCE_ENDINGS].join(',')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) props.onOpen(file);
            // The same file can be opened again.
            event.currentTarget.value = '';
          }}
        />
        <button type="button" class="button" onClick={props.onBegin}>
          {messages.begin}
        </button>
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          {messages.open}
        </button>
        <button type="button" class="button" onClick={props.onSave}>
          {messages.save}
        </button>
        <button type="button" class="button" onClick={props.onSample}>
          {messages.sample}
        </button>
      </div>
    </header>
  );
}
