// A file of the officer's own, opened in the page: told how it comes in, shown as it was understood, and in.
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

test('an officer’s table of a เทศบาล comes in by two clicks, a doubt with it', async () => {
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
      ...quarters.map((runs) => (runs ? '/' : '')),
    ]);
  }
  sheet.mergeCells('A1:H1');
  const buffer = Buffer.from(await book.xlsx.writeBuffer());
  await page.locator('input[type=file]').setInputFiles({ name: 'ของเรา.xlsx', mimeType: '', buffer });
  await page.getByText('นำเข้าจากชีตนี้').first().waitFor();

  await page.getByRole('menuitem', { name: 'แผนสุจริต', exact: true }).click();
  await page.getByRole('menuitem', { name: 'ปรับแผน' }).click();
  await page.getByRole('menuitem', { name: 'นำเข้าจากชีตนี้' }).click();
  const dialog = page.frameLocator('dialog iframe');
  await dialog.getByText('คอลัมน์ B "โครงการ/กิจกรรม"').waitFor();
  await dialog.getByText('อ่านได้ "1๕,000"').waitFor();
  await dialog.getByRole('button', { name: 'นำเข้า 15 รายการ' }).click();
  await dialog.getByText('ชีต "ปี 2569": สร้างใหม่ 15 รายการ').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'ปิด', exact: true }).click();
  await expect.poll(() => cellText(page, 3, 4)).toBe('15,000.00');
  expect(await cellText(page, 4, 4)).toBe('1๕,000');
});
