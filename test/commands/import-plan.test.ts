// An officer's own table or document in, as the import's page sends it: one change that can be undone.
import { beforeEach, expect, test } from 'vitest';
import { type AddOn, openAddOn } from '../../local/add-on.ts';
import annual from '../../local/sample/annual-2569.json' with { type: 'json' };
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import type { BookModel } from '../../local/sheets/book/model.ts';
import { newBookModel, newSheetModel } from '../../local/sheets/book/new-book.ts';
import { NO_CHOICES, withTaken } from '../../src/dialogs/import/state.ts';
import { readDocx } from '../../src/files/reading/read-docx.ts';
import { opened, takeIn } from '../dialogs/take-in.ts';
import { wordPlan } from '../files/word-plan.ts';

const WORD_PLAN = await readDocx(wordPlan());

const TABLE: readonly (readonly string[])[] = [
  ['แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๙'],
  ['เทศบาลตำบลบ้านใหม่'],
  [
    'ที่',
    'โครงการ/กิจกรรม',
    'กลุ่มเป้าหมาย',
    'มิติที่',
    'งบประมาณ (บาท)',
    'ไตรมาส 1',
    'ไตรมาส 2',
    'ไตรมาส 3',
    'ไตรมาส 4',
  ],
  ...annual.rows.map(({ no, name, dimension, budget, quarters }) => [
    String(no),
    name,
    'ประชาชน',
    `มิติ ${dimension}`,
    budget.toLocaleString('en-US'),
    ...quarters.map((runs) => (runs ? '✓' : '')),
  ]),
  ['รวมทั้งสิ้น', '', '', '', '20,000'],
];
const HAND = 'ตารางของเรา';

let addOn: AddOn;

/** A workbook with one sheet of the officer's own, open. */
function withTable(
  rows: readonly (readonly string[])[] = TABLE,
  book: BookModel = newBookModel('แผน', HAND),
): void {
  addOn = openAddOn({ book, today: SAMPLE_DATE });
  addOn.control.paste(
    HAND,
    'A1',
    rows.map((row) => [...row]),
  );
  addOn.control.select(HAND, 'A1');
}

/** The values of a sheet's rows below its header that hold something. */
function rows(sheet: string) {
  const found = addOn.snapshot().sheets.find(({ name }) => name === sheet);
  return (found?.cells ?? []).slice(1).flatMap((line) => {
    const values = line.map((cell) => cell?.value ?? '');
    return values[1] ? [values] : [];
  });
}

const sheets = () => addOn.snapshot().sheets.map(({ name }) => name);
/** What every sheet holds, by its name: what a person sees, not how it is made ready. */
const contents = () =>
  Object.fromEntries(
    addOn.snapshot().sheets.map(({ name, cells }) => [
      name,
      cells
        .map((line) => line.map((cell) => cell?.value ?? '').map((value) => (value === false ? '' : value)))
        .map((line) => line.join('\t').trimEnd())
        .join('\n')
        .trimEnd(),
    ]),
  );

beforeEach(() => withTable());

const UNCERTAIN = [
  '50%',
  '1/2',
  '1-2',
  '12:30',
  '5 000',
  '1e5',
  '(5,000)',
  '5/12/2568',
  '15 ม.ค. 2569',
  '15 Jan 2026',
];

test.each([
  ['a new workbook', (table: readonly (readonly string[])[]) => withTable(table)],
  [
    'a year that is there',
    (table: readonly (readonly string[])[]) => {
      const { sheets, ...book } = sampleBook();
      withTable(table, { ...book, sheets: [...sheets, newSheetModel(99, HAND)] });
    },
  ],
])(
  'an amount that isn’t certain comes into %s as the text that it is, and the check stops there',
  (_, open) => {
    open(
      TABLE.map((line, at) => {
        const text = UNCERTAIN[at - 3];
        // With an apostrophe, as officers type it, it is text in their own table.
        return text === undefined ? line : line.map((cell, column) => (column === 4 ? `'${text}` : cell));
      }).map((line, at) =>
        at < 3 ? line : line.map((cell, column) => (column === 1 ? `${cell} รอบใหม่` : cell)),
      ),
    );
    takeIn(addOn);
    const amounts = rows('ปี 2569').map((line) => line[3]);
    expect(amounts).toEqual(expect.arrayContaining(UNCERTAIN));
    const { answer } = addOn.run<{ findings: { code: string }[] }>('checkYear', 2569);
    if (!answer.ok) throw new Error(answer.message);
    expect(answer.value.findings.filter(({ code }) => code === 'budget-invalid')).toHaveLength(
      UNCERTAIN.length,
    );
  },
);

test('the menu opens the page, which knows by which of its two ways it was opened', () => {
  addOn.click('menuImport');
  expect(addOn.control.shown().at(-1)?.html).toContain('id="from-sheet"');
  addOn.click('menuImportFile');
  expect(addOn.control.shown().at(-1)?.html?.split('</script>')[1]).not.toContain('from-sheet');
});

test('a new workbook gets its settings, แผน, and the year with every project, tick and column of the table', () => {
  const { review, into } = takeIn(addOn);
  expect(review.imported.doubts).toEqual([]);
  expect(into).toEqual([
    { sheet: 'ปี 2569', isNew: true, added: 15, changed: 0 },
    { sheet: 'แผน', isNew: true, added: 0, changed: 0 },
  ]);
  expect(sheets()).toEqual([HAND, 'ตั้งค่า', 'ปี 2569', 'แผน']);
  const made = rows('ปี 2569');
  expect(made.map((line) => line.slice(0, 8))).toEqual(
    annual.rows.map(({ no, name, dimension, budget, quarters }) => [
      no,
      name,
      dimension,
      budget,
      ...quarters,
    ]),
  );
  expect(new Set(made.map((line) => line[10]))).toEqual(new Set(['ประชาชน']));
  const settings = addOn.snapshot().sheets.find(({ name }) => name === 'ตั้งค่า');
  expect(settings?.cells.slice(0, 4).map((line) => line[1]?.value)).toEqual([
    'เทศบาลตำบลบ้านใหม่',
    'เทศบาลตำบล',
    '2566',
    '2570',
  ]);
});

test('one undo takes all of it back, unless somebody has written into what was made', () => {
  const before = contents();
  takeIn(addOn);
  addOn.control.type('ปี 2569', 'I4', 'ของเจ้าหน้าที่');
  expect(addOn.click('menuUndo', 'YES')).toContain('I4');
  expect(sheets()).toContain('ปี 2569');
  addOn.control.type('ปี 2569', 'I4', '');
  addOn.click('menuUndo', 'YES');
  expect(contents()).toEqual(before);
});

test('twice in is once', () => {
  takeIn(addOn);
  const before = addOn.snapshot().sheets;
  addOn.control.select(HAND, 'A1');
  const { review, into } = takeIn(addOn);
  expect(review.parts.map(({ same, rows: other }) => [same, other.length])).toEqual([[15, 0]]);
  expect(into).toEqual([]);
  expect(addOn.snapshot().sheets).toEqual(before);
});

test('into a year that is there only new projects come; what differs is changed where it is wished; one undo for both', () => {
  const sample = sampleBook();
  const table = [
    ...TABLE.slice(0, 3),
    ['1', 'โครงการจัดเวทีประชาคม', '', '3', '7,500', '', '✓', '✓', '✓'],
    ['2', 'โครงการใหม่ของเรา', '', '4', '900', '✓', '', '', ''],
  ];
  withTable(table, { ...sample, sheets: [...sample.sheets, newSheetModel(77, HAND)] });
  const before = rows('ปี 2569');
  expect(takeIn(addOn).into).toEqual([{ sheet: 'ปี 2569', isNew: false, added: 1, changed: 0 }]);
  const kept = rows('ปี 2569');
  expect(kept.slice(0, 15)).toEqual(before);
  expect(kept[15]?.slice(0, 8)).toEqual([2, 'โครงการใหม่ของเรา', 4, 900, true, false, false, false]);
  addOn.control.select(HAND, 'A1');
  takeIn(addOn, null, ({ parts }) =>
    withTaken(
      NO_CHOICES,
      parts.flatMap((part) => part.rows),
      true,
    ),
  );
  expect(rows('ปี 2569').find((line) => line[1] === 'โครงการจัดเวทีประชาคม')?.[3]).toBe(7500);
  addOn.click('menuUndo', 'YES');
  expect(rows('ปี 2569')).toEqual(kept);
});

test('a whole Word document goes in at once, beside a sheet of its own, and comes out at once', () => {
  const before = contents();
  const document = { name: 'แผน.docx', source: { kind: 'blocks', blocks: WORD_PLAN } } as const;
  const { into } = takeIn(addOn, document);
  expect(into.map(({ sheet, added }) => [sheet, added])).toEqual([
    ['แผน', 27],
    ['ปี 2569', 15],
    ['รายละเอียดโครงการ', 27],
    ['ความเสี่ยง', 9],
    ['เป้าหมาย', 2],
    ['เล่มแผน', 13],
    ['คณะกรรมการ', 13],
  ]);
  expect(takeIn(addOn, document).into).toEqual([]);
  addOn.click('menuUndo', 'YES');
  expect(contents()).toEqual(before);
});

test('a sheet that came in with a document looks like one that the add-on made: widths, rows of long texts, where they begin', () => {
  const looks = ({ snapshot }: AddOn, name: string) => {
    const sheet = snapshot().sheets.find((one) => one.name === name);
    return [
      sheet?.rowHeights[2],
      sheet?.frozenRows,
      sheet?.columnWidths,
      sheet?.cells[1]?.[1]?.style?.vertical,
    ];
  };
  const made = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
  made.click('menuDescriptions');
  made.click('menuBookTexts');
  takeIn(addOn, { name: 'แผน.docx', source: { kind: 'blocks', blocks: WORD_PLAN } });
  for (const sheet of ['รายละเอียดโครงการ', 'เล่มแผน']) {
    expect(looks(made, sheet)[0], sheet).toBeGreaterThan(0);
    expect(looks(addOn, sheet), sheet).toEqual(looks(made, sheet));
  }
});

test('a doubt is told of the cell that it comes to stand in, and only where its row is wanted', () => {
  // Every third amount can't be read; half of the rows come in first, then others of the same table.
  const unclear = TABLE.map((row, at) =>
    at > 2 && at % 3 === 0 && at < TABLE.length - 1
      ? row.map((cell, column) => (column === 4 ? `ตามข้อบัญญัติข้อ ${at}` : cell))
      : row,
  );
  for (const { halves } of [{ halves: [0, 1] }, { halves: [1, 0] }]) {
    withTable(unclear);
    addOn.control.select(HAND, 'A1');
    for (const half of halves) {
      const { review } = takeIn(addOn, null, ({ parts }) =>
        withTaken(
          NO_CHOICES,
          parts.flatMap((part) => part.rows).filter(({ at }) => at % 2 !== half),
          false,
        ),
      );
      const told = review.doubts.filter(({ doubt }) => doubt.code === 'amount-unclear');
      expect(told.length).toBe(half === 0 ? 3 : 2);
      expect(review.open).toEqual(review.doubts);
      const cells = addOn.snapshot().sheets.find(({ name }) => name === 'ปี 2569')?.cells ?? [];
      for (const { doubt, cell } of told) {
        const [, column = '', row = ''] = /^([A-Z]+)([0-9]+)$/.exec(cell ?? '') ?? [];
        expect(doubt.sheet).toBe('ปี 2569');
        expect(cells[Number(row) - 1]?.[column.charCodeAt(0) - 65]?.value).toBe(doubt.read);
      }
      addOn.control.select(HAND, 'A1');
    }
  }
});

test('a doubt of the book’s texts stands in column B of เล่มแผน, whatever an officer has put beside it', () => {
  const sample = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
  sample.click('menuBookTexts', 'YES');
  // Two lines are gone, and what stands beside the texts leaves an empty cell at the right of the first.
  const isDate = (line: BookModel['sheets'][number]['cells'][number]) =>
    /วันที่/.test(String(line?.[0]?.value ?? ''));
  const book = () => sample.control.book().sheets.find(({ name }) => name === 'เล่มแผน')?.cells ?? [];
  for (let at = book().findIndex(isDate); at >= 0; at = book().findIndex(isDate)) {
    sample.control.deleteRows('เล่มแผน', at + 1, 1);
  }
  sample.control.type('เล่มแผน', 'B1', 'คำนำของเรา');
  sample.control.type('เล่มแผน', 'C3', 'ถามปลัด');
  withTable([['']], { ...sample.snapshot(), sheets: [...sample.snapshot().sheets, newSheetModel(77, HAND)] });
  const unclear = WORD_PLAN.map((block) =>
    block.kind === 'paragraph' && /^ประกาศ ณ วันที่/.test(block.text.trim())
      ? { ...block, text: 'ประกาศ ณ วันที่ ๔๕ เดือน ธันวาคม พ.ศ. ๒๕๖๕' }
      : block,
  );
  const document = { name: 'แผน.docx', source: { kind: 'blocks', blocks: unclear } } as const;
  const { review } = takeIn(addOn, document, ({ parts }) =>
    withTaken(
      NO_CHOICES,
      parts.flatMap((part) => part.rows),
      true,
    ),
  );
  const [doubt] = review.doubts.filter(({ doubt: { sheet } }) => sheet === 'เล่มแผน');
  expect(doubt?.doubt.code).toBe('date-unclear');
  const cells = addOn.snapshot().sheets.find(({ name }) => name === 'เล่มแผน')?.cells ?? [];
  const row = cells.findIndex((line) => String(line[1]?.value ?? '').includes('๔๕')) + 1;
  expect(doubt?.cell).toBe(`B${row}`);
});

test('a later document brings what is new into several sheets at once, with room made below each', () => {
  const document = { name: 'แผน.docx', source: { kind: 'blocks', blocks: WORD_PLAN } } as const;
  takeIn(addOn, document, ({ parts }) => {
    const last = (sheet: string, count: number) =>
      parts.find((part) => part.sheet.sheet === sheet)?.rows.slice(-count) ?? [];
    return withTaken(NO_CHOICES, [...last('แผน', 5), ...last('คณะกรรมการ', 3)], false);
  });
  const early = contents();
  // No row is ready below the last.
  for (const [sheet, last] of [
    ['แผน', 23],
    ['คณะกรรมการ', 11],
  ] as const) {
    const model = addOn.snapshot().sheets.find(({ name }) => name === sheet);
    addOn.control.deleteRows(sheet, last + 1, (model?.rows ?? 0) - last);
  }
  expect(takeIn(addOn, document).into).toEqual([
    { sheet: 'แผน', isNew: false, added: 5, changed: 0 },
    { sheet: 'คณะกรรมการ', isNew: false, added: 3, changed: 0 },
  ]);
  expect([rows('แผน').length, rows('คณะกรรมการ').length]).toEqual([27, 13]);
  addOn.click('menuUndo', 'YES');
  expect(contents()).toEqual(early);
});

test('a column that was taken for another is read as the officer says', () => {
  withTable(TABLE.map((row) => row.map((cell) => (cell === 'งบประมาณ (บาท)' ? 'ยอดเงินตามข้อ 5' : cell))));
  const { review } = takeIn(addOn, null, ({ imported }) => ({
    ...NO_CHOICES,
    columns: {
      [imported.tables[0]?.place ?? '']: { 3: { kind: 'skip' }, 5: { kind: 'budget', unit: null } },
    },
  }));
  expect(review.imported.doubts).toEqual([]);
  const made = rows('ปี 2569');
  expect(made.map((line) => line[3])).toEqual(annual.rows.map(({ budget }) => budget));
  expect(made.flat()).not.toContain('ประชาชน');
});

test('a table that doesn’t say its year is of the year that is typed; a sheet without a table brings nothing', () => {
  withTable(TABLE.slice(2));
  const { review } = takeIn(addOn, null, ({ imported }) => {
    expect(imported.yearless).toEqual([HAND]);
    return { ...NO_CHOICES, year: '๒๕๖๘' };
  });
  expect(review.parts.map(({ sheet }) => sheet.sheet)).toEqual(['ปี 2568']);
  withTable([
    ['ก', 'ข'],
    ['1', '2'],
  ]);
  expect(takeIn(addOn).into).toEqual([]);
  expect(sheets()).toEqual([HAND]);
});

test('a sheet of the officer’s own that is named as ours is never written into', () => {
  const named = 'ปี 2569';
  addOn = openAddOn({ book: newBookModel('แผน', named), today: SAMPLE_DATE });
  addOn.control.paste(
    named,
    'A1',
    TABLE.map((row) => [...row]),
  );
  const before = addOn.snapshot().sheets;
  const { review, into } = takeIn(addOn);
  expect(
    review.parts.map(({ compared, rows: all }) => [compared.isOurs, all.some(({ taken }) => taken)]),
  ).toEqual([[false, false]]);
  expect(into).toEqual([]);
  expect(addOn.snapshot().sheets).toEqual(before);
});

test('what was changed while the page was open is not written over: it is read again first', () => {
  takeIn(addOn);
  addOn.control.select(HAND, 'A1');
  const answer = opened(addOn);
  addOn.control.type('ปี 2569', 'D3', '77');
  const { answer: refused } = addOn.run('importTake', {
    ...{ settings: {}, sheets: [], doubts: [], take: [], agreed: answer.agreed },
  });
  expect(refused).toMatchObject({ ok: false, code: 'changed-while-asked' });
});

test('the page opens beside a chart that was moved to a sheet of its own: as beside an empty sheet, for a file to be chosen', () => {
  const book = newBookModel('แผน', HAND);
  book.sheets.push({ ...newSheetModel(9, 'แผนภูมิ1'), object: true });
  addOn = openAddOn({ book: { ...book, activeSheet: 9 }, today: SAMPLE_DATE });
  expect(opened(addOn).open).toMatchObject({ sheet: 'แผนภูมิ1', grid: { rows: 0, cells: [] } });
});

test.each([
  ['20,001 แถว', 20_001, 1, ''],
  ['201 คอลัมน์', 1, 201, ''],
  ['"ปี 2569 A2 หัว 1"', 1, 1, 'ก'.repeat(50_001)],
])(
  'what no sheet can take in is refused by its sheet and how much it is: %s',
  (said, rows, columns, text) => {
    withTable();
    const line = Array(columns).fill(text);
    const headers = line.map((_, at) => `หัว ${at + 1}`);
    const sheets = [{ sheet: 'ปี 2569', headers, rows: Array(rows).fill(line) }];
    const { answer } = addOn.run('importTake', { settings: {}, sheets, doubts: [], take: [], agreed: '' });
    expect(answer).toMatchObject({ ok: false, message: expect.stringContaining(said) });
    expect(answer).toMatchObject({ message: expect.stringContaining('ปี 2569') });
  },
);
