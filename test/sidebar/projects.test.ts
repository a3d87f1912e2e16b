import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../local/browser/chromium.ts';
import type { HeardBrowser } from '../../local/browser/listen.ts';
import { planSheet, settingsSheet, withCell, YEAR_HEADERS, yearSheet } from '../core/seed.ts';
import { openSidebar, type Wire, wireTo } from './open/open-sidebar.ts';
import { ServerDouble } from './open/server-double.ts';

let browser: HeardBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const YEAR = 'ปี 2569';
/** Columns of the real year's sheet, from 1. */
const BUDGET = 5;
const DIMENSION = YEAR_HEADERS.indexOf('มิติ') + 1;

/** The sidebar over the real year (or another sheet) and แผน. */
async function opened(year = yearSheet(), wire: (server: ServerDouble) => Wire = wireTo) {
  const server = new ServerDouble(settingsSheet(), [year, planSheet()]);
  const page = await openSidebar(browser, wire(server));
  await page.waitForSelector('.projects li');
  return { server, page };
}

/** The names of the projects in sight. */
const names = (page: Page) => page.locator('.projects li button > span:nth-child(2)').allTextContents();

const openProject = (page: Page, number: number) => page.click(`.projects li:nth-child(${number}) button`);
const save = (page: Page) => page.click('footer .primary');
const notice = (page: Page) => page.locator('.notice').textContent();

describe('the list of projects', () => {
  it('opens with one call, and shows every project with number, budget, quarters and dimension', async () => {
    const { server, page } = await opened();
    expect(server.calls).toEqual(['panelOpen']);
    expect(await names(page)).toHaveLength(15);
    const second = await page.locator('.projects li:nth-child(2)').textContent();
    expect(second).toContain('15,000 บาท');
    expect(second).toContain('มิติ 1');
    expect(second).toContain('ดำเนินการ: 2, 3');
  });

  it('is searched as one types, whatever the digits’ script and the spaces, and filtered by dimension', async () => {
    const { page } = await opened(withCell(yearSheet(), 3, 2, 'อบรม ครั้งที่ ๒ ประจำปี'));
    await page.fill('main input[type=text]', 'อบรมครั้ง ที่2');
    expect(await names(page)).toEqual(['อบรม ครั้งที่ ๒ ประจำปี']);
    expect(await page.locator('[role=status].note').textContent()).toBe('1 จาก 15 โครงการ');
    await page.fill('main input[type=text]', '');
    await page.getByRole('radio', { name: 'มิติ 2' }).check();
    expect(await names(page)).toHaveLength(2);
  });

  it('says of a project how many errors and warnings the check found in it', async () => {
    const { page } = await opened(withCell(yearSheet(), 2, BUDGET, 'สิบบาท'));
    expect(await page.locator('.projects li:nth-child(1)').textContent()).toContain('ต้องแก้ 1');
  });

  it('opens a project by a double click, too, and what then lies below the pointer isn’t clicked', async () => {
    const { page } = await opened();
    const inputs = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('input')].map((input) => {
          const { x, y, width, height } = input.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2, type: input.type, checked: input.checked };
        }),
      );
    await openProject(page, 1);
    await page.waitForSelector('#name');
    const radios = (await inputs()).filter(({ type, checked }) => type === 'radio' && !checked);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.projects li');
    let tried = 0;
    for (const { x, y } of radios) {
      const title = await page.evaluate(
        ([left = 0, top = 0]) =>
          document.elementFromPoint(left, top)?.closest('.projects li button')?.textContent ?? null,
        [x, y],
      );
      if (title === null) continue;
      tried += 1;
      await page.mouse.click(x, y);
      await page.waitForSelector('#name');
      const before = await inputs();
      await page.mouse.down({ clickCount: 2 });
      await page.mouse.up({ clickCount: 2 });
      expect(await inputs()).toEqual(before);
      await page.keyboard.press('Escape');
      await page.waitForSelector('.projects li');
    }
    expect(tried).toBeGreaterThan(0);
  });

  it('holds a thousand projects: all can be scrolled to, and any is found by typing', async () => {
    const [header = [], ...rows] = yearSheet().cells;
    const many = Array.from({ length: 1000 }, (_, index) => [
      index + 1,
      `โครงการที่ ${index + 1}`,
      ...(rows[0] ?? []).slice(2),
    ]);
    const { page } = await opened({ ...yearSheet(), cells: [header, ...many] });
    expect((await names(page)).length).toBeLessThan(100);
    for (let drawn = 0; drawn < 1000; ) {
      await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 1e6));
      await page.waitForFunction(
        (before) => document.querySelectorAll('.projects li').length > before,
        drawn,
      );
      drawn = (await names(page)).length;
    }
    await page.fill('main input[type=text]', 'โครงการที่ ๙๘๗');
    expect(await names(page)).toEqual(['โครงการที่ 987']);
    await openProject(page, 1);
    expect(await page.locator('h2').textContent()).toBe('แก้ไขโครงการที่ 987');
  });

  it('opens the form of a project, and selects its row in the sheet', async () => {
    const { server, page } = await opened();
    await openProject(page, 3);
    expect(await page.locator('h2').textContent()).toBe('แก้ไขโครงการที่ 3');
    expect(server.visited).toEqual([`${YEAR}!A4`]);
  });
});

describe('the form', () => {
  it('adds a project by keyboard alone, with Thai digits, in one call', async () => {
    const { server, page } = await opened();
    await page.focus('[data-focus=add]');
    const { keyboard } = page;
    await keyboard.press('Enter');
    await keyboard.type('โครงการต้นกล้าสุจริต');
    await keyboard.press('Tab'); // dimension
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await keyboard.press('Tab'); // mission
    await keyboard.press('Tab');
    await keyboard.type('๑๒,๕๐๐.๕๐ บาท');
    expect(await page.locator('#budget-notes').textContent()).toBe('เท่ากับ 12,500.50 บาท');
    await keyboard.press('Tab'); // ไม่ใช้งบประมาณ
    await keyboard.press('Tab'); // quarter 1
    await keyboard.press('Tab');
    await keyboard.press('Space'); // quarter 2
    await keyboard.press('Enter');
    await page.waitForSelector('.projects');
    expect(server.calls.filter((call) => call === 'panelSave')).toHaveLength(1);
    const added = server.rowsOf(YEAR)[15];
    expect(added?.slice(1, 10)).toEqual(['โครงการต้นกล้าสุจริต', 2, '', 12500.5, false, true, false, false, '']);
    expect(await names(page)).toHaveLength(16);
  });

  it('ticks the quarters that lie between two dates', async () => {
    const { server, page } = await opened();
    await openProject(page, 1);
    await page.click('summary');
    await page.fill('details label:nth-child(1) input', '๑๕ ธ.ค. ๒๕๖๘');
    await page.fill('details label:nth-child(2) input', '20/4/2569');
    expect(await page.locator('details').textContent()).toContain('15 ธันวาคม 2568');
    expect(await page.locator('details').textContent()).toContain('เลือกไตรมาส 1, 2, 3 ให้แล้ว');
    await save(page);
    await page.waitForSelector('.projects');
    expect(server.rowsOf(YEAR)[0]?.slice(5, 9)).toEqual([true, true, true, false]);
  });

  it.each([
    ['a date that can’t be read', ['31/2/2569', ''], 'อ่านวันที่นี้ไม่ได้'],
    ['an end before the start', ['20/4/2569', '15/12/2568'], 'อยู่ก่อนวันที่เริ่ม'],
    ['dates of another year', ['1/1/2560', '1/2/2560'], 'ไม่อยู่ในปีงบประมาณ 2569'],
  ])('says so beside the dates: %s', async (_, [start = '', end = ''], sentence) => {
    const { page } = await opened();
    await openProject(page, 1);
    await page.click('summary');
    await page.fill('details label:nth-child(1) input', start);
    await page.fill('details label:nth-child(2) input', end);
    expect(await page.locator('details').textContent()).toContain(sentence);
  });

  it('says an error beside its field while one types, doesn’t save it, and saves once it is mended', async () => {
    const { server, page } = await opened();
    await openProject(page, 2);
    await page.fill('#budget', 'สิบบาท');
    expect(await page.locator('#budget-notes').textContent()).toContain('อ่านเป็นจำนวนเงินไม่ได้');
    await save(page);
    expect(server.calls).not.toContain('panelSave');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('budget');
    await page.fill('#budget', '๑๐');
    await save(page);
    await page.waitForSelector('.projects');
    expect(server.rowsOf(YEAR)[1]?.[BUDGET - 1]).toBe(10);
  });

  it('of a dimension that is none says what the sheet holds, until one is chosen', async () => {
    const { page } = await opened(withCell(yearSheet(), 3, DIMENSION, 'มิติ ๕'));
    await openProject(page, 2);
    const field = page.getByRole('group', { name: 'มิติ' });
    expect(await field.textContent()).toContain('ในชีตตอนนี้: มิติ ๕');
    await page.getByRole('radio', { name: 'มิติ 4' }).check();
    expect(await field.textContent()).not.toContain('ในชีตตอนนี้');
  });

  it('doesn’t complain of empty fields before saving was tried', async () => {
    const { page } = await opened();
    await save(page);
    expect(await page.locator('form .message').count()).toBe(0);
    await save(page);
    expect(await page.locator('form .message.error').allInnerTexts()).toEqual(
      expect.arrayContaining(['กรุณาใส่ชื่อ', 'กรุณาเลือกมิติ 1–4', 'ยังไม่ได้เลือกไตรมาส']),
    );
    expect(await page.locator('footer [role=alert]').textContent()).toContain(
      'กรุณาแก้: ชื่อโครงการ กิจกรรม หรือมาตรการ, มิติ',
    );
    // What is wrong with all four quarters is called as the four are, not by the first of them.
    expect(await page.locator('footer [role=alert]').textContent()).toMatch(/, ดำเนินการในไตรมาส$/);
  });

  it('saves and opens the next project, or an empty form after a new one', async () => {
    const { server, page } = await opened();
    await openProject(page, 2);
    await page.fill('#remark', 'ดูแล้ว');
    await page.click('text=บันทึกแล้วไปต่อ');
    await page.waitForSelector('text=แก้ไขโครงการที่ 3');
    expect(server.rowsOf(YEAR)[1]?.[10]).toBe('ดูแล้ว');
    await page.keyboard.press('Escape');
    await save(page);
    await page.fill('#name', 'ใหม่');
    await page.getByRole('radio', { name: 'มิติ 4' }).check();
    await page.click('text=บันทึกแล้วไปต่อ');
    await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#name')?.value === '');
    expect(server.rowsOf(YEAR)).toHaveLength(16);
  });

  it('duplicates a project into a new one, which is saved only when the user says so', async () => {
    const { server, page } = await opened();
    await openProject(page, 2);
    await page.click('text=ทำสำเนา');
    expect(await page.locator('h2').textContent()).toBe('เพิ่มโครงการ');
    expect(server.rowsOf(YEAR)).toHaveLength(15);
    await save(page);
    await page.waitForSelector('.projects');
    expect(server.rowsOf(YEAR)[15]?.[1]).toBe(server.rowsOf(YEAR)[1]?.[1]);
  });

  it('asks once before it deletes, and the deletion can be undone', async () => {
    const nameless = withCell(yearSheet(), 3, 2, '');
    const { server, page } = await opened(nameless);
    await openProject(page, 2);
    await page.getByRole('button', { name: 'ลบ', exact: true }).click();
    expect(server.calls).not.toContain('panelDelete');
    expect(await page.locator('#ask').textContent()).toContain('ลบ “(ยังไม่มีชื่อ)” ออก');
    await page.click('text=ลบโครงการ');
    await page.waitForSelector('.projects');
    expect(await names(page)).toHaveLength(14);
    await page.click('footer .link');
    await page.waitForFunction(() => document.querySelectorAll('.projects li').length === 15);
    expect(server.rowsOf(YEAR)).toEqual(nameless.cells.slice(1));
  });

  it('moves a project up and down', async () => {
    const { server, page } = await opened();
    const second = server.rowsOf(YEAR)[1]?.[1];
    await openProject(page, 2);
    await page.click('text=เลื่อนขึ้น');
    await page.waitForSelector('text=แก้ไขโครงการที่ 1');
    expect(server.rowsOf(YEAR)[0]?.[1]).toBe(second);
    await page.click('text=เลื่อนลง');
    await page.waitForSelector('text=แก้ไขโครงการที่ 2');
    expect(server.rowsOf(YEAR)[1]?.[1]).toBe(second);
  });

  it('takes a new project along to another sheet', async () => {
    const { server, page } = await opened();
    await save(page);
    await page.fill('#name', 'โครงการใหม่');
    await page.getByRole('radio', { name: 'มิติ 3' }).check();
    await page.selectOption('#sheet', 'แผน');
    await page.waitForSelector('.year');
    expect(await page.inputValue('#name')).toBe('โครงการใหม่');
    await page.getByLabel('ดำเนินการปี 2567').check();
    await page.getByLabel('งบประมาณปี 2568').fill('๒๐๐');
    await save(page);
    await page.waitForSelector('.projects');
    expect(server.rowsOf('แผน')[27]?.slice(1, 9)).toEqual([3, '', 'โครงการใหม่', '-', 0, 200, '-', '-']);
  });
});

describe('nothing that was typed is lost', () => {
  it('when a save fails: the form keeps its text, says so, and saves it at the next try', async () => {
    let fails = true;
    const { server, page } = await opened(yearSheet(), (double) => {
      const wire = wireTo(double);
      return async (name, values) =>
        name === 'panelSave' && fails ? { error: 'Service error: Spreadsheets' } : wire(name, values);
    });
    await openProject(page, 2);
    await page.fill('#remark', 'อย่าหาย');
    await save(page);
    await page.waitForSelector('.notice.error');
    expect(await notice(page)).toContain('ยังไม่ได้บันทึก ข้อความที่พิมพ์ยังอยู่ครบ');
    expect(await notice(page)).not.toContain('Service error');
    expect(await page.inputValue('#remark')).toBe('อย่าหาย');
    expect(server.rowsOf(YEAR)).toEqual(yearSheet().cells.slice(1));
    fails = false;
    await save(page);
    await page.waitForSelector('.projects');
    expect(server.rowsOf(YEAR)[1]?.[10]).toBe('อย่าหาย');
  });

  it.each([
    ['a new project', 'add'],
    ['an edited project', 'row-3'],
  ])('nor written twice: %s was saved, but the answer was lost', async (_, start) => {
    let loses = true;
    const { server, page } = await opened(yearSheet(), (double) => {
      const wire = wireTo(double);
      return async (name, values) => {
        const answer = await wire(name, values);
        return name === 'panelSave' && loses ? { error: 'NetworkError: Connection failure' } : answer;
      };
    });
    const before = server.rowsOf(YEAR).length;
    await page.click(`[data-focus=${start}]`);
    await page.fill('#name', 'โครงการเดียว');
    await page.getByRole('radio', { name: 'มิติ 1' }).check();
    await save(page);
    await page.waitForSelector('.notice.error');
    loses = false;
    await save(page);
    await page.waitForSelector('.projects');
    const rows = server.rowsOf(YEAR);
    expect(rows).toHaveLength(start === 'add' ? before + 1 : before);
    expect(rows.filter(([, name]) => name === 'โครงการเดียว')).toHaveLength(1);
  });

  it('when the sidebar is closed by mistake: the text is offered at the next opening', async () => {
    const { page } = await opened();
    await openProject(page, 2);
    await page.fill('#remark', 'พิมพ์ค้าง');
    await page.reload();
    await page.waitForSelector('.ask');
    await page.click('text=ทำต่อ');
    expect(await page.inputValue('#remark')).toBe('พิมพ์ค้าง');
    await save(page);
    await page.waitForSelector('.projects');
    await page.reload();
    await page.waitForSelector('.projects');
    expect(await page.locator('.ask').count()).toBe(0);
  });

  it('when another project is typed in and saved meanwhile: each text is offered until it is saved or dropped', async () => {
    const { server, page } = await opened();
    for (const row of [2, 3]) {
      await openProject(page, row);
      await page.fill('#remark', `ค้าง ${row}`);
      await page.keyboard.press('Escape');
    }
    await openProject(page, 4);
    await page.fill('#remark', 'บันทึก');
    await save(page);
    await page.waitForSelector('.projects');
    await page.reload();
    await page.waitForSelector('.ask');
    for (const row of [3, 2]) {
      await page.locator('.ask button', { hasText: 'ทำต่อ' }).first().click();
      expect(await page.inputValue('#remark')).toBe(`ค้าง ${row}`);
      await save(page);
      await page.waitForSelector('.projects');
    }
    expect(await page.locator('.ask').count()).toBe(0);
    const remarks = server
      .rowsOf(YEAR)
      .flat()
      .filter((cell) => /^ค้าง|^บันทึก/.test(String(cell)));
    expect(remarks).toEqual(['ค้าง 2', 'ค้าง 3', 'บันทึก']);
  });

  it('when Escape was pressed: the list offers the text again, until it is dropped', async () => {
    const { server, page } = await opened();
    await openProject(page, 2);
    await page.fill('#remark', 'พลาด');
    await page.keyboard.press('Escape');
    await page.click('text=ทำต่อ');
    expect(await page.inputValue('#remark')).toBe('พลาด');
    await page.keyboard.press('Escape');
    await page.click('text=ทิ้ง');
    expect(await page.locator('.ask').count()).toBe(0);
    expect(server.calls).not.toContain('panelSave');
  });

  it('when the browser forbids storage: the form works all the same', async () => {
    const { server, page } = await opened();
    await page.evaluate(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await openProject(page, 2);
    await page.fill('#remark', 'ได้');
    await save(page);
    await page.waitForSelector('.projects');
    expect(server.rowsOf(YEAR)[1]?.[10]).toBe('ได้');
  });
});

describe('two officers at one project', () => {
  it('see both versions of each field that differs; each keeps what only they changed', async () => {
    const { server, page } = await opened();
    await openProject(page, 2);
    await page.fill('#name', 'ชื่อของฉัน');
    await page.fill('#remark', 'หมายเหตุของฉัน');
    server.type(YEAR, 3, 2, 'ชื่อของเขา');
    server.type(YEAR, 3, BUDGET, 99);
    await save(page);
    await page.waitForSelector('text=มีผู้อื่นแก้ไขโครงการนี้');
    const shown = await page.locator('main').textContent();
    for (const text of ['ชื่อของฉัน', 'ชื่อของเขา', 'หมายเหตุของฉัน', '99']) expect(shown).toContain(text);
    await page.locator('fieldset', { hasText: 'ชื่อของเขา' }).getByRole('radio').nth(1).check();
    await save(page);
    await page.waitForSelector('.projects');
    const row = server.rowsOf(YEAR)[1];
    expect([row?.[1], row?.[BUDGET - 1], row?.[10]]).toEqual(['ชื่อของเขา', 99, 'หมายเหตุของฉัน']);
  });

  it('can leave the sheet as the other wrote it, or go on editing', async () => {
    const { server, page } = await opened();
    await openProject(page, 2);
    await page.fill('#name', 'ของฉัน');
    server.type(YEAR, 3, 2, 'ของเขา');
    await save(page);
    await page.click('text=กลับไปแก้ไขต่อ');
    expect(await page.inputValue('#name')).toBe('ของฉัน');
    await save(page);
    await page.click('text=ใช้ตามชีตทั้งหมด');
    await page.waitForSelector('.projects');
    expect(server.rowsOf(YEAR)[1]?.[1]).toBe('ของเขา');
  });

  it('can save as a new project what the other has deleted', async () => {
    const { server, page } = await opened();
    await openProject(page, 15);
    await page.fill('#remark', 'ยังต้องทำ');
    server.deleteRow(YEAR, 16);
    await save(page);
    await page.click('text=บันทึกเป็นโครงการใหม่');
    await page.waitForSelector('.projects');
    expect(server.rowsOf(YEAR)[14]?.[10]).toBe('ยังต้องทำ');
  });

  it('don’t delete what the other has just changed', async () => {
    const { server, page } = await opened();
    await openProject(page, 2);
    server.type(YEAR, 3, 2, 'ของเขา');
    await page.getByRole('button', { name: 'ลบ', exact: true }).click();
    await page.click('text=ลบโครงการ');
    await page.waitForSelector('.notice.error');
    expect(await page.inputValue('#name')).toBe('ของเขา');
    expect(server.rowsOf(YEAR)).toHaveLength(15);
  });
});
