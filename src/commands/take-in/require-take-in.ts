// Refuses what no reader of an officer's file would send to be taken in.
import { type CellValue, cellName } from '../../core/cell.ts';
import { SETTINGS } from '../../core/kinds/settings/settings.ts';
import { impossibleIn } from '../../core/text/cell-text.ts';
import { Refusal } from '../session/refusal.ts';
import type { TakeIn } from './imported-layout.ts';

/** More than a plan of any size has, and few enough to be made in one run. */
const MOST = { sheets: 60, columns: 200, rows: 20_000, name: 100, setting: 1000 };

/** What was sent, if it can be taken in. @throws Refusal `request-invalid`, `too-many`, `text-impossible` */
export function requireTakeIn(sent: unknown): TakeIn {
  const { settings, sheets } = fieldsOf(sent);
  const given = Object.entries(fieldsOf(settings));
  const known = given.every(
    ([key, value]) =>
      SETTINGS.some((setting) => setting.key === key) &&
      typeof value === 'string' &&
      value.length <= MOST.setting,
  );
  if (!known || !isList(sheets, MOST.sheets)) throw invalid('settings');
  for (const one of sheets) {
    const { sheet, headers, rows } = fieldsOf(one);
    if (typeof sheet !== 'string' || sheet.trim() === '' || sheet.length > MOST.name) throw invalid('sheet');
    for (const [what, list] of [['rows', rows] as const, ['columns', headers] as const]) {
      const found = Array.isArray(list) ? list.length : 0;
      if (found > MOST[what]) throw new Refusal({ code: 'too-many', sheet, what, found, most: MOST[what] });
    }
    if (!isList(headers, MOST.columns) || !headers.every((header) => typeof header === 'string')) {
      throw invalid('headers');
    }
    if (!isList(rows, MOST.rows) || !rows.every((row) => isList(row, MOST.columns) && row.every(isCell))) {
      throw invalid('rows');
    }
    [headers, ...(rows as unknown[][])].forEach((line, row) => {
      line.forEach((text, at) => {
        const found = typeof text === 'string' ? impossibleIn(text) : null;
        if (found === null) return;
        const header = [sheet, cellName(row + 1, at + 1), row === 0 ? '' : headers[at]].join(' ').trimEnd();
        throw new Refusal({ code: 'text-impossible', header, found });
      });
    });
  }
  return sent as TakeIn;
}

function fieldsOf(sent: unknown): Readonly<Record<string, unknown>> {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) throw invalid('import');
  return sent as Record<string, unknown>;
}

function isList(sent: unknown, most: number): sent is readonly unknown[] {
  return Array.isArray(sent) && sent.length <= most;
}

function isCell(sent: unknown): sent is CellValue {
  if (typeof sent !== 'object' || sent === null) return ['string', 'number', 'boolean'].includes(typeof sent);
  return /^\d{4}-\d{2}-\d{2}$/.test(String((sent as { date?: unknown }).date));
}

function invalid(what: string): Refusal {
  return new Refusal({ code: 'request-invalid', what });
}
