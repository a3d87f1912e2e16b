// Slots and digits: what a text of the book becomes in print.
import { expect, test } from 'vitest';
import { printedInThai } from '../../../../src/core/documents/book/printed-digits.ts';
import { fillSlots } from '../../../../src/core/documents/book/slots.ts';
import { slotsOf } from '../../../../src/core/documents/book/slots-of-plan.ts';
import { realBook } from './real-book.ts';

test.each([
  ['ปี 2569 งบ 15,000.00 บาท', 'ปี ๒๕๖๙ งบ ๑๕,๐๐๐.๐๐ บาท'],
  ['คะแนน ITA 85 ขึ้นไป', 'คะแนน ITA ๘๕ ขึ้นไป'],
  ['ข้อ O30 และ O1-O43', 'ข้อ O30 และ O1-O43'],
  ['โรค COVID-19 ปี 2564', 'โรค COVID-19 ปี ๒๕๖๔'],
  ['ดู https://itas.nacc.go.th/2569?y=2 ข้อ 2', 'ดู https://itas.nacc.go.th/2569?y=2 ข้อ ๒'],
  ['ส่ง a1@example.go.th ภายใน 5 วัน', 'ส่ง a1@example.go.th ภายใน ๕ วัน'],
  ['ระบบ 4G จำนวน 2ชุด', 'ระบบ 4G จำนวน ๒ชุด'],
  ['๑) มีแล้ว', '๑) มีแล้ว'],
])('“%s” is printed as “%s”', (typed, printed) => {
  expect(printedInThai(typed)).toBe(printed);
});

test.each([
  ['{หน่วยงาน}', 'องค์การบริหารส่วนตำบลอิสานเขต'],
  ['(พ.ศ. {ปีแรก} - {ปีสุดท้าย}) {จำนวนปี} ปี', '(พ.ศ. 2566 - 2570) 5 ปี'],
  ['{จำนวนโครงการ} = {จำนวนโครงการ มิติ 1}+{จำนวนโครงการ มิติ ๒}', '27 = 9+6'],
  ['{ จำนวนโครงการ  มิติ 3 }{จำนวนโครงการ มิติ 4}', '66'],
  ['{วันที่ประกาศ} {ผู้ลงนาม}', '30 กันยายน 2565 นายสมชาย ใจซื่อ'],
])('the slots of “%s” become “%s”', (text, filled) => {
  expect(fillSlots(text, slotsOf(realBook()))).toEqual({ text: filled, unknown: [] });
});

test('a slot that nobody knows stays, and is told; a brace alone is none', () => {
  expect(fillSlots('{อะไร} {หน่วยงาน', slotsOf(realBook()))).toEqual({
    text: '{อะไร} {หน่วยงาน',
    unknown: ['{อะไร}'],
  });
});
