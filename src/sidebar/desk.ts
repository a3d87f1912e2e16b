// What every action of the panel works with: the view, the server, one piece of work at a time, and a word on how it went.
import type { Answer, PanelState } from '../commands/panel-types.ts';
import type { PanelWords } from '../messages/panel.th.ts';
import type { DraftStore } from './draft.ts';
import { type CallServer, isBridgeFailure } from './server.ts';
import { FIRST_VIEW, type Notice, type View } from './view.ts';

/** Work that takes longer is told (milliseconds). */
const TOLD_AFTER = 300;
/** After this the user is asked for patience (milliseconds). */
const SLOW_AFTER = 15_000;

/** The panel's working place. */
export type Desk = ReturnType<typeof createDesk>;

/** A desk over a server; `store` keeps what was typed and not saved, null where the browser forbids it. */
export function createDesk(call: CallServer, store: DraftStore | null) {
  let view = FIRST_VIEW;
  let draw = () => {};

  const desk = {
    call,
    store,
    view: () => view,
    /** The function that draws the view, called after each change of it. */
    onChange(drawView: () => void): void {
      draw = drawView;
    },
    show(change: Partial<View>): void {
      view = { ...view, ...change };
      draw();
    },
    /** The state; only actions that are offered once there is one may ask. */
    state: () => view.state as PanelState,
    words: (): PanelWords => desk.state().words,
    tell(text: string, action: Notice['action'] = null): void {
      desk.show({
        notice: { kind: 'done', text, action: action === 'undo' && !desk.state().undo ? null : action },
      });
    },
    warn(text: string): void {
      desk.show({ notice: { kind: 'problem', text, action: null } });
    },
    /** What a failed answer says in the user's words. */
    failure: ({ code, message }: { readonly code: string; readonly message: string }) =>
      isBridgeFailure(code) ? desk.words()[code] : message,
    /** Does one piece of work; the answer, or null if another is going on. */
    async work<Value>(ask: () => Promise<Answer<Value>>): Promise<Answer<Value> | null> {
      if (view.busy) return null;
      desk.show({ busy: true, notice: null });
      const told = setTimeout(() => desk.show({ told: true }), TOLD_AFTER);
      const slow = setTimeout(() => desk.tell(desk.words().slow), SLOW_AFTER);
      const answer = await ask();
      clearTimeout(told);
      clearTimeout(slow);
      desk.show({ busy: false, told: false, notice: null });
      return answer;
    },
    /** As `work`; a failure is told here, and then there is no value. */
    async get<Value>(ask: () => Promise<Answer<Value>>): Promise<Value | null> {
      const answer = await desk.work(ask);
      if (answer?.ok) return answer.value;
      if (answer) desk.warn(desk.failure(answer));
      return null;
    },
  };
  return desk;
}
