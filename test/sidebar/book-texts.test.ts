// The texts of the book and the committee in the sidebar, in a real browser, with the built add-on behind it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AddOn } from '../../local/add-on.ts';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { axeFindings, look } from './open/open-sidebar.ts';
import { openWholePlan } from './open/open-whole-plan.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function opened(sheet: string, before?: (addOn: AddOn) => void) {
  const { page, addOn } = await openWholePlan(browser, sheet, before);
  /** The text of a line of เล่มแผน, as the sheet has it. */
  const textOf = (label: string): string | undefined => {
    const rows = addOn.control.book().sheets.find(({ name }) => name === 'เล่มแผน')?.cells ?? [];
    const value = rows.find((row) => row?.[0]?.value === label)?.[1]?.value;
    return value === undefined ? undefined : String(value);
  };
  const openLine = async (label: string) => {
    await page.getByRole('button', { name: label, exact: true }).click();
    await page.waitForSelector('.slots li');
  };
  return { page, addOn, textOf, openLine };
}

it('a text of the book is written with what is filled in, seen as it will print, saved, and undone', async () => {
  const { page, textOf, openLine } = await opened('เล่มแผน');
  const before = textOf('คำนำ') ?? '';
  await look(page, 'book-list');
  await openLine('คำนำ');
  expect(await page.locator('h2').textContent()).toBe('คำนำ');
  expect(await page.inputValue('#text')).toBe(before);
  await look(page, 'book-form');
  // The field is as high as its text, and the lines of the text are those of the sheet.
  expect(await page.$eval('#text', ({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);

  await page.fill('#text', 'รวม \n๑) ข้อแรก {ชื่อนายก}');
  await page.locator('#text').evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(4, 4));
  await page.getByRole('button', { name: '{จำนวนโครงการ}', exact: true }).click();
  expect(await page.inputValue('#text')).toBe('รวม {จำนวนโครงการ}\n๑) ข้อแรก {ชื่อนายก}');
  expect(await page.textContent('.printed')).toBe('รวม ๒๗\n๑) ข้อแรก {ชื่อนายก}');
  expect(await page.textContent('.message.warning')).toContain('{ชื่อนายก}');
  await look(page, 'book-typed');
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await page.waitForSelector('.notice');
  expect(textOf('คำนำ')).toBe('รวม {จำนวนโครงการ}\n๑) ข้อแรก {ชื่อนายก}');
  await page.getByRole('button', { name: /^ย้อนกลับ/ }).click();
  await page.waitForSelector('.notice >> text=ย้อนกลับแล้ว');
  expect(textOf('คำนำ')).toBe(before);
});

it('a line of the book is neither deleted nor moved; one that was lost is added under its own name', async () => {
  const { page, addOn, textOf, openLine } = await opened('เล่มแผน', ({ control }) => {
    const rows = control.book().sheets.find(({ name }) => name === 'เล่มแผน')?.cells ?? [];
    control.deleteRows('เล่มแผน', rows.findIndex((row) => row?.[0]?.value === 'วันที่คำสั่ง') + 1, 1);
  });
  await openLine('ผู้ลงนาม');
  for (const name of ['ลบ', 'เลื่อนขึ้น', 'ทำสำเนา']) {
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0);
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '+ เพิ่มหัวข้อ' }).click();
  expect(await page.locator('#label option').allTextContents()).toEqual(['', 'วันที่คำสั่ง']);
  await page.selectOption('#label', 'วันที่คำสั่ง');
  await page.fill('#text', 'วันพรุ่งนี้');
  await page.getByText('อ่านวันที่นี้ไม่ได้').waitFor();
  await page.fill('#text', '๓๐ กันยายน ๒๕๖๕');
  expect(await page.getByText('อ่านวันที่นี้ไม่ได้').count()).toBe(0);
  await look(page, 'book-new-line');
  await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await page.waitForSelector('.notice');
  expect(textOf('วันที่คำสั่ง')).toBe('๓๐ กันยายน ๒๕๖๕');
  // Now that all are there, none can be added.
  expect(await page.getByRole('button', { name: '+ เพิ่มหัวข้อ' }).count()).toBe(0);
  expect(addOn.control.book().sheets.filter(({ name }) => name === 'เล่มแผน')).toHaveLength(1);
});

it('a member of the committee is added, edited and deleted as any row', async () => {
  const { page, addOn } = await opened('คณะกรรมการ');
  const count = await page.locator('.projects li').count();
  await page.locator('.projects button').first().click();
  await page.waitForSelector('#position');
  await look(page, 'committee-form');
  expect(await page.locator('h2').textContent()).toBe('แก้ไข: ผู้ดำรงตำแหน่ง');
  await page.fill('#role', 'ประธานกรรมการใหม่');
  await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await page.waitForSelector('.notice');
  expect(addOn.control.displayed('คณะกรรมการ', 'C2')).toBe('ประธานกรรมการใหม่');
  await page.getByRole('button', { name: '+ เพิ่มผู้ดำรงตำแหน่ง' }).click();
  await page.fill('#position', 'นิติกร');
  await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await page.waitForFunction((all) => document.querySelectorAll('.projects li').length === all, count + 1);
  await page.locator('.projects button').last().click();
  await page.getByRole('button', { name: 'ลบ', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'ลบ', exact: true }).click();
  await page.waitForFunction((all) => document.querySelectorAll('.projects li').length === all, count);
});
