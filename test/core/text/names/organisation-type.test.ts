// Words of another kind of organisation, left from a neighbour's plan.
import { describe, expect, test } from 'vitest';
import type { OrganisationType } from '../../../../src/core/plan.ts';
import { otherKindWords } from '../../../../src/core/text/names/organisation-type.ts';

const read = (text: string, type: OrganisationType) => otherKindWords(text, type).map((found) => found.read);

describe('words of a municipality', () => {
  test.each([
    // from the real plan of an อบต.
    ['สมาชิกสภา พนักงานเทศบาล ลูกจ้างประจำ และพนักงานจ้างทั่วไป มีความรู้', ['พนักงานเทศบาล']],
    ['ปลัดเทศบาลสมาชิกสภาเทศบาลปลัดเทศบาล', ['ปลัดเทศบาล', 'สมาชิกสภาเทศบาล', 'ปลัดเทศบาล']],
    ['ชุมชนในเขตเทศบาล ไม่น้อยกว่า ๕ แห่ง', ['ในเขตเทศบาล']],
    ['นายกเทศมนตรีและรองนายกเทศมนตรี', ['นายกเทศมนตรี', 'รองนายกเทศมนตรี']],
    ['สมาชิกสภาเทศบาล ประธานสภาเทศบาล และสภาเทศบาล', ['สมาชิกสภาเทศบาล', 'ประธานสภาเทศบาล', 'สภาเทศบาล']],
    ['ตามเทศบัญญัติ คณะเทศมนตรี ปลัดเทศบาล', ['เทศบัญญัติ', 'คณะเทศมนตรี', 'ปลัดเทศบาล']],
  ])("are out of place in an อบต.'s plan: %j", (text, found) => {
    expect(read(text, 'อบต.')).toStrictEqual(found);
    for (const type of ['เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร'] as const)
      expect(read(text, type)).toStrictEqual([]);
  });

  test("are at home in an อบจ.'s plan where they are its guests, but its own staff and bye-laws are not called so", () => {
    expect(read('อบรมนายกเทศมนตรี ปลัดเทศบาล และสมาชิกสภาเทศบาลในเขตเทศบาล', 'อบจ.')).toStrictEqual([]);
    expect(read('พนักงานเทศบาลตามเทศบัญญัติ', 'อบจ.')).toStrictEqual(['พนักงานเทศบาล', 'เทศบัญญัติ']);
  });
});

describe('words of an อบต.', () => {
  test.each([
    ['พนักงานส่วนตำบลทุกคน', ['พนักงานส่วนตำบล']],
    ['นายกองค์การบริหารส่วนตำบล', ['นายกองค์การบริหารส่วนตำบล']],
    ['สมาชิกสภาองค์การบริหารส่วนตำบล', ['สมาชิกสภาองค์การบริหารส่วนตำบล']],
    ['ประธานสภาองค์การบริหารส่วนตำบล', ['สภาองค์การบริหารส่วนตำบล']],
    ['ปลัดองค์การบริหารส่วนตำบล', ['ปลัดองค์การบริหารส่วนตำบล']],
    ['ข้อบัญญัติองค์การบริหารส่วนตำบล', ['ข้อบัญญัติองค์การบริหารส่วนตำบล']],
    ['ข้อบัญญัติตำบล', ['ข้อบัญญัติตำบล']],
    ['ข้อบัญญัติงบประมาณรายจ่าย', ['ข้อบัญญัติงบประมาณ']],
    ['นายก อบต. ปลัดอบต. และสมาชิก  อบต.', ['นายก อบต.', 'ปลัดอบต.', 'สมาชิก  อบต.']],
  ])("are out of place in a municipality's plan: %j", (text, found) => {
    for (const type of ['เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร'] as const)
      expect(read(text, type)).toStrictEqual(found);
    expect(read(text, 'อบต.')).toStrictEqual([]);
  });

  test("are out of place in an อบจ.'s plan only where they name its own staff and bye-laws", () => {
    expect(read('พนักงานส่วนตำบล ข้อบัญญัติตำบล ข้อบัญญัติองค์การบริหารส่วนตำบล', 'อบจ.')).toHaveLength(3);
    expect(read('อบรมนายกองค์การบริหารส่วนตำบล ปลัด อบต. ตามข้อบัญญัติงบประมาณ', 'อบจ.')).toStrictEqual([]);
  });
});

test.each([
  'ข้าราชการองค์การบริหารส่วนจังหวัด',
  'ข้อบัญญัติองค์การบริหารส่วนจังหวัด',
  'สภาองค์การบริหารส่วนจังหวัด',
  'สมาชิกสภาองค์การบริหารส่วนจังหวัด',
])("the word of an อบจ. is at home only in an อบจ.'s plan: %s", (text) => {
  for (const type of ['อบต.', 'เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร'] as const) {
    expect(read(text, type)).toStrictEqual([text]);
  }
  expect(read(text, 'อบจ.')).toStrictEqual([]);
});

test.each(['ตามข้อบัญญัติท้องถิ่น', 'ร่วมกับเทศบาลตำบลข้างเคียงและองค์การบริหารส่วนตำบล', 'นายกxอบตx พนักงานจ้าง'])(
  'a word that any organisation may use is at home everywhere: %s',
  (text) => {
    for (const type of ['อบต.', 'เทศบาลตำบล', 'อบจ.'] as const) expect(read(text, type)).toStrictEqual([]);
  },
);

test('a word is named with where it stands', () => {
  expect(otherKindWords('คือ เทศบัญญัติ', 'อบต.')).toStrictEqual([{ start: 4, end: 14, read: 'เทศบัญญัติ' }]);
});
