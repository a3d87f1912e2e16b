// What an officer reads when a sheet is taken in, in Thai.
import type { SheetImport, SheetTarget } from '../../commands/take-in/import-from-sheet.ts';
import { columnLetters } from '../../core/cell.ts';
import type { LeftOut } from '../../core/documents/imported.ts';
import type { TableColumn } from '../../core/documents/tables/find-header.ts';
import { doubtMessage } from '../doubt-message.ts';

/** So many of each are named in a dialog; all of them are in the sheet. */
const MOST_NAMED = 8;

const WHY: Readonly<Record<LeftOut['why'], string>> = {
  title: 'หัวเรื่อง',
  header: 'หัวตาราง',
  total: 'แถวรวม',
  heading: 'หัวข้อมิติหรือภารกิจ',
  footer: 'ท้ายตาราง',
  'column-numbers': 'เลขคอลัมน์',
  'no-project': 'แถวว่างที่มีแต่ลำดับ',
  again: 'โครงการที่มีแล้ว',
  'other-table': 'ตารางอื่น',
};

const TAKEN_FOR: Readonly<
  Record<Exclude<TableColumn['role']['kind'], 'year' | 'quarter' | 'unknown'>, string>
> = {
  number: 'ลำดับ',
  name: 'ชื่อโครงการ',
  dimension: 'มิติ',
  mission: 'ภารกิจ',
  budget: 'งบประมาณ',
  period: 'ระยะเวลา (เป็นไตรมาส)',
  quarters: 'ไตรมาสที่ดำเนินการ',
  start: 'วันเริ่ม',
  end: 'วันสิ้นสุด',
  owner: 'ผู้รับผิดชอบ',
  remark: 'หมายเหตุ',
  id: 'รหัส',
};

function takenFor({ role }: TableColumn): string {
  if (role.kind === 'year') return `งบ ${role.year}`;
  if (role.kind === 'quarter') return `ไตรมาส ${role.quarter}`;
  return role.kind === 'unknown' ? 'นำไปด้วยตามเดิม' : TAKEN_FOR[role.kind];
}

function firstOf(lines: readonly string[]): string {
  const more = lines.length - MOST_NAMED;
  return [...lines.slice(0, MOST_NAMED), ...(more > 0 ? [`… และอีก ${more}`] : [])].join('\n');
}

function targetLine({ sheet, isNew, added, same, differences }: SheetTarget): string {
  if (isNew) return `จะสร้างชีต "${sheet}": ${added.length} โครงการ`;
  return `ชีต "${sheet}": เพิ่ม ${added.length} โครงการ มีอยู่แล้ว ${same} โครงการ ต่างจากเดิม ${differences.length} เซลล์`;
}

/** The words of taking a sheet in. */
export const IMPORT_TH = {
  title: 'นำเข้าจากชีตนี้',
  askYear: (sheet: string) => `ตารางในชีต "${sheet}" ไม่ได้บอกปี ให้พิมพ์ปี พ.ศ. ของตารางนี้ เช่น 2569`,
  preview: ({ from, imported, targets }: SheetImport) => {
    const columns = imported.tables.flatMap((table) =>
      table.columns
        .filter(({ header }) => header !== '')
        .map((column) => `${columnLetters(column.column)} "${column.header}" = ${takenFor(column)}`),
    );
    const kinds = [...new Set(imported.leftOut.map(({ why }) => why))];
    const left = kinds.map(
      (why) => `${WHY[why]} ${imported.leftOut.filter((row) => row.why === why).length} แถว`,
    );
    return [
      `อ่านชีต "${from}"`,
      ...targets.map(targetLine),
      '',
      'คอลัมน์ที่เข้าใจ:',
      firstOf([...new Set(columns)]),
      ...(left.length > 0 ? ['', `ไม่นำเข้า: ${left.join(', ')}`] : []),
      ...(imported.doubts.length > 0
        ? ['', `ข้อสงสัย ${imported.doubts.length} แห่ง (คงข้อความเดิมหรือใส่ ? ไว้ ให้แก้ภายหลัง):`]
        : []),
      ...(imported.doubts.length > 0
        ? [firstOf(imported.doubts.map((doubt) => doubtMessage(doubt, 'th')))]
        : []),
      '',
      'นำเข้าหรือไม่',
    ].join('\n');
  },
  askOverwrite: ({ sheet, differences }: SheetTarget) =>
    `ในชีต "${sheet}" มี ${differences.length} เซลล์ที่ไม่ตรงกับตารางนี้ จะแก้ให้ตรงกับตารางนี้หรือไม่ (ไม่ = คงของเดิมไว้)`,
  nothing: 'ทุกโครงการในตารางนี้มีอยู่แล้วและตรงกัน ไม่มีอะไรต้องนำเข้า',
  cancelled: 'ยกเลิกแล้ว ไม่มีอะไรถูกเปลี่ยน',
  done: (targets: readonly SheetTarget[], doubts: number) =>
    [
      ...targets.map(({ sheet, added }) => `นำเข้าชีต "${sheet}" แล้ว ${added.length} โครงการ`),
      doubts > 0
        ? `มีข้อสงสัย ${doubts} แห่ง ต่อไปให้สั่ง ตรวจสอบแผน แล้วแก้เซลล์ที่บอก`
        : 'ไม่มีข้อสงสัย ต่อไปให้สั่ง ตรวจสอบแผน',
      'ย้อนกลับได้จากเมนู',
    ].join('\n'),
};

/** What every language has. */
export type ImportWords = typeof IMPORT_TH;
