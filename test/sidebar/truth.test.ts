// The sidebar with the real add-on behind it tells the truth: it follows the open sheet, and is refreshed where it was overtaken.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAddOn } from '../../local/add-on.ts';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { openOver } from './open/open-over-add-on.ts';
import { comeBack } from './open/open-sidebar.ts';
import { settingsOf } from './open/settings-of.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the sidebar', () => {
  it('follows the sheet that is opened, and shows what was typed there meanwhile', async () => {
    const { addOn, page, calls } = await openOver(browser);
    await page.waitForSelector('.projects li');
    addOn.control.type('ปี 2569', 'B2', 'โครงการที่พิมพ์ในชีต');
    await comeBack(page);
    await page.waitForSelector('text=โครงการที่พิมพ์ในชีต');
    addOn.control.select('แผน', 'A1');
    await comeBack(page);
    await expect.poll(() => page.locator('#sheet').inputValue()).toBe('แผน');
    expect(calls).toEqual(['panelOpen', 'panelLook', 'panelOpen', 'panelLook', 'panelOpen']);
  });

  it('checks again as the menu does: marks go, and the list says what the sidebar says', async () => {
    const { addOn, page } = await openOver(browser);
    addOn.control.type('ปี 2569', 'D3', 'สิบบาท');
    addOn.run('menuCheck');
    const sheet = (name: string) => addOn.control.book().sheets.find((one) => one.name === name);
    const listed = () =>
      JSON.stringify(sheet('ผลตรวจสอบ')?.cells.map((row) => row.map((cell) => cell?.value)));
    const marks = () => JSON.stringify(sheet('ปี 2569')?.conditionalFormats ?? []);
    const marked = marks();
    expect(listed()).toContain('สิบบาท');
    addOn.control.type('ปี 2569', 'D3', '15000');
    await page.click('#check');
    await page.getByRole('button', { name: 'ตรวจอีกครั้ง' }).click();
    await page.waitForSelector('text=ตรวจแล้ว');
    expect(await page.locator('.notice').textContent()).toContain('“ผลตรวจสอบ” ของปี 2569 เป็นปัจจุบัน');
    expect(listed()).not.toContain('สิบบาท');
    expect(marks()).not.toBe(marked);
  });

  it('asks at most once in five seconds, and not again where nothing has changed', async () => {
    const { page, calls } = await openOver(browser);
    await page.waitForSelector('.projects li');
    await page.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent('pointerenter')));
    await comeBack(page);
    await expect.poll(() => calls.filter((name) => name === 'panelLook')).toHaveLength(1);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    expect(calls).toEqual(['panelOpen', 'panelLook']);
  });

  it('looks again later where somebody comes back sooner, and what it said of a save goes with what it said it of', async () => {
    const { addOn, page, calls } = await openOver(browser);
    await page.clock.install();
    await page.reload();
    await page.click('.projects li:nth-child(1) button');
    await page.fill('#remark', 'บันทึกก่อน');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=บันทึกแล้ว');
    addOn.click('menuUndo', 'YES', 'OK');
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    expect(calls).not.toContain('panelLook');
    await page.clock.runFor(5_000);
    await expect.poll(() => page.locator('.notice').count()).toBe(0);
    await page.waitForSelector('text=ทำซ้ำการบันทึก');
  });

  it('keeps the form and what is typed in it, whichever sheet is opened', async () => {
    const { addOn, page } = await openOver(browser);
    await page.click('.projects li:nth-child(1) button');
    await page.fill('#name', 'ชื่อที่ยังไม่บันทึก');
    addOn.control.select('แผน', 'A1');
    addOn.control.type('ปี 2569', 'B3', 'อีกโครงการ');
    await comeBack(page);
    await page.waitForTimeout(300);
    expect(await page.inputValue('#name')).toBe('ชื่อที่ยังไม่บันทึก');
    expect(await page.locator('#sheet').inputValue()).toBe('ปี 2569');
  });
});

describe('where sheets come, go or change their names', () => {
  it('a sheet that was just made is followed as any other', async () => {
    const { addOn, page } = await openOver(browser);
    await page.waitForSelector('.projects li');
    addOn.run('panelSetUp', { values: {}, years: [2570] });
    addOn.control.select('ปี 2570', 'A1');
    await comeBack(page);
    await expect.poll(() => page.locator('#sheet').inputValue()).toBe('ปี 2570');
  });

  it('an undo that can’t be redone says so', async () => {
    const { addOn, page } = await openOver(browser);
    addOn.click('menuYearFromPlan', '2570', 'YES', 'OK');
    await page.reload();
    await page.click('footer .link');
    await page.waitForSelector('text=ย้อนกลับแล้ว');
    expect(await page.locator('.notice').textContent()).toContain('ทำซ้ำไม่ได้');
  });

  it('text for a sheet that is gone is offered still, and goes into another of its kind', async () => {
    const { addOn, page } = await openOver(browser);
    addOn.run('panelSetUp', { values: {}, years: [2570] });
    addOn.control.select('ปี 2570', 'A1');
    await page.reload();
    await page.waitForSelector('#sheet');
    await page.click('footer .primary');
    await page.fill('#name', 'โครงการของปีที่ถูกลบ');
    addOn.control.deleteSheet('ปี 2570');
    await page.click('footer .primary');
    await page.waitForSelector('[role=alert]');
    await page.reload();
    await page.waitForSelector('text=พิมพ์ค้างไว้');
    expect(await page.locator('#sheet').inputValue()).toBe('ปี 2569');
    await page.getByRole('button', { name: /^ทำต่อ/ }).click();
    expect(await page.inputValue('#name')).toBe('โครงการของปีที่ถูกลบ');
    await page.fill('#budget', '5');
    await page.getByRole('radio', { name: 'มิติ 4' }).check();
    await page.click('footer .primary');
    await page.waitForSelector('text=บันทึกแล้ว');
  });

  it('a tab with a space behind its name is named, and chosen', async () => {
    const addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
    addOn.control.rename('แผน', 'แผน ');
    const { page } = await openOver(browser, { addOn });
    await page.waitForSelector('.projects li');
    await page.selectOption('#sheet', 'แผน ');
    await expect.poll(() => page.locator('.projects li').count()).toBe(27);
    expect(await page.locator('#sheet').inputValue()).toBe('แผน ');
  });

  it('a sheet that can’t be read any more is told of', async () => {
    const { addOn, page } = await openOver(browser);
    await page.waitForSelector('.projects li');
    addOn.control.type('ปี 2569', 'B1', 'หัวอื่น');
    await comeBack(page);
    expect(await page.waitForSelector('[role=alert]').then((alert) => alert.textContent())).toContain(
      'ไม่พบหัวคอลัมน์ "รายการโครงการ"',
    );
  });
});

it.each([
  ['with nothing else', false],
  ['with another cell', true],
])('what was told of a sheet goes once it can be read again: its header typed back %s', async (_, more) => {
  const { addOn, page } = await openOver(browser);
  await page.waitForSelector('.projects li');
  const header = addOn.control.displayed('ปี 2569', 'B1');
  addOn.control.type('ปี 2569', 'B1', 'หัวใหม่');
  await comeBack(page);
  await page.waitForSelector('.notice.error');
  addOn.control.type('ปี 2569', 'B1', header);
  if (more) addOn.control.type('ปี 2569', 'B2', 'โครงการที่พิมพ์ในชีต');
  await comeBack(page);
  await expect.poll(() => page.locator('.notice').count()).toBe(0);
});

it('a warning that was accepted stays so in the workbook, and comes back when its cell changes', async () => {
  const { addOn, page } = await openOver(browser);
  await page.click('#check');
  const open = () => page.locator('h2', { hasText: 'ควรดู' }).textContent();
  const before = await open();
  const groups = page.locator('.findings li', { hasText: 'ดูแล้วทั้ง' });
  // A click that takes several says how many, however few of them stand there.
  expect(
    await groups
      .first()
      .getByRole('button', { name: /^ดูแล้วทั้ง \d+ แห่ง/ })
      .count(),
  ).toBe(1);
  await page.getByRole('button', { name: /^ดูแล้ว/ }).first().click();
  await page.waitForSelector('text=จดไว้ว่าดูแล้ว');
  expect(await open()).not.toBe(before);
  expect(settingsOf(addOn)?.some(([label, marks]) => label === 'คำเตือนที่ดูแล้ว' && marks)).toBe(true);
});

it('a search without a hit says so, and offers a way out', async () => {
  const { page } = await openOver(browser);
  await page.waitForSelector('.projects li');
  const all = await page.locator('.projects li').count();
  await page.getByLabel('ค้นหาชื่อ').fill('ไม่มีโครงการชื่อนี้');
  await page.waitForSelector('text=ไม่พบโครงการที่ตรงกับคำค้น');
  await page.click('text=ดูทุกโครงการ');
  await expect.poll(() => page.locator('.projects li').count()).toBe(all);
  expect(await page.getByLabel('ค้นหาชื่อ').inputValue()).toBe('');
});
