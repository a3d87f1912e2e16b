// The real bundle and the real sidebar in the page, over the real plan.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSample } from '../../../local/page/build.mjs';
import { cellText, expectAccessible, openStage, type Stage } from './browser.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage('dist');
  page = await stage.open(await builtSample());
});
afterAll(() => stage.close());

/** Clicks an item of the add-on's menu. */
async function click(caption: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'แผนสุจริต' }).click();
  await page.getByRole('menuitem', { name: caption }).click();
}

test('the sample is the real plan of 2569', async () => {
  expect(await page.getByRole('tab').allTextContents()).toEqual(['ตั้งค่า', 'แผน', 'ปี 2569']);
  expect(await cellText(page, 3, 4)).toBe('15,000.00');
  await expectAccessible(page);
});

test('the check lists what it found, and a link leads to the cell', async () => {
  await click('ตรวจสอบแผน');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('ตรวจแล้ว').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'ผลตรวจสอบ' }).click();
  await expectAccessible(page);
  const cell = await cellText(page, 4, 3);
  await page.locator('#cell-4-3').click();
  await page.locator('.cell-popup .link-button').click();
  await expect.poll(() => page.getByLabel('ชื่อเซลล์').inputValue()).toBe(cell);
});

test('the sidebar lists the fifteen projects of the year', async () => {
  await page.getByRole('tab', { name: 'ปี 2569' }).click();
  await click('เปิดแถบด้านข้าง');
  const frame = page.frameLocator('.sidebar iframe');
  await frame.getByText('15 โครงการ').waitFor();
  await expectAccessible(page);
});
