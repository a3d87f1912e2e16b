// The sidebar beside the grid: 300 pixels, with the add-on's own page in it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Shown } from '../../sheets/world.ts';
import { messages } from '../messages.th.ts';
import { AddOnFrame, type FrameParts } from './frame.tsx';

/** Draws the sidebar. */
export function Sidebar(props: { shown: Shown; frame: FrameParts; onClose: () => void }) {
  const title = props.shown.title || messages.sidebar;
  const box = useRef<HTMLElement>(null);
  // As in Google, one goes on in what was opened.
  useLayoutEffect(() => box.current?.querySelector('iframe')?.focus(), []);
  return (
    <aside class="sidebar" ref={box} aria-label={title}>
      <div class="box-head">
        <h2>{title}</h2>
        <button type="button" class="icon-button" aria-label={messages.closeSidebar} onClick={props.onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <AddOnFrame {...props.frame} onClose={props.onClose} title={title} html={props.shown.html ?? ''} />
    </aside>
  );
}
