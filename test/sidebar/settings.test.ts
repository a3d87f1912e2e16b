// The page of settings in the sidebar, with the real add-on behind it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { SAMPLE_DATE } from '../../local/sample/sample-book.ts';
import { newBookModel } from '../../local/sheets/book/new-book.ts';
import { openOver } from './open/open-over-add-on.ts';
import { axeFindings, look, newTab } from './open/open-sidebar.ts';
import { settingsOf } from './open/settings-of.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const empty = (): AddOn => openAddOn({ book: newBookModel(), today: SAMPLE_DATE });

describe('without a workbook that was set up, the sidebar', () => {
  it('shows one page with all settings, mends nothing away by an error, and makes the sheets', async () => {
    const { addOn, page } = await openOver(browser, { addOn: empty() });
    await page.locator('#organisation').press('Enter');
    expect(await page.locator('#organisation-notes .message').allInnerTexts()).toEqual(['กรุณากรอกช่องนี้']);
    expect(await page.locator('.notice').textContent()).toContain('กรุณาแก้: ชื่อเต็มของหน่วยงาน');
    await page.fill('#organisation', 'เทศบาลตำบลหนองบัวใหญ่');
    // It isn't asked for any more.
    expect(await page.locator('.notice').count()).toBe(0);
    expect(await page.inputValue('#organisationType')).toBe('เทศบาลตำบล');
    expect(await axeFindings(page)).toEqual([]);
    await page.fill('#firstYear', '๒๕๖๖');
    await page.fill('#lastYear', '2027');
    expect(await page.locator('#lastYear-notes').textContent()).toContain('เท่ากับ พ.ศ. 2570');
    await page.keyboard.press('Enter');
    // An empty field keeps it from being saved, says so beside it, and nothing typed is lost.
    expect(await page.locator('#reporter-notes').textContent()).toContain('กรุณากรอก');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('reporter');
    expect(await page.inputValue('#organisation')).toBe('เทศบาลตำบลหนองบัวใหญ่');
    await page.fill('#reporter', 'นางสาวใจดี มีสุจริต');
    // This year is ticked; another may be.
    expect(await page.getByRole('checkbox', { name: '2569' }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: '2570' }).check();
    expect(await page.locator('form').textContent()).toContain('จะสร้างชีต แผน, ปี 2569, ปี 2570');
    await page.click('footer .primary');
    await page.waitForSelector('text=ต่อไป');
    expect(addOn.control.book().sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['ตั้งค่า', 'แผน', 'ปี 2569', 'ปี 2570']),
    );
    expect(settingsOf(addOn)).toContainEqual(['ปีแรกของแผน', '2566']);
  });
});

it('the same page changes the settings later, and touches nothing else', async () => {
  const { addOn, page } = await openOver(browser);
  await page.waitForSelector('.projects li');
  const before = settingsOf(addOn);
  await page.getByTitle('ตั้งค่าสมุดงาน').click();
  await page.fill('#reporter', 'นายคนใหม่');
  await page.keyboard.press('Escape');
  // Esc loses nothing: the text is still there.
  await page.getByTitle('ตั้งค่าสมุดงาน').click();
  expect(await page.inputValue('#reporter')).toBe('นายคนใหม่');
  await page.click('footer .primary');
  await page.waitForSelector('text=บันทึกการตั้งค่าแล้ว');
  const after = settingsOf(addOn);
  expect(after).toEqual(
    before?.map(([label, value]) => [label, label === 'ผู้ออกรายงาน' ? 'นายคนใหม่' : value]),
  );
});

describe('what was typed and isn’t saved', () => {
  it('outlives the sidebar, is told, and is given up by a click', async () => {
    const { addOn, page } = await openOver(browser);
    await page.waitForSelector('.projects li');
    await page.getByTitle('ตั้งค่าสมุดงาน').click();
    await page.fill('#reporter', 'นายคนใหม่');
    const later = await newTab(browser, { width: 300, height: 700 }, page);
    await openOver(browser, { addOn, where: later });
    await later.waitForSelector('.projects li');
    await later.getByTitle('ตั้งค่าสมุดงาน').click();
    expect(await later.inputValue('#reporter')).toBe('นายคนใหม่');
    expect(await later.locator('.notice').textContent()).toContain('ยังไม่ได้บันทึก: ผู้ออกรายงาน');
    await look(later, 'settings-typed-before');
    await later.getByRole('button', { name: 'คืนค่าตามชีต' }).click();
    expect(await later.inputValue('#reporter')).not.toBe('นายคนใหม่');
    await page.reload();
    await page.waitForSelector('.projects li');
    await page.getByTitle('ตั้งค่าสมุดงาน').click();
    expect(await page.inputValue('#reporter')).not.toBe('นายคนใหม่');
  });

  it('takes nothing back that another officer changed meanwhile, and asks before it replaces that', async () => {
    const { addOn, page } = await openOver(browser);
    await page.waitForSelector('.projects li');
    await page.getByTitle('ตั้งค่าสมุดงาน').click();
    await page.fill('#reporter', 'นายหนึ่ง');
    const place = (label: string) => `B${(settingsOf(addOn)?.findIndex(([one]) => one === label) ?? 0) + 1}`;
    addOn.control.type('ตั้งค่า', place('ผู้ออกรายงาน'), 'นายสอง');
    addOn.control.type('ตั้งค่า', place('ตัวเลขในรายงาน'), 'ไทย');
    await page.click('footer .primary');
    await page.waitForSelector('text=ถูกเปลี่ยนเป็น "นายสอง"');
    expect(settingsOf(addOn)).toContainEqual(['ผู้ออกรายงาน', 'นายสอง']);
    expect(await page.inputValue('#reporter')).toBe('นายหนึ่ง');
    await page.click('footer .primary');
    await page.waitForSelector('text=บันทึกการตั้งค่าแล้ว');
    expect(settingsOf(addOn)).toContainEqual(['ผู้ออกรายงาน', 'นายหนึ่ง']);
    expect(settingsOf(addOn)).toContainEqual(['ตัวเลขในรายงาน', 'ไทย']);
  });

  it('is forgotten once it is saved, whatever the settings became meanwhile; a form’s text is still there', async () => {
    const { addOn, page } = await openOver(browser);
    await page.locator('.projects li button').first().click();
    await page.fill('#remark', 'พิมพ์ค้างไว้');
    await page.getByTitle('ตั้งค่าสมุดงาน').click();
    const before = await page.inputValue('#organisation');
    await page.fill('#organisation', 'องค์การบริหารส่วนตำบลหนึ่ง');
    addOn.control.type('ตั้งค่า', 'B1', 'องค์การบริหารส่วนตำบลสอง');
    await page.click('footer .primary');
    await page.waitForSelector('text=ถูกเปลี่ยนเป็น "องค์การบริหารส่วนตำบลสอง"');
    await page.click('footer .primary');
    await page.waitForSelector('text=บันทึกการตั้งค่าแล้ว');
    for (const organisation of [before, 'องค์การบริหารส่วนตำบลสอง']) {
      addOn.control.type('ตั้งค่า', 'B1', organisation);
      await page.reload();
      await page.waitForSelector('.projects li');
      await page.getByTitle('ตั้งค่าสมุดงาน').click();
      expect(await page.inputValue('#organisation')).toBe(organisation);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'ทำต่อ' }).click();
    expect(await page.inputValue('#remark')).toBe('พิมพ์ค้างไว้');
  });
});
