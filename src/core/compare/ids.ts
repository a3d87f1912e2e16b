// รหัส: a short stable id, by which a row is known after sorting.

/** Letters and digits that no one mistakes for one another: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
const SIGNS = '34679ACDEFGHJKMNPQRTWXY';
const LENGTH = 4;

/** A number from 0 up to, not including, 1: Math.random, or a fixed one in tests. */
export type RandomSource = () => number;

/** How often a taken id is drawn before a longer one is tried. */
const TRIES = 20;

/**
 * As many new ids as asked for, such as `P-7K3Q`; none is in `taken` (compared without regard to case), none twice.
 * 23⁴ = 279,841 ids have four signs; an id gets longer where those are scarce, or the source keeps repeating itself.
 */
export function newIds(count: number, taken: readonly string[], random: RandomSource): readonly string[] {
  const used = new Set(taken.map((id) => id.trim().toUpperCase()));
  return Array.from({ length: count }, () => {
    let id = '';
    for (let tries = 0; id === '' || used.has(id); tries += 1) {
      id = `P-${signs(LENGTH + Math.floor(tries / TRIES), random)}`;
    }
    used.add(id);
    return id;
  });
}

function signs(length: number, random: RandomSource): string {
  return Array.from({ length }, () => SIGNS.charAt(Math.floor(random() * SIGNS.length))).join('');
}
