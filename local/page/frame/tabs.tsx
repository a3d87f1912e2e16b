// The sheets' tabs below the grid.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BookModel } from '../../sheets/book/model.ts';
import { messages } from '../messages.th.ts';

/** Draws a tab for each sheet that is not hidden; the arrows move between them, as tabs do. */
export function Tabs(props: { book: BookModel; open: number; onOpen: (sheet: number) => void }) {
  const list = useRef<HTMLDivElement>(null);
  const sheets = props.book.sheets.filter((sheet) => !sheet.hidden || sheet.id === props.open);
  useLayoutEffect(() => {
    list.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [props.open, sheets.length]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = sheets.findIndex((sheet) => sheet.id === props.open);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: sheets.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const sheet = sheets[(to + sheets.length) % sheets.length];
    if (sheet === undefined) return;
    props.onOpen(sheet.id);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
  };
  return (
    <div class="tabs" role="tablist" aria-label={messages.tabs} ref={list} onKeyDown={onKeyDown}>
      {sheets.map((sheet) => {
        const open = sheet.id === props.open;
        return (
          <button
            type="button"
            key={sheet.id}
            role="tab"
            class="tab"
            aria-selected={open}
            aria-controls="sheet-panel"
            tabIndex={open ? 0 : -1}
            data-region={open || undefined}
            style={sheet.tabColor === undefined ? undefined : { '--tab-color': sheet.tabColor }}
            onClick={() => props.onOpen(sheet.id)}
          >
            {sheet.name}
          </button>
        );
      })}
    </div>
  );
}
