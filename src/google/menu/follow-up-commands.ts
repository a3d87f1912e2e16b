// The menu's commands for the year's follow-up: making its sheet, and the reports of its rounds.

import { changesOfFollowUp, makeFollowUp, previewFollowUp } from '../../commands/follow-up/make-follow-up.ts';
import { chooseYear } from '../../commands/reading/choose-year.ts';
import { buildRoundReport } from '../../commands/reports/build-round-report.ts';
import type { Round } from '../../core/follow-up/status.ts';
import { fromMenu } from './from-menu.ts';
import { orDraft, told } from './menu-commands.ts';

/** สร้างชีตผลการดำเนินงาน: one click where there is no sheet yet; what would change in one that is there is asked first. */
export function menuFollowUp(): void {
  fromMenu(
    ({ followUp }) => followUp.title,
    ({ reading, writing, dialogs }) => {
      const { value, messages } = reading((session) => {
        const year = chooseYear(session);
        return { year, preview: previewFollowUp(session, year) };
      });
      const { year, preview } = value;
      const { followUp: words, followUpHelp } = messages;
      if (changesOfFollowUp(preview) === 0) return words.nothing(preview);
      if (!preview.isNew && !dialogs.confirm(words.title, words.preview(preview))) return words.cancelled;
      const update = writing((session) => {
        const done = makeFollowUp(session, year, { agreed: preview.agreed, help: followUpHelp });
        session.workbook.show(done.sheet);
        return done;
      });
      return words.done(update.value);
    },
  );
}

/** ทำรายงานผล 6 เดือน */
export function menuRound6(): void {
  report(6);
}

/** ทำรายงานผล 12 เดือน */
export function menuRound12(): void {
  report(12);
}

function report(round: Round): void {
  fromMenu(
    (messages) => messages.round.title(round),
    (run) => {
      const made = orDraft(
        run,
        (messages) => messages.round.title(round),
        (session, draft) =>
          buildRoundReport(session, { year: chooseYear(session), round, asOf: session.today, draft }),
      );
      if (made === null) return null;
      const { sheet, totals } = made.value;
      return told(made.messages.round.done(sheet ?? '', totals), made.value, made.messages);
    },
  );
}
