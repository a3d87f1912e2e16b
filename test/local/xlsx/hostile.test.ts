// Files that are broken or made to harm are refused: in bounded time, with a code and a sentence in Thai.
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { xlsxSentence } from '../../../local/messages.th.ts';
import { XlsxError } from '../../../local/xlsx/error.ts';
import { unmodelledIn } from '../../../local/xlsx/keep/unmodelled.ts';
import { XLSX_LIMITS } from '../../../local/xlsx/limits.ts';
import { openXlsx, readXlsx } from '../../../local/xlsx/read.ts';
import { writeXlsx } from '../../../local/xlsx/write.ts';
import { unzip, zip } from '../../../local/xlsx/zip.ts';
import { book, row, sheet } from './books.ts';
import { officerFile, withPart } from './officer-file.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
let good: Uint8Array;
beforeAll(async () => {
  good = await writeXlsx(book([sheet('แผน', 0, { cells: [row('ลำดับ', 1)] })]));
});

const text = (content: string) => new TextEncoder().encode(content);
const sheetData = (xml: string) => () =>
  withPart(good, SHEET, (old) =>
    old.replace(/<sheetData>.*<\/sheetData>/, () => `<sheetData>${xml}</sheetData>`),
  );
const without = async (path: string) => {
  const parts = await unzip(good);
  parts.delete(path);
  return zip(parts);
};
/** A zip whose directory claims other unpacked sizes for its parts. */
const claiming = async (content: Uint8Array, ...sizes: number[]) => {
  const file = await zip(new Map(sizes.map((_, index) => [`bomb${index}.xml`, content])));
  const view = new DataView(file.buffer);
  let part = 0;
  for (let at = 0; at < file.length - 22; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, sizes[part++] ?? 0, true);
  }
  return file;
};

const FILES: Record<string, { make: () => Promise<Uint8Array> | Uint8Array; code: string; says: string }> = {
  'an empty file': { make: () => new Uint8Array(), code: 'not-xlsx', says: 'ไม่ใช่ไฟล์ .xlsx' },
  'a text file': { make: () => text('ลำดับ,รายการโครงการ'), code: 'csv', says: '.csv' },
  'an old .xls': {
    make: () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array(600).fill(0)]),
    code: 'old-xls',
    says: '.xls',
  },
  'a file with a password': {
    make: () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    code: 'encrypted',
    says: 'รหัสผ่าน',
  },
  'a file cut in half': { make: () => good.slice(0, good.length / 2), code: 'truncated', says: 'ไม่ครบ' },
  'a zip without a workbook': {
    make: () => zip(new Map([['readme.txt', text('x')]])),
    code: 'no-workbook',
    says: 'ไม่มีสมุดงาน',
  },
  'a workbook without its workbook part': {
    make: () => without('xl/workbook.xml'),
    code: 'no-workbook',
    says: 'ไม่มีสมุดงาน',
  },
  'a workbook without a sheet’s part': { make: () => without(SHEET), code: 'damaged', says: 'แผน' },
  'a workbook without sheets': {
    make: () => withPart(good, 'xl/workbook.xml', (xml) => xml.replace(/<sheets>.*<\/sheets>/, '<sheets/>')),
    code: 'no-sheets',
    says: 'ไม่มีแผ่นงาน',
  },
  'a part of 101 MB': {
    make: () => claiming(text('x'), XLSX_LIMITS.partBytes + 1),
    code: 'too-large',
    says: '100,000,000',
  },
  'three parts of 90 MB': {
    make: () => claiming(text('x'), 90_000_000, 90_000_000, 90_000_000),
    code: 'too-large',
    says: '200,000,000',
  },
  'a bomb that claims to be small': {
    make: () => claiming(new Uint8Array(5_000_000), 1000),
    code: 'damaged',
    says: 'bomb0.xml',
  },
  'a DOCTYPE with entities': {
    make: () =>
      withPart(good, SHEET, (xml) =>
        xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'),
      ),
    code: 'doctype',
    says: 'DOCTYPE',
  },
  'a cell at the far corner': {
    make: sheetData(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    ),
    code: 'sheet-too-large',
    says: 'แผน',
  },
  'a million empty rows': {
    make: sheetData('<row/>'.repeat(1_000_000)),
    code: 'sheet-too-large',
    says: '200,000',
  },
  '201 sheets': {
    make: () =>
      withPart(good, 'xl/workbook.xml', (xml) => xml.replace(/<sheet [^>]*>/, (tag) => tag.repeat(201))),
    code: 'too-many-sheets',
    says: '201',
  },
  'a text of 60,000 letters': {
    make: () => writeXlsx(book([sheet('ปี 2569', 0, { cells: [[], row(null, 'ก'.repeat(60_000))] })])),
    code: 'text-too-long',
    says: 'B2',
  },
};

describe('a file that can’t be opened', () => {
  it.each(Object.keys(FILES))('is refused with a sentence: %s', async (name) => {
    const { make, code, says } = FILES[name] as (typeof FILES)[string];
    const error = await readXlsx(await make()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(XlsxError);
    expect(error).toMatchObject({ code });
    const sentence = xlsxSentence(error as XlsxError);
    expect(sentence).toContain(says);
    expect(sentence).not.toMatch(/[{}\n]|undefined/);
  });

  it('never breaks in another way, wherever its bytes are changed', async () => {
    const outcomes = { opened: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 3 }),
        async (changes, cut) => {
          const bad = good.slice(0, good.length - (cut === 0 ? (changes[0]?.[0] ?? 0) : 0));
          for (const [at, byte] of changes) bad[at] = byte;
          try {
            await readXlsx(bad);
            outcomes.opened += 1;
          } catch (error) {
            if (!(error instanceof XlsxError)) throw error;
            outcomes.refused += 1;
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(outcomes.refused).toBeGreaterThan(100);
  });

  it('never breaks in another way, wherever the text of a sheet is changed', async () => {
    const officer = await officerFile();
    const pieces = [
      '<',
      '>',
      '"',
      '&',
      '</row>',
      '<c ',
      'r="',
      's="99999"',
      't="s"',
      '\u0000',
      '-1',
      '<v>',
      'NaN',
      '<mergeCell ref="B2:A1"/>',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          'xl/worksheets/sheet2.xml',
          'xl/workbook.xml',
          'xl/styles.xml',
          'xl/sharedStrings.xml',
          '[Content_Types].xml',
        ),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...pieces)), {
          minLength: 1,
          maxLength: 5,
        }),
        async (path, changes) => {
          const bad = await withPart(officer, path, (xml) =>
            changes.reduce((now, [place, piece]) => {
              const at = Math.floor(place * now.length);
              return now.slice(0, at) + piece + now.slice(at + piece.length);
            }, xml),
          );
          try {
            JSON.stringify(await readXlsx(bad));
          } catch (error) {
            if (!(error instanceof XlsxError)) throw error;
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe('what an officer’s file holds besides', () => {
  it('is listed by sheet, so that it can be said before it is lost', async () => {
    expect(unmodelledIn((await openXlsx(await officerFile())).plain)).toEqual([
      { kind: 'rich-text', sheet: null, count: 1 },
      { kind: 'pictures', sheet: 'ปี 2569', count: 1 },
      { kind: 'other-rules', sheet: 'ปี 2569', count: 1 },
      { kind: 'other-validations', sheet: 'ปี 2569', count: 1 },
    ]);
    expect(unmodelledIn((await openXlsx(good)).plain)).toEqual([]);
  });
});
