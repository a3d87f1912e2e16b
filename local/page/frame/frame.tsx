// The frame of the sidebar or of an HTML dialog: sandboxed, so that the add-on's page reaches nothing but its server functions.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { type FromFrame, type ToFrame, withGoogleScript } from '../add-on/script-run.ts';

/** What the frame asks of the page. */
export interface FrameParts {
  /** Runs a server function; rejects with the error. */
  readonly call: (name: string, args: unknown[]) => Promise<unknown>;
  readonly onClose: () => void;
  readonly onFocusEditor: () => void;
  readonly onNextRegion: () => void;
  readonly onLink: (href: string) => void;
  /** JSON of the frame's own storage, as it was left. */
  readonly stored: string;
  readonly onStore: (entries: string) => void;
}

/** Draws the frame with the add-on's HTML in it, as HtmlService serves it. */
export function AddOnFrame(props: FrameParts & { title: string; html: string; height?: number }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const parts = useRef(props);
  parts.current = props;
  // Made once: a frame whose source changes would start anew.
  const source = useMemo(() => withGoogleScript(props.html, props.stored), []);
  useLayoutEffect(() => {
    const onMessage = async (event: MessageEvent) => {
      if (event.source !== frame.current?.contentWindow) return;
      const message = event.data as FromFrame;
      const { call, onClose, onFocusEditor, onNextRegion, onLink, onStore } = parts.current;
      if (message.kind === 'close') onClose();
      if (message.kind === 'focus-editor') onFocusEditor();
      if (message.kind === 'next-region') onNextRegion();
      if (message.kind === 'link') onLink(String(message.href));
      if (message.kind === 'store') onStore(String(message.entries));
      if (message.kind !== 'call') return;
      const { id } = message;
      const args = JSON.parse(String(message.args)) as unknown[];
      const answer = await call(String(message.name), args).then(
        (result): ToFrame => ({ kind: 'answer', id, result: JSON.stringify(result ?? null) }),
        (error: unknown): ToFrame => ({ kind: 'answer', id, error: wordsOf(error) }),
      );
      // A sandboxed frame has no origin that could be named.
      (event.source as Window).postMessage(answer, '*');
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return (
    <iframe
      ref={frame}
      class="add-on-frame"
      title={props.title}
      // Scripts, forms and downloads, as in Google; not the page's own origin, no top navigation.
      sandbox="allow-scripts allow-forms allow-downloads"
      srcdoc={source}
      // A dialog's frame has the height that the add-on asks for, as far as the window has it.
      style={
        props.height === undefined
          ? undefined
          : { height: `${props.height}px`, flex: 'none', maxHeight: 'calc(100vh - 140px)' }
      }
      data-region
    />
  );
}

/** An error's name and message, whatever was thrown. */
function wordsOf(error: unknown): { name: string; message: string } {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
}
