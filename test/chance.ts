// Chance that is the same for the same seed, so that what it finds can be found again.

/** Numbers from 0 to below the one given. Numerical Recipes' linear congruence; its high bits are random enough for small choices. */
export function chanceFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
