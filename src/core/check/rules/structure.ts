// Rules for how the sheet itself is made: merged cells swallow data, a filter hides rows that count all the same.
import { type Area, areaName, cellText, isBlank } from '../../cell.ts';
import { KINDS } from '../../kinds/index.ts';
import type { Kind, SheetReading } from '../../kinds/kind.ts';
import { isPlanOrYear, knownSheets, planSheetIn } from '../../kinds/known-sheets.ts';
import { PLAN } from '../../kinds/plan/plan.ts';
import { headersNear, holdsData } from '../../table.ts';
import { isHeadingRow } from '../../text/total-row.ts';
import { FINDING_SEVERITY, type Finding } from '../finding.ts';
import { type CheckInput, type SheetRule, sheetsOf, type WorkbookRule } from './rule.ts';

/** The rules for merged cells, hidden rows, and totals that were typed among the projects. */
export const STRUCTURE_RULES: readonly SheetRule[] = [
  {
    code: 'merged-cells',
    find: ({ sheet, table, rows, merges }) => {
      const last = rows[rows.length - 1]?.row ?? 1;
      return merges.flatMap((merge) => {
        const key = Object.keys(table.columns).find((known) => covers(merge, table.columns[known] as number));
        const inData = merge.row <= last && merge.row + merge.rows > 2;
        // A total or a heading over several columns takes nothing from a project.
        if (merge.rows === 1 && table.totalRows.some(({ row }) => row === merge.row)) return [];
        if (key === undefined || !inData) return [];
        const read = areaName(merge);
        return [
          {
            code: 'merged-cells',
            severity: FINDING_SEVERITY['merged-cells'],
            sheet,
            row: merge.row,
            column: merge.column,
            header: table.headers[key] as string,
            read,
            details: { range: read },
            fix: null,
          },
        ];
      });
    },
  },
  {
    code: 'total-row',
    find: ({ sheet, table }) =>
      table.totalRows.map(({ row, cells }) => {
        const at = (key: string) => cells[(table.columns[key] ?? 0) - 1] ?? '';
        // As it was known: by its name, else by what stands under ลำดับ or มิติ.
        const key = ['name', 'number', 'dimension'].find((one) => !isBlank(at(one))) ?? 'name';
        const [column, read] = [table.columns[key] ?? 1, cellText(at(key))];
        const details = isHeadingRow([read]) ? { heading: 'true' } : {};
        return {
          ...{ code: 'total-row', severity: FINDING_SEVERITY['total-row'], sheet, row, column },
          ...{ header: table.headers[key] ?? '', read, details, fix: null },
        };
      }),
  },
  {
    code: 'column-unread',
    find: ({ sheet, table, columns }) =>
      columns.flatMap(({ key, header: wanted }) =>
        (table.columns[key] === undefined ? headersNear(table.line, columns, wanted) : [])
          .filter(({ column }) => table.rows.some(({ cells }) => holdsData(cells[column - 1])))
          .map(({ header, column }) => ({
            ...{ code: 'column-unread', severity: FINDING_SEVERITY['column-unread'], sheet, row: 1, column },
            ...{ header, read: header, details: { wanted }, fix: null },
          })),
      ),
  },
  {
    code: 'rows-hidden',
    find: ({ sheet, rows, hiddenRow }) => {
      const last = rows[rows.length - 1]?.row ?? 1;
      if (hiddenRow === null || hiddenRow > last) return [];
      return [
        {
          code: 'rows-hidden',
          severity: FINDING_SEVERITY['rows-hidden'],
          sheet,
          row: hiddenRow,
          column: 1,
          header: '',
          read: '',
          details: {},
          fix: null,
        },
      ];
    },
  },
];

function covers({ column, columns }: Area, known: number): boolean {
  return column <= known && known < column + columns;
}

/**
 * What keeps a sheet of the plan from being checked: a column that it needs, told once for each; and the year's sheet in which no
 * project stands yet, though แผน has some: nothing can be reported of it.
 */
export function unreadSheets(input: CheckInput): readonly Finding[] {
  const empty = emptyYears(input);
  return [
    ...(input.unread ?? []).map(({ sheet, code, cell, header, near, row = 1 }) =>
      unread({
        // Of a sheet that has another name, that one.
        sheet: code === 'sheet-missing' && near !== undefined ? near : sheet,
        row,
        severity: FINDING_SEVERITY['sheet-unread'],
        details: {
          column: code === 'sheet-missing' ? sheet : header,
          reason: code,
          ...(near === undefined ? {} : { near, cell: String(cell) }),
        },
      }),
    ),
    ...empty.map(({ sheet }) => unread({ sheet, row: 1, severity: 'error', details: { reason: 'no-rows' } })),
  ];
}

/**
 * A part of the book that is held against แผน, where there is none, as after its sheet was renamed: nothing is compared, and that
 * must not pass for agreement. A year's sheet may stand alone.
 */
export const PLAN_MISSING: WorkbookRule = {
  code: 'plan-missing',
  find: (input) => {
    // One that can't be read is told as that.
    const isThere = planSheetIn(knownSheets(input.context.sheetNames)) !== null;
    if (isThere || sheetsOf(input, PLAN.name).length > 0) return [];
    const plan = PLAN.sheet.fixed;
    return input.sheets
      .filter((sheet) => !isPlanOrYear(sheet) && (KINDS[sheet.kind] as Kind).against.includes(PLAN.name))
      .map(({ sheet }) => ({
        ...unread({ sheet, row: 1, severity: FINDING_SEVERITY['plan-missing'], details: { plan } }),
        code: 'plan-missing',
      }));
  },
};

/** Without the year's sheet in which no project stands yet: held against it, every project of แผน would be missing. */
export function withoutEmptyYear(input: CheckInput): CheckInput {
  const empty = emptyYears(input).map(({ sheet }) => sheet);
  return { ...input, sheets: input.sheets.filter(({ sheet }) => !empty.includes(sheet)) };
}

/** The sheets of years in which no project stands yet, where แผน has some. */
function emptyYears(input: CheckInput): readonly Pick<SheetReading, 'sheet'>[] {
  const isPlanned = sheetsOf(input, 'plan').some(({ rows }) => rows.length > 0);
  return isPlanned ? sheetsOf(input, 'year').filter(({ rows }) => rows.length === 0) : [];
}

function unread(parts: Pick<Finding, 'sheet' | 'row' | 'severity' | 'details'>): Finding {
  return { code: 'sheet-unread', ...parts, column: 1, header: '', read: '', fix: null };
}
