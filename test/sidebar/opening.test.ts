import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { settingsSheet, yearSheet } from '../core/seed.ts';
import { openSidebar, wireTo } from './open/open-sidebar.ts';
import { ServerDouble } from './open/server-double.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const server = () => new ServerDouble(settingsSheet(), [yearSheet()]);

describe('opening the sidebar', () => {
  it.each([
    ['Google refuses', 'PERMISSION_DENIED'],
    ['Google refuses in Thai', 'คุณไม่มีสิทธิ์เรียกใช้'],
    ['Google fails without a word', ''],
  ])(
    'with several Google accounts (%s): it says what to do, and opens once that is done',
    async (_, error) => {
      let refuses = true;
      const wire = wireTo(server());
      const page = await openSidebar(browser, async (name, values) =>
        refuses ? { error } : wire(name, values),
      );
      await page.waitForSelector('[role=alert]');
      const text = await page.locator('main').textContent();
      for (const part of ['หลายบัญชี', 'หน้าต่างไม่ระบุตัวตน', 'โปรไฟล์ใหม่', 'ข้อมูลในแผนยังอยู่ครบ']) {
        expect(text).toContain(part);
      }
      refuses = false;
      await page.click('text=ลองอีกครั้ง');
      await page.waitForSelector('.projects li');
    },
  );

  it('without any answer for ten seconds: it says the same, still waits, and opens when the answer comes', async () => {
    let answer = () => {};
    const wire = wireTo(server());
    const page = await (await browser.newContext()).newPage();
    await page.clock.install();
    await openSidebar(
      browser,
      async (name, values) => {
        await new Promise<void>((done) => {
          answer = done;
        });
        return wire(name, values);
      },
      page,
    );
    await page.clock.runFor(9_000);
    expect(await page.locator('main').textContent()).toBe('กำลังอ่านแผน…');
    await page.clock.runFor(2_000);
    expect(await page.locator('main').textContent()).toContain('ยังรอคำตอบอยู่');
    answer();
    await page.waitForSelector('.projects li');
  });

  it.each([
    [
      'the server’s own sentence',
      { value: { ok: false, code: 'sheet-missing', message: 'ไม่มีแผ่นงาน' } },
      'ไม่มีแผ่นงาน',
    ],
    ['an answer that Google emptied', { value: null }, 'ติดต่อ Google ไม่สำเร็จ'],
    ['a raw exception', { error: 'TypeError: x is undefined' }, 'ติดต่อ Google ไม่สำเร็จ'],
  ])('when it fails tells a sentence and never an exception: %s', async (_, answer, sentence) => {
    const page = await openSidebar(browser, async () => answer);
    await page.waitForSelector('[role=alert]');
    expect(await page.locator('[role=alert]').textContent()).toContain(sentence);
    expect(await page.locator('body').textContent()).not.toContain('TypeError');
  });

  it('speaks English where the settings say so', async () => {
    const english = new ServerDouble(settingsSheet({ ภาษา: 'English' }), [yearSheet()]);
    const page = await openSidebar(browser, wireTo(english));
    await page.waitForSelector('text=Add a project');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    await page.click('footer .primary');
    await page.click('footer .primary');
    expect(await page.locator('form').textContent()).toContain('Please enter a name.');
  });
});
