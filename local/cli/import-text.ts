// What a person reads at the end of `npm run import`: what was found, what is doubtful, what was left out, where the file is.
import { numberAtEnd } from '../../src/core/cell.ts';
import type { Imported } from '../../src/core/documents/imported.ts';
import { DOCUMENT_SHEET } from '../../src/core/documents/recognise-plan.ts';
import { holdProjects } from '../../src/core/kinds/known-sheets.ts';
import { SHEET, yearSheetName } from '../../src/core/sheet-names.ts';
import { WHY_LEFT_OUT_TH } from '../../src/messages/th/import.ts';
import type { ImportResult } from './import-result.ts';

/** Lines of a kind that are printed; all doubts are in the file, where the check stops on them. */
const MOST_OF_A_KIND = 5;

/** The result as it is printed. */
export function importText(
  { found, doubts, out }: ImportResult,
  { leftOut, sheets }: Pick<Imported, 'leftOut' | 'sheets'>,
): string {
  const { settings, plan, years } = found;
  const others = Object.keys(DOCUMENT_SHEET) as (keyof typeof DOCUMENT_SHEET)[];
  const told = new Set<string>([
    SHEET.plan,
    ...years.map(({ year }) => yearSheetName(year)),
    ...Object.values(DOCUMENT_SHEET),
  ]);
  const kinds = [...new Set(leftOut.map(({ why }) => why))];
  const text = [
    `หน่วยงาน: ${settings.organisation ?? 'เอกสารไม่ได้บอก'}`,
    settings.firstYear === null
      ? 'ปีของแผน: เอกสารไม่ได้บอก ให้ตรวจปีแรกและปีสุดท้ายในชีต ตั้งค่า'
      : `ปีของแผน: ${settings.firstYear}-${settings.lastYear}`,
    ...(plan === 0 ? [] : [`แผน: ${plan} โครงการ`]),
    ...years.map(({ year, projects }) => `ปี ${year}: ${projects} โครงการ`),
    ...others
      .filter((part) => found[part] > 0)
      .map((part) => `${DOCUMENT_SHEET[part]}: ${found[part]} รายการ`),
    // What only a workbook of our own brings.
    ...sheets
      .filter(({ sheet }) => !told.has(sheet))
      .map(({ sheet, rows }) => `${sheet}: ${rows.length} ${holdProjects([sheet]) ? 'โครงการ' : 'รายการ'}`),
    '',
    ...kinds.map((why) => {
      const same = leftOut.filter((row) => row.why === why);
      const names = why === 'other-table' ? ` (${same.map(({ read }) => read).join(', ')})` : '';
      return `ไม่ได้นำเข้า ${WHY_LEFT_OUT_TH[why]}: ${same.length}${names}`;
    }),
    '',
    doubts.length === 0 ? 'ไม่มีข้อสงสัย' : `ข้อสงสัย ${doubts.length} แห่ง ให้ตรวจและแก้ก่อนทำรายงาน`,
    ...[...new Set(doubts.map(({ code }) => code))].flatMap((code) => {
      const same = inRows(doubts.filter((doubt) => doubt.code === code));
      const more = same.slice(MOST_OF_A_KIND).flat().length;
      return [
        ...same.slice(0, MOST_OF_A_KIND).map((doubt) => `  ? ${sentenceOf(doubt)}`),
        ...(more > 0 ? [`    … และอีก ${more} แห่งแบบเดียวกัน`] : []),
      ];
    }),
    '',
    `ไฟล์: ${out}`,
  ];
  return text.join('\n');
}

type Doubts = ImportResult['doubts'];

/** Doubts of one kind, those together that one text of the document raises in several cells of a row, such as a budget of all years. */
function inRows(doubts: Doubts): readonly Doubts[] {
  const rows = new Map<string, Doubts[number][]>();
  doubts.forEach((doubt, at) => {
    const { sheet, cell, read } = doubt;
    const row = cell === null || read === '' ? at : `${sheet} ${numberAtEnd(cell)} ${read}`;
    rows.set(String(row), [...(rows.get(String(row)) ?? []), doubt]);
  });
  return [...rows.values()];
}

/** The first one's sentence, with the cells of all. */
function sentenceOf(doubts: Doubts): string {
  const [first] = doubts;
  const cells = doubts.map(({ cell }) => cell).join(', ');
  return first?.message.replace(`เซลล์ ${first.cell}`, `เซลล์ ${cells}`) ?? '';
}
