// What each column is called in the form, and what to type there, in Thai.
import type { AllColumnWords } from '../column-words.ts';

const number = { label: 'ลำดับ', help: 'ลำดับที่ของโครงการ เริ่มจาก 1' };
const name = { label: 'ชื่อโครงการ กิจกรรม หรือมาตรการ', help: 'ชื่อโครงการ กิจกรรม หรือมาตรการ' };
const dimension = { label: 'มิติ', help: 'มิติของแผน: 1, 2, 3 หรือ 4' };
const mission = { label: 'ภารกิจ', help: 'รหัสภารกิจตามมิติ เช่น 1.2 หรือ 1.2.3' };
const owner = { label: 'ผู้รับผิดชอบ', help: 'ผู้ดำเนินโครงการ' };
const remark = { label: 'หมายเหตุ', help: 'เรื่องอื่นที่ควรรู้' };
const id = { label: 'รหัส', help: 'รหัสของแถว โปรแกรมใส่ให้เอง ไม่ต้องแก้' };

/** Every column's words. */
export const COLUMNS_TH: AllColumnWords = {
  year: {
    number,
    name,
    dimension,
    mission,
    budget: {
      label: 'งบประมาณ (บาท)',
      help: 'งบประมาณเป็นบาท เช่น 15000 ถ้าไม่ใช้งบประมาณให้พิมพ์ 0',
    },
    quarter: {
      label: 'ไตรมาส {0}',
      help: { 1: 'ต.ค. - ธ.ค.', 2: 'ม.ค. - มี.ค.', 3: 'เม.ย. - มิ.ย.', 4: 'ก.ค. - ก.ย.' },
    },
    owner,
    remark,
    id,
  },
  plan: {
    number,
    name,
    dimension,
    mission,
    budget: {
      label: 'งบประมาณปี {0}',
      help: 'งบประมาณเป็นบาท ถ้าทำโดยไม่ใช้งบให้พิมพ์ 0 ถ้าปีนั้นไม่ได้ทำให้พิมพ์ -',
    },
    owner,
    remark,
    id,
  },
  settings: {
    organisation: { label: 'ชื่อหน่วยงาน', help: 'ชื่อเต็มของหน่วยงาน' },
    organisationType: { label: 'ประเภทหน่วยงาน', help: 'เลือกประเภทหน่วยงาน' },
    firstYear: { label: 'ปีแรกของแผน', help: 'ปี พ.ศ. สี่หลัก' },
    lastYear: { label: 'ปีสุดท้ายของแผน', help: 'ปี พ.ศ. สี่หลัก' },
    reporter: { label: 'ผู้ออกรายงาน', help: 'ชื่อ - สกุล ผู้ออกรายงาน' },
    digits: { label: 'ตัวเลขในรายงาน', help: 'ตัวเลขที่ใช้ในรายงาน' },
    language: { label: 'ภาษา', help: 'ภาษาบนหน้าจอ รายงานทางการเป็นภาษาไทยเสมอ' },
  },
};
