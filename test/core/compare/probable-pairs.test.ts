// Names that are probably the same: the index must find what comparing all with all would find.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROBABLY_SAME, probablePairs } from '../../../src/core/compare/probable-pairs.ts';

/** Similarity by its definition: twice the letter pairs in common, edges included, divided by all. */
function similarity(a: string, b: string): number {
  const pairs = (name: string) => [...`^${name}`].map((letter, index) => letter + (name[index] ?? '$'));
  const rest = pairs(b);
  const common = pairs(a).filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * common) / (a.length + b.length + 2);
}

/** All pairs that reach the limit, best first, each name once: what probablePairs must give. */
function byComparingAll(left: readonly string[], right: readonly string[]) {
  const all = left.flatMap((a, i) =>
    right.map((b, j) => ({ left: i, right: j, similarity: a === '' || b === '' ? 0 : similarity(a, b) })),
  );
  const usedLeft = new Set<number>();
  const usedRight = new Set<number>();
  return all
    .filter((pair) => pair.similarity >= PROBABLY_SAME)
    .sort((a, b) => b.similarity - a.similarity || a.left - b.left || a.right - b.right)
    .filter((pair) => {
      if (usedLeft.has(pair.left) || usedRight.has(pair.right)) return false;
      usedLeft.add(pair.left);
      usedRight.add(pair.right);
      return true;
    });
}

describe('names that are probably the same', () => {
  it.each([
    // As the plan document has them in its parts 2 and 3, scanned.
    ['จัดการเรื่องร้องทุกข์/ร้องเรียน', 'จัดการเรื่องราวร้องทุกข์/ร้องเรียน'],
    [
      'ปรับปรุงและพัฒนาฐานข้อมูลข่าวสารเพื่อเผยแพร่ข้อมูลข่าวสารแก่ประชาชน',
      'ปรับปรุงและพัฒนาศูนย์ข้อมูลข่าวสารเพื่อเผยแพร่ข้อมูลข่าวสารแก่ประชาชน',
    ],
    [
      'ส่งเสริมความรู้ด้านกฎหมายและกฎหมายที่เกี่ยวข้องสำหรับผู้บริหารและสมาชิกสภาท้องถิ่น',
      'ส่งเสริมความรู้ด้านกฎระเบียบและกฎหมายที่เกี่ยวข้องสำหรับผู้บริหารและสมาชิกสภาท้องถิ่น',
    ],
  ])('%s is probably %s', (a, b) => {
    expect(probablePairs([a], [b])).toEqual([{ left: 0, right: 0, similarity: similarity(a, b) }]);
  });

  it.each([
    ['เสริมสร้างค่านิยมต่อต้านการทุจริต', 'เสริมสร้างองค์ความรู้ด้านการต่อต้านการทุจริต'],
    ['ส่งเสริมชุมชนเฝ้าระวังการทุจริต', 'สร้างเครือข่ายภาคประชาชนเพื่อเฝ้าระวังการทุจริต'],
    ['', ''],
    ['ก', 'ข'],
  ])('%s is another project than %s', (a, b) => {
    expect(probablePairs([a], [b])).toEqual([]);
  });

  it('are those that comparing all with all would find', () => {
    const words = fc.constantFrom('อบรม', 'คุณธรรม', 'ตรวจ', 'สอบ', 'โปร่งใส', 'ชุมชน', 'ก', 'ขข', '1', '12');
    const name = fc.array(words, { maxLength: 7 }).map((parts) => parts.join(''));
    const names = fc.array(name, { maxLength: 25 });
    fc.assert(
      fc.property(names, names, (left, right) => {
        // So few equals that none of them pushes a better pair out.
        const [a, b] = [[...new Set(left)], [...new Set(right)]];
        const wanted = byComparingAll(a, b);
        fc.pre(a.every((one) => b.filter((other) => similarity(one, other) >= PROBABLY_SAME).length <= 8));
        expect(probablePairs(a, b)).toEqual(wanted);
      }),
    );
  });

  it('among thousands that hardly differ are found, without comparing all with all', () => {
    const left = Array.from({ length: 3000 }, (_, index) => `จัดอบรมผู้นำชุมชนต้านการทุจริตรุ่นที่${index}ของตำบล`);
    const right = left.map((name) => `${name}ก`).reverse();
    const pairs = probablePairs(left, right);
    // Not each for certain: so many have the same rarest pairs that only the most promising are compared.
    expect(pairs.length).toBeGreaterThan(2990);
    // 1121 and 1211 have the same pairs of letters, so that either may go with either.
    const digits = (name = '') => [...name.replace(/[^0-9]/g, '')].sort().join('');
    const rightOnes = pairs.filter((pair) => digits(left[pair.left]) === digits(right[pair.right]));
    expect(rightOnes.length).toBeGreaterThan(2980);
  });
});
