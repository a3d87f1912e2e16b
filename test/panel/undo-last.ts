// Undo as an officer asks for it: the change that the sidebar names, by its id.
import type { AddOn } from '../../local/add-on.ts';
import type { Answer, PanelState } from '../../src/panel/panel-types.ts';

/** Opens the sidebar on a sheet, and undoes the change that it names. */
export function undoLast(addOn: AddOn, sheet: string): Answer<PanelState> {
  const { answer } = addOn.run<PanelState>('panelOpen', sheet);
  if (!answer.ok) return answer;
  return addOn.run<PanelState>('panelUndo', sheet, answer.value.history.undo?.id ?? '').answer;
}
