// The organisation's own name with letters too many at its end; names of others and words that follow are none.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationWithLettersTooMany } from '../../../../src/core/text/names/letters-too-many.ts';
import { misspeltOrganisation } from '../../../../src/core/text/names/organisation.ts';

const SAO = 'องค์การบริหารส่วนตำบลหนองไผ่ล้อม';
const PROVINCE = 'องค์การบริหารส่วนจังหวัดสุวรรณธานี';
const CITY = 'เทศบาลนครธารทอง';
const TOWN = 'เทศบาลเมืองศรีวิไล';

it.each([
  [`บุคลากรของ${PROVINCE}์`, PROVINCE, `${PROVINCE}์`, PROVINCE],
  [`${PROVINCE}์มีหน้าที่จัดทำแผน`, PROVINCE, `${PROVINCE}์`, PROVINCE],
  [`${PROVINCE}ย์`, PROVINCE, `${PROVINCE}ย์`, PROVINCE],
  [`${PROVINCE}ย์จัดอบรม`, PROVINCE, `${PROVINCE}ย์`, PROVINCE],
  [`${PROVINCE}ี จัดอบรม`, PROVINCE, `${PROVINCE}ี`, PROVINCE],
  [`${CITY}ง`, CITY, `${CITY}ง`, CITY],
  [`${CITY}ง\nจัดอบรม`, CITY, `${CITY}ง`, CITY],
  [`(${CITY}ง)`, CITY, `${CITY}ง`, CITY],
  [`${SAO}ม จัดอบรม`, SAO, `${SAO}ม`, SAO],
  ['ของ อบต. หนองไผ่ล้อมม, เทศบาล', SAO, 'อบต. หนองไผ่ล้อมม', 'อบต.หนองไผ่ล้อม'],
  [`${TOWN}ย`, TOWN, `${TOWN}ย`, TOWN],
  ['ทม.ศรีวิไลย จัดอบรม', TOWN, 'ทม.ศรีวิไลย', 'ทม.ศรีวิไล'],
])('in %j with the settings %j is found as %j', (text, organisation, read, correct) => {
  const start = text.indexOf(read);
  expect(organisationWithLettersTooMany(text, organisation)).toStrictEqual([
    { start, end: start + read.length, read, correct, certain: true },
  ]);
});

describe('not reported', () => {
  it.each([
    // longer names of other places
    ['องค์การบริหารส่วนตำบลหนองบัวทอง', 'องค์การบริหารส่วนตำบลหนองบัว'],
    ['เทศบาลตำบลบ้านแหลมทองเหลือง', 'เทศบาลตำบลบ้านแหลมทอง'],
    ['องค์การบริหารส่วนตำบลโพนทองางาม', 'องค์การบริหารส่วนตำบลโพนทอง'],
    // words that follow
    [`${SAO}มีหน้าที่`, SAO],
    [`${SAO} ม`, SAO],
    [`${SAO}ณ ศาลา`, SAO],
    [`${SAO}ฯ`, SAO],
    [`${SAO}ๆ`, SAO],
    [`${SAO}ก็ จัดอบรม`, SAO],
    // a letter short for a word
    [`${SAO}จ.นครราชสีมา`, SAO],
    [`${SAO}พ.ศ. 2569`, SAO],
    [`${SAO}ม.๕`, SAO],
    [`${SAO}ม๕`, SAO],
    // a vowel that came apart from its letter when a PDF was copied
    [`${SAO}ส านักปลัด`, SAO],
    [`${SAO}จ \u0e4dานวน`, SAO],
    [`${SAO}ร\nายงานผล`, SAO],
    // short names of places: one letter makes another place
    ['อบต.นาดีย', 'อบต.นาดี'],
    ['', SAO],
    [`${SAO}ม`, ''],
  ])('in %j with the settings %j', (text, organisation) => {
    expect(organisationWithLettersTooMany(text, organisation)).toStrictEqual([]);
  });
});

it('whatever stands around the exact name, only a lone letter, a mark or a silenced letter right after it is found', () => {
  const words = fc
    .array(
      fc.constantFrom('จึง', 'มีหน้าที่', ' ', 'ทอง', '“', 'ม', 'ย์', '\u0e4c', '๕', '.', '\n', 'ณ', 'ฯ', 'า'),
      {
        maxLength: 5,
      },
    )
    .map((some) => some.join(''));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = `${before} ${SAO}${after}`;
      const rest = text.slice(before.length + 1 + SAO.length);
      const found = organisationWithLettersTooMany(text, SAO);
      for (const { start, end } of found) {
        expect(start).toBe(before.length + 1);
        expect(rest.slice(0, end - start - SAO.length)).toMatch(
          /^(?:[ก-ฮ]?\u0e4c|[ก-ฮ]|[\u0e32\u0e4c]{1,2})$/,
        );
      }
      // It adds to what the name within is read as, and takes nothing from it.
      expect(
        misspeltOrganisation(text, SAO).filter(({ start }) => found.some((one) => one.start === start)),
      ).toEqual([]);
    }),
  );
});
