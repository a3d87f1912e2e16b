// What a person reads at the end of `npm run report` and `npm run demo`: totals by dimension, findings, where the file is.
import { groupFindings } from '../../src/core/check/groups.ts';
import { yearSheets } from '../../src/core/year-sheets.ts';
import { concernsSummary } from './concerns.ts';
import type { ReportResult } from './report-result.ts';

/** Cells of a sheet that are named for a group; all of them are in the file. */
const MOST_PLACES = 12;

const HEADERS = ['มิติ', 'โครงการ', 'งบประมาณ (บาท)', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4'];

/** The result, saved as `out`, as it is printed. */
export function reportText(result: ReportResult, out: string): string {
  const { year, totals, findings, summary, kept, round, notes = [] } = result;
  const line = (name: string, row: { projects: number; budget: number; quarters: readonly number[] }) => [
    name,
    String(row.projects),
    baht(row.budget),
    ...row.quarters.map(String),
  ];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  // What is wrong elsewhere in the plan, or with the follow-up, leaves the summary official.
  const ofTheYear = findings.filter(concernsSummary);
  const text = [
    `แผนปี ${year}`,
    '',
    ...table([
      HEADERS,
      ...totals.dimensions.map((row) => line(`มิติ ${row.dimension}`, row)),
      line('รวมทั้งสิ้น', totals),
    ]),
    ...leftOut(result, 'ปี', HEADERS, 'มิติ งบประมาณ หรือไตรมาส'),
    '',
    `ผลตรวจสอบ: ข้อผิดพลาด ${errors} รายการ คำเตือน ${findings.length - errors} รายการ`,
    ...findingLines(findings),
    '',
    summary === null
      ? 'ยังไม่ได้ทำสรุปฉบับทางการ เพราะมีข้อผิดพลาด'
      : ofTheYear.some(({ severity }) => severity === 'error')
        ? `ทำชีต "${summary}" เป็นฉบับร่างแล้ว ยังไม่ใช่ฉบับทางการ เพราะมีข้อผิดพลาด`
        : `ทำชีต "${summary}" แล้ว`,
    ...(kept === undefined ? [] : [`สรุปเดิมมีผู้แก้ด้วยมือ จึงเก็บฉบับนั้นไว้ในชีต "${kept}"`]),
    ...(round === undefined ? [] : roundLines(round, result)),
    ...notes,
    `ไฟล์: ${out}`,
  ];
  return text.join('\n');
}

/** A round in a few lines: how many are how far, what was spent, score and flag, and the report. */
function roundLines(round: NonNullable<ReportResult['round']>, result: ReportResult): string[] {
  const { months, projects, done, inProgress, cannot, awaiting } = round;
  const { planned, ordinance, spent, score, flag, report, kept } = round;
  return [
    '',
    `รอบ ${months} เดือน: ${projects} โครงการ แล้วเสร็จ ${done} อยู่ระหว่างดำเนินการ ${inProgress} ไม่สามารถดำเนินการได้ ${cannot} รอการรายงานผล ${awaiting}`,
    `งบตามแผน ${baht(planned)} งบตามข้อบัญญัติ ${baht(ordinance)} เบิกจ่าย ${baht(spent)} บาท`,
    ...leftOut(
      result,
      'ผล',
      [`สถานะ ${months} เดือน`, `เบิกจ่าย ${months} เดือน (บาท)`, 'งบตามข้อบัญญัติ (บาท)'],
      'สถานะหรือจำนวนเงิน',
    ),
    `คะแนน ${score.toFixed(2)} (${FLAG[flag]})`,
    report === null ? 'ยังไม่ได้ทำรายงานผลฉบับทางการ เพราะมีข้อผิดพลาด' : `ทำชีต "${report}" แล้ว`,
    ...(kept === undefined ? [] : [`รายงานผลเดิมมีผู้แก้ด้วยมือ จึงเก็บฉบับนั้นไว้ในชีต "${kept}"`]),
  ];
}

/** Says of figures what they leave out: rows of the year's sheet of that kind in whose columns a cell isn't understood. */
function leftOut(
  { year, findings }: ReportResult,
  kind: string,
  columns: readonly string[],
  what: string,
): readonly string[] {
  const rows = findings.filter(
    ({ sheet, column, code }) =>
      columns.includes(column) &&
      /-(?:invalid|missing)$|^error-value$/.test(code) &&
      yearSheets([sheet], kind).some((one) => one.year === year),
  );
  const count = new Set(rows.map(({ row }) => row)).size;
  return count === 0 ? [] : [`มี ${count} แถวที่${what}ยังไม่ชัด ยอดข้างบนจึงยังไม่ครบ`];
}

const FLAG = { green: 'เขียว', orange: 'ส้ม', red: 'แดง' } as const;

/** In groups, errors first, then what is rare: a sentence is said once, with its places. */
export function findingLines(findings: ReportResult['findings']): string[] {
  const said = findings.map((finding) => ({ finding, sentence: sentenceOf(finding) }));
  return groupFindings(said).flatMap(({ findings: group, isOneSentence }) => {
    const [{ finding: first, sentence }] = group;
    const sign = `  ${SIGN[first.severity]}`;
    if (group.length === 1) return [`${sign} ${first.message}`];
    return isOneSentence
      ? [`${sign} ${sentence}`, `    ${group.length} แห่ง: ${placesOf(group.map(({ finding }) => finding))}`]
      : [
          `${sign} ${first.message}`,
          `    และแบบเดียวกันอีก ${group.length - 1} แห่ง: ${placesOf(group.slice(1).map(({ finding }) => finding))}`,
        ];
  });
}

/** What is wrong and what to do, without the place, which the message begins with. */
function sentenceOf({ cell, message }: ReportResult['findings'][number]): string {
  const [, sentence = message] =
    new RegExp(`^.*? ${cell}(?::[A-Z]+[0-9]+)? \\(.*?\\): (.*)$`, 's').exec(message) ?? [];
  return sentence;
}

/** Cells by sheet: `ปี 2569 D3, D5 · แผน F7`. */
function placesOf(findings: ReportResult['findings']): string {
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  const places = sheets.map((sheet) => {
    const cells = findings.filter((finding) => finding.sheet === sheet).map(({ cell }) => cell);
    const more = cells.length > MOST_PLACES ? ` … และอีก ${cells.length - MOST_PLACES}` : '';
    return `${sheet} ${cells.slice(0, MOST_PLACES).join(', ')}${more}`;
  });
  return places.join(' · ');
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
