// The small web server behind `npm start`.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../local/page/serve.mjs';

let page: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sucharit-serve-'));
  await writeFile(join(folder, 'index.html'), 'หน้าแรก');
  page = await serve(folder, 0);
});
afterAll(() => page.server.close());

/** The status of a path that is sent as it is, without a client tidying it up. */
function status(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${page.address}`, { path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

test('the page is there, on this machine only', async () => {
  expect(page.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const answer = await fetch(page.address);
  expect(await answer.text()).toBe('หน้าแรก');
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test.each([
  '/../../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2fetc/passwd',
  '/nothing',
  '/%',
  '/%00',
])('%s gives nothing away', async (path) => {
  expect(await status(path)).toBe(404);
});

test('a second page takes the next free port', async () => {
  const port = Number(new URL(page.address).port);
  const second = await serve('.', port);
  expect(second.address).not.toBe(page.address);
  second.server.close();
});
