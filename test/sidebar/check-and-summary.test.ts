import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { planSheet, settingsSheet, withCell, yearSheet } from '../core/seed.ts';
import { openSidebar, wireTo } from './open/open-sidebar.ts';
import { ServerDouble } from './open/server-double.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The sidebar over the real year with an amount as text in E4 and one that is none in E3. */
async function opened(faulty: boolean, plan = false) {
  const year = faulty ? withCell(withCell(yearSheet(), 3, 5, 'สิบบาท'), 4, 5, '๕๐๐ บาท') : yearSheet();
  const server = new ServerDouble(settingsSheet(), plan ? [planSheet()] : [year]);
  const page = await openSidebar(browser, wireTo(server));
  await page.waitForSelector('.projects li');
  return { server, page };
}

describe('the findings', () => {
  it('are told errors first, and each leads to its cell', async () => {
    const { server, page } = await opened(true);
    await page.click('#check');
    expect(await page.locator('h2').allInnerTexts()).toEqual(['ต้องแก้ (1)', 'ควรดู (1)']);
    expect(await page.locator('.findings li').first().textContent()).toContain('E3');
    await page.getByRole('button', { name: /^ไปที่เซลล์ .* E4$/ }).click();
    expect(server.visited).toEqual(['ปี 2569!E4']);
  });

  it('open the form at the very field, and name the setting that is empty', async () => {
    const settings = settingsSheet({ ผู้ออกรายงาน: '' });
    const year = withCell(yearSheet(), 3, 5, 'สิบบาท');
    const server = new ServerDouble(settings, [year]);
    const page = await openSidebar(browser, wireTo(server));
    await page.waitForSelector('.projects li');
    await page.click('#check');
    // It is called by what it shows, also for who can't see it.
    const place = page.getByRole('button', { name: /^ไปที่เซลล์ ตั้งค่า B\d+ ผู้ออกรายงาน$/ });
    expect(await place.textContent()).toMatch(/ตั้งค่า B\d+ ผู้ออกรายงาน/);
    await page.getByRole('button', { name: /^เปิดฟอร์ม .* E3$/ }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('budget');
  });

  it('are mended one by one where that is safe', async () => {
    const { server, page } = await opened(true);
    await page.click('#check');
    await page.getByRole('button', { name: /^แก้ไข .* E4$/ }).click();
    await page.waitForSelector('.notice');
    expect(server.rowsOf('ปี 2569')[2]?.[4]).toBe(500);
    expect(server.rowsOf('ปี 2569')[1]?.[4]).toBe('สิบบาท');
    expect(await page.locator('h2').allInnerTexts()).toEqual(['ต้องแก้ (1)']);
  });

  it('are mended all at once where that is safe, which can be undone', async () => {
    const { server, page } = await opened(true);
    await page.click('#check');
    await page.click('text=แก้ไขทั้งหมดที่ปลอดภัย (1)');
    // It changes more than it shows: it asks first.
    expect(server.calls).not.toContain('panelFix');
    await page.getByRole('alertdialog').getByRole('button', { name: 'แก้ไข', exact: true }).click();
    await page.waitForSelector('.notice');
    expect(server.rowsOf('ปี 2569')[2]?.[4]).toBe(500);
    await page.click('footer .link');
    await page.waitForSelector('text=ย้อนกลับแล้ว');
    expect(server.rowsOf('ปี 2569')[2]?.[4]).toBe('๕๐๐ บาท');
  });

  it('say the same sentence once, with its places, each a way to its cell, and the first opens in the form', async () => {
    const year = [3, 4, 5].reduce((sheet, row) => withCell(sheet, row, 5, ''), yearSheet());
    const server = new ServerDouble(settingsSheet(), [year]);
    const page = await openSidebar(browser, wireTo(server));
    await page.click('#check');
    const items = page.locator('.findings li');
    expect(await items.count()).toBe(1);
    expect(await items.first().locator('p').first().textContent()).not.toContain('E3');
    const buttons = ['E3', 'E4', 'E5', 'เปิดฟอร์ม E3'];
    expect(await items.first().getByRole('button').allInnerTexts()).toEqual(buttons);
    await items.first().getByRole('button', { name: 'ไปที่เซลล์ ปี 2569 E5' }).click();
    expect(server.visited).toEqual(['ปี 2569!E5']);
    await items.first().getByRole('button', { name: 'เปิดฟอร์ม E3 ปี 2569 E3' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('budget');
  });

  it('of one group are mended together, which says how many, and asks as fixing all does', async () => {
    const typed = [3, 4, 5].reduce((sheet, row) => withCell(sheet, row, 5, '๕๐๐ บาท'), yearSheet());
    const server = new ServerDouble(settingsSheet(), [withCell(typed, 6, 4, '๒')]);
    const page = await openSidebar(browser, wireTo(server));
    await page.click('#check');
    await page.getByRole('button', { name: /^แก้ทั้ง 3 แห่งนี้/ }).click();
    expect(await page.locator('#ask').textContent()).toContain('จะแก้ 3 แห่ง');
    await page.getByRole('button', { name: 'ไม่แก้' }).click();
    expect(server.calls).not.toContain('panelFix');
    await page.getByRole('button', { name: /^แก้ทั้ง 3 แห่งนี้/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'แก้ไข', exact: true }).click();
    await page.waitForSelector('.notice');
    expect([3, 4, 5].map((row) => server.rowsOf('ปี 2569')[row - 2]?.[4])).toEqual([500, 500, 500]);
    expect(server.rowsOf('ปี 2569')[4]?.[3]).toBe('๒');
  });

  it('that are warnings can be accepted, and brought back', async () => {
    const { page } = await opened(true);
    await page.click('#check');
    await page.getByRole('button', { name: /^ดูแล้ว .* E4$/ }).click();
    await page.waitForSelector('text=จดไว้ว่าดูแล้ว');
    expect(await page.locator('h2').allInnerTexts()).toEqual(['ต้องแก้ (1)']);
    await page.click('text=ดูแล้ว (1)');
    await page.getByRole('button', { name: /^เอากลับมา .* E4$/ }).click();
    await page.waitForSelector('text=ควรดู (1)');
  });

  it('are told as none where all is well', async () => {
    const { page } = await opened(false);
    await page.click('#check');
    expect(await page.locator('main').textContent()).toContain('ไม่พบข้อผิดพลาด');
  });
});

describe('the totals', () => {
  it('of the real year are those of the plan document: 15 projects, 20,000 baht, 10/8/11/8 in the quarters', async () => {
    const { page } = await opened(false);
    await page.click('#summary');
    const text = await page.locator('main').textContent();
    expect(text).toContain('15 โครงการ');
    expect(text).toContain('20,000.00 บาท');
    expect(await page.locator('.load .figure').allInnerTexts()).toEqual(['10', '8', '11', '8']);
    expect(await page.locator('tbody td.figure').allInnerTexts()).toEqual(['15,000', '0', '5,000', '0']);
  });

  it('of the real plan are those of its five-year table', async () => {
    const { page } = await opened(false, true);
    await page.click('#summary');
    const years = ['25,000', '30,000', '35,000', '20,000', '25,000'];
    expect(await page.locator('.load .figure').allInnerTexts()).toEqual(years);
    expect(await page.locator('tbody .measure .figure').allInnerTexts()).toEqual(['9', '6', '6', '6']);
  });

  it('say of each row in which a figure isn’t understood, also a quarter, that they leave it out', async () => {
    const year = withCell(withCell(yearSheet(), 3, 5, 'สิบบาท'), 4, 6, 'x');
    const page = await openSidebar(browser, wireTo(new ServerDouble(settingsSheet(), [year])));
    await page.click('#summary');
    expect(await page.locator('main').textContent()).toContain('มี 2 แถวที่มีช่องยังไม่ชัด');
  });

  it('are counted again after each save, without a further call', async () => {
    const { server, page } = await opened(false);
    await page.click('.projects li:nth-child(1) button');
    await page.fill('#budget', '1,000.25');
    await page.click('footer .primary');
    await page.waitForSelector('.projects');
    await page.click('#summary');
    expect(await page.locator('main').textContent()).toContain('21,000.25 บาท');
    expect(server.calls).toEqual(['panelOpen', 'panelGoTo', 'panelSave']);
  });
});

describe('the summary to print', () => {
  it('is official where there are no errors, and then leads to its sheet and its PDF', async () => {
    const { server, page } = await opened(false);
    await page.click('#summary');
    await page.click('text=ทำสรุป 2569');
    await page.waitForSelector('.report a');
    expect(await page.getByRole('link', { name: /PDF/ }).getAttribute('href')).toContain('format=pdf');
    await page.click('text=เปิดชีต สรุป 2569');
    expect(server.visited).toEqual(['สรุป 2569!A1']);
  });

  it('is a draft while there are errors', async () => {
    const { page } = await opened(true);
    await page.click('#summary');
    expect(await page.locator('.report').textContent()).toContain('ยังมี 1 ข้อที่ต้องแก้');
    await page.click('text=ทำฉบับร่าง สรุป 2569');
    await page.waitForSelector('.report a');
  });
});
