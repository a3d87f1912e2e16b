import { expect, test } from 'vitest';
import { kindOfOrganisation } from '../../../../src/core/text/names/organisation-kind.ts';

test.each([
  ['องค์การบริหารส่วนตำบลก', 'อบต.'],
  [' อบต.ก', 'อบต.'],
  ['องค์การบริหารส่วนจังหวัดก', 'อบจ.'],
  ['อบจ.ก', 'อบจ.'],
  ['เทศบาลตำบลก', 'เทศบาลตำบล'],
  ['เทศบาลเมืองก', 'เทศบาลเมือง'],
  ['เทศบาลนครก', 'เทศบาลนคร'],
  ['กรุงเทพมหานคร', null],
  ['ชมรมอบต.', null],
  ['', null],
])('the name "%s" tells the kind %s', (name, kind) => {
  expect(kindOfOrganisation(name)).toBe(kind);
});
