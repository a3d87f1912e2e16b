// The sidebar by keyboard: the focus stays where one works, or goes to what comes next; it never falls out of the panel.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { openOver } from './open/open-over-add-on.ts';
import { openRounds, settled } from './open/open-rounds.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The sidebar on the sample, whose server takes so long that what is disabled meanwhile has lost the focus. */
async function opened() {
  const shown = await openOver(browser, { delay: 100 });
  await shown.page.waitForSelector('.projects li');
  return shown;
}

/** What has the focus: its words, or what it is called. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return at === document.body
      ? 'BODY'
      : at?.id || at?.getAttribute('data-focus') || at?.textContent?.trim();
  });

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(50);
  await settled(page);
}

describe('by keyboard', () => {
  it('one sheet after the other is chosen in ชีต', async () => {
    const { page } = await opened();
    await page.focus('#sheet');
    const names = await page.locator('#sheet option').allTextContents();
    const at = names.indexOf(await page.inputValue('#sheet'));
    for (const [key, wanted] of [
      ['ArrowDown', 1],
      ['ArrowUp', 0],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForTimeout(50);
      await settled(page);
      expect(await focused(page)).toBe('sheet');
      expect(await page.inputValue('#sheet')).toBe(names[at + wanted]);
    }
  });

  it('the year’s follow-up is made, and left again for its whole sheet', async () => {
    const { page } = await opened();
    await page.focus('#sheet');
    await page.selectOption('#sheet', 'ผล 2569');
    await settled(page);
    await expect.poll(() => focused(page)).toBe('add');
    await press(page, 'สร้างชีตผล 2569');
    expect(await focused(page)).toBe('round-status');
    await press(page, 'ทั้งชีต ตรวจสอบ และย้อนกลับ');
    expect(await focused(page)).toBe('add');
    await press(page, 'กรอกผลรายรอบ');
    expect(await focused(page)).toBe('round-status');
  });

  it('text that was typed is dropped, of a project and of a round', async () => {
    const { page } = await opened();
    await press(page, '+ เพิ่มโครงการ');
    await page.keyboard.type('ค้าง');
    await page.keyboard.press('Escape');
    await press(page, /^ทิ้ง/);
    expect(await focused(page)).toBe('search');
    const { page: round } = await openRounds(browser);
    for (const at of [0, 1]) {
      await round.locator('.rounds button').nth(at).click();
      await round.fill('#result', 'ค้าง');
      await round.click('.head button');
    }
    await press(round, /^ทิ้ง/);
    expect(await focused(round)).toBe('draft');
    await press(round, /^ทิ้ง/);
    expect(await focused(round)).toBe('round-status');
  });

  it('a round is read again, its values are copied, many get a status, its report is made', async () => {
    const { page } = await openRounds(browser);
    await press(page, 'อ่านแผนใหม่');
    expect(await focused(page)).toBe('');
    await page.locator('.rounds button').first().focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('round-form');
    await press(page, 'คัดลอกไป e-PlanNACC');
    expect(await focused(page)).toBe('round-copy');
    await press(page, 'กลับไปที่ฟอร์ม');
    expect(await focused(page)).toBe('round-copies');
    await press(page, 'กลับไปที่รายการ');
    await page.locator('.rounds input').first().check();
    await page.getByLabel('ให้สถานะโครงการที่เลือก').focus();
    await page.getByLabel('ให้สถานะโครงการที่เลือก').selectOption('ดำเนินการแล้วเสร็จ');
    await page.waitForSelector('.notice');
    expect(await focused(page)).toBe('round-status');
    await press(page, 'ทำฉบับร่าง');
    expect(await focused(page)).toBe('ทำฉบับร่าง');
  });

  it('a change is undone and done again, settings are saved', async () => {
    const { page } = await opened();
    await page.locator('.projects button').first().click();
    await page.fill('#name', 'ชื่ออื่น');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.changes');
    await press(page, /^ย้อนกลับ/);
    expect(await focused(page)).not.toBe('BODY');
    await press(page, /^ทำซ้ำ/);
    expect(await focused(page)).not.toBe('BODY');
    await press(page, 'ตั้งค่าสมุดงาน');
    await press(page, 'บันทึกการตั้งค่า');
    await page.waitForSelector('.notice');
    expect(await focused(page)).toBe('settings');
  });
});
