import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsWithin } from '../../../../src/core/text/names/edits.ts';
import { similarNames } from '../../../../src/core/text/names/similar-names.ts';

/** Levenshtein's distance by his own definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  return Math.min(rest, distance(a.slice(1), b) + 1, distance(a, b.slice(1)) + 1);
}

describe('the letters that two texts differ in', () => {
  it('are counted as Levenshtein did, up to the most that is asked for', () => {
    const text = fc.string({ unit: fc.constantFrom('ก', 'ข', 'ค'), maxLength: 6 });
    fc.assert(
      fc.property(text, text, fc.nat(5), (a, b, most) => {
        const edits = distance(a, b);
        expect(editsWithin(a, b, most)).toBe(edits <= most ? edits : null);
      }),
      { numRuns: 500 },
    );
  });
});

/** Names of 21, 40 and 77 letters; how many may be bent in them. */
const NAMES: readonly (readonly [name: string, most: number])[] = [
  ['โครงการจัดเวทีประชาคม', 1],
  ['โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต', 2],
  ['มาตรการจัดการในกรณีได้ทราบหรือรับแจ้งหรือตรวจสอบพบการทุจริตของหน่วยงานในสังกัด', 3],
];

/** A text with one letter replaced, inserted or left out. */
function bent(text: string, place: number, how: number): string {
  const at = place % text.length;
  return text.slice(0, at) + ['', 'ฆ', `ฆ${text.charAt(at)}`][how % 3] + text.slice(at + 1);
}

describe('names that are nearly the same', () => {
  it('are found wherever letters are bent, up to the measure of their length', () => {
    const bends = fc.array(fc.tuple(fc.nat(200), fc.nat(2)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), bends, fc.boolean(), ([name, most], all, bentFirst) => {
        const other = all.slice(0, most).reduce((text, [place, how]) => bent(text, place, how), name);
        if (other === name) return;
        const between = 'กิจกรรมติดตามประเมินผลการควบคุมภายใน';
        const list = bentFirst ? [other, between, name] : [name, between, other];
        expect(similarNames(list)).toEqual([{ index: 2, earlier: 0 }]);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, readonly string[], readonly (readonly [number, number])[]]>([
    ['equal names', ['ก'.repeat(30), 'ก'.repeat(30)], []],
    ['names of 11 letters', ['กขคงจฉชซฌญฎ', 'กขคงจฉชซฌญฏ'], []],
    ['names of 12 letters, one bent', ['กขคงจฉชซฌญฎฐ', 'กขคงจฉชซฌญฎฑ'], [[1, 0]]],
    ['names of 12 letters, two bent', ['กขคงจฉชซฌญฎฐ', 'กขคงจฉชซฌญดต'], []],
    ['numbers that differ', ['โครงการอบรมพนักงานรุ่น1', 'โครงการอบรมพนักงานรุ่น2'], []],
    [
      'the nearest of two',
      ['กกขขคคงงจจฉฉชชซซฌฌญญฎฎฐฐ', 'กกขขคคงงจจฉฉชชซซฌฌญญฎฎฐX', 'กกขขคคงงจจฉฉชชซซฌฌญญฎฎYX'],
      [
        [1, 0],
        [2, 1],
      ],
    ],
    [
      'the first of two equally near',
      ['กกขขคคงงจจฉฉA', 'กกขขคคงงจจฉฉB', 'กกขขคคงงจจฉฉC'],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    ['an equal name between', ['กกขขคคงงจจฉฉA', 'กกขขคคงงจจฉฉA', 'กกขขคคงงจจฉฉC'], [[2, 0]]],
    [
      'the first of two equally near, though it is the longer',
      ['กกขขคคงงจจฉฉชA', 'กกขขคคงงจจฉฉช', 'กกขขคคงงจจฉฉชB'],
      [
        [1, 0],
        [2, 0],
      ],
    ],
    [
      'told in the order of the list, whatever their numbers',
      ['กกขขคคงงจจฉฉ1', 'กกขขคคงงจจฉฉ2', 'กกขขคคงงจจฉช2', 'กกขขคคงงจจฉช1'],
      [
        [2, 1],
        [3, 0],
      ],
    ],
    ['a dot more behind a number', ['โครงการอบรม รุ่นที่1', 'โครงการอบรม รุ่นที่1.'], [[1, 0]]],
    ['two numbers and one', ['โครงการอบรมรุ่น1ปี2', 'โครงการอบรมรุ่น12ปี'], []],
    ['none', [], []],
  ])('%s', (_, names, expected) => {
    expect(similarNames(names)).toEqual(expected.map(([index, earlier]) => ({ index, earlier })));
  });

  it('are not sought by a piece that very many names share', () => {
    const many = Array.from(
      { length: 100 },
      (_, index) => `${'ก'.repeat(20)}${String.fromCharCode(0x4e00 + index)}`,
    );
    expect(similarNames(many).length).toBeLessThan(100);
  });
});
