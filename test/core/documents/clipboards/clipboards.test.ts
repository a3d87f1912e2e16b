// The sample plan pasted from Word, Google Docs, Excel and Google Sheets, as each of them writes its clipboard: the same workbook as from the .docx.
import { expect, test } from 'vitest';
import { CATALOGUES } from '../../../../src/core/catalogue.ts';
import type { Block } from '../../../../src/core/documents/block.ts';
import type { ImportedTables } from '../../../../src/core/documents/recognise-tables.ts';
import { readDocx } from '../../../../src/files/reading/read-docx.ts';
import { readPasted, recogniseSource } from '../../../../src/files/reading/read-source.ts';
import { wordPlan } from '../../../files/word-plan.ts';
import {
  type CellKey,
  listsAside,
  TRUE_PARTS,
  TRUE_TABLES,
  tallied,
  toTheLetter,
} from '../whole-plan-truth.ts';
import { asGoogleDocsClipboard } from './by-google-docs.ts';
import { asExcelClipboard, asGoogleSheetsClipboard } from './by-spreadsheets.ts';
import { asMacClipboard, asWebWordClipboard, asWordClipboard } from './by-word.ts';

const BLOCKS = (await readDocx(wordPlan())).filter((block): block is Block => block.kind !== 'note');
const TRUTH = [...TRUE_TABLES, ...TRUE_PARTS];

function pasted(html: string): ImportedTables {
  return recogniseSource(readPasted(html, ''), { catalogues: CATALOGUES, year: null });
}

/** What a paste gives but for where it was read. */
function sheetsOf({ settings, sheets, doubts }: ImportedTables) {
  return {
    settings,
    sheets,
    doubts: doubts.map(({ code, sheet, cell, read }) => ({ code, sheet, cell, read })),
  };
}

const fromDocx = recogniseSource({ kind: 'blocks', blocks: BLOCKS }, { catalogues: CATALOGUES, year: null });

test.each([
  ['Word on Windows', asWordClipboard],
  ['Word on a Mac', asMacClipboard],
  ['Word for the web', asWebWordClipboard],
])(
  'the plan pasted from %s is the workbook that its .docx gives, and nothing is doubted',
  (program, clipboard) => {
    const imported = pasted(clipboard(BLOCKS));
    const tally = tallied(imported, TRUTH, toTheLetter);
    console.log(`${program}: ${tally.right} right, ${tally.unknown} unknown, ${tally.wrong.length} wrong`);
    expect(tally.wrong.slice(0, 5)).toEqual([]);
    expect(sheetsOf(imported)).toEqual(sheetsOf(fromDocx));
  },
);

test('the plan pasted from Google Docs is the same, but for the numbers of its lists, which are Google’s', () => {
  const imported = pasted(asGoogleDocsClipboard(BLOCKS));
  const tally = tallied(imported, TRUTH, listsAside);
  console.log(`Google Docs: ${tally.right} right, ${tally.unknown} unknown, ${tally.wrong.length} wrong`);
  expect(tally.wrong.slice(0, 5)).toEqual([]);
  expect(sheetsOf(imported).doubts).toEqual([]);
  expect(imported.settings).toEqual(fromDocx.settings);
});

/** The tables as a sheet would have them: with the title that stands above. */
const TABLES = [
  [
    'แผน',
    'โครงการ/กิจกรรม/มาตรการ',
    ['แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๖ - ๒๕๗๐)', 'องค์การบริหารส่วนตำบลอีสานเขต'],
  ],
  ['ปี 2569', 'รายการโครงการ', ['แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2569 ของ องค์การบริหารส่วนตำบลอีสานเขต']],
  ['ความเสี่ยง', 'ประเด็นความเสี่ยงการทุจริต', []],
  ['เป้าหมาย', 'ค่าเป้าหมาย', []],
] as const;

test.each(
  TABLES.flatMap(([sheet, word, titles]) => [
    ['Excel', sheet, asExcelClipboard, word, titles] as const,
    ['Google Sheets', sheet, asGoogleSheetsClipboard, word, titles] as const,
  ]),
)('pasted from %s, %s comes out cell by cell', (_, sheet, clipboard, word, titles) => {
  const table = BLOCKS.find(
    (block) => block.kind === 'table' && block.grid.cells.some(({ row, text }) => row === 1 && text === word),
  );
  if (table?.kind !== 'table') throw new Error(`no table with ${word}`);
  const imported = pasted(clipboard(titles, table.grid));
  const truth = TRUTH.filter((one) => one.sheet === sheet);
  const missions: CellKey = (value) => toTheLetter(value).replace(/^([1-4]\.[0-9])\.[0-9]$/, '$1');
  expect(tallied(imported, truth, missions).wrong.slice(0, 5)).toEqual([]);
  expect(imported.doubts.map(({ code, cell }) => `${code} ${cell}`)).toEqual([]);
});

test('footnotes and comments in the margin are no text of the plan, and are said to be left out', () => {
  const imported = pasted(asWordClipboard(BLOCKS, { reviewed: true }));
  expect(sheetsOf(imported)).toEqual(sheetsOf(fromDocx));
  expect(imported.leftOut.filter(({ why }) => why === 'note')).toEqual([
    { place: 'เชิงอรรถ 1', read: 'หมายเหตุท้ายหน้า', why: 'note' },
    { place: 'ความเห็น 1', read: 'ช่วยตรวจด้วย', why: 'note' },
  ]);
});

test('a table alone from Google Docs may come as rows without a table', () => {
  const html = asGoogleDocsClipboard(BLOCKS.filter((block) => block.kind === 'table').slice(-1));
  const rows = html.replace(/<table[^>]*>/g, '').replaceAll('</table>', '');
  expect(sheetsOf(pasted(rows)).sheets).toEqual(sheetsOf(pasted(html)).sheets);
});
