// What a test has opened in a browser goes with it: a hundred pages that nobody looks at any more cost time, too.
import { afterEach, beforeEach } from 'vitest';
import { openPages } from '../local/browser/listen.ts';

let before: ReturnType<typeof openPages> = new Set();

beforeEach(() => {
  before = openPages();
});
afterEach(async () => {
  const own = [...openPages()].filter((one) => !before.has(one));
  await Promise.all(own.map((one) => one.close()));
});
