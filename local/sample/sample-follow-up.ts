// The sample's follow-up after six months: its sheet made by the add-on, made-up results typed in as an officer would.
import type { AddOn } from '../add-on.ts';
import followUp from './follow-up-2569.json' with { type: 'json' };

/** The day on which the round of six months ends, ISO (ค.ศ.). */
export const ROUND_DATE = '2026-03-31';

/** Adds `ผล 2569` to the sample and fills in its round of six months; two projects are still awaiting their report. */
export function fillInSixMonths({ click, control }: AddOn): void {
  control.select('ปี 2569', 'A2');
  click('menuFollowUp');
  const { rows, note } = followUp;
  const column = (letters: string, cells: readonly (string | number | null)[]) =>
    control.paste(
      'ผล 2569',
      `${letters}2`,
      cells.map((cell) => [String(cell ?? '')]),
    );
  control.paste(
    'ผล 2569',
    'E2',
    rows.map(({ ordinance, status, spent, result, problem, suggestion }) =>
      [ordinance, status, spent, result, problem, suggestion].map((cell) => String(cell ?? '')),
    ),
  );
  column(
    'P',
    rows.map(({ reason }) => reason),
  );
  column(
    'R',
    rows.map(({ status }) => (status === '' ? '' : note)),
  );
  control.select('ผล 2569', 'A2');
}
