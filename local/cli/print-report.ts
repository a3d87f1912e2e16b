// What a person reads at the end of `npm run report` and `npm run demo`: totals by dimension, findings, where the file is.
import type { ReportResult } from './report-result.ts';

/** Findings of one kind that are printed; all of them are in the file. */
const MOST_OF_A_KIND = 2;

const HEADERS = ['มิติ', 'โครงการ', 'งบประมาณ (บาท)', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'];

/** Prints the result, saved as `out`, to standard output. */
export function printReport({ year, totals, findings, summary, kept }: ReportResult, out: string): void {
  const line = (name: string, row: { projects: number; budget: number; quarters: readonly number[] }) => [
    name,
    String(row.projects),
    baht(row.budget),
    ...row.quarters.map(String),
  ];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const text = [
    `แผนปี ${year}`,
    '',
    ...table([
      HEADERS,
      ...totals.dimensions.map((row) => line(`มิติ ${row.dimension}`, row)),
      line('รวมทั้งสิ้น', totals),
    ]),
    '',
    `ผลตรวจสอบ: ข้อผิดพลาด ${errors} รายการ คำเตือน ${findings.length - errors} รายการ`,
    ...findingLines(findings),
    '',
    summary === null ? 'ยังไม่ได้ทำสรุปฉบับทางการ เพราะมีข้อผิดพลาด' : `ทำชีต "${summary}" แล้ว`,
    ...(kept === undefined ? [] : [`สรุปเดิมมีผู้แก้ด้วยมือ จึงเก็บฉบับนั้นไว้ในชีต "${kept}"`]),
    `ไฟล์: ${out}`,
  ];
  process.stdout.write(`${text.join('\n')}\n`);
}

/** Errors first; of each kind the first few, and how many more there are. */
function findingLines(findings: ReportResult['findings']): string[] {
  const codes = [...new Set(findings.map(({ code }) => code))];
  const kinds = codes.map((code) => findings.filter((finding) => finding.code === code));
  const errorsFirst = (a: ReportResult['findings'], b: ReportResult['findings']) =>
    Number(b[0]?.severity === 'error') - Number(a[0]?.severity === 'error');
  return kinds.sort(errorsFirst).flatMap((kind) => {
    const more = kind.length - MOST_OF_A_KIND;
    return [
      ...kind.slice(0, MOST_OF_A_KIND).map(({ severity, message }) => `  ${SIGN[severity]} ${message}`),
      ...(more > 0 ? [`    … และอีก ${more} รายการแบบเดียวกัน อยู่ในชีต "ผลตรวจสอบ" ของไฟล์`] : []),
    ];
  });
}

const SIGN = { error: '✗', warning: '!' } as const;

function baht(amount: number): string {
  return amount.toLocaleString('en-US', { minimumFractionDigits: 2 });
}

/** Columns padded to the width that a terminal gives them: Thai vowels and tone marks above or below take none. */
function table(rows: readonly (readonly string[])[]): string[] {
  const widths = HEADERS.map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((text, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - width(text));
        return column === 0 ? text + padding : padding + text;
      })
      .join('  '),
  );
}

function width(text: string): number {
  return text.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length;
}
