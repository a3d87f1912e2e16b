// An officer's whole way, by keyboard: a new workbook set up, projects entered, an error mended, the summary made and saved.
import ExcelJS from 'exceljs';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSample } from '../../../local/page/build.mjs';
import { newBookModel } from '../../../local/sheets/book/new-book.ts';
import { writeXlsx } from '../../../local/xlsx/write.ts';
import { cellText, expectAccessible, openStage, type Stage } from './browser.ts';

let stage: Stage;
let page: Page;
let panel: FrameLocator;
beforeAll(async () => {
  stage = await openStage('dist');
  page = await stage.open(newBookModel('แผนใหม่'));
  panel = page.frameLocator('.sidebar iframe');
});
afterAll(() => stage.close());

const ORGANISATION = 'องค์การบริหารส่วนตำบลหนองสุจริต';

/** Runs an item of the add-on's menu with the keyboard alone. */
async function command(...captions: string[]): Promise<void> {
  await page.getByRole('menuitem', { name: 'แผนสุจริต', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  for (const [at, caption] of captions.entries()) {
    for (let tries = 0; tries < 12; tries += 1) {
      if ((await page.locator(':focus').textContent()) === caption) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press(at === captions.length - 1 ? 'Enter' : 'ArrowRight');
  }
}

/** Waits for the dialog that says this, and presses Enter in it. */
async function confirm(text: string): Promise<void> {
  await page.getByRole('dialog').getByText(text).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Goes to a cell by the name box. */
async function goTo(name: string): Promise<void> {
  await page.getByLabel('ชื่อเซลล์').fill(name);
  await page.keyboard.press('Enter');
}

test('the add-on sets a new workbook up on one page', async () => {
  await command('ตั้งค่าสมุดงาน');
  for (const [label, text] of [
    ['ชื่อเต็มของหน่วยงาน', ORGANISATION],
    ['ปีแรกของแผน', '๒๕๖๖'],
    ['ปีสุดท้ายของแผน', '2570'],
    ['ผู้ออกรายงาน', 'นางสาวใจดี มีสุจริต'],
  ] as const) {
    await panel.getByLabel(label).focus();
    await page.keyboard.insertText(text);
  }
  // The name told its kind, and this year is ticked.
  expect(await panel.getByLabel('ประเภทหน่วยงาน').inputValue()).toBe('อบต.');
  await panel.getByText('จะสร้างชีต แผน, ปี 2569').waitFor();
  await panel.getByRole('button', { name: 'บันทึกการตั้งค่า' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByText('ต่อไป: กรอกโครงการ').waitFor();
  expect(await page.getByRole('tab').allTextContents()).toContain('ปี 2569');
});

test('three projects are entered through the form, with Thai digits', async () => {
  await page.getByRole('tab', { name: 'ปี 2569' }).click();
  await command('เปิดแถบด้านข้าง');
  await panel.getByRole('button', { name: 'เพิ่มโครงการ' }).click();
  for (const [name, dimension, budget] of [
    ['โครงการอบรมคุณธรรม', 1, '๑๕,๐๐๐'],
    ['มาตรการ NO Gift Policy', 2, 'ไม่ใช้งบประมาณ'],
    ['โครงการจัดเวทีประชาคม', 3, '๕,๐๐๐ บาท'],
  ] as const) {
    await panel.getByLabel('ชื่อโครงการ').focus();
    await page.keyboard.insertText(name);
    await panel
      .getByRole('radio')
      .nth(dimension - 1)
      .focus();
    await page.keyboard.press('Space');
    await panel.getByLabel('งบประมาณ (บาท)').focus();
    await page.keyboard.insertText(budget);
    await panel.getByRole('checkbox').first().focus();
    await page.keyboard.press('Space');
    await panel.getByRole('button', { name: 'บันทึกแล้วไปต่อ' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => panel.getByLabel('ชื่อโครงการ').inputValue()).toBe('');
  }
  expect(await Promise.all([2, 3, 4].map((row) => cellText(page, row, 4)))).toEqual([
    '15,000.00',
    '0.00',
    '5,000.00',
  ]);
  expect(await page.locator('#cell-2-5 [role=checkbox]').getAttribute('aria-checked')).toBe('true');
});

test('an error is found, and mended', async () => {
  await goTo('D3');
  await page.keyboard.insertText('สิบบาท');
  await page.keyboard.press('Enter');
  await command('ตรวจสอบแผน');
  await confirm('พบข้อผิดพลาด 1 รายการ');
  await page.getByRole('tab', { name: 'ปี 2569' }).click();
  await goTo('D3');
  await page.keyboard.type('2500.50');
  await page.keyboard.press('Enter');
  await command('ตรวจสอบแผน');
  await page.getByRole('dialog').getByText('ตรวจแล้ว').waitFor();
  expect(await page.getByRole('dialog').textContent()).not.toContain('ข้อผิดพลาด 1');
  await page.keyboard.press('Enter');
});

test('quarters are ticked in the sheet too, and the summary adds them up', async () => {
  await page.getByRole('tab', { name: 'ปี 2569' }).click();
  await goTo('G2:G4');
  await page.keyboard.press('Space');
  await command('ทำรายงาน', 'ทำสรุปประจำปี');
  await confirm('3 โครงการ รวม 22,500.50 บาท');
  expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('สรุป 2569');
});

test('the saved file says the same to another program', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'บันทึกเป็น .xlsx' }).press('Enter'),
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await download.path());
  const sheet = workbook.getWorksheet('สรุป 2569');
  expect(sheet?.getCell('A1').text).toContain(ORGANISATION);
  const total = sheet?.getRow(7);
  expect(total?.getCell(1).text).toBe('รวมทั้งสิ้น');
  expect(total?.getCell(4).formula).toBe('SUM(D4:D6)');
  expect([4, 5, 6].map((row) => sheet?.getRow(row).getCell(4).value)).toEqual([15000, 2500.5, 5000]);
  expect(sheet?.getRow(5).getCell(7).value).toBe('☑');
});

test('an empty workbook from elsewhere can be opened and set up as well', async () => {
  const buffer = Buffer.from(await writeXlsx(newBookModel('ว่าง')));
  await page.locator('input[type=file]').setInputFiles({ name: 'ว่าง.xlsx', mimeType: '', buffer });
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('ว่าง');
  await command('ตรวจสอบแผน');
  await page.getByRole('dialog').waitFor();
});

test('two officers change the same project: the second sees both versions, and nothing is lost', async () => {
  page = await stage.open(await builtSample());
  await command('เปิดแถบด้านข้าง');
  await page.getByText('สำหรับนักพัฒนา').click();
  await page.getByRole('button', { name: 'เปิดแถบข้างของเจ้าหน้าที่คนที่สอง' }).click();
  await page.getByText('สำหรับนักพัฒนา').click();
  const [first, second] = [0, 1].map((at) => page.frameLocator('.sidebar iframe').nth(at));
  for (const officer of [first, second]) {
    await officer?.getByRole('button', { name: 'โครงการจัดเวทีประชาคม' }).click();
    await officer?.getByLabel('งบประมาณ (บาท)').waitFor();
  }
  await first?.getByLabel('งบประมาณ (บาท)').fill('๗,๐๐๐');
  await first?.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await expect.poll(() => cellText(page, 11, 4)).toBe('7,000.00');
  await second?.getByLabel('งบประมาณ (บาท)').fill('๘,๐๐๐');
  await second?.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await second?.getByText('7,000').first().waitFor();
  expect(await cellText(page, 11, 4)).toBe('7,000.00');
  await expectAccessible(page);
});
