// What a new user stumbled over in the first ten minutes, one by one: each by its name, in the page with the real add-on.
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAddOn } from '../../../local/add-on.ts';
import { builtSample } from '../../../local/page/build.mjs';
import { SAMPLE_DATE, sampleBook } from '../../../local/sample/sample-book.ts';
import type { BookModel } from '../../../local/sheets/book/model.ts';
import { newSheetModel } from '../../../local/sheets/book/new-book.ts';
import { cellText, openStage, type Stage } from './browser.ts';

/** A small notebook's screen, less what a browser takes of it. */
const SMALL = { width: 1024, height: 600 };

let stage: Stage;
let sample: BookModel;
beforeAll(async () => {
  [stage, sample] = await Promise.all([openStage('dist'), builtSample()]);
});
afterAll(() => stage.close());

const copyOf = (book: BookModel) => JSON.parse(JSON.stringify(book)) as BookModel;

/** The page with the sidebar open. */
async function opened(book = sample, size = SMALL): Promise<{ page: Page; panel: FrameLocator }> {
  const page = await stage.open(copyOf(book), size);
  await command(page, 'เปิดแถบด้านข้าง');
  const panel = page.frameLocator('.sidebar iframe');
  await panel.locator('.projects li').first().waitFor();
  return { page, panel };
}

async function command(page: Page, ...captions: string[]): Promise<void> {
  await page.getByRole('menuitem', { name: 'แผนสุจริต', exact: true }).click();
  for (const caption of captions) await page.getByRole('menuitem', { name: caption, exact: true }).click();
}

async function goTo(page: Page, name: string): Promise<void> {
  await page.getByLabel('ชื่อเซลล์').fill(name);
  await page.keyboard.press('Enter');
}

async function dismiss(page: Page): Promise<string> {
  const text = (await page.getByRole('dialog').textContent()) ?? '';
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return text;
}

/** What a check says of a book whose sheet of that name holds nothing. */
function saidOfEmpty(name: string): string {
  const book = sampleBook();
  const at = book.sheets.findIndex((sheet) => sheet.name === name);
  const empty = newSheetModel(book.sheets[at]?.id ?? 99, name);
  book.sheets.splice(at < 0 ? book.sheets.length : at, at < 0 ? 0 : 1, empty);
  const addOn = openAddOn({ book, today: SAMPLE_DATE });
  const { answer } = addOn.run<{ findings: { message: string }[] }>('checkYear', 2569, null, false);
  return answer.ok ? answer.value.findings.map(({ message }) => message).join('\n') : answer.message;
}

describe('a sheet that is there but empty is said to be empty, never to be missing', () => {
  test.each(['แผน', 'ปี 2569', 'ตั้งค่า'])('%s', (name) => {
    const said = saidOfEmpty(name);
    expect(said).not.toContain('ไม่พบชีต');
    expect(said).toContain(name);
  });
});

test('a project without quarters has all four marked, and the marks go as soon as one is ticked', async () => {
  const book = copyOf(sample);
  const page = await stage.open(book, SMALL);
  await page.getByRole('tab', { name: 'ปี 2569' }).click();
  await goTo(page, 'E2:H3');
  await page.keyboard.press('Delete');
  await command(page, 'ตรวจสอบแผน');
  await page.getByRole('dialog').waitFor();
  await dismiss(page);
  await page.getByRole('tab', { name: 'ปี 2569' }).click();
  const marked = () =>
    page.evaluate(() =>
      [2, 3].map((row) =>
        [5, 6, 7, 8].map((column) => {
          const cell = document.querySelector(`#cell-${row}-${column}`) as HTMLElement;
          return getComputedStyle(cell).backgroundColor === 'rgb(248, 201, 196)';
        }),
      ),
    );
  const all = [true, true, true, true];
  expect(await marked()).toEqual([all, all]);
  await goTo(page, 'F2');
  await page.keyboard.press('Space');
  expect(await marked()).toEqual([[false, false, false, false], all]);
});

test('a row is as high as its text needs beside the sign of a list', async () => {
  const page = await stage.open(copyOf(sample), SMALL);
  await page.getByRole('tab', { name: 'แผน', exact: true }).click();
  await goTo(page, 'B31');
  await page.keyboard.type('มิติที่ ๑');
  await page.keyboard.press('Enter');
  const heights = await page.locator('#cell-31-2').evaluate((cell) => [cell.scrollHeight, cell.clientHeight]);
  expect(heights[0]).toBeLessThanOrEqual(heights[1] ?? 0);
  await page.close();
});

test('the list of what to mend names every field with an error, and goes as they are filled', async () => {
  const { panel } = await opened();
  await panel.getByRole('button', { name: 'เพิ่มโครงการ' }).click();
  await panel.getByRole('button', { name: 'บันทึก', exact: true }).click();
  const notice = panel.locator('.notice');
  await expect.poll(() => notice.textContent()).toMatch(/ชื่อ.*มิติ.*งบประมาณ.*ไตรมาส/);
  const beside = await panel.locator('.field .message, fieldset .message').count();
  expect(beside).toBeGreaterThanOrEqual(4);
  await panel.getByLabel('ชื่อโครงการ').fill('โครงการที่เพิ่งพิมพ์');
  await expect.poll(() => notice.textContent()).not.toContain('ชื่อ');
  await panel.getByRole('radio').nth(1).check();
  await expect.poll(() => notice.count()).toBe(0);
});

test('one scroll bar on each tab', async () => {
  const { page, panel } = await opened();
  for (const tab of ['โครงการ', 'ตรวจสอบ', 'สรุป']) {
    await panel.getByRole('tab', { name: tab }).click();
    const inPanel = await panel.locator('body').evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => {
          const { overflowY } = getComputedStyle(one);
          const scrolls = one === document.documentElement || /auto|scroll/.test(overflowY);
          return scrolls && one.scrollHeight > one.clientHeight + 1;
        })
        .map((one) => one.tagName),
    );
    expect(inPanel.length, tab).toBeLessThanOrEqual(1);
    const around = await page.evaluate(() => {
      const frame = document.querySelector('.sidebar iframe') as HTMLElement;
      const box = frame.parentElement as HTMLElement;
      return [box.scrollHeight - box.clientHeight, document.documentElement.scrollHeight - innerHeight];
    });
    expect(Math.max(...around), tab).toBeLessThanOrEqual(1);
  }
});

test('the button that adds is on a small screen, and no message covers it', async () => {
  const { page, panel } = await opened();
  const add = panel.getByRole('button', { name: 'เพิ่มโครงการ' });
  await page.getByRole('tab', { name: 'ปี 2569' }).click();
  await goTo(page, 'D2');
  await page.keyboard.type('สิบบาท');
  await page.keyboard.press('Enter');
  await page.locator('.toasts').getByText('งบประมาณ').waitFor();
  const box = await add.boundingBox();
  expect(box).not.toBeNull();
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  expect(y + height).toBeLessThanOrEqual(SMALL.height);
  const over = await page.evaluate(
    ([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.tagName,
    [x + width / 2, y + height / 2],
  );
  expect(over).toBe('IFRAME');
  await add.click();
});

test('a merged cell shows its last line', async () => {
  const page = await stage.open(copyOf(sample));
  await command(page, 'ทำรายงาน', 'ทำตารางแผนทุกปี');
  await page.getByRole('dialog').waitFor();
  await dismiss(page);
  for (let tries = 0; tries < 2 && (await page.getByRole('dialog').count()) > 0; tries += 1)
    await dismiss(page);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[id^=cell-]')]
      .filter((cell) => cell.scrollHeight > cell.clientHeight + 1)
      .map(
        (cell) => `${cell.id}: ${cell.scrollHeight} > ${cell.clientHeight} ${cell.textContent?.slice(0, 30)}`,
      ),
  );
  expect(cut).toEqual([]);
});

test('a name that is there already is said before it is saved', async () => {
  const { panel, page } = await opened();
  const name = await cellText(page, 3, 2);
  await panel.getByRole('button', { name: 'เพิ่มโครงการ' }).click();
  await panel.getByLabel('ชื่อโครงการ').fill(`  ${name.replace(/ /g, '\u00a0')} `);
  await panel.getByText('แถว 3 มีชื่อนี้แล้ว').waitFor();
  await panel.getByLabel('ชื่อโครงการ').fill(`${name} ครั้งที่ ๙`);
  await expect.poll(() => panel.getByText('มีชื่อนี้แล้ว').count()).toBe(0);
});

test('who carries a project out is offered from those there are', async () => {
  const page = await stage.open(copyOf(sample));
  await page.getByRole('tab', { name: 'แผน', exact: true }).click();
  await command(page, 'เปิดแถบด้านข้าง');
  const panel = page.frameLocator('.sidebar iframe');
  await panel.getByRole('button', { name: 'เพิ่มโครงการ' }).click();
  const field = panel.getByLabel('ผู้รับผิดชอบ');
  const list = await field.getAttribute('list');
  const offered = await panel
    .locator(`#${list} option`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('value')));
  expect(offered.length).toBeGreaterThan(0);
  expect(new Set(offered).size).toBe(offered.length);
  await field.fill(String(offered[0]));
  expect(await field.inputValue()).toBe(offered[0]);
});

test('text in a form that isn’t saved is asked about before the page is loaded again or another book opened, which knows nothing of it', async () => {
  const { page, panel } = await opened();
  await panel.locator('.projects li button').first().click();
  await panel.locator('#remark').fill('ยังไม่ได้บันทึก');
  // What is typed in the frame reaches the page as a message: a person's hand takes longer to reload than it does.
  await page.waitForFunction(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  const asked = page.waitForEvent('dialog');
  const reloaded = page.reload({ timeout: 1_500 }).catch(() => null);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  expect(await reloaded).toBeNull();
  expect(await panel.locator('#remark').inputValue()).toBe('ยังไม่ได้บันทึก');
  const again = async (answer: string) => {
    await page.getByRole('button', { name: 'กลับไปที่แผนตัวอย่าง' }).click();
    await page.getByRole('dialog').getByText('ยังไม่ได้บันทึกเป็นไฟล์').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: answer }).click();
  };
  await again('ยกเลิก');
  expect(await panel.locator('#remark').inputValue()).toBe('ยังไม่ได้บันทึก');
  await again('ตกลง');
  await page.locator('.sidebar').waitFor({ state: 'detached' });
  await command(page, 'เปิดแถบด้านข้าง');
  await panel.locator('.projects li').first().waitFor();
  expect(await panel.getByRole('button', { name: 'ทำต่อ' }).count()).toBe(0);
});
