// Reports that no longer say what their sheets say: each is drawn again, without writing it, and held against the sheet that is there.
import { areaName, type CellValue, cellText } from '../../core/cell.ts';
import { FINDING_SEVERITY, type Finding } from '../../core/check/finding.ts';
import type { Settings } from '../../core/plan.ts';
import type { Report } from '../../core/reports/report.ts';
import type { ReportName } from '../../core/reports/report-facts.ts';
import { asOfficial, isStale } from '../../core/reports/stale.ts';
import { yearSheetName } from '../../core/sheet-names.ts';
import { toArabicDigits } from '../../core/text/digits.ts';
import { messagesIn } from '../../messages/index.ts';
import { DRAFT_MARK } from '../../messages/official.ts';
import { isMark } from '../../messages/stale-mark.ts';
import { findSheet } from '../reading/read-workbook.ts';
import { Refusal } from '../session/refusal.ts';
import { readCells, type Session } from '../session/session.ts';
import { REPORT_NAMES, REPORTS } from './index.ts';

/** A report that is there, and what was found of it. */
export interface ReportAsIs {
  readonly sheet: string;
  readonly stale: boolean;
  /** What is printed, such as `A1:J25`. */
  readonly printed: string;
  /** The first column right of what is printed. */
  readonly besides: number;
  /** Whether the sheet carries the mark. */
  readonly marked: boolean;
  /** Of years that aren't the plan's any more: the report of the plan's years, which is to be made instead; else null. */
  readonly instead: string | null;
}

/** The cells of a sheet as a run knows them; null: as they are read. */
type Known = (sheet: string) => readonly (readonly CellValue[])[] | null;

/** Another day than any report's own: what differs then is the report's date. */
const OTHER_DAY = '1957-01-01';

/** The reports of a year (พ.ศ.) and those of no year; of no year only, if there is none. */
export function reportsOf(year: number | null): readonly ReportName[] {
  return REPORT_NAMES.filter((name) => year !== null || REPORTS[name].ofYear === 'never');
}

/** Reads those of some reports that are there, also of years that were the plan's once: one read each. */
export function readReports(
  session: Session,
  year: number | null,
  plan: Pick<Settings, 'firstYear' | 'lastYear'>,
  names: readonly ReportName[],
): (known?: Known) => readonly ReportAsIs[] {
  const there = names.flatMap((name) => {
    const sheet = findSheet(session, REPORTS[name].sheet(year ?? 0, plan));
    return sheet === null ? [] : [{ name, sheet, cells: readCells(session, sheet) }];
  });
  const formers = names.flatMap((name) => formersOf(session, name, plan));
  return (known = () => null) => [
    ...there.flatMap(({ name, sheet, cells }): ReportAsIs[] => {
      const now = drawn(session, name, year, session.today, known);
      if (now === null) return [];
      const besides = now.columnWidths.length + 1;
      // An official one that only would be a draft now still says what its sheets say; of the errors the check tells at their cells.
      const disagrees = (otherDay: Report) =>
        isStale(cells, [now, otherDay]) &&
        isStale(cells, [asOfficial(now, DRAFT_MARK), asOfficial(otherDay, DRAFT_MARK)]);
      const differs = disagrees(now);
      const otherDay = differs ? drawn(session, name, year, OTHER_DAY, known) : null;
      const stale = differs && (otherDay === null || disagrees(otherDay));
      // One that goes with or without a year shows one year; of which, only its own words say.
      const own = REPORTS[name].ofYear !== 'if-known' || says(cells, yearSheetName(year ?? 0));
      if (stale && !own) return [];
      const printed = areaName({ row: 1, column: 1, rows: cells.length, columns: besides - 1 });
      const marked = isMark(cells[0]?.[besides - 1]);
      return [{ sheet, stale, printed, besides, marked, instead: null }];
    }),
    ...formers,
  ];
}

/** The sheets of a report that were made when the plan had other years: each is out of date, whatever it says. */
function formersOf(
  session: Session,
  name: ReportName,
  plan: Pick<Settings, 'firstYear' | 'lastYear'>,
): readonly ReportAsIs[] {
  const instead = REPORTS[name].sheet(0, plan);
  return session.workbook.sheets.flatMap(({ name: sheet }): ReportAsIs[] => {
    const former = REPORTS[name].former?.(sheet, plan) ?? null;
    if (former === null) return [];
    const { title, columns } = former;
    const cells = readCells(session, sheet);
    if (!toArabicDigits(cellText(cells[0]?.[0] ?? '')).startsWith(title)) return [];
    const printed = areaName({ row: 1, column: 1, rows: cells.length, columns });
    const besides = columns + 1;
    return [{ sheet, stale: true, printed, besides, marked: isMark(cells[0]?.[columns]), instead }];
  });
}

/** The report as it would be made now; null where it can't be made. */
function drawn(
  session: Session,
  name: ReportName,
  year: number | null,
  asOf: string,
  known: Known,
): Report | null {
  const workbook: Session['workbook'] = Object.create(session.workbook, {
    cells: {
      value: (sheet: string) => known(sheet) ?? session.read.get(sheet) ?? session.workbook.cells(sheet),
    },
  });
  try {
    const read = new Map(session.read);
    return REPORTS[name].draw({ ...session, workbook, read }, { year, asOf, draft: true }).report;
  } catch (error) {
    // What can't be made now is another finding's business.
    if (!(error instanceof Refusal)) throw error;
    return null;
  }
}

/** The finding at a report that is out of date. */
export function staleFinding({ sheet, instead }: ReportAsIs): Finding {
  const code = 'report-stale';
  const place = { sheet, row: 1, column: 1, header: '' };
  return {
    code,
    severity: FINDING_SEVERITY[code],
    ...place,
    read: '',
    details: instead === null ? {} : { instead },
    fix: null,
  };
}

/** Reads now what marking needs; the function that it gives marks the reports that are out of date, and takes the mark off the others. */
export function reportMarker(session: Session, reports: readonly ReportAsIs[]): () => void {
  const { workbook } = session;
  const changes = reports
    .filter(({ stale, marked }) => stale !== marked)
    .map(({ sheet, stale, besides, instead }) => ({
      sheet,
      column: besides,
      inserts: stale && workbook.gridColumns(sheet) < besides,
      sentence: stale ? messagesIn(session.language)[instead === null ? 'staleMark' : 'formerMark'] : null,
    }));
  return () => {
    for (const change of changes) workbook.markStale(change);
  };
}

function says(cells: readonly (readonly CellValue[])[], words: string): boolean {
  return cells.some((row) => row.some((cell) => typeof cell === 'string' && cell.includes(words)));
}
