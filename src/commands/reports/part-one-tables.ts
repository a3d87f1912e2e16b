// `ตารางความเสี่ยง` and `ตารางเป้าหมาย`: a table of part 1 as the plan document prints it.
import { cellText } from '../../core/cell.ts';
import { linesOfCell } from '../../core/columns/long-text.ts';
import { type AnyReading, KINDS } from '../../core/kinds/index.ts';
import type { SheetReading } from '../../core/kinds/kind.ts';
import type { RISK } from '../../core/kinds/risk/risk.ts';
import type { TARGET } from '../../core/kinds/target/target.ts';
import type { Settings } from '../../core/plan.ts';
import { certain } from '../../core/reading.ts';
import type { Report } from '../../core/reports/report.ts';
import { RISK_REPORT_SHEET, riskReport } from '../../core/reports/risks/risk-report.ts';
import { TARGET_REPORT_SHEET, targetReport } from '../../core/reports/targets/target-report.ts';
import { cellOf } from '../../core/table.ts';
import { BOOK_WORDING } from '../../messages/official/plan-book.ts';
import { countErrors, findingsInPrinted } from '../reading/findings-of.ts';
import {
  findSheet,
  missing,
  readKind,
  readSettingsSheet,
  type SettingsInput,
} from '../reading/read-workbook.ts';
import { Refusal } from '../session/refusal.ts';
import type { Session } from '../session/session.ts';
import type { ReportKind } from './report-kind.ts';

/** What stands over a table. */
type Heading = Pick<Settings, 'organisation' | 'digits'> & { readonly draft: boolean };

/** The risk register as a table: official if the check finds no error in it, else only a draft. */
export const RISK_TABLE = printedTable('risk', RISK_REPORT_SHEET, risksAsReport);

/** The targets as a table: likewise. */
export const TARGET_TABLE = printedTable('target', TARGET_REPORT_SHEET, targetsAsReport);

function printedTable<Name extends 'risk' | 'target'>(
  kind: Name,
  name: string,
  asReport: (reading: SheetReading<(typeof KINDS)[Name]>, heading: Heading) => Report,
): ReportKind {
  return {
    ...{ source: kind, prints: [kind], ofYear: 'never', sheet: () => name },
    draw(session, { draft }) {
      const input = readSettingsSheet(session);
      const reading = readRows(session, input, kind);
      const findings = findingsInPrinted(input, [reading as AnyReading]);
      const errors = countErrors(findings);
      if (errors > 0 && !draft) return { report: null, findings };
      return { report: asReport(reading, { ...input.settings.settings, draft: errors > 0 }), findings };
    },
  };
}

function readRows<Name extends 'risk' | 'target'>(
  session: Session,
  input: SettingsInput,
  kind: Name,
): SheetReading<(typeof KINDS)[Name]> {
  const wanted = KINDS[kind].sheet.fixed;
  const name = findSheet(session, wanted);
  if (name === null) throw new Refusal({ code: 'structure', problems: [missing(session, wanted)] });
  const { reading, problems } = readKind(session, input, { kind, name, year: null });
  if (reading === null || problems.length > 0) throw new Refusal({ code: 'structure', problems });
  return reading as unknown as SheetReading<(typeof KINDS)[Name]>;
}

function risksAsReport({ rows, table }: SheetReading<typeof RISK>, heading: Heading): Report {
  const risks = rows.map((row) => {
    const { number, step, issue, likelihood, impact, level, measures } = row.read;
    return {
      number: certain(number),
      step: certain(step) ?? '',
      issue: certain(issue) ?? '',
      likelihood: certain(likelihood),
      impact: certain(impact),
      // A word that isn't understood is printed as it stands; the check tells of it.
      level: certain(level) ?? cellText(cellOf(table, row, 'level')),
      measures: linesOfCell(certain(measures) ?? '').join('\n'),
    };
  });
  return riskReport(risks, heading, BOOK_WORDING);
}

function targetsAsReport({ rows, table, columns }: SheetReading<typeof TARGET>, heading: Heading): Report {
  const years = columns.flatMap(({ of, at }) => (of === 'target' && at !== null ? [at] : []));
  const [firstYear = 0] = years;
  const targets = rows.map((row) => ({
    indicator: certain(row.read.label) ?? '',
    unit: certain(row.read.unit) ?? '',
    values: row.read.target.map((reading, index) => {
      const value = certain(reading);
      return value === null ? cellText(cellOf(table, row, `target${firstYear + index}`)) : String(value);
    }),
    remark: certain(row.read.remark) ?? '',
  }));
  const span = { firstYear, lastYear: firstYear + years.length - 1 };
  return targetReport(targets, span, heading, BOOK_WORDING);
}
