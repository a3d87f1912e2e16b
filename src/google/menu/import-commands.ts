// The menu's command that takes in the open sheet: what was understood is shown before anything is written.
import { readTypedYear } from '../../commands/reading/choose-year.ts';
import { Refusal } from '../../commands/session/refusal.ts';
import { setUpWorkbook } from '../../commands/set-up/set-up-workbook.ts';
import {
  importFromSheet,
  previewImport,
  type SheetImport,
} from '../../commands/take-in/import-from-sheet.ts';
import { fromMenu, type MenuRun } from './from-menu.ts';

/** นำเข้าจากชีตนี้ */
export function menuImport(): void {
  fromMenu(
    (messages) => messages.import.title,
    (run) => {
      const { reading, writing, dialogs } = run;
      const asked = withYear(run);
      if (asked === null) return reading(() => null).messages.import.cancelled;
      const { preview, year, messages } = asked;
      const { import: words, columns } = messages;
      const wanted = preview.targets.filter(
        ({ isNew, added, differences }) => isNew || added.length + differences.length > 0,
      );
      if (wanted.length === 0) return words.nothing;
      if (!dialogs.confirm(words.title, words.preview(preview))) return words.cancelled;
      const overwrite = new Map(
        wanted.map((target) => [
          target.sheet,
          target.differences.length > 0 && dialogs.confirm(words.title, words.askOverwrite(target)),
        ]),
      );
      if (!preview.hasSettings) writing((session) => setUpWorkbook(session, preview.settings, columns));
      const done = wanted.map(({ sheet }) =>
        writing((session) =>
          importFromSheet(session, {
            from: preview.from,
            sheet,
            year,
            overwrite: overwrite.get(sheet) === true,
            agreed: preview.agreed,
            words: columns,
          }),
        ),
      );
      writing((session) => session.workbook.show(wanted[0]?.sheet ?? preview.from));
      return words.done(
        done.map(({ value }) => value),
        preview.imported.doubts.length,
      );
    },
  );
}

/** What the open sheet holds; asks for its year where it doesn't say it. Null: the officer doesn't say it either. */
function withYear({ reading, dialogs }: MenuRun): {
  readonly preview: SheetImport;
  readonly year: number | null;
  readonly messages: ReturnType<typeof reading>['messages'];
} | null {
  const first = reading((session): SheetImport | null => {
    try {
      return previewImport(session, null);
    } catch (error) {
      if (error instanceof Refusal && error.reason.code === 'year-not-said') return null;
      throw error;
    }
  });
  if (first.value !== null) return { preview: first.value, year: null, messages: first.messages };
  const { import: words, yearFromPlan } = first.messages;
  const sheet = reading((session) => session.workbook.open).value;
  const year = dialogs.askUntil(
    words.title,
    words.askYear(sheet),
    (typed) => readTypedYear(typed, null, []),
    (typed) => yearFromPlan.yearNotUnderstood(typed, 2569),
  );
  if (year === null) return null;
  const again = reading((session) => previewImport(session, year));
  return { preview: again.value, year, messages: again.messages };
}
