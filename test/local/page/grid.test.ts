// The grid in a real browser: what an officer who knows a spreadsheet expects of it.

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellText, expectAccessible, openStage, paste, type Stage } from './browser.ts';
import { exampleBook } from './example-book.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.open(exampleBook());
});
afterAll(() => stage.close());

/** Selects a cell by the name box, as any spreadsheet lets one. */
async function goTo(name: string): Promise<void> {
  await page.getByLabel('ชื่อเซลล์').fill(name);
  await page.keyboard.press('Enter');
}

/** What the name box says. */
const here = () => page.getByLabel('ชื่อเซลล์').inputValue();

describe('Editing by keyboard', () => {
  test('typing replaces, Enter goes down, Tab goes right', async () => {
    await goTo('B2');
    await page.keyboard.type('โครงการใหม่');
    await page.keyboard.press('Enter');
    expect(await cellText(page, 2, 2)).toBe('โครงการใหม่');
    expect(await here()).toBe('B3');
    await page.keyboard.type('อีกโครงการ');
    await page.keyboard.press('Tab');
    expect(await cellText(page, 3, 2)).toBe('อีกโครงการ');
    expect(await here()).toBe('C3');
  });

  test('F2 edits what is there, Escape leaves it as it was', async () => {
    await goTo('D3');
    await page.keyboard.press('F2');
    await page.keyboard.type('5');
    await page.keyboard.press('Escape');
    expect(await cellText(page, 3, 4)).toBe('15,000.00');
    await page.keyboard.press('F2');
    await page.keyboard.press('Home');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    expect(await cellText(page, 3, 4)).toBe('115,000.00');
  });

  test('an arrow enters what was typed and moves on', async () => {
    await goTo('I4');
    await page.keyboard.type('หมายเหตุ');
    await page.keyboard.press('ArrowUp');
    expect(await cellText(page, 4, 9)).toBe('หมายเหตุ');
    expect(await here()).toBe('I3');
  });

  test('Delete empties a block', async () => {
    await goTo('I4:I5');
    await page.keyboard.press('Delete');
    expect(await page.locator('#cell-4-9').textContent()).toBe('');
  });

  test('a list takes only its choices, and says so', async () => {
    await goTo('C5');
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('เลือกมิติ 1 ถึง 4');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    expect(await cellText(page, 5, 3)).toBe('1');
    await page.keyboard.press('Alt+ArrowDown');
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await cellText(page, 5, 3)).toBe('2');
  });

  test('the line above the grid edits too', async () => {
    await goTo('B6');
    await page.getByLabel('เนื้อหาของเซลล์').fill('จากแถบสูตร');
    await page.keyboard.press('Enter');
    expect(await cellText(page, 6, 2)).toBe('จากแถบสูตร');
  });
});

describe('Boxes to tick', () => {
  const ticked = (cell: string) => page.locator(`#cell-${cell} [role=checkbox]`).getAttribute('aria-checked');

  test('take a click', async () => {
    expect(await ticked('7-7')).toBe('false');
    await page.locator('#cell-7-7 [data-tick]').click();
    expect(await ticked('7-7')).toBe('true');
  });

  test('take the space bar, for a whole block too', async () => {
    await goTo('E8:H8');
    await page.keyboard.press('Space');
    expect(await Promise.all(['8-5', '8-6', '8-7', '8-8'].map(ticked))).toEqual(Array(4).fill('true'));
    await page.keyboard.press('Space');
    expect(await Promise.all(['8-5', '8-6', '8-7', '8-8'].map(ticked))).toEqual(Array(4).fill('false'));
  });
});

test('a block from another spreadsheet is pasted, and copied back', async () => {
  await goTo('I10');
  await paste(page, 'หนึ่ง\t1,500.00\nสอง\tTRUE');
  expect(await cellText(page, 10, 9)).toBe('หนึ่ง');
  expect(await cellText(page, 10, 11)).toBe('');
  await goTo('I10:I11');
  await page.keyboard.press('Control+C');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('หนึ่ง\nสอง');
});

test('a note and the help of a rule stand beside their cell', async () => {
  await goTo('D3');
  expect(await page.locator('.cell-popup').textContent()).toContain('ไม่ตรงกับแผน 5 ปี');
  await goTo('C3');
  expect(await page.locator('.cell-popup').textContent()).toContain('เลือกมิติ 1 ถึง 4');
  await goTo('A9');
  await page.locator('#cell-3-4').hover();
  expect(await page.locator('.cell-popup').textContent()).toContain('ไม่ตรงกับแผน 5 ปี');
});

test('a link of the check leads to its cell', async () => {
  await page.getByRole('tab', { name: 'ภาพรวม' }).click();
  await goTo('A9');
  await page.keyboard.press('Alt+Enter');
  expect(await here()).toBe('D3');
  expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('ปี 2569');
});

test('a generated range asks before it is edited', async () => {
  await page.getByRole('tab', { name: 'ภาพรวม' }).click();
  await goTo('B3');
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'ยกเลิก' }).click();
  expect(await cellText(page, 3, 2)).toBe('15,000');
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'ปี 2569' }).click();
});

test('a merged title is one cell, a hidden column is passed over, and a chart shows its numbers', async () => {
  await page.getByRole('tab', { name: 'ภาพรวม' }).click();
  await goTo('B1');
  expect(await here()).toBe('A1:E1');
  expect(await page.locator('#cell-1-1').getAttribute('aria-colspan')).toBe('5');
  const chart = page.getByRole('img', { name: 'แผนภูมิ งบประมาณ (บาท) ตามมิติและปี' });
  expect(await chart.locator('rect title').allTextContents()).toContain('มิติ 4 2570: 8,000');
  await page.getByRole('tab', { name: 'ปี 2569' }).click();
  expect(await page.locator('#cell-2-10').count()).toBe(0);
  await goTo('I2');
  await page.keyboard.press('ArrowRight');
  expect(await here()).toBe('K2');
});

test('F6 leads around the page, and Escape lets Tab out of the grid', async () => {
  await goTo('A1');
  await page.keyboard.press('F6');
  expect(await page.locator(':focus').getAttribute('role')).toBe('tab');
  await page.keyboard.press('Shift+F6');
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe('เซลล์ A1');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('role')).toBe('tab');
});

test('a page that can not start says so', async () => {
  const broken = await stage.open(exampleBook());
  await broken.route('**/realm.js', (route) => route.abort());
  await broken.reload();
  await broken.getByText('เปิดหน้านี้ไม่สำเร็จ').waitFor();
  await broken.close();
  expect(stage.heard().join()).toContain('Failed to fetch');
});

describe('A plan of 5,000 rows', () => {
  test('draws only what is in sight, and keeps its header', async () => {
    const long = await stage.open(exampleBook(5000));
    expect(await long.getByRole('row').count()).toBeLessThan(80);
    await long.getByLabel('เซลล์ A1').focus();
    await long.keyboard.press('Control+End');
    expect(await long.getByLabel('ชื่อเซลล์').inputValue()).toBe('J5001');
    expect(await long.locator('#cell-5001-2').isVisible()).toBe(true);
    expect(await long.locator('#cell-1-2').isVisible()).toBe(true);
    expect(await long.getByRole('row').count()).toBeLessThan(80);
    await long.close();
  });
});

test('at 200 % zoom nothing is cut off, and nothing is wrong', async () => {
  const small = await stage.open(exampleBook(), { width: 640, height: 400 });
  for (const name of ['เปิดไฟล์', 'บันทึกเป็น .xlsx', 'กลับไปที่แผนตัวอย่าง']) {
    const box = await small.getByRole('button', { name }).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 640).toBe(true);
  }
  expect(await small.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  await small.locator('.grid').scrollIntoViewIfNeeded();
  await expectAccessible(small);
  await small.close();
});

test('on a phone a menu in a menu is in sight, and both can be clicked', async () => {
  const phone = await stage.open(exampleBook(), { width: 360, height: 740 });
  await phone.getByRole('menubar').getByRole('menuitem').first().click();
  await phone.getByRole('menuitem', { name: 'อื่น ๆ' }).click();
  const { x = 0, width = 999 } = (await phone.getByRole('menuitem', { name: 'ล้มเหลว' }).boundingBox()) ?? {};
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(360);
  await phone.close();
});

test('in forced colours a tick can be told from an empty box, and the open sheet from the others', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  const box = (selector: string) => page.locator(selector).first();
  const look = (selector: string) =>
    box(selector).evaluate((tick) => getComputedStyle(tick, '::before').backgroundColor);
  expect(await look('.tick.on')).not.toBe(await look('.tick:not(.on)'));
  const line = (selector: string) => box(selector).evaluate((tab) => getComputedStyle(tab).borderBottomColor);
  expect(await line('.tab[aria-selected=true]')).not.toBe(await line('.tab[aria-selected=false]'));
  await page.emulateMedia({ forcedColors: null });
});

test('a cell that the sheet doesn’t have isn’t gone to: the name box goes on saying where one is', async () => {
  await goTo('B2');
  await goTo('A99999');
  expect(await here()).toBe('B2');
});

test('axe finds nothing in the page as it opens', async () => {
  await expectAccessible(page);
});
