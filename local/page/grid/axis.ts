// Where rows and columns are in pixels: one axis for each, with hidden ones 0 wide, searched by halving.

/** The rows or the columns of a sheet laid end to end. Numbers count from 1, pixels from 0. */
export interface Axis {
  readonly count: number;
  /** Pixels of all together. */
  readonly total: number;
  /** Where `index` begins; `count + 1` gives the end of the last. */
  start(index: number): number;
  size(index: number): number;
  /** The one that covers the pixel; the nearest one when the pixel lies outside. Never a hidden one, if another is there. */
  at(pixel: number): number;
}

/** Lays `count` sizes end to end. */
export function layAxis(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 2);
  for (let index = 1; index <= count; index += 1) {
    starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  }
  const start = (index: number) => starts[Math.min(Math.max(index, 1), count + 1)] ?? 0;
  return {
    count,
    total: start(count + 1),
    start,
    size: (index) => (index < 1 || index > count ? 0 : start(index + 1) - start(index)),
    at(pixel) {
      let low = 1;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (start(middle + 1) > pixel) high = middle;
        else low = middle + 1;
      }
      while (low > 1 && start(low + 1) === start(low)) low -= 1;
      return low;
    },
  };
}

/** The next visible index from `from` in steps of ±1, or `from` itself when there is none. */
export function nextVisible(axis: Axis, from: number, step: 1 | -1): number {
  for (let index = from + step; index >= 1 && index <= axis.count; index += step) {
    if (axis.size(index) > 0) return index;
  }
  return from;
}
