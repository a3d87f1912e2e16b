// The sample plan as LibreOffice saves it, and as Google and Excel do in the shapes that are known: the same totals as our own file.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportOn } from '../../local/cli/report.ts';
import { xlsxAgain } from '../../local/render/office.ts';
import { SAMPLE_DATE, sampleBook } from '../../local/sample/sample-book.ts';
import { writeXlsx } from '../../local/xlsx/write.ts';
import { unzip, zip } from '../../local/xlsx/zip.ts';
import { eachText } from '../local/xlsx/raw-book.ts';
import { triesAll } from '../suites.ts';

const folder = mkdtempSync(join(tmpdir(), 'sucharit-programs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WANTED = { year: 2569, asOf: SAMPLE_DATE, draft: true, round: null } as const;
let ours: Uint8Array;
let right: unknown;

/** Totals and findings, whatever the findings' sentences quote. */
async function came(file: Uint8Array) {
  const { result } = await reportOn(file, WANTED);
  const findings = result.findings.map(({ sheet, cell, code }) => `${sheet} ${cell} ${code}`);
  return { totals: result.totals, findings };
}

beforeAll(async () => {
  ours = await writeXlsx(sampleBook());
  right = await came(ours);
}, 300_000);

test('the sample is the real plan: 15 projects, 20,000 baht', () => {
  expect(right).toMatchObject({ totals: { projects: 15, budget: 20_000, quarters: [10, 8, 11, 8] } });
});

test.runIf(triesAll('office'))(
  'saved anew by LibreOffice',
  async () => {
    const path = join(folder, 'ours.xlsx');
    writeFileSync(path, ours);
    const saved = await xlsxAgain(path, join(folder, 'out'));
    expect(await came(new Uint8Array(readFileSync(saved)))).toEqual(right);
  },
  300_000,
);

test.each([
  ['Google, which writes truths as b, prefixes of its own and days as numbers', googleLike],
  ['Excel, which stores results and shares formulas', excelLike],
])('as %s', async (_, shape) => {
  expect(await came(await shape(ours))).toEqual(right);
});

/** Google's export: `mc:Ignorable`, custom widths, cells without a type where they hold numbers. */
async function googleLike(file: Uint8Array): Promise<Uint8Array> {
  return zip(
    eachText(await unzip(file), /worksheets\/sheet/, (text) =>
      text
        .replace(
          '<worksheet ',
          '<worksheet xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:mv="urn:schemas-microsoft-com:mac:vml" ',
        )
        .replaceAll('<sheetFormatPr ', '<sheetFormatPr customHeight="1" '),
    ),
  );
}

/** Excel's: `x14ac` heights, spans, a calculation chain that names cells. */
async function excelLike(file: Uint8Array): Promise<Uint8Array> {
  return zip(
    eachText(await unzip(file), /worksheets\/sheet/, (text) =>
      text
        .replace(
          '<worksheet ',
          '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ',
        )
        .replace(/<row r="(\d+)"/g, '<row r="$1" spans="1:12" x14ac:dyDescent="0.25"'),
    ),
  );
}
