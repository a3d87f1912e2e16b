// The history in the panel's words.

import type { Change } from '../changes/change.ts';
import { named, stateOf } from '../changes/history.ts';
import { historyOf } from '../changes/undo.ts';
import type { Session } from '../commands/session/session.ts';
import { messagesIn } from '../messages/index.ts';
import type { PanelChange, PanelHistory } from './panel-types.ts';

/** What the add-on has changed in this file, ready to show. */
export function panelHistory(session: Session): PanelHistory {
  const { changes, isNewest, undo, redo } = historyOf(session);
  const messages = messagesIn(session.language);
  const shown = (change: Change): PanelChange => ({
    id: change.id,
    text: messages.change(named(change)),
    time: messages.moment(change.time),
    state: stateOf(change),
  });
  return {
    changes: changes.map(shown),
    isNewest,
    undo: undo && shown(undo),
    redo: redo && shown(redo),
  };
}
