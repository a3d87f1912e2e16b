// The sidebar starts here: paint first, then the one server call that opening costs.
import { render } from 'preact';
import { App } from './app.tsx';
import { browserStore } from './draft.ts';
import { createPanel } from './panel.ts';
import { callServer } from './server.ts';

const place = document.getElementById('app') as HTMLElement;
const panel = createPanel(callServer, browserStore());
let { focus } = panel.view();

panel.onChange(() => {
  render(<App panel={panel} />, place);
  const view = panel.view();
  document.documentElement.lang = view.state?.settings.language ?? 'th';
  if (focus === view.focus) return;
  focus = view.focus;
  document.querySelector<HTMLElement>(`[data-focus="${focus[0]}"]`)?.focus();
});
void panel.start();
