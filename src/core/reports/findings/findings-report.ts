// `ผลตรวจสอบ`: what the check found, each with a link to its cell, as a sheet; what says the same stands together, said once.
import { type Area, cellName } from '../../cell.ts';
import type { Finding } from '../../check/finding.ts';
import { groupFindings, type SaidFinding } from '../../check/groups.ts';
import type { Place } from '../../check/other-place.ts';
import { SHEET } from '../../sheet-names.ts';
import type { Report, ReportCell, StyledAreas } from '../report.ts';

/** The words of the sheet, in the user's language. */
export interface FindingsWording {
  readonly headers: readonly string[];
  readonly error: string;
  readonly warning: string;
  /** The level of a warning that an officer has accepted. */
  readonly accepted: string;
  /** In the place of a sentence that is the same as in the row above. */
  readonly ditto: string;
  readonly none: string;
}

/** What the sheet is made from; sentences come ready, as the core holds no prose. */
export interface FindingsInput {
  readonly title: string;
  readonly counts: string;
  readonly findings: readonly ListedFinding[];
  /** The id of each sheet, for the links. */
  readonly sheetIds: ReadonlyMap<string, number>;
  readonly wording: FindingsWording;
}

/** A finding as it is listed: its sentence doesn't name the place, which stands beside it. */
export interface ListedFinding extends SaidFinding {
  readonly finding: Finding;
  readonly fix: string | null;
  readonly accepted: boolean;
  /** The other place, of a finding that holds two against each other. */
  readonly other: Place | null;
}

const COLUMN_WIDTHS = [96, 90, 60, 170, 540, 230, 100] as const;
const COLUMNS = COLUMN_WIDTHS.length;
const HEADER_ROW = 3;
const LINK_COLUMNS = [3, 7];
const FILL = { error: '#f8c9c4', warning: '#fff0b3', accepted: '#eeeeee' } as const;

/** The sheet of findings in groups: errors first, then what is rare; what was accepted stands at the end. */
export function findingsReport({ title, counts, findings, sheetIds, wording }: FindingsInput): Report {
  const groups = [false, true].flatMap((accepted) =>
    groupFindings(findings.filter((one) => one.accepted === accepted)),
  );
  const sorted = groups.flatMap((group) => group.findings);
  const count = (counts: (one: ListedFinding) => boolean) => sorted.filter(counts).length;
  const cells: (readonly ReportCell[])[] = [
    line(title),
    line(findings.length > 0 ? counts : wording.none),
    // A table of nothing needs no header; and Google refuses to freeze all rows of a sheet.
    ...(findings.length > 0 ? [wording.headers] : []),
    ...groups.flatMap((group) =>
      group.findings.map(({ finding, sentence, fix, accepted, other }, index): readonly ReportCell[] => [
        accepted ? wording.accepted : wording[finding.severity],
        finding.sheet,
        linkTo(finding, sheetIds),
        finding.header,
        index > 0 && sentence === group.findings[index - 1]?.sentence ? wording.ditto : sentence,
        fix ?? '',
        other === null ? '' : linkTo(other, sheetIds, `${other.sheet} `),
      ]),
    ),
  ];
  return {
    sheet: SHEET.findings,
    cells,
    styles: styles([
      [FILL.error, count(({ finding }) => finding.severity === 'error')],
      [FILL.warning, count(({ finding, accepted }) => finding.severity === 'warning' && !accepted)],
      [FILL.accepted, count(({ accepted }) => accepted)],
    ]),
    merges: [],
    columnWidths: COLUMN_WIDTHS,
    isList: true,
    frozenRows: findings.length > 0 ? HEADER_ROW : 0,
    proofs: [],
    charts: [],
  };
}

function line(text: string): readonly ReportCell[] {
  return [text, ...COLUMN_WIDTHS.slice(1).map(() => '')];
}

/** A link inside the spreadsheet: `#gid=…&range=…` is resolved by Google Sheets without leaving the file. */
function linkTo(
  { sheet, row, column }: Place,
  sheetIds: ReadonlyMap<string, number>,
  before = '',
): ReportCell {
  const cell = cellName(row, column);
  // A quote in a sheet's name is doubled in a formula.
  const shown = `${before}${cell}`.replace(/"/g, '""');
  const id = sheetIds.get(sheet);
  return id === undefined
    ? `${before}${cell}`
    : { formula: `=HYPERLINK("#gid=${id}&range=${cell}","${shown}")` };
}

/** `fills`: the colour of the levels, and how many rows have it, from the first row on. */
function styles(fills: readonly (readonly [color: string, rows: number])[]): readonly StyledAreas[] {
  const findings = fills.reduce((sum, [, rows]) => sum + rows, 0);
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
    areas: LINK_COLUMNS.map((column) => area(first, column, findings, 1)),
    style: { color: '#1155cc', align: 'center', numberFormat: '0' },
  });
  let row = first;
  for (const [background, rows] of fills) {
    if (rows > 0) looks.push({ areas: [area(row, 1, rows, 1)], style: { background } });
    row += rows;
  }
  return looks;
}
