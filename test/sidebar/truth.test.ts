// The sidebar with the real add-on behind it tells the truth: it follows the open sheet, is refreshed where it was overtaken, and
// without a workbook it shows how to set one up.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { newBookModel } from '../../local/sheets/book/new-book.ts';
import { axeFindings, comeBack, openSidebar } from './open-sidebar.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function opened(book = sampleBook()) {
  const addOn = openAddOn({ book, today: SAMPLE_DATE });
  const called: string[] = [];
  const page = await openSidebar(browser, async (name, values) => {
    called.push(name);
    return { value: addOn.run(name, ...values).answer };
  });
  return { addOn, page, called };
}

const settingsOf = (addOn: AddOn) =>
  addOn.control
    .book()
    .sheets.find(({ name }) => name === 'ตั้งค่า')
    ?.cells.map((row) => [row[0]?.value, row[1]?.value]);

describe('the sidebar', () => {
  it('follows the sheet that is opened, and shows what was typed there meanwhile', async () => {
    const { addOn, page, called } = await opened();
    await page.waitForSelector('.projects li');
    addOn.control.type('ปี 2569', 'B2', 'โครงการที่พิมพ์ในชีต');
    await comeBack(page);
    await page.waitForSelector('text=โครงการที่พิมพ์ในชีต');
    addOn.control.select('แผน', 'A1');
    await comeBack(page);
    await expect.poll(() => page.locator('#sheet').inputValue()).toBe('แผน');
    expect(called).toEqual(['panelOpen', 'panelLook', 'panelOpen', 'panelLook', 'panelOpen']);
  });

  it('checks again as the menu does: marks go, and the list says what the sidebar says', async () => {
    const { addOn, page } = await opened();
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
    const { page, called } = await opened();
    await page.waitForSelector('.projects li');
    await page.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent('pointerenter')));
    await comeBack(page);
    await expect.poll(() => called.filter((name) => name === 'panelLook')).toHaveLength(1);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    expect(called).toEqual(['panelOpen', 'panelLook']);
  });

  it('keeps the form and what is typed in it, whichever sheet is opened', async () => {
    const { addOn, page } = await opened();
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

describe('without a workbook that was set up, the sidebar', () => {
  it('shows one page with all settings, mends nothing away by an error, and makes the sheets', async () => {
    const { addOn, page } = await opened(newBookModel());
    await page.fill('#organisation', 'เทศบาลตำบลหนองบัวใหญ่');
    expect(await page.inputValue('#organisationType')).toBe('เทศบาลตำบล');
    expect(await axeFindings(page)).toEqual([]);
    await page.fill('#firstYear', '๒๕๖๖');
    await page.fill('#lastYear', '2027');
    expect(await page.locator('#lastYear-notes').textContent()).toContain('เท่ากับ พ.ศ. 2570');
    await page.keyboard.press('Enter');
    // An empty field keeps it from being saved, says so beside it, and nothing typed is lost.
    expect(await page.locator('#reporter-notes').textContent()).toContain('กรุณากรอก');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reporter');
    expect(await page.inputValue('#organisation')).toBe('เทศบาลตำบลหนองบัวใหญ่');
    await page.fill('#reporter', 'นางสาวใจดี มีสุจริต');
    // This year is ticked; another may be.
    expect(await page.getByRole('checkbox', { name: '2569' }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: '2570' }).check();
    expect(await page.locator('form').textContent()).toContain('จะสร้างชีต แผน, ปี 2569, ปี 2570');
    await page.click('footer .primary');
    await page.waitForSelector('text=ต่อไป');
    expect(addOn.control.book().sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ตั้งค่า', 'แผน', 'ปี 2569', 'ปี 2570']),
    );
    expect(settingsOf(addOn)).toContainEqual(['ปีแรกของแผน', '2566']);
  });
});

it('the same page changes the settings later, and touches nothing else', async () => {
  const { addOn, page } = await opened();
  await page.waitForSelector('.projects li');
  const before = settingsOf(addOn);
  await page.getByTitle('ตั้งค่าสมุดงาน').click();
  await page.fill('#reporter', 'นายคนใหม่');
  await page.keyboard.press('Escape');
  // Esc loses nothing: the text is still there.
  await page.getByTitle('ตั้งค่าสมุดงาน').click();
  expect(await page.inputValue('#reporter')).toBe('นายคนใหม่');
  await page.click('footer .primary');
  await page.waitForSelector('text=บันทึกการตั้งค่าแล้ว');
  const after = settingsOf(addOn);
  expect(after).toEqual(
    before?.map(([label, value]) => [label, label === 'ผู้ออกรายงาน' ? 'นายคนใหม่' : value]),
  );
});

it('a warning that was accepted stays so in the workbook, and comes back when its cell changes', async () => {
  const { addOn, page } = await opened();
  await page.click('#check');
  const open = () => page.locator('h2', { hasText: 'ควรดู' }).textContent();
  const before = await open();
  await page.getByRole('button', { name: /^ดูแล้ว/ }).first().click();
  await page.waitForSelector('text=จดไว้ว่าดูแล้ว');
  expect(await open()).not.toBe(before);
  expect(settingsOf(addOn)?.some(([label, marks]) => label === 'คำเตือนที่ดูแล้ว' && marks)).toBe(true);
});

it('a search without a hit says so, and offers a way out', async () => {
  const { page } = await opened();
  await page.waitForSelector('.projects li');
  const all = await page.locator('.projects li').count();
  await page.getByLabel('ค้นหาชื่อ').fill('ไม่มีโครงการชื่อนี้');
  await page.waitForSelector('text=ไม่พบโครงการที่ตรงกับคำค้น');
  await page.click('text=ดูทุกโครงการ');
  await expect.poll(() => page.locator('.projects li').count()).toBe(all);
  expect(await page.getByLabel('ค้นหาชื่อ').inputValue()).toBe('');
});
