// The menu in the local Google Sheets, as an officer clicks through it.
import { describe, expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { setUp } from '../../local/sample/set-up.ts';
import { wholePlanBook } from '../../local/sample/whole-plan/whole-plan-book.ts';
import type { BookModel, SheetModel } from '../../local/sheets/book/model.ts';
import { newBookModel } from '../../local/sheets/book/new-book.ts';
import type { PanelSettings } from '../../src/panel/panel-settings.ts';
import type { PanelState } from '../../src/panel/panel-types.ts';
import { undoLast } from '../panel/undo-last.ts';
import { realSettings, realYear } from './officer-book.ts';
import { typedBook } from './typed-book.ts';

const DAY = '2026-06-08';
const open = (book: BookModel) => openAddOn({ book, today: DAY });
const sheetIn = (addOn: AddOn, name: string) =>
  addOn.snapshot().sheets.find((sheet) => sheet.name === name) as SheetModel;
const names = (addOn: AddOn) => addOn.snapshot().sheets.map(({ name }) => name);
const ORGANISATION = 'องค์การบริหารส่วนตำบลอิสานเขต';
const TYPED = {
  ...{ organisation: ORGANISATION, organisationType: 'อบต.', reporter: 'นางสาวสมหญิง ใจสุจริต' },
  ...{ firstYear: '2566', lastYear: '2570' },
};

describe('setting up', () => {
  test('the menu opens the page of settings, which makes the sheets and says so', () => {
    const addOn = open(newBookModel());
    addOn.click('menuSetUp');
    expect(addOn.control.shown().map(({ kind }) => kind)).toEqual(['sidebar']);
    const said = setUp(addOn, TYPED);
    for (const name of ['ตั้งค่า', 'แผน', 'ปี 2569']) expect(said).toContain(name);
    expect(names(addOn)).toEqual(['ชีต1', 'ตั้งค่า', 'แผน', 'ปี 2569']);
    const settings = sheetIn(addOn, 'ตั้งค่า').cells.map((row) =>
      row.slice(0, 2).map((cell) => cell?.value ?? ''),
    );
    expect(settings.filter((row) => row[0] !== '')).toEqual([
      ['ชื่อหน่วยงาน', ORGANISATION],
      ['ประเภทหน่วยงาน', 'อบต.'],
      ['ปีแรกของแผน', '2566'],
      ['ปีสุดท้ายของแผน', '2570'],
      ['ผู้ออกรายงาน', 'นางสาวสมหญิง ใจสุจริต'],
      ['ตัวเลขในรายงาน', 'อารบิก'],
      ['ภาษา', 'ไทย'],
      ['รุ่นของสมุดงาน', '1'],
    ]);
  });

  test('makes checkboxes, a dropdown of dimensions, number formats, a frozen header and help texts', () => {
    const addOn = open(newBookModel());
    setUp(addOn, TYPED);
    const { cells, frozenRows, hiddenColumns } = sheetIn(addOn, 'ปี 2569');
    const header = cells[0] ?? [];
    const at = (name: string) => cells[1]?.[header.findIndex((cell) => cell?.value === name)];
    expect(at('ไตรมาส 2')?.validation?.kind).toBe('checkbox');
    expect(at('มิติ')?.validation).toMatchObject({ kind: 'list', rejects: false });
    expect(at('งบประมาณ (บาท)')?.style?.numberFormat).toBe('#,##0.00');
    expect(frozenRows).toBe(1);
    expect(header[hiddenColumns[0] ? hiddenColumns[0] - 1 : -1]?.value).toBe('รหัส');
    expect(header.filter((cell) => cell?.note).length).toBeGreaterThan(7);
  });

  test('twice is once: nothing changes the second time', () => {
    const addOn = open(newBookModel());
    setUp(addOn, TYPED);
    const first = structuredClone(addOn.snapshot());
    expect(setUp(addOn, TYPED)).toContain('บันทึกการตั้งค่าแล้ว');
    expect({ ...addOn.snapshot(), activeSheet: 0 }).toEqual({ ...first, activeSheet: 0 });
  });

  test('never touches what is there: an officer’s own sheets and settings stay as they are', () => {
    const sheets = { ตั้งค่า: realSettings({ ผู้ออกรายงาน: null }), 'ปี 2569': realYear(), บันทึก: [['ของฉัน']] };
    const addOn = open(typedBook(sheets));
    const before = structuredClone(addOn.snapshot().sheets);
    const { answer } = addOn.run<PanelSettings>('panelSettings');
    if (!answer.ok) throw new Error(answer.message);
    setUp(addOn, { ...answer.value.values, reporter: 'นายสมชาย ซื่อตรง' }, []);
    for (const name of ['ปี 2569', 'บันทึก']) {
      expect(sheetIn(addOn, name)).toEqual(before.find((sheet) => sheet.name === name));
    }
    const values = (sheet: SheetModel | undefined) =>
      sheet?.cells.map((row) => row.map((cell) => cell?.value ?? null));
    const expected = values(before[0])?.map((row) =>
      row[0] === 'ผู้ออกรายงาน' ? [row[0], 'นายสมชาย ซื่อตรง'] : row,
    );
    expect(values(sheetIn(addOn, 'ตั้งค่า'))?.slice(0, expected?.length)).toEqual(expected);
  });

  test.each([
    ['a year that is none', ['ปีหน้า', '2570'], 'ปีหน้า'],
    ['years in the wrong order', ['2570', '2566'], '2566'],
    ['a plan of a hundred years', ['2500', '2599'], '2599'],
  ])('refuses %s in a sentence and changes nothing', (_, [firstYear = '', lastYear = ''], says) => {
    const addOn = open(newBookModel());
    const before = structuredClone(addOn.snapshot());
    expect(setUp(addOn, { ...TYPED, firstYear, lastYear })).toContain(says);
    expect(addOn.snapshot()).toEqual(before);
  });

  test('a plan that gets more years gets their columns, which look like the others; none is taken away', () => {
    const addOn = open(sampleBook());
    const { answer } = addOn.run<PanelSettings>('panelSettings');
    if (!answer.ok) throw new Error(answer.message);
    const before = sheetIn(addOn, 'แผน').cells;
    const said = setUp(addOn, { ...answer.value.values, lastYear: '2572' }, []);
    expect(said).toContain('เพิ่มคอลัมน์ แผน (งบ 2571), แผน (งบ 2572)');
    const { cells, hiddenColumns } = sheetIn(addOn, 'แผน');
    const header = (cells[0] ?? []).map((cell) => cell?.value);
    const [place, like] = [header.indexOf('งบ 2572'), header.indexOf('งบ 2566')];
    expect(hiddenColumns).not.toContain(place + 1);
    expect(cells[3]?.[place]?.style?.numberFormat).toBe(cells[3]?.[like]?.style?.numberFormat);
    expect(cells.map((row) => row.slice(0, before[0]?.length))).toEqual(before);
    expect(addOn.run('checkYear', 2569).answer.ok).toBe(true);
    expect(setUp(addOn, { ...answer.value.values, lastYear: '2570' }, [])).not.toContain('คอลัมน์');
    expect(sheetIn(addOn, 'แผน').cells[0]?.map((cell) => cell?.value)).toContain('งบ 2572');
  });

  test('is a change like any other: the history names it, and its undo brings back what ตั้งค่า had', () => {
    const addOn = open(sampleBook());
    const { answer } = addOn.run<PanelSettings>('panelSettings');
    if (!answer.ok) throw new Error(answer.message);
    const texts = () => sheetIn(addOn, 'ตั้งค่า').cells.map((row) => row.map((cell) => cell?.value ?? ''));
    const before = texts();
    setUp(addOn, { ...answer.value.values, lastYear: '2571', reporter: 'นายสมชาย ซื่อตรง' }, []);
    expect(texts()).not.toEqual(before);
    const opened = addOn.run<PanelState>('panelOpen', 'แผน').answer;
    expect(opened).toMatchObject({ value: { history: { undo: { text: 'การเปลี่ยนการตั้งค่า' } } } });
    expect(undoLast(addOn, 'แผน').ok).toBe(true);
    expect(texts()).toEqual(before);
  });

  test('is confirmed in the language that was just chosen', () => {
    const addOn = open(newBookModel());
    setUp(addOn, TYPED);
    expect(setUp(addOn, { ...TYPED, language: 'English' }, [])).toMatch(/^[^ก-๙]*$/);
    expect(setUp(addOn, { ...TYPED, language: 'ไทย' }, [])).toContain('บันทึกการตั้งค่าแล้ว');
  });

  test('years in ค.ศ. and in Thai digits are understood', () => {
    const addOn = open(newBookModel());
    setUp(addOn, { ...TYPED, firstYear: '2023', lastYear: '๒๕๗๐' });
    expect(sheetIn(addOn, 'ตั้งค่า').cells[2]?.[1]?.value).toBe('2566');
    expect(sheetIn(addOn, 'แผน').cells[0]?.map((cell) => cell?.value)).toContain('งบ 2570');
  });
});

describe('checking', () => {
  test('says how many errors and warnings there are, and lists each with a link to its cell', () => {
    const addOn = open(typedBook({ ตั้งค่า: realSettings(), 'ปี 2569': realYear() }));
    addOn.control.type('ปี 2569', 'D3', 'สิบบาท');
    addOn.control.type('ปี 2569', 'C4', 'มิติ 1');
    expect(addOn.click('menuCheck')).toMatch(/ข้อผิดพลาด 1 รายการ คำเตือน 1 รายการ\n.*ผลตรวจสอบ/);
    const findings = sheetIn(addOn, 'ผลตรวจสอบ');
    const { id } = sheetIn(addOn, 'ปี 2569');
    const cells = findings.cells.flat().flatMap((cell) => cell?.formula ?? []);
    expect(cells).toEqual([
      `=HYPERLINK("#gid=${id}&range=D3","D3")`,
      `=HYPERLINK("#gid=${id}&range=C4","C4")`,
    ]);
  });

  test('with nothing to find says so', () => {
    const addOn = open(typedBook({ ตั้งค่า: realSettings(), 'ปี 2569': realYear() }));
    expect(addOn.click('menuCheck')).toContain('ไม่พบข้อผิดพลาด');
  });
});

describe('fixing', () => {
  test('asks first, mends what is certain, tells what is left, and leaves the rest', () => {
    const addOn = open(typedBook({ ตั้งค่า: realSettings(), 'ปี 2569': realYear() }));
    addOn.control.book().sheets[1]?.cells[2]?.splice(3, 1, { value: '๑๕,๐๐๐ บาท' });
    addOn.control.changed();
    addOn.control.type('ปี 2569', 'D4', 'สิบบาท');
    const said = addOn.click('menuFix', 'YES');
    expect(said).toMatch(/แก้แล้ว 1 เซลล์ เหลือข้อผิดพลาด 1 รายการ/);
    expect(sheetIn(addOn, 'ปี 2569').cells[2]?.[3]?.value).toBe(15_000);
    expect(sheetIn(addOn, 'ปี 2569').cells[3]?.[3]?.value).toBe('สิบบาท');
  });

  test('the question names the sheets, and what is really mended in each', () => {
    const addOn = openAddOn({ book: wholePlanBook(), today: SAMPLE_DATE });
    addOn.control.type('ปี 2569', 'C4', 'มิติ 1');
    addOn.control.select('ปี 2569', 'A2');
    addOn.click('menuFix', 'NO');
    const asked = addOn.control.shown().find(({ text }) => text.includes('จะแก้'))?.text ?? '';
    expect(asked).toMatch(/ชีต "ปี 2569" \d+ แห่ง: .*แก้เป็น 1/);
    expect(asked).toMatch(/ชีต "รายละเอียดโครงการ" \d+ แห่ง: .*แก้เป็น "องค์การบริหารส่วนตำบลอิสานเขต"/);
    expect(asked).not.toContain('ลำดับที่ซ้ำ');
  });

  test('answered no, it changes nothing; with nothing to fix it doesn’t ask', () => {
    const addOn = open(typedBook({ ตั้งค่า: realSettings(), 'ปี 2569': realYear() }));
    expect(addOn.click('menuFix')).toContain('ไม่มีสิ่งที่แก้ให้ได้');
    addOn.control.type('ปี 2569', 'C4', 'มิติ 1');
    const before = structuredClone(addOn.snapshot());
    addOn.click('menuFix', 'NO');
    expect(addOn.snapshot()).toEqual(before);
  });
});

describe('ticking quarters', () => {
  const ticks = (addOn: AddOn, row: number) =>
    sheetIn(addOn, 'ปี 2569')
      .cells[row - 1]?.slice(4, 8)
      .map((cell) => cell?.value);

  test.each([
    ['1,3', [true, false, true, false]],
    ['ไตรมาส ๒ และ ๔', [false, true, false, true]],
    ['15 ธ.ค. 2568 - 20 เม.ย. 2569', [true, true, true, false]],
    ['8/6/2569 - 8/6/2569', [false, false, true, false]],
  ])('%s ticks exactly those of the selected projects', (typed, quarters) => {
    const addOn = open(sampleBook());
    const before = structuredClone(sheetIn(addOn, 'ปี 2569'));
    addOn.control.select('ปี 2569', 'B3:B4');
    expect(addOn.click('menuTick', typed)).toContain('2 โครงการ');
    expect([ticks(addOn, 3), ticks(addOn, 4)]).toEqual([quarters, quarters]);
    const after = sheetIn(addOn, 'ปี 2569');
    expect(after.cells.filter((_, index) => index !== 2 && index !== 3)).toEqual(
      before.cells.filter((_, index) => index !== 2 && index !== 3),
    );
  });

  test.each(['5', '0', 'พรุ่งนี้', '1/1/2560 - 2/1/2560', ''])(
    '"%s" is asked again with the text kept; cancelled then, nothing changes',
    (typed) => {
      const addOn = open(sampleBook());
      addOn.control.select('ปี 2569', 'B3:B4');
      const before = structuredClone(sheetIn(addOn, 'ปี 2569'));
      const again = addOn.click('menuTick', typed, 'CANCEL');
      expect(again).toContain(typed === '' ? 'ยังไม่ได้พิมพ์' : `"${typed}"`);
      expect(again).toContain('พิมพ์ไตรมาส เช่น');
      expect(sheetIn(addOn, 'ปี 2569')).toEqual(before);
    },
  );

  test('with no project selected it says what to do, without asking', () => {
    const addOn = open(sampleBook());
    addOn.control.select('ปี 2569', 'B40:B41');
    expect(addOn.click('menuTick')).toContain('ไม่มีแถวโครงการที่เลือกไว้');
    addOn.control.select('ตั้งค่า', 'A1');
    expect(addOn.click('menuTick')).toContain('ไม่มีแถวโครงการที่เลือกไว้');
  });
});

describe('making the summary', () => {
  test('opens the sheet and says the totals', () => {
    const addOn = open(sampleBook());
    expect(addOn.click('menuSummary')).toMatch(/สรุป 2569.*15 โครงการ รวม 20,000\.00 บาท/);
    const { activeSheet } = addOn.snapshot();
    expect(activeSheet).toBe(sheetIn(addOn, 'สรุป 2569').id);
  });

  test('with errors offers a draft: no makes nothing, yes makes one that says so', () => {
    const addOn = open(sampleBook());
    addOn.control.type('ปี 2569', 'D3', 'สิบบาท');
    addOn.click('menuSummary', 'NO');
    expect(names(addOn)).not.toContain('สรุป 2569');
    expect(addOn.click('menuSummary', 'YES')).toMatch(/ฉบับร่าง.*ข้อผิดพลาด 1 รายการ/);
    expect(sheetIn(addOn, 'สรุป 2569').cells[0]?.[0]?.value).toContain('ฉบับร่าง');
    addOn.control.type('ปี 2569', 'D3', '15000');
    addOn.control.select('ปี 2569', 'A1');
    expect(addOn.click('menuSummary')).not.toContain('ร่าง');
    expect(sheetIn(addOn, 'สรุป 2569').cells[0]?.[0]?.value).not.toContain('ร่าง');
  });

  test('an officer who works on one of two years goes on with it after a check', () => {
    const book = typedBook({ ตั้งค่า: realSettings(), 'ปี 2568': realYear(), 'ปี 2569': realYear() });
    const addOn = open(book);
    addOn.control.select('ปี 2569', 'B3');
    addOn.click('menuCheck');
    addOn.click('menuCheck');
    expect(addOn.click('menuSummary')).toContain('สรุป 2569');
  });

  test('with two years and neither open it asks to open one', () => {
    const addOn = open(typedBook({ ตั้งค่า: realSettings(), 'ปี 2568': realYear(), 'ปี 2569': realYear() }));
    expect(addOn.click('menuSummary')).toMatch(/เปิดชีตของปี.*ปี 2568, ปี 2569/);
  });
});

describe('what Google may do to it', () => {
  test('help is told, and what goes where is in it', () => {
    expect(open(newBookModel()).click('menuHelp')).toContain('ตรวจสอบแผน');
  });

  test.each(['NONE', 'LIMITED', 'FULL'] as const)(
    'on opening (%s) the menu is built, of six items at most, and nothing is read',
    (mode) => {
      const addOn = open(sampleBook());
      addOn.control.resetCounts();
      addOn.trigger('onOpen', mode);
      const [menu] = addOn.control.menus();
      expect(menu?.items.length).toBeLessThanOrEqual(6);
      expect(addOn.control.counts()).toMatchObject({ reads: 0, writes: 0, calls: ['Menu.addToUi'] });
      const commands = (menu?.items ?? []).flatMap(({ functionName, items = [] }) => [
        ...(functionName ? [functionName] : []),
        ...items.flatMap((item) => item.functionName ?? []),
      ]);
      expect(commands.filter((name) => !addOn.has(name))).toEqual([]);
      expect(commands).toContain('menuSummary');
    },
  );

  test('on installing the same menu is there', () => {
    const addOn = open(newBookModel());
    addOn.trigger('onInstall', 'FULL');
    expect(addOn.control.menus()).toHaveLength(1);
  });

  test('a cell typed wrongly is said at once, without anything being written', () => {
    const addOn = open(sampleBook());
    addOn.edit('ปี 2569', 'D3', 'สิบบาท');
    const toasts = addOn.control.shown().filter(({ kind }) => kind === 'toast');
    expect(toasts.map(({ text }) => text)).toMatchObject([expect.stringContaining('สิบบาท')]);
    expect(sheetIn(addOn, 'ปี 2569').cells[2]?.[3]?.value).toBe('สิบบาท');
  });

  test('it is said in the language of the settings, which are read only where there is something to say', () => {
    const addOn = open(sampleBook());
    setUp(addOn, { ...TYPED, language: 'English' }, []);
    const reads = (typed: string) => {
      addOn.control.resetCounts();
      addOn.edit('ปี 2569', 'D3', typed);
      return addOn.control.counts().reads;
    };
    const right = reads('5');
    expect(reads('สิบบาท')).toBe(right + 1);
    const toasts = addOn.control.shown().filter(({ kind }) => kind === 'toast');
    expect(toasts.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Sheet "ปี 2569".*D3.*"สิบบาท".* is no amount/),
    ]);
  });

  test.each(['menuCheck', 'menuSummary', 'menuTick', 'menuFix', 'menuPlanSummary', 'menuOverview'])(
    '%s on an empty workbook, or while somebody else writes, ends with a sentence, never an exception',
    (command) => {
      const empty = open(newBookModel());
      const said = empty.click(command);
      expect(said).toMatch(/[ก-๙]/);
      expect(said).not.toMatch(/Error|undefined|at /);

      const busy = open(sampleBook());
      busy.control.type('ปี 2569', 'C4', 'มิติ 1');
      busy.control.select('ปี 2569', 'B3');
      const before = structuredClone(busy.snapshot());
      busy.control.lockByOther('document', true);
      const answers = { menuTick: ['1'], menuFix: ['YES'] }[command] ?? [];
      expect(busy.click(command, ...answers)).toContain('มีผู้อื่นกำลังบันทึก');
      expect(busy.snapshot()).toEqual(before);
    },
  );

  test('a failure of Google’s is told in a sentence, which says that the plan is still whole', () => {
    const addOn = open(sampleBook());
    addOn.control.failAt(8, 'service');
    expect(addOn.click('menuCheck')).toMatch(/^ทำไม่สำเร็จ แผนของท่านยังอยู่ครบ/);
  });
});
