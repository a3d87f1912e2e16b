// Reports that no longer say what their sheets say: each is drawn again, without writing it, and held against the sheet that is there.
import { areaName, type CellValue } from '../../core/cell.ts';
import { FINDING_SEVERITY, type Finding } from '../../core/check/finding.ts';
import type { Report } from '../../core/reports/report.ts';
import { isStale } from '../../core/reports/stale.ts';
import {
  planSummarySheetName,
  roundReportSheetName,
  SHEET,
  summarySheetName,
  yearSheetName,
} from '../../core/sheet-names.ts';
import { messagesIn } from '../../messages/index.ts';
import { findSheet } from '../reading/read-workbook.ts';
import { Refusal } from '../session/refusal.ts';
import { readCells, type Session } from '../session/session.ts';
import { buildOverview } from './build-overview.ts';
import { buildPlanSummary } from './build-plan-summary.ts';
import { buildRoundReport } from './build-round-report.ts';
import { buildSummary } from './build-summary.ts';

/** A generated sheet, and how it is made. */
interface Made {
  readonly sheet: string;
  readonly build: (session: Session) => unknown;
}

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
}

/** The cells of a sheet as a run knows them; null: as they are read. */
type Known = (sheet: string) => readonly (readonly CellValue[])[] | null;

/** Another day than any report's own: what differs then is the report's date. */
const OTHER_DAY = '1957-01-01';

/** The reports that are made from a year's sheet (พ.ศ.), or from แผน alone (null). */
function reportsFor(year: number | null, { firstYear, lastYear }: PlanYears): readonly Made[] {
  const asOf = (session: Session) => session.today;
  const plan: Made = {
    sheet: planSummarySheetName(firstYear ?? 0, lastYear ?? 0),
    build: (session) => buildPlanSummary(session, { draft: true }),
  };
  if (year === null) return [plan];
  return [
    {
      sheet: summarySheetName(year),
      build: (session) => buildSummary(session, { year, asOf: asOf(session), draft: true }),
    },
    ...([6, 12] as const).map(
      (round): Made => ({
        sheet: roundReportSheetName(year, round),
        build: (session) => buildRoundReport(session, { year, round, asOf: asOf(session), draft: true }),
      }),
    ),
    plan,
    { sheet: SHEET.overview, build: (session) => buildOverview(session, year) },
  ];
}

interface PlanYears {
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** Reads the reports of a year that are there: one read each. `only`: just the report of this sheet's own name. */
export function readReports(
  session: Session,
  year: number | null,
  plan: PlanYears,
  only: string | null = null,
): (known?: Known) => readonly ReportAsIs[] {
  const there = reportsFor(year, plan).flatMap((made) => {
    const sheet = only === null || only === made.sheet ? findSheet(session, made.sheet) : null;
    return sheet === null ? [] : [{ ...made, sheet, cells: readCells(session, sheet) }];
  });
  return (known = () => null) =>
    there.flatMap(({ sheet, build, cells }): ReportAsIs[] => {
      const now = drawn(session, session.today, build, known);
      if (now === null) return [];
      const besides = now.columnWidths.length + 1;
      const differs = isStale(cells, [now, now]);
      const otherDay = differs ? drawn(session, OTHER_DAY, build, known) : null;
      const stale = differs && (otherDay === null || isStale(cells, [now, otherDay]));
      // ภาพรวม shows the quarters of one year; of which, only its own words say.
      if (stale && sheet === SHEET.overview && !says(cells, yearSheetName(year ?? 0))) return [];
      const printed = areaName({ row: 1, column: 1, rows: cells.length, columns: besides - 1 });
      return [{ sheet, stale, printed, besides, marked: isMark(cells[0]?.[besides - 1]) }];
    });
}

/** The report as it would be made now; null where it can't be made. */
function drawn(session: Session, today: string, build: Made['build'], known: Known): Report | null {
  const made: Report[] = [];
  const workbook: Session['workbook'] = Object.create(session.workbook, {
    cells: {
      value: (sheet: string) => known(sheet) ?? session.read.get(sheet) ?? session.workbook.cells(sheet),
    },
    writeReport: {
      value: (report: Report) => {
        made.push(report);
        return null;
      },
    },
  });
  try {
    build({ ...session, workbook, today, read: new Map(session.read) });
  } catch (error) {
    // What can't be made now is another finding's business.
    if (!(error instanceof Refusal)) throw error;
  }
  return made[0] ?? null;
}

/** The finding at a report that is out of date. */
export function staleFinding({ sheet }: ReportAsIs): Finding {
  const code = 'report-stale';
  const place = { sheet, row: 1, column: 1, header: '' };
  return { code, severity: FINDING_SEVERITY[code], ...place, read: '', details: {}, fix: null };
}

/** Reads now what marking needs; the function that it gives marks the reports that are out of date, and takes the mark off the others. */
export function reportMarker(session: Session, reports: readonly ReportAsIs[]): () => void {
  const { workbook } = session;
  const changes = reports
    .filter(({ stale, marked }) => stale !== marked)
    .map(({ sheet, stale, besides }) => ({
      sheet,
      column: besides,
      inserts: stale && workbook.gridColumns(sheet) < besides,
      sentence: stale ? messagesIn(session.language).staleMark : null,
    }));
  return () => {
    for (const change of changes) workbook.markStale(change);
  };
}

/** Whether a cell holds the mark, in whichever language. */
export function isMark(cell: unknown): boolean {
  return cell === messagesIn('th').staleMark || cell === messagesIn('en').staleMark;
}

function says(cells: readonly (readonly CellValue[])[], words: string): boolean {
  return cells.some((row) => row.some((cell) => typeof cell === 'string' && cell.includes(words)));
}
