// The menu's commands for the plan's other sheets: each is made when it is first asked for.
import {
  makeDescriptions,
  makePlanSheet,
  type PlanSheetKind,
} from '../../commands/set-up/make-plan-sheet.ts';
import { fromMenu } from './from-menu.ts';

/** รายละเอียดโครงการ */
export function menuDescriptions(): void {
  fromMenu(
    ({ planSheets }) => planSheets.title,
    ({ writing, messages }) => {
      const done = writing((session) => makeDescriptions(session, messages.columns));
      return done.messages.planSheets.described(done.value.sheet, done.value.made);
    },
  );
}

/** ความเสี่ยง */
export function menuRisks(): void {
  sheet('risk');
}

/** เป้าหมาย */
export function menuTargets(): void {
  sheet('target');
}

/** คณะกรรมการ */
export function menuCommittee(): void {
  sheet('committee');
}

/** เล่มแผน */
export function menuBookTexts(): void {
  sheet('book');
}

function sheet(kind: PlanSheetKind): void {
  fromMenu(
    ({ planSheets }) => planSheets.title,
    ({ writing, messages }) => {
      const done = writing((session) => makePlanSheet(session, kind, messages.columns));
      const { sheet: name, isNew } = done.value;
      return isNew ? done.messages.planSheets.made(name) : null;
    },
  );
}
