// The fixed words of the printed plan book, as the plan document has them.
import type { BookWording } from '../../core/documents/book/book-wording.ts';
import { PLAN_SUMMARY_WORDING } from '../official.ts';

/** เล่มแผน, as the officers' documents are made up. */
export const BOOK_WORDING: BookWording = {
  planTitle: ['แผนปฏิบัติการป้องกันการทุจริต', 'เพื่อยกระดับคุณธรรมและความโปร่งใส'],
  years: (firstYear, lastYear) =>
    firstYear === lastYear ? `พ.ศ. ${firstYear}` : `พ.ศ. ${firstYear} - ${lastYear}`,
  draftMark: 'ฉบับร่าง',
  emblem: 'ที่ใส่ตราสัญลักษณ์ของหน่วยงาน',
  garuda: 'ที่ใส่ตราครุฑ',
  dimension: (number, name) => `มิติที่ ${number} ${name}`,
  announcement: (organisation) => `ประกาศ${organisation}`,
  order: (organisation) => `คำสั่ง${organisation}`,
  orderNumber: (number) => `ที่ ${number}`,
  announcedOn: (date) => `ประกาศ ณ วันที่ ${date}`,
  orderedOn: (date) => `สั่ง ณ วันที่ ${date}`,
  letterDate: (day, month, year) => `${day} ${month} พ.ศ.\u00a0${year}`,
  signatory: (name) => `(${name})`,
  preface: 'คำนำ',
  contents: 'สารบัญ',
  parts: ['ส่วนที่ 1 บทนำ', 'ส่วนที่ 2 แผนปฏิบัติการป้องกันการทุจริต', 'ส่วนที่ 3 รายละเอียดโครงการ/กิจกรรม/มาตรการ'],
  sections: {
    risks: 'การประเมินความเสี่ยงการทุจริตในองค์กร',
    principles: 'หลักการและเหตุผล',
    objectives: 'วัตถุประสงค์ของการจัดทำแผน',
    goals: 'เป้าหมาย',
    benefits: 'ประโยชน์ของการจัดทำแผน',
  },
  risk: {
    number: 'ลำดับที่',
    step: 'ขั้นตอนการดำเนินงาน',
    issue: 'ประเด็นความเสี่ยงการทุจริต',
    likelihood: 'โอกาส',
    impact: 'ผลกระทบ',
    level: 'Risk Score',
    measures: 'มาตรการควบคุมความเสี่ยงการทุจริต',
  },
  target: {
    indicator: 'ค่าเป้าหมาย',
    year: (year) => `ปี ${year}`,
    remark: 'หมายเหตุ',
    unitsBefore: ['ร้อยละ', 'ระดับ', 'อันดับ', 'อันดับที่', 'ลำดับที่'],
  },
  plan: PLAN_SUMMARY_WORDING,
  planIntroduction: (organisation, title) =>
    `${organisation} ได้ดำเนินการจัดทำ${title} ประกอบด้วย โครงการ/กิจกรรม/มาตรการ ดังนี้`,
  description: {
    number: (number) => `ลำดับที่ ${number}`,
    name: 'ชื่อโครงการ',
    topics: {
      principles: 'หลักการและเหตุผล',
      objectives: 'วัตถุประสงค์',
      targetGroup: 'กลุ่มเป้าหมาย',
      method: 'วิธีดำเนินการ',
      period: 'ระยะเวลาดำเนินการ',
      budget: 'งบประมาณดำเนินการ',
      owner: 'ผู้รับผิดชอบ',
      results: 'ผลผลิต/ผลลัพธ์',
    },
    output: 'ผลผลิต',
    outcome: 'ผลลัพธ์',
    noMission: 'โครงการที่ไม่ได้ระบุภารกิจ',
    others: 'รายละเอียดที่ไม่มีโครงการชื่อเดียวกันในตารางแผน',
    proposes: 'ผู้เสนอโครงการ',
    approves: 'ผู้อนุมัติโครงการ',
    unsigned: '.'.repeat(50),
  },
};
