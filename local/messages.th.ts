// The local tool's own sentences, in Thai. What the add-on itself says is in src/messages.
import type { XlsxError, XlsxErrorCode } from './xlsx/error.ts';

/** One sentence for each reason that a file is refused; `{…}` is filled from the error's details. */
const FILE_SENTENCES: Readonly<Record<XlsxErrorCode, string>> = {
  'not-xlsx': 'ไฟล์นี้ไม่ใช่ไฟล์ .xlsx กรุณาดาวน์โหลดจาก Google ชีตด้วยเมนู ไฟล์ > ดาวน์โหลด > Microsoft Excel (.xlsx)',
  'old-xls': 'ไฟล์นี้เป็น Excel รุ่นเก่า (.xls) กรุณาเปิดแล้วบันทึกใหม่เป็น .xlsx',
  encrypted: 'ไฟล์นี้มีรหัสผ่าน กรุณาเอารหัสผ่านออกแล้วบันทึกใหม่',
  truncated: 'ไฟล์นี้มาไม่ครบ กรุณาดาวน์โหลดใหม่อีกครั้ง',
  damaged: 'ไฟล์นี้เสียหาย อ่านส่วน {part} ไม่ได้ กรุณาดาวน์โหลดใหม่อีกครั้ง',
  'too-large': 'ไฟล์นี้ใหญ่เกินไป ({what} {found} เกิน {limit}) จึงไม่เปิด',
  doctype: 'ไฟล์นี้มีคำสั่ง DOCTYPE ในส่วน {part} ซึ่งไฟล์ Excel จริงไม่มี จึงไม่เปิดเพื่อความปลอดภัย',
  encoding:
    'ไฟล์นี้เขียนส่วน {part} ด้วยรหัสอักษรที่อ่านไม่ได้ ({encoding}) กรุณาเปิดใน Excel หรือ Google ชีต แล้วบันทึกใหม่เป็น .xlsx',
  'no-workbook': 'ไฟล์นี้เป็นไฟล์บีบอัด แต่ไม่มีสมุดงานของ Excel อยู่ข้างใน',
  'no-sheets': 'ไฟล์นี้ไม่มีแผ่นงานเลย',
  'too-many-sheets': 'ไฟล์นี้มี {found} แผ่นงาน เกิน {limit} แผ่นที่ Google ชีตรับได้',
  'sheet-too-large': 'แผ่นงาน “{sheet}” ใหญ่เกินไป ({what} {found} เกิน {limit}) กรุณาลบแถวหรือคอลัมน์ว่างที่อยู่ไกลออกไป',
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

/** The sentence that tells an officer why the file was refused. */
export function xlsxSentence({ code, details }: Pick<XlsxError, 'code' | 'details'>): string {
  return FILE_SENTENCES[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = details[name] ?? '';
    if (name === 'what') return WHAT[value] ?? String(value);
    return typeof value === 'number' ? value.toLocaleString('en-US') : value;
  });
}
