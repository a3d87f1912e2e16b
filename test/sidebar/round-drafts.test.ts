// What is typed into a round's form and not saved: it is lost by nothing, and takes nothing away.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import {
  chooseRounds,
  goToRound,
  lossyAddOn,
  openRounds,
  roundCells,
  save,
  saved,
  settled,
} from './open/open-rounds.ts';
import { axeFindings, comeBack, look } from './open/open-sidebar.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const SECOND = '.rounds li:nth-child(2) button';
const OFFER = '.ask:has-text("พิมพ์ค้างไว้")';

describe('what was typed in a round and isn’t saved', () => {
  it('of one round leaves what was saved in the other', async () => {
    const { page, addOn } = await openRounds(browser);
    await goToRound(page, 12);
    await page.click(SECOND);
    await page.fill('#result', 'ค้างไว้');
    await page.click('.head button');
    await goToRound(page, 6);
    await page.click(SECOND);
    await page.fill('#ordinance', '18000');
    await save(page);
    await goToRound(page, 12);
    await page.click(SECOND);
    expect(await page.inputValue('#ordinance')).toBe('18000');
    expect(await page.inputValue('#result')).toBe('ค้างไว้');
    await page.click('.statuses label');
    await save(page);
    expect(roundCells(addOn)[1]).toMatchObject({
      ...{ ordinance: 18000, result12: 'ค้างไว้', status12: 'อยู่ระหว่างดำเนินการ' },
    });
  });

  it('where the other round has saved the same column, is told of before it is written, however often it is left', async () => {
    const { page, addOn } = await openRounds(browser);
    await page.click(SECOND);
    await page.fill('#evidence', 'https://example.go.th/six');
    await page.click('.head button');
    await goToRound(page, 12);
    await page.click(SECOND);
    await page.fill('#evidence', 'https://example.go.th/twelve');
    await save(page);
    await goToRound(page, 6);
    for (const _ of ['once', 'twice']) {
      await page.click(SECOND);
      await page.waitForSelector('text=ในชีตตอนนี้: https://example.go.th/twelve');
      await page.fill('#problem', 'ไม่มี');
      await page.click('.head button');
    }
    expect(roundCells(addOn)[1]?.evidence).toBe('https://example.go.th/twelve');
    await page.click(SECOND);
    await look(page, 'draft-conflict');
    await save(page);
    expect(roundCells(addOn)[1]).toMatchObject({ evidence: 'https://example.go.th/six', problem6: 'ไม่มี' });
  });

  it('is there again after the sidebar was closed: the list names it, and it goes on or is dropped', async () => {
    const { page, addOn } = await openRounds(browser);
    await page.click(SECOND);
    const name = (await page.textContent('h2')) ?? '';
    await page.fill('#result', 'พิมพ์แล้วปิด');
    await page.reload();
    await chooseRounds(page);
    await page.waitForSelector(`${OFFER}:has-text("${name}")`);
    await page.waitForSelector(`${SECOND}:has-text("ยังไม่ได้บันทึก")`);
    await page.waitForSelector('text=มี 1 โครงการที่พิมพ์ไว้แต่ยังไม่ได้บันทึก จะไม่อยู่ในรายงาน');
    expect(await axeFindings(page)).toEqual([]);
    await look(page, 'draft-list');
    // From the other round, too.
    await goToRound(page, 12);
    await page.getByRole('button', { name: 'ทำต่อ' }).click();
    await page.waitForSelector('#result');
    expect(await page.inputValue('#result')).toBe('พิมพ์แล้วปิด');
    expect(await page.getByRole('radio', { name: 'รอบ 6 เดือน' }).isChecked()).toBe(true);
    await look(page, 'draft-form');
    await page.locator('form').getByRole('button', { name: 'ทิ้ง' }).click();
    expect(await page.inputValue('#result')).toBe('');
    await page.fill('#result', 'พิมพ์ใหม่');
    await save(page);
    expect(await page.locator(OFFER).count()).toBe(0);
    expect(roundCells(addOn)[1]?.result6).toBe('พิมพ์ใหม่');
  });

  it('stays with its project when rows are moved, and is named when the project is gone', async () => {
    const { page, addOn } = await openRounds(browser);
    await page.click(SECOND);
    const name = (await page.textContent('h2')) ?? '';
    await page.fill('#result', 'ของโครงการนี้');
    await page.click('.head button');
    addOn.control.insertRows('ผล 2569', 2, 1);
    await comeBack(page);
    await expect.poll(() => page.locator('[data-focus=round-4]').count()).toBe(1);
    await page.locator('[data-focus=round-3]').click();
    expect(await page.inputValue('#result')).toBe('');
    await page.click('.head button');
    await page.locator('[data-focus=round-4]').click();
    expect(await page.textContent('h2')).toBe(name);
    expect(await page.inputValue('#result')).toBe('ของโครงการนี้');
    await page.click('.head button');
    addOn.control.deleteRows('ผล 2569', 4, 1);
    await comeBack(page);
    await settled(page);
    await page.getByRole('button', { name: 'ทำต่อ' }).click();
    await page.waitForSelector('.notice:has-text("ไม่อยู่ในชีตแล้ว")');
    await page.locator(OFFER).getByRole('button', { name: 'ทิ้ง' }).click();
    expect(await page.locator(OFFER).count()).toBe(0);
  });

  it('doesn’t write the fields that another officer has filled in meanwhile', async () => {
    const { page, addOn } = await openRounds(browser);
    await page.locator('.rounds button').first().click();
    await page.fill('#result', 'ของเรา');
    addOn.control.type('ผล 2569', 'H2', 'ของเพื่อน');
    addOn.control.type('ผล 2569', 'I2', 'ปัญหาที่เพื่อนพิมพ์');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.waitForSelector('text=มีผู้อื่นแก้ไขโครงการนี้');
    expect(await page.inputValue('#problem')).toBe('ปัญหาที่เพื่อนพิมพ์');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await saved(page);
    expect(roundCells(addOn)[0]).toMatchObject({ result6: 'ของเรา', problem6: 'ปัญหาที่เพื่อนพิมพ์' });
  });

  it('that was written by a save without an answer, is saved at the next try', async () => {
    const addOn = lossyAddOn();
    const { page } = await openRounds(browser, undefined, addOn);
    await page.click(SECOND);
    await page.fill('#ordinance', '๑๘,๐๐๐');
    await page.fill('#result', 'บันทึกแล้วแต่ไม่รู้');
    await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
    await page.waitForSelector('.notice.error');
    await save(page);
    expect(await page.locator(OFFER).count()).toBe(0);
    expect(roundCells(addOn)[1]).toMatchObject({ ordinance: 18000, result6: 'บันทึกแล้วแต่ไม่รู้' });
  });

  it('is kept as long as the sidebar is open where the browser keeps nothing', async () => {
    const { page } = await openRounds(browser);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new Error('full');
      };
    });
    for (const [at, text] of [
      [0, 'หนึ่ง'],
      [1, 'สอง'],
    ] as const) {
      await page.locator('.rounds button').nth(at).click();
      await page.fill('#result', text);
      await page.click('.head button');
    }
    expect(await page.locator(OFFER).getByRole('button', { name: 'ทำต่อ' }).count()).toBe(2);
    await page.locator('.rounds button').first().click();
    expect(await page.inputValue('#result')).toBe('หนึ่ง');
  });
});
