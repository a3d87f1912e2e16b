// What an officer reads when a sheet or a document is taken in, in Thai: data, as the import's page gets it with its first answer. `{}` is
// filled in by the page.

import type { Role } from '../../core/documents/tables/roles.ts';
import type { WhyLeftOut } from '../../core/documents/tables/row-kinds.ts';
import type { DocxErrorCode } from '../../files/reading/docx-error.ts';

/** Why something was left out. */
export const WHY_LEFT_OUT_TH: Readonly<Record<WhyLeftOut, string>> = {
  title: 'หัวเรื่อง',
  header: 'หัวตาราง',
  total: 'แถวรวม',
  heading: 'หัวข้อมิติหรือภารกิจ',
  footer: 'ท้ายตาราง',
  'column-numbers': 'เลขคอลัมน์',
  'no-project': 'แถวว่างที่มีแต่ลำดับ',
  again: 'โครงการที่มีแล้ว',
  'other-table': 'ตารางอื่น',
  note: 'เชิงอรรถหรือความเห็น',
};

const ROLES: Readonly<Record<Role['kind'], string>> = {
  number: 'ลำดับ',
  name: 'ชื่อโครงการ',
  dimension: 'มิติ',
  mission: 'ภารกิจ',
  budget: 'งบประมาณ',
  year: 'งบ {}',
  quarter: 'ไตรมาส {}',
  period: 'ระยะเวลา (เป็นไตรมาส)',
  quarters: 'ไตรมาสที่ดำเนินการ',
  start: 'วันเริ่ม',
  end: 'วันสิ้นสุด',
  owner: 'ผู้รับผิดชอบ',
  remark: 'หมายเหตุ',
  id: 'รหัส',
  unknown: 'นำไปด้วยตามเดิม',
  skip: 'ไม่นำเข้า',
};

/** Why a file is refused. `other` is one whose ending nobody reads. */
export const FILES_TH: Readonly<Record<DocxErrorCode | 'other' | 'xlsx' | 'unread', string>> = {
  empty: 'ไฟล์นี้ว่างเปล่า กรุณาเลือกไฟล์ที่มีแผน',
  'old-doc': 'ไฟล์นี้เป็น Word รุ่นเก่า (.doc) กรุณาเปิดแล้วบันทึกใหม่เป็น .docx',
  encrypted: 'ไฟล์นี้มีรหัสผ่าน กรุณาเอารหัสผ่านออกแล้วบันทึกใหม่',
  'not-docx': 'ไฟล์นี้ไม่ใช่ไฟล์ Word (.docx) กรุณาเปิดใน Word แล้วบันทึกเป็น .docx',
  spreadsheet: 'ไฟล์นี้เป็นตารางของ Excel ไม่ใช่ Word กรุณาเปลี่ยนนามสกุลไฟล์เป็น .xlsx',
  presentation: 'ไฟล์นี้เป็นงานนำเสนอ ไม่ใช่ Word กรุณาเลือกไฟล์แผน',
  truncated: 'ไฟล์นี้มาไม่ครบ กรุณาดาวน์โหลดหรือคัดลอกใหม่อีกครั้ง',
  damaged: 'ไฟล์นี้เสียหาย อ่านไม่ได้ กรุณาเปิดใน Word แล้วบันทึกใหม่',
  doctype: 'ไฟล์นี้มีคำสั่ง DOCTYPE ซึ่งไฟล์ Word จริงไม่มี จึงไม่เปิดเพื่อความปลอดภัย',
  'too-deep': 'ไฟล์นี้ซ้อนกันลึกเกินไป จึงไม่เปิดเพื่อความปลอดภัย',
  'too-large': 'ไฟล์นี้ใหญ่เกินไป จึงไม่เปิด กรุณาเอาภาพออกแล้วบันทึกใหม่',
  'no-text': 'ไฟล์นี้ไม่มีข้อความ อาจเป็นภาพสแกน กรุณาใช้ไฟล์ที่มีข้อความ',
  xlsx: 'ไฟล์ Excel (.xlsx) เปิดที่นี่ไม่ได้ กรุณาเปิดด้วย Google ชีต แล้วคัดลอกตารางมาวาง หรือย้ายชีตมาไว้ในไฟล์นี้แล้วสั่ง นำเข้าจากชีตนี้',
  other: 'อ่านไฟล์ชนิดนี้ไม่ได้ กรุณาใช้ไฟล์ .docx .html .txt .csv หรือ .tsv หรือคัดลอกข้อความมาวาง',
  unread: 'อ่านไฟล์นี้ไม่สำเร็จ กรุณาเลือกไฟล์อีกครั้ง',
};

/** The words of taking in. */
export const IMPORT_TH = {
  title: 'นำเข้าแผนที่มีอยู่',
  drop: 'ลากไฟล์แผนมาวางที่นี่ หรือ',
  choose: 'เลือกไฟล์',
  endings: '.docx .html .txt .csv .tsv',
  stays: 'ไฟล์อ่านในเบราว์เซอร์ของท่าน ไม่ส่งออกไปไหน และยังไม่เขียนอะไรจนกว่าจะกดนำเข้า',
  paste: 'หรือวางข้อความที่คัดลอกจาก Word, Google Docs, Excel หรือหน้าเว็บ (Ctrl+V)',
  pasteHere: 'วางที่นี่',
  pasted: 'ข้อความที่วาง',
  pastedNothing: 'สิ่งที่วางไม่มีข้อความ อาจเป็นภาพ กรุณาคัดลอกข้อความหรือตารางจากเอกสารแล้ววางอีกครั้ง',
  oneFile: 'อ่านได้ครั้งละหนึ่งไฟล์ กรุณาลากมาวางทีละไฟล์',
  readTyped: 'อ่านข้อความนี้',
  useSheet: 'ใช้ตารางในชีต "{}" ที่เปิดอยู่',
  sheet: 'ชีต "{}"',
  reading: 'กำลังอ่าน {}…',
  back: 'เลือกไฟล์อื่น',
  backFirst: 'กำลังดูเอกสารที่อ่านแล้วอยู่ ถ้าต้องการอ่านเอกสารอื่น ให้กด เลือกไฟล์อื่น ก่อน แล้ววางอีกครั้ง',
  goOn: 'ทำต่อจากที่ค้างไว้: {}',
  afresh: 'เริ่มใหม่',
  nothing: 'ไม่พบแผนใน {} ตารางต้องมีหัวตารางที่บอกชื่อโครงการ งบประมาณ และไตรมาสหรือปี',
  source: 'อ่านจาก {}',
  organisation: 'หน่วยงาน: {}',
  otherOrganisation: 'เอกสารเป็นของ {} แต่สมุดงานนี้เป็นของ {} ให้ตรวจว่าเลือกไฟล์ถูก',
  years: 'ปีของแผน: {}-{}',
  yearTitle: 'ตารางนี้เป็นของปีใด',
  yearLabel: 'ปีงบประมาณ (พ.ศ.) ของ {}',
  yearHelp: 'เอกสารไม่ได้บอกปี หรือบอกหลายปี ให้พิมพ์ปี พ.ศ. เช่น 2569',
  yearBad: 'อ่าน "{}" เป็นปีไม่ได้ ให้พิมพ์ปี พ.ศ. สี่หลัก เช่น 2569',
  parts: 'สิ่งที่พบ',
  part: '{}: {} รายการ',
  isNew: 'ใหม่ {}',
  isChanged: 'ต่างจากเดิม {}',
  isSame: 'เหมือนเดิม {}',
  partDoubts: 'ข้อสงสัย {}',
  makes: 'จะสร้างชีตนี้',
  foreign: 'มีชีตชื่อนี้อยู่แล้วในรูปแบบอื่น จึงไม่เขียนทับ ให้เปลี่ยนชื่อชีตนั้นก่อน แล้วเปิดหน้านี้ใหม่',
  rows: 'เลือกทีละรายการ',
  newRow: 'ใหม่',
  difference: '{}: {} → {}',
  empty: 'ว่าง',
  columns: 'คอลัมน์ที่เข้าใจ',
  columnsHelp: 'ถ้าคอลัมน์ใดไม่ถูก ให้เลือกใหม่ สิ่งที่พบจะเปลี่ยนตามทันที',
  column: 'คอลัมน์ {} "{}"',
  leftOut: 'แถวที่ไม่นำเข้า: {}',
  leftOutLine: '{} {}: {}',
  doubts: 'ข้อสงสัย {} แห่ง',
  mend: 'ค่าที่ถูก',
  mendBad: 'อ่านไม่ได้แน่ชัด',
  noDoubts: 'ไม่มีข้อสงสัย',
  doubtsHelp: 'พิมพ์ค่าที่ถูกได้ที่นี่ เซลล์ที่เว้นไว้คงข้อความเดิมของเอกสาร หรือใส่ ? ไว้ การตรวจสอบแผนจะหยุดที่เซลล์นั้นจนกว่าจะแก้',
  cell: 'ชีต "{}" เซลล์ {}',
  readAt: 'ในเอกสาร {}',
  readNothing: 'ไม่มีข้อความ',
  more: 'แสดงอีก {} รายการ',
  take: 'นำเข้า {} รายการ',
  takeNone: 'ไม่มีอะไรต้องนำเข้า ทุกรายการมีอยู่แล้วและตรงกัน',
  writing: 'กำลังเขียนลงสมุดงาน…',
  done: 'นำเข้าแล้ว',
  doneNew: 'ชีต "{}": สร้างใหม่ {} รายการ',
  doneSettings:
    'ชีต "ตั้งค่า": สร้างใหม่ ปีของแผน {}-{} กรุณาตรวจว่าตรงกับแผนของท่าน ชื่อมิติและภารกิจในรายงานเป็นไปตามปีของแผน',
  doneInto: 'ชีต "{}": เพิ่ม {} รายการ แก้ {} รายการ',
  nextDoubts: 'มีข้อสงสัย {} แห่ง ต่อไปให้สั่ง แผนสุจริต → ตรวจสอบแผน แล้วแก้เซลล์ที่บอก',
  next: 'ต่อไปให้สั่ง แผนสุจริต → ตรวจสอบแผน',
  undo: 'ถ้าไม่ใช่ที่ต้องการ: แผนสุจริต → ปรับแผน → ย้อนกลับการเปลี่ยนแปลงล่าสุด คืนทุกอย่างในครั้งเดียว',
  close: 'ปิด',
  // Several Google accounts in one browser: https://issuetracker.google.com/issues/69270374
  refused:
    'Google ไม่อนุญาตให้หน้าต่างนี้ทำงาน มักเป็นเพราะเข้าใช้หลายบัญชี กรุณาเปิดไฟล์ในหน้าต่างที่เข้าใช้บัญชีเดียว สิ่งที่เลือกไว้ยังอยู่',
  silent: 'ไม่ได้รับคำตอบที่อ่านได้จาก Google สิ่งที่เลือกไว้ยังอยู่ กรุณากดนำเข้าอีกครั้ง',
  connection: 'ติดต่อ Google ไม่สำเร็จ สิ่งที่เลือกไว้ยังอยู่ กรุณาตรวจอินเทอร์เน็ตแล้วกดอีกครั้ง',
  stale: 'สมุดงานเปลี่ยนไปหลังจากเปิดหน้านี้ จึงอ่านใหม่ให้แล้ว กรุณาตรวจอีกครั้งแล้วกดนำเข้า',
  why: WHY_LEFT_OUT_TH as Readonly<Record<string, string>>,
  roles: ROLES as Readonly<Record<string, string>>,
  files: FILES_TH as Readonly<Record<string, string>>,
};

/** What every language has. */
export type ImportWords = typeof IMPORT_TH;
