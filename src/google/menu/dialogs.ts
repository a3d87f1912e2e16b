// Google's dialogs as a menu command uses them. They drop the script's locks, so they are only opened outside one.

/** Asks and tells; what a cancelled question gives is null. */
export interface Dialogs {
  tell(title: string, text: string): void;
  confirm(title: string, text: string): boolean;
  ask(title: string, text: string): string | null;
  /** Asks until `read` understands what was typed; the question is put again with what `again` says of it, so nothing typed is lost. */
  askUntil<Value>(
    title: string,
    text: string,
    read: (typed: string) => Value | null,
    again: (typed: string) => string,
  ): Value | null;
}

/** The dialogs of the open spreadsheet. */
export function openDialogs(): Dialogs {
  const ui = SpreadsheetApp.getUi();
  const ask = (title: string, text: string) => {
    const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
    return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
  };
  return {
    tell: (title, text) => void ui.alert(title, text, ui.ButtonSet.OK),
    confirm: (title, text) => ui.alert(title, text, ui.ButtonSet.YES_NO) === ui.Button.YES,
    ask,
    askUntil: (title, text, read, again) => {
      let typed = ask(title, text);
      while (typed !== null) {
        const value = read(typed);
        if (value !== null) return value;
        typed = ask(title, `${again(typed)}\n\n${text}`);
      }
      return null;
    },
  };
}
