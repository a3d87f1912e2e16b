// What a test has opened in a browser goes with it: a hundred pages that nobody looks at any more cost time, too.
import { afterEach, beforeEach } from 'vitest';
import { openContexts } from '../local/browser/listen.ts';

let before: ReturnType<typeof openContexts> = new Set();

beforeEach(() => {
  before = openContexts();
});
afterEach(async () => {
  const own = [...openContexts()].filter((context) => !before.has(context));
  await Promise.all(own.map((context) => context.close()));
});
