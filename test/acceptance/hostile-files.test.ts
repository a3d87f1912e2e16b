// Files made to harm, given to the command line as a process of its own: it works or ends with 2 and a sentence in Thai, never with a
// stack trace, and within the seconds and the memory that are said here.
//
// FILES=n tries n files with bits flipped or an end cut off.
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDeflateRaw, deflateRawSync } from 'node:zlib';
import type ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { XLSX_LIMITS } from '../../local/xlsx/limits.ts';
import { crc32, unzip, zip } from '../../local/xlsx/zip.ts';
import { chanceFrom } from '../chance.ts';
import { HOSTILE_TEXTS, IMPOSSIBLE_TEXTS } from '../data/hostile-texts.ts';
import { withPart } from '../local/xlsx/officer-file.ts';
import { sampleOf, timesOf, triesAll } from '../suites.ts';
import { opened, realSheets, report, sheetOf, temporaryFolder, workbook } from './officer-book.ts';

const MOST_SECONDS = 30;
const MOST_MEGABYTES = 1_500;
const MUTATED = timesOf('files');

const folder = temporaryFolder();
afterAll(folder.remove);
let good: Uint8Array;
let tried = 0;
let slowest = 0;
let largest = 0;
beforeAll(async () => {
  good = new Uint8Array(await workbook(realSheets()).xlsx.writeBuffer());
  writeFileSync(
    folder.at('measure.cjs'),
    `process.on('exit', () => require('fs').writeFileSync(process.env.MEASURED, String(process.resourceUsage().maxRSS)));`,
  );
});
afterAll(() =>
  console.log(
    `hostile files given to the command line: ${tried}; at most ${slowest.toFixed(1)} s and ${Math.round(largest)} MB`,
  ),
);

/** How a run ended: standard output, or where it failed what it said on standard error. */
interface Ended {
  readonly code: number;
  readonly said: string;
}

/** Runs the report on a path, measured. */
async function measured(path: string): Promise<Ended> {
  const started = performance.now();
  const into = folder.at('measured.txt');
  const ended = await new Promise<{ code: number; said: string }>((resolve) => {
    execFile(
      process.execPath,
      ['--require', folder.at('measure.cjs'), 'build/cli.mjs', 'report', path, '--year', '2569', '--draft'],
      { env: { ...process.env, MEASURED: into }, maxBuffer: 50_000_000 },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), said: error === null ? stdout : stderr }),
    );
  });
  tried++;
  slowest = Math.max(slowest, (performance.now() - started) / 1000);
  largest = Math.max(largest, Number(readFileSync(into, 'utf8')) / 1024);
  return ended;
}

/** It worked, or it was refused in one line of Thai; never more than the limits. */
async function expectHarmless(path: string, codes: readonly number[], says?: RegExp): Promise<void> {
  expectSaid(await measured(path), codes, says);
  expect(slowest).toBeLessThan(MOST_SECONDS);
  expect(largest).toBeLessThan(MOST_MEGABYTES);
}

/** Expects one of the codes, never a stack trace, and of a refusal one line. */
function expectSaid({ code, said }: Ended, codes: readonly number[], says = /[ก-๙]/): void {
  expect(codes, said).toContain(code);
  expect(said).not.toMatch(/\n\s+at |Error:|node:internal/);
  if (code !== 2) return;
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toMatch(says);
}

/** A zip of one entry for each; their sizes are what they claim. */
function zipOf(
  entries: readonly { name: string; packed: Uint8Array; size: number; crc: number }[],
): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, size, crc } of entries) {
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    [20, 0, 8, 0, 0x21].forEach((value, index) => void common.writeUInt16LE(value, index * 2));
    common.writeUInt32LE(crc, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, path]));
    locals.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, listed, end]);
}

/** A gigabyte of spaces, packed into a megabyte. */
async function gigabyte(): Promise<{ packed: Uint8Array; size: number }> {
  const block = Buffer.alloc(10_000_000, ' ');
  const blocks = Readable.from(Array.from({ length: 100 }, () => block));
  return { packed: await buffer(blocks.pipe(createDeflateRaw({ level: 9 }))), size: 1_000_000_000 };
}

/** The parts of the good file, packed by hand, with more of our own. */
async function withEntries(
  more: readonly { name: string; packed: Uint8Array; size: number }[],
): Promise<Uint8Array> {
  const own = [...(await unzip(good))].map(([name, content]) => ({
    name,
    packed: deflateRawSync(content),
    size: content.length,
    crc: crc32(content),
  }));
  return zipOf([...own, ...more.map((entry) => ({ crc: 0, ...entry }))]);
}

const SHEET = 'xl/worksheets/sheet2.xml';
const inSheet = (change: (xml: string) => string) => () => withPart(good, SHEET, change);
const rowsMore = (count: number) =>
  inSheet((xml) => xml.replace('</sheetData>', () => `${'<row/>'.repeat(count)}</sheetData>`));
const sheetsMore = (count: number) => async () => {
  const book = workbook(realSheets());
  for (let index = 0; index < count; index++) book.addWorksheet(`แผ่น ${index}`);
  return new Uint8Array(await book.xlsx.writeBuffer());
};
const doctype = (part: string) => () =>
  withPart(good, part, (xml) =>
    xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "&#x61;"><!ENTITY b "&a;&a;&a;">]>'),
  );
const withFile = (name: string, content: string) => async () => {
  const parts = await unzip(good);
  parts.set(name, new TextEncoder().encode(content));
  return zip(parts);
};

const FILES: Readonly<
  Record<string, { make: () => Promise<Uint8Array>; codes: readonly number[]; says?: RegExp }>
> = {
  'a zip bomb of 1 GB that says so': {
    make: async () => withEntries([{ name: 'xl/media/bomb.xml', ...(await gigabyte()) }]),
    codes: [2],
    says: /100,000,000|200,000,000/,
  },
  'a zip bomb of 1 GB that claims to be small': {
    make: async () => withEntries([{ name: SHEET, packed: (await gigabyte()).packed, size: 1000 }]),
    codes: [2],
  },
  'a part that is there twice': {
    make: async () => withEntries([{ name: SHEET, packed: Buffer.from([3, 0]), size: 0 }]),
    codes: [0, 2],
  },
  'a part whose path leads out of the file': {
    make: async () => withEntries([{ name: '../../../../etc/passwd', packed: Buffer.from([3, 0]), size: 0 }]),
    codes: [0, 2],
  },
  'a million empty rows': { make: rowsMore(1_000_000), codes: [2], says: /200,000/ },
  'as many empty rows as are allowed': { make: rowsMore(XLSX_LIMITS.rows - 100), codes: [0, 1] },
  '200 sheets': { make: sheetsMore(198), codes: [0, 2] },
  '201 sheets': { make: sheetsMore(199), codes: [2], says: /201/ },
  'a DOCTYPE in a sheet': { make: doctype(SHEET), codes: [2], says: /DOCTYPE/ },
  'a DOCTYPE in the workbook': { make: doctype('xl/workbook.xml'), codes: [2], says: /DOCTYPE/ },
  'a DOCTYPE in the texts': { make: doctype('xl/sharedStrings.xml'), codes: [2], says: /DOCTYPE/ },
  macros: { make: withFile('xl/vbaProject.bin', 'Sub Auto_Open()'), codes: [0, 2] },
  'a link to another workbook': {
    make: inSheet((xml) =>
      xml.replace(
        '</row>',
        () => '<c r="Z1"><f>[1]Sheet1!$A$1+WEBSERVICE("http://example.invalid/")</f><v>1</v></c></row>',
      ),
    ),
    codes: [0, 1, 2],
  },
  'XML that nests 100,000 deep': {
    make: inSheet((xml) =>
      xml.replace('</sheetData>', () => `</sheetData>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`),
    ),
    codes: [0, 2],
  },
};

describe('a file made to harm', () => {
  test.each(sampleOf('harmfulFiles', Object.entries(FILES)))(
    '%s',
    async (name, { make, codes, says }) => {
      const path = folder.at(`${name}.xlsx`);
      writeFileSync(path, await make());
      await expectHarmless(path, codes, says);
    },
    120_000,
  );

  test.runIf(triesAll('harmfulFiles'))(
    'a folder, nothing at all, and a file that may not be read',
    async () => {
      mkdirSync(folder.at('โฟลเดอร์.xlsx'));
      await expectHarmless(folder.at('โฟลเดอร์.xlsx'), [2]);
      await expectHarmless(folder.at('ไม่มี.xlsx'), [2]);
      writeFileSync(folder.at('ปิด.xlsx'), good);
      chmodSync(folder.at('ปิด.xlsx'), 0);
      // Root may read it all the same.
      await expectHarmless(folder.at('ปิด.xlsx'), process.getuid?.() === 0 ? [0] : [2]);
    },
    60_000,
  );

  test(`${MUTATED} files with flipped bits or a lost end`, async () => {
    const chance = chanceFrom(2569);
    for (let index = 0; index < MUTATED; index++) {
      const file = Uint8Array.from(good);
      for (let flips = 0; flips <= index % 4; flips++) {
        const at = chance(file.length);
        file[at] = (file[at] ?? 0) ^ (1 << chance(8));
      }
      const path = folder.at(`เสีย ${index}.xlsx`);
      writeFileSync(path, index % 2 === 0 ? file : file.slice(0, chance(file.length)));
      await expectHarmless(path, [0, 1, 2]);
    }
  }, 600_000);
});

describe('hostile text in a file', () => {
  /** The totals of the reports, and the links from a finding to its cell, and to the one that it is held against. */
  const OWN_FORMULA = /^(SUM|COUNTIFS?|SUMIFS?)\(|^HYPERLINK\("#'([^"]*)'![A-Z]+\d+","(\2 )?[A-Z]+\d+"\)$/;
  /** One cell a row, in ชื่อ and หมายเหตุ of projects that are there already. */
  const texts = Object.entries(HOSTILE_TEXTS);
  const yearOf = (book: ExcelJS.Workbook) => sheetOf(book, 'ปี 2569');

  test(`all ${texts.length} texts stay what they are, in the sheet and in the draft, and no cell becomes a formula`, async () => {
    // What XML can't hold is in the list of impossible texts.
    const rows = 14;
    for (let from = 0; from < texts.length; from += rows) {
      const some = texts.slice(from, from + rows);
      const book = workbook(realSheets());
      some.forEach(([, text], index) => {
        yearOf(book).getCell(index + 2, 2).value = text;
        yearOf(book).getCell(index + 2, 9).value = text;
      });
      const [path, out] = [folder.at(`ข้อความ ${from}.xlsx`), folder.at(`ผล ${from}.xlsx`)];
      await book.xlsx.writeFile(path);
      const { code, stdout, stderr } = await report(path, '--year', '2569', '--draft', '--out', out);
      expect(stderr).toBe('');
      expect([0, 1], stdout).toContain(code);
      const [before, after] = [await opened(path), await opened(out)];
      for (const [index, [name]] of some.entries()) {
        for (const column of [2, 9]) {
          const was = yearOf(before).getCell(index + 2, column).text;
          expect(yearOf(after).getCell(index + 2, column).text, name).toBe(was);
        }
      }
      for (const sheet of after.worksheets) {
        sheet.eachRow((row) =>
          row.eachCell(({ formula, hyperlink, address }) => {
            expect(hyperlink, `${sheet.name} ${address}`).toBeFalsy();
            if (formula) expect(formula, `${sheet.name} ${address}`).toMatch(OWN_FORMULA);
          }),
        );
      }
    }
  }, 120_000);

  test('a text that no cell can hold is refused or read as what is left of it, never with a stack trace', async () => {
    for (const [name, text] of Object.entries(IMPOSSIBLE_TEXTS)) {
      const book = workbook(realSheets());
      yearOf(book).getCell('B3').value = text;
      const path = folder.at(`${Object.keys(IMPOSSIBLE_TEXTS).indexOf(name)}.xlsx`);
      await book.xlsx.writeFile(path);
      const out = folder.at('ผล.xlsx');
      const { code, stdout, stderr } = await report(path, '--year', '2569', '--draft', '--out', out);
      expectSaid({ code, said: code === 0 ? stdout : stderr }, [0, 1, 2]);
    }
  }, 120_000);
});
