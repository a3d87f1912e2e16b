// A round in the sidebar tells the truth: what it copies, offers and says is what the sheets hold now.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { goToRound, openRounds, save, settled } from './open/open-rounds.ts';
import { axeFindings, comeBack, look } from './open/open-sidebar.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const FIRST = '.rounds li:first-child button';
const TYPED = 'text=ค่าใน e-PlanNACC อาจไม่ตรงกับชีต';

/** Clicks what copies, and gives what the clipboard has then; null if nothing was copied. */
async function copied(page: Page, name: string): Promise<string | null> {
  await page.evaluate(() => {
    Object.assign(window, { copied: null });
    window.addEventListener('copy', ({ clipboardData }) =>
      Object.assign(window, { copied: clipboardData?.getData('text/plain') }),
    );
  });
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForSelector('.notice');
  return page.evaluate(() => (window as unknown as { copied: string | null }).copied);
}

/** What the screen for e-PlanNACC shows, by label. */
async function ePlan(page: Page): Promise<Readonly<Record<string, string>>> {
  await page.getByRole('button', { name: 'คัดลอกไป e-PlanNACC' }).click();
  await page.waitForSelector('.copy');
  return Object.fromEntries(
    await page
      .locator('.copy .field')
      .evaluateAll((fields) =>
        fields.map((field) => [...field.children].map((one) => one.textContent ?? '')),
      ),
  );
}

const copyButton = (page: Page, of: string) => page.getByRole('button', { name: `คัดลอก ${of}` });

describe('a round in the sidebar', () => {
  it('copies the table for the web site as the sheets are now', async () => {
    const { page, addOn } = await openRounds(browser);
    addOn.control.type('ผล 2569', 'H2', 'พิมพ์ในชีตผล');
    addOn.control.type('ปี 2569', 'D2', '4321');
    const table = await copied(page, 'คัดลอกตารางสำหรับเว็บไซต์ (ITA)');
    expect(table).toContain('พิมพ์ในชีตผล');
    expect(table).toContain('4,321');
    await page.waitForSelector('.notice:has-text("คัดลอกตารางแล้ว")');
  });

  it('where the browser copies only within the click itself, asks for a second one, and copies what it read', async () => {
    const { page, addOn } = await openRounds(browser);
    await page.evaluate(() => {
      const real = document.execCommand.bind(document);
      let clicked = false;
      document.addEventListener(
        'click',
        () => {
          clicked = true;
          setTimeout(() => {
            clicked = false;
          });
        },
        true,
      );
      document.execCommand = (command) => clicked && real(command);
    });
    addOn.control.type('ผล 2569', 'H2', 'พิมพ์ในชีตผล');
    const name = 'คัดลอกตารางสำหรับเว็บไซต์ (ITA)';
    expect(await copied(page, name)).toBe(null);
    await page.waitForSelector('.notice:has-text("กดอีกครั้ง")');
    expect(await copied(page, name)).toContain('พิมพ์ในชีตผล');
  });

  it('shows what was changed in the year’s sheet when one comes back, and reads again at a click', async () => {
    const { page, addOn } = await openRounds(browser);
    addOn.control.type('ปี 2569', 'B2', 'ชื่อใหม่ในชีตปี');
    addOn.control.type('ปี 2569', 'D2', '4321');
    await comeBack(page);
    await page.click(FIRST);
    await page.waitForSelector('text=งบตามแผน 4,321.00 บาท');
    await page.click('.head button');
    addOn.control.type('ผล 2569', 'F2', 'ดำเนินการแล้วเสร็จ');
    await page.getByTitle('อ่านแผนใหม่').click();
    await page.waitForSelector(`${FIRST}:has-text("ดำเนินการแล้วเสร็จ")`);
    await page.waitForSelector('.notice:has-text("อ่านชีตใหม่แล้ว")');
  });

  it('shows a form in which nothing was typed, and its values for e-PlanNACC, as the sheet is now', async () => {
    const { page, addOn } = await openRounds(browser);
    await page.click(FIRST);
    addOn.control.type('ผล 2569', 'H2', 'ก่อนคัดลอก');
    expect((await ePlan(page)).ผลการดำเนินงาน).toBe('ก่อนคัดลอก');
    addOn.control.type('ผล 2569', 'H2', 'ระหว่างคัดลอก');
    await comeBack(page);
    await page.waitForSelector('text=ระหว่างคัดลอก');
  });

  it('copies nothing to e-PlanNACC that isn’t saved', async () => {
    const { page } = await openRounds(browser);
    await page.click(FIRST);
    await page.fill('#result', 'ยังไม่บันทึก');
    const copies = page.getByRole('button', { name: 'คัดลอกไป e-PlanNACC' });
    expect(await copies.isDisabled()).toBe(true);
    await page.waitForSelector('text=บันทึกข้อความที่แก้ไขก่อน จึงคัดลอกได้');
    await copies.scrollIntoViewIfNeeded();
    await look(page, 'unsaved');
    await page.fill('#result', '');
    expect(await copies.isDisabled()).toBe(false);
  });

  it('says of a value for e-PlanNACC that it isn’t filled in, or can’t be read, and offers no copy of it', async () => {
    const { page, addOn } = await openRounds(browser);
    await page.click(FIRST);
    const of = ['บรรจุไว้ในข้อบัญญัติ/เทศบัญญัติ', 'งบตามข้อบัญญัติ (บาท)'] as const;
    const shown = async () => {
      const values = await ePlan(page);
      const offered = await copyButton(page, of[0]).count();
      await page.click('.head button');
      return [...of.map((label) => values[label]), offered];
    };
    expect(await shown()).toEqual(['ยังไม่ได้กรอก', 'ยังไม่ได้กรอก', 0]);
    addOn.control.type('ผล 2569', 'E2', 'สองหมื่น');
    const unread = 'อ่านเป็นจำนวนเงินไม่ได้ ให้พิมพ์ตัวเลข เช่น 15,000';
    expect(await shown()).toEqual([unread, unread, 0]);
    addOn.control.type('ผล 2569', 'E2', '18000');
    expect(await shown()).toEqual(['ใช่', '18000.00', 1]);
    addOn.control.type('ผล 2569', 'E2', '0');
    expect(await shown()).toEqual(['ไม่ใช่', '0.00', 1]);
  });

  it('after twelve months gives e-PlanNACC what was done after six, as its list and the report say it', async () => {
    const { page, addOn } = await openRounds(browser);
    addOn.control.paste('ผล 2569', 'F2', [['ดำเนินการแล้วเสร็จ', '100', 'จัดแล้ว', 'ไม่มี', 'ไม่มี']]);
    await goToRound(page, 12);
    await page.click(FIRST);
    expect(await ePlan(page)).toMatchObject({
      ...{ สถานะ: 'ดำเนินการแล้วเสร็จ', ผลการดำเนินงาน: 'จัดแล้ว', 'เบิกจ่ายสะสมตั้งแต่ต้นปี (บาท)': '100.00' },
    });
  });

  it('says that e-PlanNACC may hold other values once a ticked project has changed, and offers to take the tick off', async () => {
    const { page, addOn } = await openRounds(browser);
    await page.click(FIRST);
    await ePlan(page);
    const tick = page.getByLabel('กรอกใน e-PlanNACC แล้ว');
    await tick.check();
    await page.click('.head button');
    expect(await page.locator(TYPED).count()).toBe(0);
    await page.fill('#spent', '150');
    await save(page);
    await page.waitForSelector('.notice:has-text("ค่าใน e-PlanNACC อาจไม่ตรงกับชีต")');
    await page.waitForSelector(`${FIRST}:has-text("ค่าใน e-PlanNACC อาจไม่ตรงกับชีต")`);
    // The tick is of the project and the round, whatever was looked at meanwhile.
    await goToRound(page, 12);
    expect(await page.locator(TYPED).count()).toBe(0);
    await goToRound(page, 6);
    await page.click(FIRST);
    await page.waitForSelector(TYPED);
    expect(await axeFindings(page)).toEqual([]);
    await look(page, 'typed-before');
    await ePlan(page);
    expect(await tick.isChecked()).toBe(true);
    await look(page, 'e-plan');
    await page.click('.head button');
    await page.getByRole('button', { name: 'เอาเครื่องหมาย' }).click();
    expect(await page.locator(TYPED).count()).toBe(0);
    await ePlan(page);
    expect(await tick.isChecked()).toBe(false);
    // Ticked anew, and changed in the sheet by hand: the same.
    await tick.check();
    addOn.control.type('ผล 2569', 'H2', 'พิมพ์ในชีต');
    await comeBack(page);
    await page.waitForSelector(TYPED);
  });

  it('says of a report that is out of date what สรุป says of it', async () => {
    const { page, addOn } = await openRounds(browser);
    await page.getByRole('button', { name: 'ทำฉบับร่าง' }).click();
    await page.waitForSelector('text=เปิดไฟล์ PDF (A4)');
    const stale = 'text=ไม่ตรงกับข้อมูลปัจจุบันแล้ว ให้ทำใหม่ก่อนพิมพ์หรือเผยแพร่';
    expect(await page.locator(stale).count()).toBe(0);
    addOn.control.type('ผล 2569', 'H2', 'พิมพ์หลังทำรายงาน');
    await page.getByTitle('อ่านแผนใหม่').click();
    await page.waitForSelector(stale);
    await page.locator(stale).scrollIntoViewIfNeeded();
    expect(await axeFindings(page)).toEqual([]);
    await look(page, 'stale');
    await page.getByRole('button', { name: 'ทำฉบับร่าง' }).click();
    await settled(page);
    expect(await page.locator(stale).count()).toBe(0);
    await page.click(FIRST);
    await page.fill('#result', 'บันทึกหลังทำรายงาน');
    await save(page);
    await page.waitForSelector(stale);
  });
});
