// What the check says of descriptions, risks, targets and the book, in Thai.
import type { Finding, WholePlanCode } from '../../core/check/finding.ts';
import { bahtDetail, detail, quoted } from '../finding-message.ts';
import { insteadOf, noRows, ofDimension, read, rowsAbove } from './finding-place.ts';

/** `ชีต "แผน" แถวที่ 20` */
const planRow = (finding: Finding) => `ชีต "แผน" แถวที่ ${detail(finding, 'planRow')}`;

const projects = () => 'จำนวนโครงการทั้งหมด';

/** What a number of the book counts. */
const COUNTED: Readonly<Record<string, (finding: Finding) => string>> = {
  projects,
  dimension: (finding) => `จำนวนโครงการของมิติ ${detail(finding, 'which')}`,
  year: (finding) => `จำนวนโครงการของปี ${detail(finding, 'which')}`,
  'budget-projects': () => 'งบประมาณทั้งแผน',
  'budget-dimension': (finding) => `งบประมาณของมิติ ${detail(finding, 'which')}`,
  'budget-year': (finding) => `งบประมาณของปี ${detail(finding, 'which')}`,
  years: () => 'จำนวนปีของแผน',
  period: () => 'ปีของแผน',
};

/** The sentences by code. */
export const WHOLE_PLAN_TH: Readonly<Record<WholePlanCode, (finding: Finding) => string>> = {
  'description-missing': (finding) =>
    `โครงการ "${quoted(finding.read)}"${ofDimension(finding)} ยังไม่มีรายละเอียดในชีต "รายละเอียดโครงการ" ให้เพิ่มรายละเอียดของโครงการนี้`,
  'description-orphan': (finding) =>
    `ไม่พบโครงการ "${quoted(finding.read)}" ในชีต "แผน" ให้แก้ชื่อให้ตรงกับแผน เพิ่มโครงการในแผน หรือลบแถวนี้ออก`,
  'description-years-differ': (finding) =>
    `รายละเอียดของโครงการ "${detail(finding, 'name')}" บอกปี ${detail(finding, 'named')} แต่${planRow(finding)} กำหนดปี ${detail(finding, 'planned')} ให้แก้ให้ตรงกัน`,
  'description-budget-differs': (finding) =>
    `งบประมาณของโครงการ "${detail(finding, 'name')}" ${finding.details.inWords ? `ที่เขียนเป็นตัวหนังสือว่า "${detail(finding, 'inWords')}" คือ ` : ''}${bahtDetail(finding, 'satang')} บาท ไม่ตรงกับ${planRow(finding)} ${finding.details.year === '' ? 'ซึ่งรวมทุกปี' : `ปี ${detail(finding, 'year')} ซึ่ง`}${finding.details.planSatang === '' ? 'ไม่ดำเนินการ' : `เป็น ${bahtDetail(finding, 'planSatang')} บาท`} ให้แก้ให้ตรงกัน`,
  'description-heading-empty': () => 'ยังไม่ได้กรอกหัวข้อนี้ ให้กรอกให้ครบทุกหัวข้อ',
  'list-numbering': (finding) =>
    finding.details.kind === 'same-line'
      ? `ข้อย่อยสองข้ออยู่ในบรรทัดเดียวกัน (${detail(finding, 'numbers')}) ควรขึ้นบรรทัดใหม่ทุกข้อ`
      : `เลขข้อไม่เรียงกัน (${detail(finding, 'numbers')}) ควรเรียงใหม่`,
  'risk-measure-not-in-plan': (finding) =>
    finding.details.name === ''
      ? `มาตรการ "${detail(finding, 'measure')}" ไม่ใช่โครงการในชีต "แผน" ให้เพิ่มโครงการในแผน หรือเลือกโครงการที่มีอยู่`
      : `มาตรการ "${detail(finding, 'measure')}" น่าจะเป็นโครงการเดียวกับ${planRow(finding)} "${detail(finding, 'name')}" ถ้าใช่ ให้ยืนยันเพื่อใช้ชื่อตามแผน`,
  'risk-without-measure': () => 'ความเสี่ยงนี้ยังไม่มีมาตรการควบคุม ให้กรอกมาตรการ บรรทัดละหนึ่งมาตรการ',
  'risk-level-missing': (finding) =>
    finding.details.right === ''
      ? 'ยังไม่ได้กรอกระดับความเสี่ยง ให้เลือก ต่ำ, ปานกลาง, สูง หรือ สูงมาก'
      : `ยังไม่ได้กรอกระดับความเสี่ยง ตามโอกาสและผลกระทบเป็นระดับ ${detail(finding, 'right')}`,
  'risk-level-differs': (finding) =>
    `ระดับ "${quoted(finding.read)}" ไม่ตรงกับโอกาสคูณผลกระทบ ซึ่งได้ ${detail(finding, 'product')} คะแนน เป็นระดับ ${detail(finding, 'right')} ให้แก้ให้ตรงกัน`,
  'risk-numbering': (finding) =>
    `ลำดับของขั้นตอนควรเป็น ${detail(finding, 'expected')} ให้เรียงลำดับขั้นตอนเป็น 1, 2, 3 … (ประเด็นในขั้นตอนเดียวกันใช้ลำดับเดียวกัน)`,
  'risk-number-invalid': (finding) =>
    `${read(finding)} ซึ่งไม่ใช่ลำดับของขั้นตอน ให้พิมพ์เป็นตัวเลข 1, 2, 3 … (ประเด็นในขั้นตอนเดียวกันใช้ลำดับเดียวกัน)`,
  'risk-score-text': (finding) =>
    `${read(finding)} ซึ่งนับเป็น ${detail(finding, 'value')} แล้ว แต่ควรพิมพ์เป็นตัวเลข ${detail(finding, 'value')}`,
  'risk-score-invalid': (finding) => `${read(finding)} ซึ่งไม่ใช่คะแนน ให้พิมพ์ 1, 2, 3, 4 หรือ 5 หรือเว้นว่างไว้`,
  'risk-level-text': (finding) => `${read(finding)} ซึ่งเข้าใจแล้ว แต่ควรเลือกจาก ต่ำ, ปานกลาง, สูง หรือ สูงมาก`,
  'risk-level-invalid': (finding) => `${read(finding)} ซึ่งไม่ใช่ระดับความเสี่ยง ให้เลือก ต่ำ, ปานกลาง, สูง หรือ สูงมาก`,
  'target-missing': () => 'ยังไม่ได้กรอกค่าเป้าหมาย ให้กรอกเป็นตัวเลข',
  'target-invalid': (finding) => `${read(finding)} ซึ่งไม่ใช่ตัวเลข ให้พิมพ์ค่าเป็นตัวเลข ทศนิยมได้`,
  'target-text': (finding) =>
    `${read(finding)} ซึ่งเป็นข้อความ นับเป็น ${detail(finding, 'value')} แล้ว แต่ควรพิมพ์เป็นตัวเลข`,
  'target-falls': (finding) =>
    `เป้าหมาย ${quoted(finding.read)} ต่ำกว่าปี ${detail(finding, 'beforeYear')} ซึ่งเป็น ${detail(finding, 'before')} ให้ตรวจว่าถูกต้องหรือไม่`,
  'target-missed': (finding) =>
    `ผล ${quoted(finding.read)} ต่ำกว่าเป้าหมาย ${detail(finding, 'asked')} ของปี ${detail(finding, 'year')} ซึ่งสิ้นปีแล้ว`,
  'order-after-announcement': (finding) =>
    `วันที่คำสั่ง ${quoted(finding.read)} อยู่หลังวันที่ประกาศ ${detail(finding, 'announcement')} ให้ตรวจวันที่ทั้งสอง`,
  'date-invalid': (finding) => `${read(finding)} ซึ่งไม่ใช่วันที่ ให้พิมพ์วัน เดือน และปี พ.ศ. ให้ครบ`,
  'sheet-unread': (finding) =>
    finding.details.reason === 'no-rows'
      ? noRows(finding.sheet, true)
      : finding.details.reason === 'sheet-missing'
        ? `แผนสุจริตไม่รู้จักชื่อชีตนี้ จึงไม่ได้อ่าน ถ้าหมายถึงชีต "${detail(finding, 'column')}" ให้เปลี่ยนชื่อเป็น "${detail(finding, 'column')}" ถ้าเป็นชีตของท่านเอง ให้ตั้งชื่อให้ต่างออกไป`
        : finding.details.reason === 'headers-lower'
          ? `หัวคอลัมน์อยู่ในแถวที่ ${finding.row} แต่ต้องอยู่ในแถวที่ 1 จึงยังไม่ได้ตรวจชีตนี้ ${rowsAbove(finding.row)}`
          : finding.details.reason === 'header-duplicate'
            ? `หัวคอลัมน์ "${detail(finding, 'column')}" มีมากกว่าหนึ่งคอลัมน์ จึงยังไม่ได้ตรวจชีตนี้ ให้เหลือเพียงคอลัมน์เดียว`
            : `ไม่พบหัวคอลัมน์ "${detail(finding, 'column')}" ในแถวที่ 1 จึงยังไม่ได้ตรวจชีตนี้ ${finding.details.near ? insteadOf(detail(finding, 'near'), detail(finding, 'cell'), detail(finding, 'column')) : 'ให้พิมพ์หัวคอลัมน์นี้'}`,
  'plan-missing': (finding) =>
    `ไม่พบชีต "${detail(finding, 'plan')}" จึงยังไม่ได้เทียบชีตนี้กับแผน ถ้าเปลี่ยนชื่อชีตไป ให้เปลี่ยนกลับเป็น "${detail(finding, 'plan')}" ถ้ายังไม่มี ให้สั่งตั้งค่าสมุดงาน`,
  'slot-unknown': (finding) =>
    `ไม่รู้จัก ${detail(finding, 'slot')} เล่มแผนจะพิมพ์ไว้ตามที่เขียน ให้แก้เป็นคำที่ใช้ได้ ({หน่วยงาน} {ปีแรก} {ปีสุดท้าย} {จำนวนโครงการ} …) หรือลบวงเล็บปีกกาออก`,
  'count-differs': (finding) =>
    `${(COUNTED[String(finding.details.of)] ?? projects)(finding)} ในข้อความเป็น "${detail(finding, 'written')}" แต่ตามแผนเป็น ${detail(finding, 'right')} ให้แก้ให้ตรงกัน`,
};
