// The menu's commands for the year's follow-up: making its sheet.

import { changesOfFollowUp, makeFollowUp, previewFollowUp } from '../../commands/follow-up/make-follow-up.ts';
import { chooseYear } from '../../commands/reading/choose-year.ts';
import { fromMenu } from './from-menu.ts';

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
      const { followUp: words } = messages;
      if (changesOfFollowUp(preview) === 0) return words.nothing(preview);
      if (!preview.isNew && !dialogs.confirm(words.title, words.preview(preview))) return words.cancelled;
      const update = writing((session) => {
        const done = makeFollowUp(session, year, preview.agreed);
        session.workbook.show(done.sheet);
        return done;
      });
      return words.done(update.value);
    },
  );
}
