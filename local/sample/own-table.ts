// An officer's own table of a year, as they have it before they know the add-on: for the import's pictures.
import { openAddOn } from '../add-on.ts';
import type { BookModel } from '../sheets/book/model.ts';
import { newBookModel } from '../sheets/book/new-book.ts';
import { SAMPLE_DATE } from './sample-book.ts';

const SHEET = 'ตารางของเรา';

/** Columns in another order and wording, ticks in three ways, an amount that is none, a quarter that nobody can tell. */
const ROWS = [
  ['แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ องค์การบริหารส่วนตำบลหนองสุจริต'],
  ['ที่', 'โครงการ/กิจกรรม', 'มิติที่', 'วงเงิน', 'ไตรมาส 1', 'ไตรมาส 2', 'ไตรมาส 3', 'ไตรมาส 4', 'ผู้รับผิดชอบ'],
  ['๑', 'โครงการอบรมคุณธรรมและจริยธรรมของเยาวชน', '๑', '๑๕,๐๐๐', '/', '/', '', '', 'กองการศึกษา'],
  ['๒', 'มาตรการ “ไม่รับของขวัญ” (No Gift Policy)', '๑', 'ไม่ใช้งบประมาณ', '/', '/', '/', '/', 'สำนักปลัด'],
  ['๓', 'กิจกรรมเผยแพร่ข้อมูลข่าวสารของราชการ', '๒', 'ตามข้อบัญญัติ', '✓', '✓', '✓', '✓', 'สำนักปลัด'],
  ['๔', 'โครงการจัดเวทีประชาคมเพื่อจัดทำแผนพัฒนาท้องถิ่น', '๓', '20,000', '', 'กพ', '', '', 'กองยุทธศาสตร์'],
  ['๕', 'โครงการจ้างสำรวจความพึงพอใจของผู้รับบริการ', '๒', '25,000.00', '', '', '', '✓', 'สำนักปลัด'],
  ['๖', 'มาตรการตรวจสอบภายใน', '๔', '0', '/', '', '/', '', 'หน่วยตรวจสอบภายใน'],
  ['', 'รวม', '', '60,000', '', '', '', '', ''],
];

/** A new workbook with that table. */
export function ownTable(): BookModel {
  const addOn = openAddOn({ book: newBookModel('แผนของเรา', SHEET), today: SAMPLE_DATE });
  addOn.control.paste(SHEET, 'A1', ROWS);
  return addOn.snapshot();
}
