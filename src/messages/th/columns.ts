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
  description: {
    number,
    name,
    principles: { label: 'หลักการและเหตุผล', help: 'ที่มาของโครงการ เหตุใดจึงต้องทำ' },
    objectives: { label: 'วัตถุประสงค์', help: 'ข้อละหนึ่งบรรทัด ขึ้นต้นด้วย ๑) ๒) ๓)' },
    targetGroup: { label: 'กลุ่มเป้าหมาย', help: 'ใคร และกี่คน' },
    method: { label: 'วิธีดำเนินการ', help: 'ขั้นตอนละหนึ่งบรรทัด ขึ้นต้นด้วย ๑) ๒) ๓)' },
    period: { label: 'ระยะเวลาดำเนินการ', help: 'ปีงบประมาณที่ดำเนินการ ให้ตรงกับชีตแผน' },
    budget: { label: 'งบประมาณดำเนินการ', help: 'จำนวนเงินต่อปี หรือ ไม่ใช้งบประมาณ' },
    owner,
    output: { label: 'ผลผลิต', help: 'สิ่งที่ได้จากโครงการ นับได้' },
    outcome: { label: 'ผลลัพธ์', help: 'สิ่งที่เปลี่ยนไปเพราะโครงการ' },
    id,
  },
  risk: {
    number: { label: 'ลำดับของขั้นตอน', help: 'ลำดับของขั้นตอน ประเด็นในขั้นตอนเดียวกันใช้ลำดับเดียวกัน' },
    step: { label: 'ขั้นตอนการดำเนินงาน', help: 'งานที่อาจเกิดการทุจริต' },
    issue: { label: 'ประเด็นความเสี่ยงการทุจริต', help: 'สิ่งที่อาจเกิดขึ้น หนึ่งแถวต่อหนึ่งประเด็น' },
    likelihood: { label: 'โอกาส', help: 'โอกาสที่จะเกิด 1 ถึง 5 เว้นว่างไว้ได้' },
    impact: { label: 'ผลกระทบ', help: 'ความรุนแรงถ้าเกิดขึ้น 1 ถึง 5 เว้นว่างไว้ได้' },
    level: { label: 'ระดับความเสี่ยง', help: 'ต่ำ ปานกลาง สูง หรือ สูงมาก' },
    measures: {
      label: 'มาตรการควบคุมความเสี่ยง',
      help: 'ชื่อโครงการในแผน บรรทัดละหนึ่งมาตรการ เว้นว่างไว้ถ้าใช้มาตรการของแถวบน',
    },
    id,
  },
  target: {
    number: { label: 'ลำดับ', help: 'ลำดับที่ของตัวชี้วัด เริ่มจาก 1' },
    label: { label: 'ตัวชี้วัด', help: 'สิ่งที่จะวัด' },
    unit: { label: 'หน่วย', help: 'หน่วยของค่าเป้าหมาย' },
    target: { label: 'เป้าหมายปี {0}', help: 'ค่าเป้าหมายของปีนั้นเป็นตัวเลข' },
    actual: { label: 'ผลปี {0}', help: 'ค่าที่ทำได้จริง เว้นว่างไว้จนกว่าจะทราบผล' },
    remark,
    id,
  },
  committee: {
    number: { label: 'ลำดับ', help: 'ลำดับที่ของกรรมการ เริ่มจาก 1' },
    position: { label: 'ผู้ดำรงตำแหน่ง', help: 'ตำแหน่งของกรรมการ' },
    role: { label: 'หน้าที่ในคณะกรรมการ', help: 'ประธาน รองประธาน กรรมการ หรือเลขานุการ' },
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
