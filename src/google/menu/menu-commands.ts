// The commands of the menu: their questions before, outside of the lock, and their one sentence after.

import { named, stateOf } from '../../changes/history.ts';
import { readHistory, takeChangeBack } from '../../changes/undo.ts';
import { applyFixes, changesOf, mendedIn, planFixes } from '../../commands/apply-fixes.ts';
import { checkPlan, countsOf } from '../../commands/check-plan.ts';
import { chooseOpenYear, chooseYear, readTypedYear } from '../../commands/reading/choose-year.ts';
import { readSettingsIfThere } from '../../commands/reading/read-workbook.ts';
import { migrateWorkbook, planMigration } from '../../commands/set-up/migrate-workbook.ts';
import { selectedProjects, tickQuarters } from '../../commands/tick-quarters.ts';
import {
  changesOfUpdate,
  plannedYears,
  previewYearUpdate,
  updateYearFromPlan,
} from '../../commands/update-year-from-plan.ts';
import { LAYOUT } from '../../core/layout-version.ts';
import { SHEET } from '../../core/sheet-names.ts';
import { readPeriod } from '../../core/text/period.ts';
import { ifAny } from '../../messages/if-any.ts';
import { messagesIn } from '../../messages/index.ts';
import { runSelfTest } from '../self-test/run-self-test.ts';
import { showSelfTest } from '../self-test/show-self-test.ts';
import { showBook, showPanel } from '../show-panel.ts';
import { fromMenu, openFromMenu } from './from-menu.ts';

/** ตั้งค่าสมุดงาน: opens the page of settings; what an older add-on made is brought up to date before, after saying so. */
export function menuSetUp(): void {
  fromMenu(
    ({ setUp }) => setUp.title,
    ({ reading, writing, dialogs }) => {
      const { value, messages } = reading(planMigration);
      const { migration, setUp } = messages;
      const { layout, steps } = value;
      if (layout === LAYOUT.current) {
        showPanel('settings');
        return null;
      }
      // Without its migration the workbook works as before; the next time offers it again.
      const wanted = steps.length === 0 || dialogs.confirm(migration.title, migration.offer(layout, steps));
      const done = wanted ? writing(migrateWorkbook).value : [];
      showPanel('settings');
      return setUp.done(done);
    },
  );
}

/** ตรวจสอบแผน */
export function menuCheck(): void {
  fromMenu(
    ({ check }) => check.title,
    ({ writing }) => {
      const { value, messages } = writing((session) => checkPlan(session, chooseYear(session)));
      const done = messages.check.done(countsOf(value), SHEET.findings);
      return value.kept === null ? done : `${done}\n${messages.keptOwn(SHEET.findings, value.kept)}`;
    },
  );
}

/** แก้ไขที่แก้ได้อย่างปลอดภัย */
export function menuFix(): void {
  fromMenu(
    ({ fix }) => fix.title,
    ({ reading, writing, dialogs }) => {
      const planned = reading((session) => planFixes(session, chooseYear(session)));
      const { fix } = planned.messages;
      const { accepted } = planned.value;
      const changes = changesOf(planned.value.mending);
      if (changes === 0) return fix.none(accepted);
      if (!dialogs.confirm(fix.title, fix.confirm(changes, mendedIn(planned.value), accepted))) return null;
      const year = planned.value.input.year.plan.year;
      const { mending } = writing((session) => applyFixes(session, year, planned.value.agreed)).value;
      const left = writing((session) => checkPlan(session, year)).value;
      return fix.done(changesOf(mending), countsOf(left));
    },
  );
}

/** ติ๊กไตรมาสของแถวที่เลือก */
export function menuTick(): void {
  fromMenu(
    ({ tick }) => tick.title,
    ({ reading, writing, dialogs }) => {
      const selected = reading(selectedProjects);
      const { tick } = selected.messages;
      const { years, rows, agreed } = selected.value;
      const understood = (typed: string) => {
        const period = readPeriod(typed, years);
        return period.kind === 'quarters' ? period.quarters : null;
      };
      const why = (typed: string) => tick.notUnderstood(typed, readPeriod(typed, years).kind, years);
      const quarters = dialogs.askUntil(tick.title, tick.ask(rows, years.fiscalYear), understood, why);
      if (quarters === null) return null;
      const ticked = quarters.flatMap((runs, index) => (runs ? [index + 1] : []));
      return tick.done(writing((session) => tickQuarters(session, quarters, agreed)).value, ticked);
    },
  );
}

/** ช่วยเหลือ: วิธีใช้ */
export function menuHelp(): void {
  fromMenu(
    ({ help }) => help.title,
    ({ messages }) => messages.help.text,
  );
}

/** สร้างแผนประจำปี */
export function menuYearFromPlan(): void {
  fromMenu(
    ({ yearFromPlan }) => yearFromPlan.title,
    ({ reading, writing, dialogs }) => {
      const chosen = reading((session) => ({ ...plannedYears(session), open: chooseOpenYear(session) }));
      const { yearFromPlan: words } = chosen.messages;
      const { years, made, open } = chosen.value;
      const year = dialogs.askUntil(
        words.title,
        words.askYear(years, made, open),
        (typed) => readTypedYear(typed, open, years),
        (typed) => words.yearNotUnderstood(typed, years[0] ?? 0),
      );
      if (year === null) return null;
      const preview = reading((session) => previewYearUpdate(session, year)).value;
      const confirmed = preview.unsure
        .filter((pair) => dialogs.confirm(words.title, words.askSame(pair.year.name, pair.plan.name)))
        .map((pair) => pair.plan.row);
      if (changesOfUpdate(preview) + confirmed.length === 0) return words.nothing(preview);
      if (!dialogs.confirm(words.title, words.preview(preview, confirmed.length))) return words.cancelled;
      const update = writing((session) => {
        const done = updateYearFromPlan(session, year, {
          confirmed,
          agreed: preview.agreed,
        });
        session.workbook.show(done.sheet);
        return done;
      });
      return words.done(update.value, confirmed.length);
    },
  );
}

/** ช่วยเหลือ: ทดสอบระบบ */
export function menuSelfTest(): void {
  fromMenu(
    ({ selfTest }) => selfTest.title,
    ({ writing }) => {
      const { value, messages } = writing((session) => {
        readSettingsIfThere(session);
        session.workbook.toast(messagesIn(session.language).selfTest.running);
        return { results: runSelfTest(), today: session.today };
      });
      showSelfTest(value.results, messages.selfTest, value.today);
      return null;
    },
  );
}

/** ย้อนกลับการเปลี่ยนแปลงล่าสุด: says which, and asks, before it does it. */
export function menuUndo(): void {
  takeBack('undo');
}

/** ทำซ้ำที่ย้อนกลับ */
export function menuRedo(): void {
  takeBack('redo');
}

/** ประวัติการเปลี่ยนแปลง */
export function menuHistory(): void {
  fromMenu(
    ({ history }) => history.title,
    ({ reading }) => {
      const { value, messages } = reading(readHistory);
      const lines = value.changes.map((change) => {
        const text = messages.change(named(change));
        return messages.history.line(messages.moment(change.time), text, stateOf(change));
      });
      return lines.length > 0 ? lines.join('\n') : messages.history.none;
    },
  );
}

function takeBack(way: 'undo' | 'redo'): void {
  fromMenu(
    (messages) => messages[way].title,
    ({ reading, writing, dialogs }) => {
      const read = reading(readHistory);
      const { messages, value } = read;
      const change = value[way];
      if (change === null) return messages[way].none;
      const text = messages.change(named(change));
      if (!dialogs.confirm(messages[way].title, messages[way].ask(text, messages.moment(change.time))))
        return null;
      const done = writing((session) => takeChangeBack(session, change.id));
      // A change of the settings may have changed the language.
      const note = done.messages.takenBack(done.value);
      return [messages[way].done(text), ...ifAny(note.length, note)].join('\n');
    },
  );
}

/** ทำเล่มแผน (.docx) */
export function menuBook(): void {
  openFromMenu(showBook);
}

/** เปิดแถบด้านข้าง */
export function menuPanel(): void {
  openFromMenu(showPanel);
}
