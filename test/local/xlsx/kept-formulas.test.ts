// Formulas of an officer's own tab: as their file has them, and without a result that only says that it can't be computed here.
import { describe, expect, it, test } from 'vitest';
import { reportOn } from '../../../local/cli/report.ts';
import { renamed } from '../../../local/sheets/book/formulas/references.ts';
import { openXlsx, readXlsx } from '../../../local/xlsx/read.ts';
import { writeXlsx } from '../../../local/xlsx/write.ts';
import { part } from './officer-file.ts';
import { formulaCell, type RawBook, rawFile } from './raw-book.ts';

const OWN = 'xl/worksheets/sheet3.xml';
const YEAR = 'xl/worksheets/sheet2.xml';
const REPORT = { year: 2569, asOf: '2026-06-08', draft: true, round: null };
const dynamic = (cell: string) => cell.replace('<c ', '<c cm="1" ');

/** Thai names without quotes, as Excel writes them; results are stored. */
const FORMULAS = {
  A1: formulaCell('A1', 'ตั้งค่า!B3:B4*2', 5132, ' t="array" ref="A1:A2"'),
  A2: 5140,
  B1: dynamic(formulaCell('B1', '_xlfn.UNIQUE(ตั้งค่า!B3:B4)', 2566, ' t="array" ref="B1:B2"')),
  B2: 2570,
  C1: formulaCell('C1', 'ตั้งค่า!B3+1', 2567, ' t="shared" ref="C1:C2" si="0"'),
  C2: '<c r="C2"><f t="shared" si="0"/><v>2571</v></c>',
  D1: formulaCell('D1', 'ตั้งค่า!B3', 2566, ' ca="1"'),
  E1: formulaCell('E1', '_xlfn.VSTACK(ตั้งค่า!B3,ตั้งค่า!$B$4)', 2566, ' t="array" ref="E1:E2"'),
  E2: 2570,
  F1: formulaCell('F1', 'ตั้งค่า!งบ+SUM(ตั้งค่า!b3:b4)', 5137),
};

async function withReports(book: RawBook): Promise<{ file: Uint8Array; out: Uint8Array }> {
  const file = await rawFile(book);
  return { file, out: (await reportOn(file, REPORT)).saved };
}

describe('arrays, shared formulas and functions that we don’t know', () => {
  it('stay byte for byte in a tab that the add-on doesn’t write to', async () => {
    const { file, out } = await withReports({ sheets: { ของฉัน: FORMULAS } });
    expect(await part(out, OWN)).toBe(await part(file, OWN));
  });

  it('stay in a tab of the plan that gets marks', async () => {
    const own = { L30: formulaCell('L30', 'ตั้งค่า!B3:B4*2', 5132, ' t="array" ref="L30:L31"'), L31: 5140 };
    const { out } = await withReports({ year: { ...own, D2: -5 } });
    const xml = await part(out, YEAR);
    expect(xml).toContain('cfRule');
    expect(xml).toContain(own.L30);
  });

  it('follow a tab that gets another name, and nothing else of them changes', async () => {
    const file = await rawFile({ sheets: { ของฉัน: FORMULAS } });
    const book = await readXlsx(file);
    for (const sheet of book.sheets) {
      if (sheet.name === 'ตั้งค่า') sheet.name = 'ตั้ง "1"';
      for (const cell of sheet.cells.flat())
        if (cell?.formula !== undefined) cell.formula = renamed(cell.formula, 'ตั้งค่า', 'ตั้ง "1"');
    }
    const out = await writeXlsx(book, await openXlsx(file));
    const followed = (await part(file, OWN)).replaceAll('ตั้งค่า!', "'ตั้ง &quot;1&quot;'!");
    expect(await part(out, OWN)).toBe(followed);
  });

  it('keep the name that their file has for a function when only the cell’s look changes', async () => {
    const file = await rawFile({ sheets: { ของฉัน: FORMULAS }, formats: ['0.00'] });
    const book = await readXlsx(file);
    for (const cell of book.sheets[2]?.cells[0] ?? []) if (cell !== null) cell.style = { bold: true };
    const xml = await part(await writeXlsx(book, await openXlsx(file)), OWN);
    const bare = (cell: string | number) => String(cell).replace(/^<c /, '').replace('cm="1" ', '');
    for (const cell of Object.values(FORMULAS).filter((one) => typeof one === 'string'))
      expect(xml.replace(/<c s="\d+" (?:cm="1" )?/g, '')).toContain(bare(cell).replace(/^.*?(?=<f)/, ''));
    expect(xml).toMatch(/<c s="[1-9]\d*" [^>]*cm="1"|<c cm="1" [^>]*s="[1-9]|<c s="[1-9]\d*" cm="1"/);
  });

  it('that are shared no more are each their own', async () => {
    const file = await rawFile({ sheets: { ของฉัน: FORMULAS } });
    const book = await readXlsx(file);
    const [first] = book.sheets[2]?.cells ?? [];
    if (first) first[2] = { value: 7 };
    const out = await readXlsx(await writeXlsx(book, await openXlsx(file)));
    expect(out.sheets[2]?.cells[0]?.[2]?.value).toBe(7);
    expect(out.sheets[2]?.cells[1]?.[2]?.formula).toBe('=ตั้งค่า!B4+1');
  });
});

test.each([
  ['a name in Thai', 'งบรวม', null],
  ['a table’s column', 'SUM(ตาราง[งบ])', null],
  ['a function of its own', 'สองเท่า(3)', null],
  ['what reads one of them', 'A1+1', null],
  ['an error of a function that programs differ in', 'VLOOKUP(9,ตั้งค่า!A1:B4,2,FALSE)', null],
  ['a name whose error is stored', 'เสีย', '#REF!'],
  ['a name whose result is stored', 'งบรวม', 20_000],
])('%s keeps what its file has stored, or has nothing', async (_, formula, result) => {
  const A1 = formulaCell('A1', 'งบรวม', null);
  const B1 = formulaCell('B1', formula, result);
  const { out } = await withReports({ sheets: { ของฉัน: { A1, B1, C1: formulaCell('C1', '1+1', null) } } });
  const xml = await part(out, OWN);
  expect(xml).toContain(`${A1}${B1}`);
  expect(xml).toContain('<v>2</v>');
});

test('a stored result that is no longer true isn’t replaced by an error', async () => {
  const B1 = formulaCell('B1', "10/'ปี 2569'!D2", 0.5);
  const file = await rawFile({ sheets: { ของฉัน: { B1 } } });
  const book = await readXlsx(file);
  const own = book.sheets[2]?.cells[0]?.[1];
  if (own) own.value = '#DIV/0!';
  const xml = await part(await writeXlsx(book, await openXlsx(file)), OWN);
  expect(xml).toContain(B1.replace('<v>0.5</v>', ''));
});
