// The local tool's own sentences, in Thai. What the add-on itself says is in src/messages.
import type { DocxError } from '../src/files/reading/docx-error.ts';
import { FILES_TH } from '../src/messages/th/import.ts';
import type { XlsxError, XlsxErrorCode } from './xlsx/error.ts';
import type { Unmodelled, UnmodelledKind } from './xlsx/keep/unmodelled.ts';

/** One sentence for each reason that a file is refused; `{…}` is filled from the error's details. */
const FILE_SENTENCES: Readonly<Record<XlsxErrorCode, string>> = {
  'not-xlsx':
    'ไฟล์นี้ไม่ใช่ไฟล์ .xlsx กรุณาเปิดสมุดงานของท่านใน Google ชีต แล้วเลือก ไฟล์ > ดาวน์โหลด > Microsoft Excel (.xlsx) หรือบันทึกจาก Excel เป็น .xlsx',
  'old-xls':
    'ไฟล์นี้เป็น Excel รุ่นเก่า (.xls) กรุณาเปิดใน Excel แล้วบันทึกเป็น "สมุดงาน Excel (.xlsx)" หรืออัปโหลดขึ้น Google ไดรฟ์ เปิดด้วย Google ชีต แล้วดาวน์โหลดเป็น .xlsx',
  'old-doc':
    'ไฟล์นี้เป็นเอกสาร Word รุ่นเก่า (.doc, .rtf) ไม่ใช่สมุดงาน กรุณาเปิดใน Word แล้วบันทึกเป็น .docx จากนั้นนำเข้าด้วย npm run import -- FILE.docx',
  ods: 'ไฟล์นี้เป็นสมุดงานของ LibreOffice (.ods) กรุณาเปิดใน LibreOffice แล้วเลือก บันทึกเป็น > Excel 2007-365 (.xlsx)',
  docx: 'ไฟล์นี้เป็นเอกสาร Word (.docx) ไม่ใช่สมุดงาน ให้นำเข้าเป็นสมุดงานก่อนด้วย npm run import -- FILE.docx',
  csv: 'ไฟล์นี้เป็นตารางข้อความ (.csv) มีเพียงแผ่นเดียวและไม่มีชีต "ตั้งค่า" ให้นำเข้าเป็นสมุดงาน .xlsx ก่อนด้วย npm run import -- FILE.csv',
  pdf: 'ไฟล์นี้เป็น PDF ซึ่งอ่านเป็นตารางให้แน่ชัดไม่ได้ กรุณาใช้ไฟล์ต้นฉบับ (.xlsx หรือ .docx) ที่ทำ PDF นี้',
  html: 'ไฟล์นี้เป็นหน้าเว็บ (.html) ไม่ใช่สมุดงาน แม้ชื่อจะลงท้ายด้วย .xls กรุณาเปิดใน Excel แล้วบันทึกเป็น .xlsx หรือนำเข้าด้วย npm run import -- FILE.html',
  xlsb: 'ไฟล์นี้เป็นสมุดงาน Excel แบบไบนารี (.xlsb) กรุณาเปิดใน Excel แล้วบันทึกเป็น "สมุดงาน Excel (.xlsx)"',
  'xml-2003': 'ไฟล์นี้เป็นตาราง XML ของ Excel 2003 กรุณาเปิดใน Excel แล้วบันทึกเป็น "สมุดงาน Excel (.xlsx)"',
  picture: 'ไฟล์นี้เป็นรูปภาพ ไม่ใช่สมุดงาน กรุณาใช้ไฟล์ .xlsx',
  encrypted: 'ไฟล์นี้มีรหัสผ่าน กรุณาเอารหัสผ่านออกแล้วบันทึกใหม่',
  truncated: 'ไฟล์นี้มาไม่ครบ กรุณาดาวน์โหลดใหม่อีกครั้ง',
  damaged: 'ไฟล์นี้เสียหาย อ่านส่วน {part} ไม่ได้ กรุณาดาวน์โหลดใหม่อีกครั้ง',
  'too-large': 'ไฟล์นี้ใหญ่เกินไป ({what} {found} เกิน {limit}) จึงไม่เปิด',
  doctype: 'ไฟล์นี้มีคำสั่ง DOCTYPE ในส่วน {part} ซึ่งไฟล์ Excel จริงไม่มี จึงไม่เปิดเพื่อความปลอดภัย',
  encoding:
    'ไฟล์นี้เขียนส่วน {part} ด้วยรหัสอักษรที่อ่านไม่ได้ ({encoding}) กรุณาเปิดใน Excel หรือ Google ชีต แล้วบันทึกใหม่เป็น .xlsx',
  'no-workbook': 'ไฟล์นี้เป็นไฟล์บีบอัด แต่ไม่มีสมุดงานของ Excel อยู่ข้างใน กรุณาคลายไฟล์แล้วใช้ไฟล์ .xlsx ที่อยู่ข้างใน',
  'no-sheets': 'ไฟล์นี้ไม่มีแผ่นงานเลย',
  'too-many-sheets': 'ไฟล์นี้มี {found} แผ่นงาน เกิน {limit} แผ่นที่ Google ชีตรับได้',
  'sheet-too-large': 'แผ่นงาน “{sheet}” ใหญ่เกินไป ({what} {found} เกิน {limit}) กรุณาลบแถวหรือคอลัมน์ว่างที่อยู่ไกลออกไป',
  'too-many-formats':
    'ไฟล์นี้มีรูปแบบเซลล์ {found} แบบ เพิ่มอีกแล้วจะเกิน {limit} แบบที่ Excel เปิดได้ จึงไม่บันทึก กรุณาคัดลอกชีตของแผนไปไว้ในไฟล์ใหม่ แล้วลองใหม่',
  'text-too-long':
    'ข้อความในเซลล์ {cell} ของแผ่นงาน “{sheet}” ยาว {found} ตัวอักษร เกิน {limit} ตัวอักษรที่ Google ชีตรับได้',
};

/** What a `{what}` is called. */
const WHAT: Readonly<Record<string, string>> = {
  'file-bytes': 'ขนาดไฟล์ (ไบต์)',
  parts: 'จำนวนส่วนในไฟล์',
  'part-bytes': 'ขนาดของส่วนหนึ่งเมื่อคลายแล้ว (ไบต์)',
  'unpacked-bytes': 'ขนาดเมื่อคลายแล้ว (ไบต์)',
  cells: 'จำนวนเซลล์',
  rows: 'จำนวนแถว',
  area: 'พื้นที่ (เซลล์)',
};

/** How the command line takes in what is no workbook. */
const IMPORT_COMMAND = / ?npm run import -- FILE\.\w+/;

/** The sentence that tells an officer why the file was refused. `importBy`: what takes in what is no workbook, if not the command line. */
export function xlsxSentence(
  { code, details }: Pick<XlsxError, 'code' | 'details'>,
  importBy: string | null = null,
): string {
  const sentence = FILE_SENTENCES[code];
  const proposed = importBy === null ? sentence : sentence.replace(IMPORT_COMMAND, importBy);
  return proposed.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = details[name] ?? '';
    if (name === 'what') return WHAT[value] ?? String(value);
    return typeof value === 'number' ? value.toLocaleString('en-US') : value;
  });
}

/** The most cells that a sentence names. */
const MOST_CELLS = 8;

/** Cells of a sheet whose formulas were not computed anew. */
export function keptResultsNote(sheet: string, cells: readonly string[]): string {
  return `ชีต "${sheet}" เซลล์ ${someOf(cells)}: สูตรนี้คำนวณใหม่ที่นี่ไม่ได้ จึงใช้ผลที่บันทึกไว้ในไฟล์ ถ้าแก้ข้อมูลหลังบันทึกครั้งสุดท้าย ให้เปิดใน Excel หรือ Google ชีต แล้วบันทึกใหม่ก่อน`;
}

/** Cells of a sheet whose formulas could not be computed, and for which the file has no result. */
export function unseenResultsNote(sheet: string, cells: readonly string[]): string {
  return `ชีต "${sheet}" เซลล์ ${someOf(cells)}: สูตรนี้ใช้ชื่อ ตาราง ไฟล์อื่น หรือฟังก์ชันที่คำนวณที่นี่ไม่ได้ และไฟล์ไม่มีผลที่บันทึกไว้ จึงไม่นับเป็นจำนวนใด ให้เปิดใน Excel หรือ Google ชีต บันทึกหนึ่งครั้ง แล้วลองใหม่`;
}

/** The first of the cells, and how many more there are. */
function someOf(cells: readonly string[]): string {
  const named = cells.slice(0, MOST_CELLS).join(', ');
  return cells.length > MOST_CELLS ? `${named} และอีก ${cells.length - MOST_CELLS} เซลล์` : named;
}

/** The sentence that tells an officer why a Word file was refused. */
export function docxSentence({ code }: Pick<DocxError, 'code'>): string {
  return FILES_TH[code];
}

/** What each kind is called. */
const PARTS: Readonly<Record<UnmodelledKind, string>> = {
  macros: 'แมโคร',
  'external-links': 'ลิงก์ไปไฟล์อื่น',
  'pivot-tables': 'ตารางสรุปข้อมูล (Pivot)',
  slicers: 'ตัวแบ่งส่วนข้อมูล',
  pictures: 'รูปภาพ',
  charts: 'แผนภูมิ',
  shapes: 'รูปร่าง',
  tables: 'ตาราง (Table)',
  'threaded-comments': 'ความคิดเห็น',
  controls: 'ปุ่มและตัวควบคุม',
  sparklines: 'เส้นแบบประกายไฟ',
  protection: 'การป้องกันชีต',
  'other-rules': 'รูปแบบตามเงื่อนไข',
  'other-validations': 'กฎตรวจข้อมูล',
  outline: 'การจัดกลุ่มแถวหรือคอลัมน์',
  'rich-text': 'ข้อความหลายแบบอักษรในเซลล์เดียว',
  'array-formulas': 'สูตรอาร์เรย์',
};

/** What the saved file lacks of the one that was opened, a sentence for each sheet. */
export function lostNotes(lost: readonly Unmodelled[]): string[] {
  const sheets = [...new Set(lost.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const parts = lost
      .filter((one) => one.sheet === sheet)
      .map(({ kind, count }) => (count > 1 ? `${PARTS[kind]} ${count} แห่ง` : PARTS[kind]));
    const where = sheet === null ? 'ไฟล์ที่บันทึก' : `ชีต "${sheet}" ในไฟล์ที่บันทึก`;
    return `${where}ไม่มี${parts.join(' ')} ของไฟล์เดิม เพราะคัดลอกสิ่งนี้ไม่ได้ ให้เก็บไฟล์เดิมไว้ หรือคัดลอกเองใน Excel หรือ Google ชีต`;
  });
}

/** A sheet whose name a file can't have, and how it is called there. */
export function renamedNote(sheet: string, name: string): string {
  return `ชีต "${sheet}" ในไฟล์ที่บันทึกชื่อ "${name}" เพราะชื่อชีตของ Excel ยาวได้ไม่เกิน 31 ตัวอักษร มี [ ] : * ? / \\ ไม่ได้ และซ้ำกันไม่ได้`;
}

/** A tab of the officer's own that had the name of a report, and where it is now. */
export function keptTabNote(sheet: string, kept: string): string {
  return `ชีต "${sheet}" เดิมไม่ใช่รายงานที่แผนสุจริตทำ จึงเก็บไว้ในชีต "${kept}"`;
}
