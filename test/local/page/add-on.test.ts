// The add-on in the page: its menu, its questions, its sidebar, its trigger.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellText, expectAccessible, openStage, type Stage } from './browser.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.open();
});
afterAll(() => stage.close());

/** Runs an item of the menu by keyboard. */
async function click(...captions: string[]): Promise<void> {
  await page.getByRole('menuitem', { name: 'ส่วนเสริมทดสอบ' }).focus();
  await page.keyboard.press('ArrowDown');
  for (const caption of captions) {
    await page.getByRole('menuitem', { name: caption }).focus();
    await page.keyboard.press(caption === captions[captions.length - 1] ? 'Enter' : 'ArrowRight');
  }
}

describe('The menu', () => {
  test('opens by keyboard, with its sub menu, and axe finds nothing in it', async () => {
    await page.getByRole('menuitem', { name: 'ส่วนเสริมทดสอบ' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator(':focus').textContent()).toBe('เปิดแถบข้าง');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').textContent()).toBe('ส่วนเสริมทดสอบ');
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  test('runs a command, whose toast goes by itself or is closed', async () => {
    await click('ทักทาย');
    const toast = page.locator('.toast');
    await toast.waitFor();
    expect(await toast.textContent()).toContain('สวัสดี');
    await expectAccessible(page);
    await toast.getByRole('button', { name: 'ปิด' }).click();
    expect(await toast.count()).toBe(0);
  });

  test('says that a command has failed', async () => {
    await click('อื่น ๆ', 'ล้มเหลว');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('ผิดพลาดโดยตั้งใจ');
    await page.keyboard.press('Escape');
    // The one thing that a developer finds in the console.
    expect(stage.heard()).toEqual([expect.stringContaining('ผิดพลาดโดยตั้งใจ')]);
  });
});

describe('A command that asks', () => {
  test('waits for each answer, writes once, and its last word is shown over the finished work; then one goes on in the grid', async () => {
    await click('ถามแล้วเขียน');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').waitFor();
    await expectAccessible(page);
    await page.keyboard.type('อบต.อิสานเขต');
    await page.keyboard.press('Enter');
    await dialog.getByText('เขียน อบต.อิสานเขต หรือไม่').waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByText('เขียนแล้ว').waitFor();
    expect(await cellText(page, 2, 9)).toBe('1');
    expect(await cellText(page, 3, 9)).toBe('อบต.อิสานเขต');
    expect(await cellText(page, 4, 9)).toBe('');
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    await page.locator('.editor-box:focus').waitFor();
  });

  test('is left by Escape, and by the other button', async () => {
    await click('ถามแล้วเขียน');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => cellText(page, 2, 9)).toBe('2');
    expect(await dialog.count()).toBe(0);
    await click('ถามแล้วเขียน');
    await dialog.getByRole('textbox').waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'ไม่ใช่' }).click();
    await dialog.getByText('เขียนแล้ว').waitFor();
    expect(await cellText(page, 3, 9)).toBe('ไม่เขียน');
    await page.keyboard.press('Enter');
  });
});

test('onEdit fires after an edit by hand, with what was there before', async () => {
  await page.getByLabel('ชื่อเซลล์').fill('I6');
  await page.keyboard.press('Enter');
  await page.keyboard.type('ถูก');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('ผิด');
  await page.keyboard.press('Enter');
  const toast = page.locator('.toast');
  await toast.waitFor();
  expect(await toast.textContent()).toContain('I6: ถูก → ผิด');
  expect(await page.locator('#cell-6-9 .note-sign').count()).toBe(1);
  await toast.getByRole('button').click();
});

describe('The sidebar', () => {
  const frame = () => page.frameLocator('.sidebar iframe');
  const answer = () => frame().getByRole('status').textContent();

  test('opens with the focus, 300 pixels wide, and reaches nothing of the page', async () => {
    await click('อื่น ๆ', 'เปิดแถบข้าง');
    await frame().getByRole('heading', { name: 'แถบทดสอบ' }).waitFor();
    expect(await answer()).toBe('ไม่ถึง');
    await page.waitForFunction(() => document.activeElement?.matches('.sidebar iframe'));
    expect((await page.locator('.sidebar').boundingBox())?.width).toBe(300);
    await expectAccessible(page);
  });

  test('calls the server and shows what it answers, and the sheet shows what it wrote', async () => {
    await frame().getByRole('textbox').fill('21');
    await page.keyboard.press('Enter');
    await expect.poll(answer).toBe('{"doubled":42,"given":21} ผู้ใช้');
    expect(await cellText(page, 5, 9)).toBe('42');
  });

  test('is told of a failure, and gets null for a Date, as in Google', async () => {
    await frame().getByRole('button', { name: 'ล้มเหลว' }).click();
    await expect.poll(answer).toBe('ScriptError: ผิดพลาดโดยตั้งใจ');
    await frame().getByRole('button', { name: 'วันที่' }).click();
    await expect.poll(answer).toBe('null ผู้ใช้');
  });

  test('leads to a cell, and closes itself', async () => {
    await frame().getByRole('link').click();
    await expect.poll(() => page.getByLabel('ชื่อเซลล์').inputValue()).toBe('D7');
    await frame().getByRole('button', { name: 'ปิดตัวเอง' }).click();
    await expect.poll(() => page.locator('.sidebar').count()).toBe(0);
  });
});

test("the developers' panel shows what the last command cost", async () => {
  await click('ทักทาย');
  await page.locator('.toast').waitFor();
  await page.getByText('สำหรับนักพัฒนา').click();
  const row = page.getByRole('row', { name: 'double' });
  expect(await row.textContent()).toMatch(/^double01 0|^double010/);
  await expectAccessible(page);
  await page.getByText('สำหรับนักพัฒนา').click();
});

describe('Files', () => {
  test('the workbook is saved as .xlsx and opened again as it was', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'บันทึกเป็น .xlsx' }).click(),
    ]);
    const path = await download.path();
    expect(download.suggestedFilename()).toBe('แผนป้องกันการทุจริต อบต.อิสานเขต.xlsx');
    const before = await cellText(page, 3, 9);
    await page.locator('input[type=file]').setInputFiles(path);
    // The example has no settings: the page says how such a file comes in.
    const toast = page.locator('.toast', { hasText: 'ยังไม่มีชีตของแผนสุจริต' });
    await toast.getByRole('button').click();
    await expect.poll(() => page.locator('.toast').count()).toBe(0);
    expect(await cellText(page, 3, 9)).toBe(before);
    expect(await cellText(page, 3, 4)).toBe('15,000.00');
    expect(await page.locator('#cell-3-5 [role=checkbox]').count()).toBe(1);
  });

  test.each([
    ['รูป.xlsx', 'อะไรสักอย่าง', 'บันทึกจาก Excel เป็น .xlsx'],
    [
      'ตาราง.xls',
      '<html><body><table><tr><td>1</td></tr></table></body></html>',
      'นำเข้าด้วยเมนู แผนสุจริต → ปรับแผน',
    ],
  ])('%s, which is no workbook, is refused by its name, with what to do next', async (name, text, says) => {
    await page.locator('input[type=file]').setInputFiles({
      ...{ name, mimeType: 'application/octet-stream' },
      buffer: Buffer.from(text),
    });
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const said = await dialog.textContent();
    await page.keyboard.press('Enter');
    expect(said).toContain(`"${name}"`);
    expect(said).toContain(says);
    expect(said).not.toContain('npm');
  });

  test('the sample comes back, after a question if anything would be lost', async () => {
    await page.getByLabel('ชื่อเซลล์').fill('B2');
    await page.keyboard.press('Enter');
    await page.keyboard.type('แก้แล้ว');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'กลับไปที่แผนตัวอย่าง' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'ตกลง' }).click();
    await expect.poll(() => cellText(page, 2, 2)).toBe('โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต');
  });
});
