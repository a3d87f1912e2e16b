import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import type { PanelState } from '../../src/panel/panel-types.ts';
import { openOver } from './open/open-over-add-on.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The sidebar over the built add-on, on the sample plan. */
async function opened() {
  const { page, addOn, calls } = await openOver(browser);
  await page.waitForSelector('.projects li');
  const rows = () => {
    const { answer } = addOn.run<PanelState>('panelOpen', 'ปี 2569');
    if (!answer.ok) throw new Error(answer.message);
    return answer.value.rows.map(({ cells }) => cells);
  };
  return { page, rows, calls };
}

describe('the sidebar with the real add-on behind it', () => {
  it('adds, edits, moves and deletes a project, undoes it, and makes the summary', async () => {
    const { page, rows, calls } = await opened();
    const before = rows();
    await page.click('footer .primary');
    await page.fill('#name', 'โครงการต้นกล้าสุจริต');
    await page.getByRole('radio', { name: 'มิติ 4' }).check();
    await page.fill('#budget', '๑,๒๓๔.๕๐ บาท');
    await page.locator('.pairs input[type=checkbox]').nth(2).check();
    await page.click('footer .primary');
    await page.waitForSelector('text=บันทึกแล้ว');
    const added = rows().find(({ name }) => name === 'โครงการต้นกล้าสุจริต');
    expect(added).toMatchObject({ dimension: 4, budget: 1234.5, quarter3: true, quarter1: false });
    expect(calls.filter((name) => name === 'panelSave')).toHaveLength(1);

    await page
      .getByRole('button', { name: /โครงการต้นกล้าสุจริต/ })
      .first()
      .click();
    await page.fill('#remark', '=1+1');
    await page.keyboard.press('Enter');
    await page.waitForSelector('text=บันทึกแล้ว');
    expect(rows().find(({ name }) => name === 'โครงการต้นกล้าสุจริต')?.remark).toBe('=1+1');

    await page
      .locator('.projects')
      .getByRole('button', { name: /โครงการต้นกล้าสุจริต/ })
      .click();
    await page.click('text=เลื่อนขึ้น');
    await page.waitForSelector('text=เลื่อนแล้ว');
    expect(rows().at(-2)?.name).toBe('โครงการต้นกล้าสุจริต');
    await page.getByRole('button', { name: 'ลบ', exact: true }).click();
    await page.click('text=ลบโครงการ');
    await page.waitForSelector('text=ลบแล้ว');
    expect(rows()).toHaveLength(before.length);
    await page.click('footer .link');
    await page.waitForSelector('text=ย้อนกลับแล้ว');
    expect(rows()).toHaveLength(before.length + 1);

    await page.click('#summary');
    await page.click('footer .primary');
    await page.waitForSelector('.report a');
    expect(await page.getByRole('link', { name: /PDF/ }).getAttribute('href')).toContain('export?format=pdf');
  });
});
