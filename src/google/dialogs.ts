// Google's dialogs as a menu command uses them. They drop the script's locks, so they are only opened outside one.

/** Asks and tells; what a cancelled question gives is null. */
export interface Dialogs {
  tell(title: string, text: string): void;
  confirm(title: string, text: string): boolean;
  ask(title: string, text: string): string | null;
}

/** The dialogs of the open spreadsheet. */
export function openDialogs(): Dialogs {
  const ui = SpreadsheetApp.getUi();
  return {
    tell: (title, text) => void ui.alert(title, text, ui.ButtonSet.OK),
    confirm: (title, text) => ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES,
    ask: (title, text) => {
      const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
      return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
    },
  };
}
