// The risk register and the plan in the sidebar, in a real browser, with the built add-on behind it.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AddOn } from '../../local/add-on.ts';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { cellName } from '../../src/core/cell.ts';
import { axeFindings, look } from './open/open-sidebar.ts';
import { openWholePlan } from './open/open-whole-plan.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

it('projects that were renamed in the plan take its names one by one, and each opens in its form', async () => {
  const renamed = ['D6', 'D8'];
  const { page, addOn } = await openWholePlan(browser, 'รายละเอียดโครงการ', ({ control }) => {
    for (const cell of renamed) control.type('แผน', cell, `${control.displayed('แผน', cell)} ทุกไตรมาส`);
  });
  await page.click('#check');
  const item = page.locator('.findings li').filter({ hasText: 'ทุกไตรมาส' });
  expect(await item.count()).toBe(2);
  expect(await item.getByRole('button', { name: /^เปิดฟอร์ม/ }).count()).toBe(2);
  const fix = item.getByRole('button', { name: /^แก้ไข/ });
  for (const left of [2, 1]) {
    await expect.poll(() => fix.count()).toBe(left);
    await fix.last().click();
    await page.waitForSelector('.notice.done');
  }
  await expect.poll(() => item.count()).toBe(0);
  const names = addOn.control.book().sheets.find(({ name }) => name === 'รายละเอียดโครงการ')?.cells ?? [];
  const planned = renamed.map((cell) => addOn.control.displayed('แผน', cell));
  expect(names.flat().map((cell) => String(cell?.value ?? ''))).toEqual(expect.arrayContaining(planned));
});

it('a step without a name, which the list counts as an error, is told in its form, and no field is called optional that the check asks for; a number that is none is told, too', async () => {
  const { page } = await openWholePlan(browser, 'ความเสี่ยง', ({ control }) => {
    control.type('ความเสี่ยง', 'B2', '');
  });
  await page.locator('.projects button').first().click();
  const said = (id: string) => page.locator(`.field:has(#${id}) .error`).allInnerTexts();
  expect(await said('step')).toEqual([expect.stringContaining('ยังไม่ได้กรอก')]);
  const labels = await page.locator('.field label, .field legend').allInnerTexts();
  expect(labels.filter((label) => label.includes('ไม่บังคับ'))).toEqual(['โอกาส (ไม่บังคับ)', 'ผลกระทบ (ไม่บังคับ)']);
  await page.fill('#number', 'หนึ่ง');
  expect(await said('number')).toEqual([expect.stringContaining('กรุณาพิมพ์ 1, 2, 3')]);
});

it('while a measure is typed the plan’s projects are offered, and a click writes the whole name', async () => {
  const { page, addOn } = await openWholePlan(browser, 'ความเสี่ยง');
  await look(page, 'risk-list');
  await page.locator('.projects button').first().click();
  await page.waitForSelector('#measures');
  const before = await page.inputValue('#measures');
  await page.locator('#measures').press('Control+End');
  await page.keyboard.type('\nแสดงเจตนารมณ์');
  await look(page, 'risk-form');
  expect(await axeFindings(page)).toEqual([]);
  const offered = page.getByRole('group', { name: 'โครงการในแผน' }).getByRole('button');
  const name = (await offered.first().textContent())?.trim() ?? '';
  expect(name).toContain('เจตนา');
  // What is offered is in sight, above the buttons at the bottom.
  const footer = (await page.locator('footer').boundingBox())?.y ?? 0;
  const { y = 0, height = 0 } = (await offered.last().boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(footer);
  await offered.first().click();
  expect(await page.inputValue('#measures')).toBe(`${before}\n${name}`);
  // One goes on typing behind it.
  await page.keyboard.type(' ต่อ');
  expect(await page.inputValue('#measures')).toBe(`${before}\n${name} ต่อ`);
  await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await page.waitForSelector('.notice');
  expect(addOn.control.displayed('ความเสี่ยง', 'G2')).toBe(`${before}\n${name} ต่อ`);
});

it('the level follows when likelihood and impact are chosen, and stays open to another choice', async () => {
  const { page, addOn } = await openWholePlan(browser, 'ความเสี่ยง');
  await page.locator('.projects button').first().click();
  await page.getByLabel('โอกาส').selectOption('3');
  const before = await page.inputValue('#level');
  await page.getByLabel('ผลกระทบ').selectOption('5');
  expect([before, await page.inputValue('#level')]).toEqual([expect.not.stringMatching('สูงมาก'), 'สูงมาก']);
  await page.getByLabel('ผลกระทบ').selectOption('1');
  expect(await page.inputValue('#level')).toBe('ต่ำ');
  await page.selectOption('#level', 'สูง');
  await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await page.waitForSelector('.notice');
  expect(['D2', 'E2', 'F2'].map((cell) => addOn.control.displayed('ความเสี่ยง', cell))).toEqual([
    '3',
    '1',
    'สูง',
  ]);
});

it('a project says in its form which risks it controls, and leads to them', async () => {
  // Its name is made that of a measure of the first step.
  const { page, addOn } = await openWholePlan(browser, 'แผน', ({ control }) => {
    const [measure = ''] = control.displayed('ความเสี่ยง', 'G2').split('\n');
    control.type('แผน', 'D2', measure.replace(/^[0-9๐-๙]+[.)] */, ''));
  });
  await page.locator('.projects button').first().click();
  await page.waitForSelector('#name');
  const risks = page.getByText('ความเสี่ยงที่โครงการนี้ควบคุม').locator('..').getByRole('button');
  await risks.first().waitFor();
  await look(page, 'plan-form');
  expect(await risks.first().textContent()).toContain(addOn.control.displayed('ความเสี่ยง', 'C2').slice(0, 20));
  await risks.first().click();
  await expect
    .poll(() => addOn.control.book().activeSheet)
    .toBe(addOn.control.book().sheets.find(({ name }) => name === 'ความเสี่ยง')?.id);
});

it('a new line of nothing is not written, and its form says what it needs', async () => {
  const { page, addOn } = await openWholePlan(browser, 'ความเสี่ยง');
  const before = addOn.snapshot().sheets.find(({ name }) => name === 'ความเสี่ยง');
  await page.getByRole('button', { name: 'เพิ่ม' }).first().click();
  await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await page.locator('.field .message').first().waitFor();
  expect(addOn.snapshot().sheets.find(({ name }) => name === 'ความเสี่ยง')).toEqual(before);
});

it('what only a person can confirm is mended one after the other, also where several rows say the same', async () => {
  const { page, addOn } = await openWholePlan(browser, 'แผน', ({ run, control }) => {
    expect(run('roundMake', 2569).answer.ok).toBe(true);
    const status = columnIn(control, 'ผล 2569', 'สถานะ 6 เดือน');
    for (const row of [2, 3]) control.type('ผล 2569', cellName(row, status), 'ดำเนินการแล้วเสร็จ');
  });
  await page.selectOption('#sheet', 'ผล 2569');
  await page.click('text=ทั้งชีต ตรวจสอบ และย้อนกลับ');
  await page.locator('#check').click();
  const fix = page.getByRole('button', { name: /^แก้ไข [A-Z]+2 ผล 2569 [A-Z]+2$/ }).first();
  const cell = /[A-Z]+2$/.exec((await fix.textContent()) ?? '')?.[0] ?? '';
  await fix.click();
  await page.waitForSelector('.notice');
  expect(addOn.control.displayed('ผล 2569', cell)).toBe('ไม่มี');
  expect(addOn.control.displayed('ผล 2569', cell.replace('2', '3'))).toBe('');
});

/** Where a sheet has the column with this header, counted from 1. */
function columnIn(control: AddOn['control'], sheet: string, header: string): number {
  return (
    Array.from({ length: 26 }, (_, at) => control.displayed(sheet, cellName(1, at + 1))).indexOf(header) + 1
  );
}
