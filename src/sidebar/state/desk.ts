// What every action and every screen works with: the view as it is now, the server, one piece of work at a time, and a word
// on how it went. There is one panel in a page, so these are plain variables of the module.

import type { PanelWords } from '../../messages/th/panel.ts';
import type { Answer, PanelState } from '../../panel/panel-types.ts';
import { withHistory } from './history.ts';
import { FIRST_VIEW, type Notice, type View } from './view.ts';

/** What is shown now. */
export let view: View = FIRST_VIEW;

/** The plan as the server last sent it; screens and actions that read it are offered only once it is there. */
export let state: PanelState;

/** The panel's sentences in the user's language. */
export let say: PanelWords;

let draw = () => {};

/** Sets the function that draws the view after each change of it. */
export function onChange(drawView: () => void): void {
  draw = drawView;
}

/** Changes the view and draws it. */
export function show(change: Partial<View>): void {
  const { state: old } = view;
  view = { ...view, ...change };
  if (old && change.state) view = { ...view, state: withHistory(old, change.state) };
  if (view.state) {
    state = view.state;
    say = state.words;
  } else if (view.settings) say = view.settings.page.words;
  draw();
}

/** Says how it went. */
export function tell(text: string, kind: Notice['kind'] = 'done'): void {
  show({ notice: { kind, text } });
}

/** What a failed answer says in the user's words; a failure on the way has no words of its own. */
export function failure({ code, message }: { readonly code: string; readonly message: string }): string {
  return message || say[code as 'connection'];
}

/** Does one piece of work; the answer, or null if another is going on. */
export async function work<Value>(ask: () => Promise<Answer<Value>>): Promise<Answer<Value> | null> {
  if (view.busy) return null;
  show({ busy: true, notice: null });
  const answer = await ask();
  show({ busy: false });
  return answer;
}

/** As `work`; a failure is told here, and then there is no value. */
export async function get<Value>(ask: () => Promise<Answer<Value>>): Promise<Value | null> {
  const answer = await work(ask);
  if (answer?.ok) return answer.value;
  if (answer) tell(failure(answer), 'error');
  return null;
}

/** The errors found, and the warnings that nobody has accepted. */
export function countFindings(): readonly [errors: number, warnings: number] {
  const open = state.findings.filter(({ accepted }) => !accepted);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  return [errors, open.length - errors];
}
