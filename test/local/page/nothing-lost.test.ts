// Nothing typed is lost in the page: Ctrl+Z and Ctrl+Y, opening over unsaved work, a prompt that was closed.

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { unmodelledIn } from '../../../local/xlsx/keep/unmodelled.ts';
import { openXlsx, readXlsx } from '../../../local/xlsx/read.ts';
import { officerFile } from '../xlsx/officer-file.ts';
import { cellText, openStage, paste, type Stage } from './browser.ts';
import { exampleBook } from './example-book.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(async () => {
  await page?.close();
  page = await stage.open(exampleBook());
});
afterAll(() => stage.close());

const goTo = async (name: string) => {
  await page.getByLabel('ชื่อเซลล์').fill(name);
  await page.keyboard.press('Enter');
};
const type = async (name: string, text: string) => {
  await goTo(name);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};
const choose = (name: string, bytes: Uint8Array) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
const ask = async () => {
  await page.getByRole('menuitem', { name: 'ส่วนเสริมทดสอบ' }).click();
  await page.getByRole('menuitem', { name: 'ถามแล้วเขียน' }).click();
  await page.getByRole('dialog').getByRole('textbox').waitFor();
};

describe('Ctrl+Z and Ctrl+Y in the grid', () => {
  test('take edits back one by one, and make them again', async () => {
    const before = [await cellText(page, 2, 2), await cellText(page, 3, 2)];
    await type('B2', 'หนึ่ง');
    await type('B3', 'สอง');
    await page.keyboard.press('Control+z');
    expect([await cellText(page, 2, 2), await cellText(page, 3, 2)]).toEqual(['หนึ่ง', before[1]]);
    await page.keyboard.press('Control+z');
    expect([await cellText(page, 2, 2), await cellText(page, 3, 2)]).toEqual(before);
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+Shift+z');
    expect([await cellText(page, 2, 2), await cellText(page, 3, 2)]).toEqual(['หนึ่ง', 'สอง']);
  });

  test('take back what was pasted, emptied and ticked, and go to the place', async () => {
    await goTo('B2');
    const before = await Promise.all([2, 3].map((row) => cellText(page, row, 2)));
    await paste(page, 'ก\nข');
    await expect.poll(() => cellText(page, 3, 2)).toBe('ข');
    await goTo('B2:B3');
    await page.keyboard.press('Delete');
    expect(await cellText(page, 3, 2)).toBe('');
    await goTo('A20');
    await page.keyboard.press('Control+z');
    expect(await cellText(page, 3, 2)).toBe('ข');
    expect(await page.getByLabel('ชื่อเซลล์').inputValue()).toBe('B2:B3');
    await page.keyboard.press('Control+z');
    expect(await Promise.all([2, 3].map((row) => cellText(page, row, 2)))).toEqual(before);
  });

  test('take back a command as a whole, and say when there is nothing more', async () => {
    await ask();
    await page.keyboard.type('อบต.');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('หรือไม่').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('เขียนแล้ว').waitFor();
    await page.keyboard.press('Escape');
    await goTo('I2');
    await page.keyboard.press('Control+z');
    expect([await cellText(page, 2, 9), await cellText(page, 3, 9)]).toEqual(['', '']);
    await page.keyboard.press('Control+z');
    await page.getByText('ไม่มีสิ่งที่ย้อนกลับได้').waitFor();
  });
});

describe('Unsaved work', () => {
  test.each(['เริ่มสมุดงานใหม่', 'กลับไปที่แผนตัวอย่าง'])('is asked about before %s', async (button) => {
    await type('B2', 'งานที่ยังไม่ได้บันทึก');
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('dialog').getByText('ยังไม่ได้บันทึก').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'ยกเลิก' }).click();
    expect(await cellText(page, 2, 2)).toBe('งานที่ยังไม่ได้บันทึก');
  });

  test('is asked about before another file is opened over it', async () => {
    await type('B2', 'งานที่ยังไม่ได้บันทึก');
    await choose('ของฉัน.xlsx', await officerFile());
    await page.getByRole('dialog').getByText('ยังไม่ได้บันทึก').waitFor();
    await page.keyboard.press('Escape');
    expect(await cellText(page, 2, 2)).toBe('งานที่ยังไม่ได้บันทึก');
  });

  test('is asked about where it was typed while a file was read; of two files the one that was chosen last is opened, and what can’t be read here is told once', async () => {
    // Its bytes come once they are let go.
    await page.evaluate(() => {
      const bytes = File.prototype.arrayBuffer;
      File.prototype.arrayBuffer = async function (this: File) {
        const isSlow = this.name.startsWith('ช้า');
        if (isSlow)
          await new Promise((resolve) => window.addEventListener('let-go', resolve, { once: true }));
        return bytes.call(this);
      };
    });
    const letGo = () => page.evaluate(() => window.dispatchEvent(new Event('let-go')));
    const title = page.getByRole('heading', { level: 1 });
    const [file, dialog] = [await officerFile(), page.getByRole('dialog')];
    await choose('ช้า.xlsx', file);
    await choose('ใหม่.xlsx', file);
    await expect.poll(() => title.textContent()).toBe('ใหม่');
    await letGo();
    await page.waitForTimeout(300);
    expect(await title.textContent()).toBe('ใหม่');
    await choose('ช้ากว่า.xlsx', file);
    await type('B3', 'งานที่ยังไม่ได้บันทึก');
    await letGo();
    await dialog.getByText('ยังไม่ได้บันทึก').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => title.textContent()).toBe('ช้ากว่า');
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    for (const [name, bytes, says] of [
      ['แผน.docx', Buffer.from('x'), 'ไม่ใช่ไฟล์ Word'],
      ['ใหม่.xlsx', file, 'เบราว์เซอร์นี้เปิดไฟล์แบบนี้ไม่ได้'],
    ] as const) {
      await choose(name, bytes);
      await dialog.getByText(says).waitFor();
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.waitForTimeout(100);
      expect(await dialog.count()).toBe(0);
    }
    expect(stage.heard()).toEqual([expect.stringContaining('DecompressionStream')]);
  });

  test('isn’t there after what only reads, so nothing is asked; and the page begins with a new workbook', async () => {
    await page.getByRole('button', { name: 'เริ่มสมุดงานใหม่' }).click();
    await page.getByRole('tab', { name: 'ชีต1' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('แผนใหม่');
    // Where to begin is said until one has begun.
    await page.getByText('สมุดงานใหม่ยังว่างอยู่').waitFor();
    await page.getByRole('menuitem', { name: 'ส่วนเสริมทดสอบ' }).focus();
    for (const key of ['ArrowDown', 'End', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.frameLocator('.sidebar iframe').locator('body').waitFor();
    await page.getByText('สมุดงานใหม่ยังว่างอยู่').waitFor({ state: 'detached' });
  });
});

test('A picture in a file that was opened is still in it once it is saved', async () => {
  await choose('ของฉัน.xlsx', await officerFile());
  await page.getByRole('tab', { name: 'บันทึก' }).waitFor();
  await page.getByRole('tab', { name: 'ปี 2569' }).click();
  await type('B3', 'แก้แล้ว');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'บันทึกเป็น .xlsx' }).click(),
  ]);
  const saved = new Uint8Array(await readFile(await download.path()));
  expect(unmodelledIn((await openXlsx(saved)).plain)).toContainEqual({
    kind: 'pictures',
    sheet: 'ปี 2569',
    count: 1,
  });
  expect((await readXlsx(saved)).sheets[1]?.cells[2]?.[1]?.value).toBe('แก้แล้ว');
});

test('What was typed into a prompt that was closed stands there when it is asked again', async () => {
  await ask();
  await page.keyboard.type('ชื่อที่พิมพ์ยาว ๆ');
  await page.keyboard.press('Escape');
  await ask();
  expect(await page.getByRole('dialog').getByRole('textbox').inputValue()).toBe('ชื่อที่พิมพ์ยาว ๆ');
});
