// A round reported from the sidebar, in a real browser, with the built add-on behind it.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { largeBook } from '../../local/bench/large-plan.ts';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { ROUND_DATE } from '../../local/sample/sample-follow-up.ts';
import { cellName } from '../../src/core/cell.ts';
import { roundCells as cells, openRounds, saved } from './open/open-rounds.ts';
import { axeFindings, comeBack, look } from './open/open-sidebar.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const opened = (today = ROUND_DATE, given: AddOn | null = null) => openRounds(browser, today, given);

describe('a round in the sidebar', () => {
  it('keeps what was typed when a form is left without saving, until it is saved', async () => {
    const { page, addOn } = await opened();
    const first = page.locator('.rounds button').first();
    await first.click();
    await page.fill('#result', 'จัดอบรมแล้วครึ่งหนึ่ง');
    await page.click('.head button');
    await page.waitForSelector('.notice:has-text("ยังไม่ได้บันทึก")');
    await first.click();
    expect(await page.inputValue('#result')).toBe('จัดอบรมแล้วครึ่งหนึ่ง');
    expect(await page.locator('main strong').textContent()).toBe('ผล 2569');
    await page.click('text=ทั้งชีต ตรวจสอบ และย้อนกลับ');
    expect(await page.locator('.projects .number').first().textContent()).toBe('1');
    await page.selectOption('#sheet', 'ปี 2569');
    await page.waitForSelector('.projects li');
    await page.selectOption('#sheet', 'ผล 2569');
    await first.click();
    expect(await page.inputValue('#result')).toBe('จัดอบรมแล้วครึ่งหนึ่ง');
    await page.click('.statuses label');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await saved(page);
    expect(cells(addOn)[0]?.result6).toBe('จัดอบรมแล้วครึ่งหนึ่ง');
    await first.click();
    await page.click('.head button');
    expect(await page.locator('.notice').count()).toBe(0);
  });

  it('gives many a status at once, and leaves those that have one', async () => {
    const { page, addOn } = await opened();
    await page.locator('.rounds button').first().click();
    await page.click('.statuses label:has-text("ดำเนินการแล้วเสร็จ")');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await saved(page);
    await page.locator('.rounds input[type=checkbox]').first().check();
    for (const box of (await page.locator('.rounds input[type=checkbox]').all()).slice(1, 3))
      await box.check();
    // It stays in sight far down the list, and hides nothing that has the focus.
    const inSight = (element: Locator) =>
      element.evaluate((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2) === one;
      });
    await page.locator('.rounds button').last().focus();
    expect(await inSight(page.getByLabel('ให้สถานะโครงการที่เลือก'))).toBe(true);
    for (const box of (await page.locator('.rounds input[type=checkbox]').all()).reverse()) {
      await box.focus();
      expect(await inSight(box)).toBe(true);
    }
    await page.getByLabel('ให้สถานะโครงการที่เลือก').selectOption('อยู่ระหว่างดำเนินการ');
    await page.waitForSelector('.notice:has-text("มีสถานะอยู่แล้ว")');
    expect(
      cells(addOn)
        .map(({ status6 }) => status6)
        .slice(0, 3),
    ).toEqual(['ดำเนินการแล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'อยู่ระหว่างดำเนินการ']);
  });

  it('shows in the list what was undone from the menu, or typed in the sheet, meanwhile', async () => {
    const { page, addOn } = await opened();
    await page.locator('.rounds input[type=checkbox]').nth(1).check();
    await page.getByLabel('ให้สถานะโครงการที่เลือก').selectOption('อยู่ระหว่างดำเนินการ');
    await saved(page);
    const shown = () => page.locator('.rounds li').allTextContents();
    const before = (await shown()).join();
    expect(before).toContain('อยู่ระหว่างดำเนินการ');
    addOn.click('menuUndo', 'YES');
    await comeBack(page);
    await expect.poll(async () => (await shown()).join()).not.toContain('อยู่ระหว่างดำเนินการ');
    const [headers] = addOn.control.book().sheets.find(({ name }) => name === 'ผล 2569')?.cells ?? [];
    const column = (headers ?? []).findIndex((cell) => cell?.value === 'สถานะ 6 เดือน');
    addOn.control.type('ผล 2569', cellName(3, column + 1), 'ดำเนินการแล้วเสร็จ');
    await comeBack(page);
    await expect.poll(async () => (await shown()).join()).toContain('ดำเนินการแล้วเสร็จ');
  });

  it('shows the projects of those who are responsible, whose names stand in lines of their own', async () => {
    const { page, addOn } = await opened();
    addOn.control.type('ปี 2569', 'K1', 'ผู้รับผิดชอบ');
    addOn.control.type('ปี 2569', 'K3', 'กองคลัง\nกองช่าง');
    await comeBack(page);
    await page.getByLabel('ผู้รับผิดชอบ').selectOption({ index: 1 });
    expect(await page.locator('.rounds li .number').allTextContents()).toEqual(['2']);
  });

  it('keeps the projects chosen, not their places, when rows are moved meanwhile', async () => {
    const { page, addOn } = await opened();
    const chosen = page.locator('.rounds input').nth(1);
    const name = await chosen.getAttribute('aria-label');
    await chosen.check();
    addOn.control.moveRows('ผล 2569', 3, 1, 10);
    await comeBack(page);
    await expect.poll(() => page.locator('.rounds input').nth(1).getAttribute('aria-label')).not.toBe(name);
    await page.getByLabel('ให้สถานะโครงการที่เลือก').selectOption('ดำเนินการแล้วเสร็จ');
    await saved(page);
    const done = cells(addOn).filter(({ status6 }) => status6 === 'ดำเนินการแล้วเสร็จ');
    expect(done.map((row) => `เลือก ${row.name}`)).toEqual([name]);
  });

  it('reports fifteen projects in fewer than fifteen calls: fourteen at once, one by keyboard', async () => {
    const { page, addOn, calls } = await opened();
    const before = calls.length;
    for (const box of (await page.locator('.rounds input[type=checkbox]').all()).slice(1)) await box.check();
    await page.getByLabel('ให้สถานะโครงการที่เลือก').selectOption('อยู่ระหว่างดำเนินการ');
    await saved(page);
    await page.locator('.rounds button').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.statuses');
    // From the heading: back, then the first status; the arrow chooses the next.
    await page.locator('.statuses input').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('#spent').focus();
    await page.keyboard.type('๐');
    await page.keyboard.press('Tab');
    await page.keyboard.type('จัดอบรมแล้ว');
    for (const _ of ['problem', 'suggestion']) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type('ไม่มี');
    }
    await page.locator('button[type=submit]').focus();
    await page.keyboard.press('Enter');
    await saved(page);
    expect(calls.length - before).toBeLessThan(15);
    const [first, ...others] = cells(addOn);
    expect(first).toMatchObject({
      ...{ status6: 'ดำเนินการแล้วเสร็จ', spent6: 0, result6: 'จัดอบรมแล้ว' },
      ...{ problem6: 'ไม่มี', suggestion6: 'ไม่มี', status12: '' },
    });
    expect(new Set(others.map(({ status6 }) => status6))).toEqual(new Set(['อยู่ระหว่างดำเนินการ']));
    // It went on to the next project that isn't complete.
    expect(await page.textContent('h2')).toContain('เศรษฐกิจพอเพียง');
  });

  it('writes nothing over what another officer has typed meanwhile, and shows it', async () => {
    const { page, addOn } = await opened();
    await page.locator('.rounds button').first().click();
    await page.fill('#result', 'ของเรา');
    addOn.control.type('ผล 2569', 'H2', 'ของเพื่อน');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.waitForSelector('text=มีผู้อื่นแก้ไขโครงการนี้');
    expect(cells(addOn)[0]?.result6).toBe('ของเพื่อน');
    expect(await page.inputValue('#result')).toBe('ของเรา');
    await page.waitForSelector('text=ในชีตตอนนี้: ของเพื่อน');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await saved(page);
    expect(cells(addOn)[0]?.result6).toBe('ของเรา');
  });

  it('two officers at once: what one has reported, the other doesn’t write over, though fifteen are chosen', async () => {
    const one = await opened();
    const other = await opened(ROUND_DATE, one.addOn);
    await one.page.locator('.rounds input').nth(4).check();
    await one.page.getByLabel('ให้สถานะโครงการที่เลือก').selectOption('ดำเนินการแล้วเสร็จ');
    await saved(one.page);
    await other.page.getByText('เลือกทั้งหมดที่แสดง (15)').click();
    const inProgress = () => other.page.getByLabel('ให้สถานะโครงการที่เลือก').selectOption('อยู่ระหว่างดำเนินการ');
    await inProgress();
    await other.page.waitForSelector('text=มีผู้อื่นแก้ไขโครงการนี้');
    const statuses = () => cells(one.addOn).map(({ status6 }) => status6);
    expect(statuses()).toEqual(Array.from({ length: 15 }, (_, at) => (at === 4 ? 'ดำเนินการแล้วเสร็จ' : '')));
    await other.page.locator('.rounds input').nth(4).uncheck();
    await inProgress();
    await saved(other.page);
    expect(statuses()).toEqual(
      Array.from({ length: 15 }, (_, at) => (at === 4 ? 'ดำเนินการแล้วเสร็จ' : 'อยู่ระหว่างดำเนินการ')),
    );
  });

  it('250 projects at once are saved in three changes, each of which can be undone', async () => {
    const addOn = openAddOn({ book: largeBook(250), today: ROUND_DATE });
    addOn.click('menuFollowUp');
    addOn.control.select('ปี 2569', 'A2');
    const { page, calls } = await opened(ROUND_DATE, addOn);
    await page.getByText('เลือกทั้งหมดที่แสดง (250)').click();
    await page.getByLabel('ให้สถานะโครงการที่เลือก').selectOption('ดำเนินการแล้วเสร็จ');
    await saved(page);
    expect(calls.filter((name) => name === 'roundSave')).toHaveLength(3);
    const done = () => cells(addOn).filter(({ status6 }) => status6 === 'ดำเนินการแล้วเสร็จ').length;
    const left = [250, 200, 100, 0].map((wanted) => {
      const found = done();
      if (wanted > 0) addOn.click('menuUndo', 'YES');
      return found;
    });
    expect(left).toEqual([250, 200, 100, 0]);
  });

  it('refuses a link that is no web address, in the form and on the server', async () => {
    const { page, addOn } = await opened();
    await page.locator('.rounds button').first().click();
    await page.fill('#evidence', 'ภาพถ่าย https://example.go.th/a.jpg\njavascript:alert(1)');
    expect(await page.locator('form ul a').count()).toBe(1);
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.waitForSelector('text=ลิงก์ต้องขึ้นต้นด้วย http:// หรือ https://');
    expect(cells(addOn)[0]?.evidence).toBe('');
    const [seen] = cells(addOn);
    const change = { row: 2, seen, cells: { evidence: 'javascript:alert(1)' } };
    expect(addOn.run('roundSave', 2569, 6, [change]).answer).toMatchObject({
      ok: false,
      code: 'request-invalid',
    });
  });

  it('after twelve months shows what was said after six, to be taken over by a click', async () => {
    const { page, addOn } = await opened('2026-09-15');
    expect(await page.getByRole('radio', { name: 'รอบ 12 เดือน' }).isChecked()).toBe(true);
    await page.getByText('รอบ 6 เดือน', { exact: true }).click();
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
    addOn.control.type('ผล 2569', 'F2', 'อยู่ระหว่างดำเนินการ');
    addOn.control.type('ผล 2569', 'H2', 'จัดไปแล้วหนึ่งครั้ง');
    await page.getByText('รอบ 12 เดือน', { exact: true }).click();
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
    await page.locator('.rounds button').first().click();
    await page.waitForSelector('text=รอบ 6 เดือน: จัดไปแล้วหนึ่งครั้ง');
    await page.locator('.field:has(#result)').getByRole('button', { name: 'ใช้ตามนี้' }).click();
    expect(await page.inputValue('#result')).toBe('จัดไปแล้วหนึ่งครั้ง');
  });

  it('is saved by buttons that stay in sight, and has no strip below where there is nothing to do', async () => {
    const { page } = await opened();
    const strip = page.locator('footer');
    expect(await strip.isVisible()).toBe(false);
    await page.locator('.rounds button').first().click();
    const buttons = strip.getByRole('button');
    expect(await buttons.allInnerTexts()).toEqual([expect.stringContaining('บันทึกแล้วไป'), 'บันทึก']);
    const { height = 0 } = page.viewportSize() ?? {};
    const { y = height, height: high = 0 } = (await buttons.last().boundingBox()) ?? {};
    expect(y + high).toBeLessThanOrEqual(height);
    expect(await page.locator('main').getByRole('button', { name: 'บันทึก' }).count()).toBe(0);
    await look(page, 'round-foot');
  });

  it('shows what is chosen also where the system sets the colours', async () => {
    const { page } = await opened();
    await page.emulateMedia({ forcedColors: 'active' });
    const colours = (query: string) =>
      page
        .locator(query)
        .evaluateAll((all) =>
          all.map((one) =>
            [getComputedStyle(one).backgroundColor, getComputedStyle(one).borderBottomColor].join(),
          ),
        );
    await look(page, 'forced-round');
    const [six, twelve] = await colours('.filter label');
    expect(six).not.toBe(twelve);
    await page.click('text=ทั้งชีต ตรวจสอบ และย้อนกลับ');
    await page.selectOption('#sheet', 'ปี 2569');
    await page.waitForSelector('.marks');
    await look(page, 'forced-list');
    const [chosen, ...others] = await colours('.filter label');
    expect(others).not.toContain(chosen);
    const [tab, ...tabs] = await colours('.tabs button');
    expect(tabs).not.toContain(tab);
    const [runs] = await colours('.marks > .runs');
    expect(await colours('.marks > :not(.runs)')).not.toContain(runs);
  });

  it('is accessible: the list, the form, the values to copy', async () => {
    const { page } = await opened();
    expect(await axeFindings(page)).toEqual([]);
    await look(page, 'list');
    await page.locator('.rounds button').first().click();
    await page.getByText('ไม่สามารถดำเนินการได้').click();
    await page.fill('#spent', '๑๐๐');
    expect(await axeFindings(page)).toEqual([]);
    await look(page, 'form');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await saved(page);
    await page.locator('.rounds button').first().click();
    await page.getByRole('button', { name: 'คัดลอกไป e-PlanNACC' }).click();
    await page.waitForSelector('.copy');
    expect(await axeFindings(page)).toEqual([]);
    await look(page, 'copy');
  });
});
