// What every action and every screen works with: the view as it is now, the server, one piece of work at a time, and a word
// on how it went. There is one panel in a page, so these are plain variables of the module.

import type { PanelWords } from '../../messages/th/panel.ts';
import type { Answer, PanelState } from '../../panel/panel-types.ts';
import { callServer, type PanelCall, type Reply, type Server } from '../server.ts';
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

/** Asks the server for one piece of work; its answer, or null if another is going on. */
export async function work<Name extends PanelCall>(
  name: Name,
  ...values: Parameters<Server[Name]>
): Promise<Reply<Name> | null> {
  if (view.busy) return null;
  show({ busy: true, notice: null });
  const answer = await callServer(name, ...values);
  show({ busy: false });
  return answer;
}

/** As `work`; a failure is told here, and then there is no value. */
export async function get<Name extends PanelCall>(
  name: Name,
  ...values: Parameters<Server[Name]>
): Promise<ValueOf<Reply<Name>> | null> {
  const answer: Answer<unknown> | null = await work(name, ...values);
  if (answer?.ok) return answer.value as ValueOf<Reply<Name>>;
  if (answer) tell(failure(answer), 'error');
  return null;
}

type ValueOf<Given> = Given extends { readonly ok: true; readonly value: infer Value } ? Value : never;

/** The errors found, and the warnings that nobody has accepted. */
export function countFindings(): readonly [errors: number, warnings: number] {
  const open = state.findings.filter(({ accepted }) => !accepted);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  return [errors, open.length - errors];
}
