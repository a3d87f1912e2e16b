// `ผลตรวจสอบ`: what the check found, each with a link to its cell, as a sheet.
import { type Area, cellName } from '../../cell.ts';
import type { Finding } from '../../check/finding.ts';
import { SHEET } from '../../workbook.ts';
import type { Report, ReportCell, StyledAreas } from '../report.ts';

/** The words of the sheet, in the user's language. */
export interface FindingsWording {
  readonly headers: readonly string[];
  readonly error: string;
  readonly warning: string;
  readonly none: string;
}

/** What the sheet is made from; sentences come ready, as the core holds no prose. */
export interface FindingsInput {
  readonly title: string;
  readonly counts: string;
  readonly findings: readonly {
    readonly finding: Finding;
    readonly message: string;
    readonly fix: string | null;
  }[];
  /** The id of each sheet, for the links. */
  readonly sheetIds: ReadonlyMap<string, number>;
  readonly wording: FindingsWording;
}

const COLUMN_WIDTHS = [96, 90, 60, 170, 560, 270] as const;
const COLUMNS = COLUMN_WIDTHS.length;
const HEADER_ROW = 3;
const LINK_COLUMN = 3;
const FILL = { error: '#f8c9c4', warning: '#fff0b3' } as const;

/** The sheet of findings, errors first, otherwise in the order of the check. */
export function findingsReport({ title, counts, findings, sheetIds, wording }: FindingsInput): Report {
  const sorted = [
    ...findings.filter(({ finding }) => finding.severity === 'error'),
    ...findings.filter(({ finding }) => finding.severity === 'warning'),
  ];
  const errors = sorted.filter(({ finding }) => finding.severity === 'error').length;
  const cells: (readonly ReportCell[])[] = [
    line(title),
    line(findings.length > 0 ? counts : wording.none),
    // A table of nothing needs no header; and Google refuses to freeze all rows of a sheet.
    ...(findings.length > 0 ? [wording.headers] : []),
    ...sorted.map(({ finding, message, fix }): readonly ReportCell[] => [
      wording[finding.severity],
      finding.sheet,
      linkTo(finding, sheetIds),
      finding.header,
      message,
      fix ?? '',
    ]),
  ];
  return {
    sheet: SHEET.findings,
    cells,
    styles: styles(errors, sorted.length),
    merges: [],
    columnWidths: COLUMN_WIDTHS,
    frozenRows: findings.length > 0 ? HEADER_ROW : 0,
    proofs: [],
    charts: [],
  };
}

function line(text: string): readonly ReportCell[] {
  return [text, ...COLUMN_WIDTHS.slice(1).map(() => '')];
}

/** A link inside the spreadsheet: `#gid=…&range=…` is resolved by Google Sheets without leaving the file. */
function linkTo({ sheet, row, column }: Finding, sheetIds: ReadonlyMap<string, number>): ReportCell {
  const cell = cellName(row, column);
  const id = sheetIds.get(sheet);
  return id === undefined ? cell : { formula: `=HYPERLINK("#gid=${id}&range=${cell}","${cell}")` };
}

function styles(errors: number, findings: number): readonly StyledAreas[] {
  const area = (row: number, column: number, rows: number, columns: number): Area => ({
    row,
    column,
    rows,
    columns,
  });
  const body = area(HEADER_ROW, 1, findings + 1, COLUMNS);
  const title: StyledAreas = { areas: [area(1, 1, 1, 1)], style: { bold: true, size: 14 } };
  if (findings === 0) return [title];
  const looks: StyledAreas[] = [
    title,
    { areas: [body], style: { border: true, wrap: true, vertical: 'middle' } },
    {
      areas: [area(HEADER_ROW, 1, 1, COLUMNS)],
      style: { bold: true, align: 'center', background: '#e3edf7' },
    },
  ];
  const first = HEADER_ROW + 1;
  looks.push({
    areas: [area(first, LINK_COLUMN, findings, 1)],
    style: { color: '#1155cc', align: 'center', numberFormat: '0' },
  });
  if (errors > 0) looks.push({ areas: [area(first, 1, errors, 1)], style: { background: FILL.error } });
  if (findings > errors) {
    looks.push({
      areas: [area(first + errors, 1, findings - errors, 1)],
      style: { background: FILL.warning },
    });
  }
  return looks;
}
