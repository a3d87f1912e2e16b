// The sidebar beside the grid: 300 pixels, with the add-on's own page in it.
import type { Shown } from '../../sheets/world.ts';
import { messages } from '../messages.th.ts';
import { AddOnFrame, type FrameParts } from './frame.tsx';

/** Draws the sidebar. */
export function Sidebar(props: { shown: Shown; frame: FrameParts; onClose: () => void }) {
  const title = props.shown.title || messages.sidebar;
  return (
    <aside class="sidebar" aria-label={title}>
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
