// The first ten minutes, by the keyboard alone: a file of the officer's own in, its doubts mended, checked, summed up, saved; and a
// document that is no workbook.
import ExcelJS from 'exceljs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import annual from '../../../local/sample/annual-2569.json' with { type: 'json' };
import { newBookModel } from '../../../local/sheets/book/new-book.ts';
import { cellText, expectAccessible, openStage, type Stage } from './browser.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage('dist');
  page = await stage.open(newBookModel('แผนใหม่'));
});
afterAll(() => stage.close());

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

/** Opens a file by the page's own button. */
async function openFile(name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'เปิดไฟล์' }).press('Enter'),
  ]);
  await chooser.setFiles({ name, mimeType: '', buffer });
}

/** Types into cells of the open sheet. */
async function type(cells: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(cells)) {
    await page.getByLabel('ชื่อเซลล์').fill(name);
    await page.keyboard.press('Enter');
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
  }
}

const dialog = () => page.frameLocator('dialog iframe');

/** Closes the import's page by its own button; the page's keyboard presses it, as the button is gone with the first half of the key. */
async function closeDialog(): Promise<void> {
  await dialog().getByRole('button', { name: 'ปิด', exact: true }).focus();
  await page.keyboard.press('Enter');
}

/** A file with an official table of a เทศบาล: an amount of mixed digits, a row without a quarter. */
async function ownFile(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('ตารางเทศบาล');
  sheet.addRow(['แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๙']);
  sheet.addRow(['เทศบาลตำบลบ้านใหม่']);
  sheet.addRow([
    'ที่',
    'โครงการ/กิจกรรม',
    'มิติที่',
    'งบประมาณ (บาท)',
    'ไตรมาส 1',
    'ไตรมาส 2',
    'ไตรมาส 3',
    'ไตรมาส 4',
  ]);
  for (const { no, name, dimension, budget, quarters } of annual.rows) {
    sheet.addRow([
      no,
      name,
      dimension,
      no === 3 ? '1๕,000' : budget,
      ...quarters.map((runs) => (runs && no !== 5 ? '/' : '')),
    ]);
  }
  sheet.mergeCells('A1:H1');
  return Buffer.from(await book.xlsx.writeBuffer());
}

test('an officer’s table of a เทศบาล comes in, with its doubts beside the table’s own words', async () => {
  await openFile('ของเรา.xlsx', await ownFile());
  // The page offers it for a file without our sheets.
  await page.getByRole('dialog').getByText('ต้องการนำเข้าตารางในชีต "ตารางเทศบาล"').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'ใช่', exact: true }).press('Enter');
  await dialog().getByText('คอลัมน์ B "โครงการ/กิจกรรม"').waitFor();
  await dialog().getByText('อ่านได้ "1๕,000"').waitFor();
  await expectAccessible(page);
  await dialog().getByRole('button', { name: 'นำเข้า 15 รายการ' }).press('Enter');
  await dialog().getByText('ชีต "ปี 2569": สร้างใหม่ 15 รายการ').waitFor();
  await closeDialog();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await cellText(page, 4, 4)).toBe('1๕,000');
});

test('its doubt and a row without a quarter are mended where the check stops, and the summary is made', async () => {
  const quarters = annual.rows[4]?.quarters ?? [];
  await type({
    D4: String(annual.rows[2]?.budget),
    ...Object.fromEntries(quarters.map((runs, at) => [`${'EFGH'[at]}6`, runs ? 'TRUE' : 'FALSE'])),
  });
  await page.getByRole('tab', { name: 'ตั้งค่า' }).press('Enter');
  await type({ B5: 'นางสาวใจดี มีสุจริต' });
  await page.getByRole('tab', { name: 'ปี 2569' }).press('Enter');
  await command('ตรวจสอบแผน');
  await page.getByRole('dialog').getByText('ตรวจแล้ว').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('tab', { name: 'ปี 2569' }).press('Enter');
  await command('ทำรายงาน', 'ทำสรุปประจำปี');
  await page.getByRole('dialog').getByText('15 โครงการ รวม 20,000.00 บาท').waitFor();
  await page.keyboard.press('Enter');
});

test('what was saved says the same to another program', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'บันทึกเป็น .xlsx' }).press('Enter'),
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(await download.path());
  const summary = workbook.getWorksheet('สรุป 2569');
  expect(summary?.getCell('A1').text).toContain('เทศบาลตำบลบ้านใหม่');
  annual.rows.forEach(({ name, budget, quarters }, at) => {
    const row = summary?.getRow(at + 4);
    expect([row?.getCell(2).text, row?.getCell(4).value]).toEqual([name, budget]);
    expect(quarters.map((_, quarter) => row?.getCell(5 + quarter).text)).toEqual(
      quarters.map((runs) => (runs ? '☑' : '')),
    );
  });
});

test('a five-year table as .html, several projects in a cell, comes in by the same page', async () => {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const html = `<p>แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566-2570) เทศบาลตำบลบ้านใหม่</p><table>${[
    ['มิติ', 'โครงการ', 'ปี 2566', 'ปี 2567', 'ปี 2568', 'ปี 2569', 'ปี 2570'],
    ['1', '๑) โครงการ ก<br>๒) โครงการ ข', '๑๐๐<br>-', '100<br>200', '-<br>200', '100<br>๐', '100<br>200'],
    ['2', 'โครงการ ค', '0', '-', '5,000', '5,000', '5,000'],
  ]
    .map(row)
    .join('')}</table>`;
  await openFile('แผนห้าปี.html', Buffer.from(html));
  // The summary is saved: nothing is asked before the new workbook.
  await dialog().getByRole('button', { name: 'นำเข้า 3 รายการ' }).press('Enter');
  await dialog().getByText('ชีต "แผน": สร้างใหม่ 3 รายการ').waitFor();
  await closeDialog();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const shown = (line: number) =>
    Promise.all([4, 5, 6, 7, 8, 9].map((column) => cellText(page, line, column)));
  expect(await shown(2)).toEqual(['โครงการ ก', '100.00', '100.00', '-', '100.00', '100.00']);
  expect(await shown(3)).toEqual(['โครงการ ข', '-', '200.00', '200.00', '0.00', '200.00']);
  expect(await shown(4)).toEqual(['โครงการ ค', '0.00', '-', '5,000.00', '5,000.00', '5,000.00']);
});

test('the same ten minutes by the mouse: in, its doubt mended in the import, a quarter in the form, summed up, to the link of the PDF', async () => {
  const mouse = await stage.open(newBookModel('แผนใหม่'));
  const [chooser] = await Promise.all([
    mouse.waitForEvent('filechooser'),
    mouse.getByRole('button', { name: 'เปิดไฟล์' }).click(),
  ]);
  await chooser.setFiles({ name: 'ของเรา.xlsx', mimeType: '', buffer: await ownFile() });
  await mouse.getByRole('dialog').getByRole('button', { name: 'ใช่', exact: true }).click();
  const importing = mouse.frameLocator('dialog iframe');
  await importing.getByLabel('เซลล์ D4').click();
  await mouse.keyboard.insertText('15,000');
  await importing.getByRole('button', { name: 'นำเข้า 15 รายการ' }).click();
  await importing.getByText('ชีต "ปี 2569": สร้างใหม่ 15 รายการ').waitFor();
  await importing.getByRole('button', { name: 'ปิด', exact: true }).click();
  await mouse.getByRole('dialog').waitFor({ state: 'detached' });

  await mouse.getByRole('menuitem', { name: 'แผนสุจริต', exact: true }).click();
  await mouse.getByRole('menuitem', { name: 'เปิดแถบด้านข้าง' }).click();
  const panel = mouse.frameLocator('.sidebar iframe');
  await panel.getByTitle('ตั้งค่าสมุดงาน').click();
  await panel.getByLabel('ผู้ออกรายงาน').fill('นางสาวใจดี มีสุจริต');
  await panel.getByRole('button', { name: 'บันทึกการตั้งค่า' }).click();
  await panel.getByRole('tab', { name: 'ตรวจสอบ' }).click();
  await panel.getByRole('button', { name: 'เปิดฟอร์ม ปี 2569 E6' }).click();
  await panel.getByRole('checkbox').first().click();
  await panel.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await panel.getByText('บันทึกแล้ว', { exact: true }).waitFor();
  await panel.getByRole('tab', { name: 'สรุป' }).click();
  await panel.getByRole('button', { name: 'ทำสรุป 2569' }).click();
  const link = panel.getByRole('link', { name: 'เปิดไฟล์ PDF' });
  await link.waitFor();
  expect(await link.getAttribute('href')).toMatch(
    /\/export\?format=pdf&size=A4&portrait=false.*&gid=[0-9]+$/,
  );
  expect(await mouse.getByRole('tab', { name: 'สรุป 2569', selected: true }).count()).toBe(1);
  await mouse.close();
});
