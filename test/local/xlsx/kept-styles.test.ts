// The style sheet of a file that gets reports: whole whatever it lacked, no larger than it must be, never more than Excel opens.
import ExcelJS from 'exceljs';
import { describe, expect, it, test } from 'vitest';
import { reportOn } from '../../../local/cli/report.ts';
import { xlsxSentence } from '../../../local/messages.th.ts';
import { XlsxError } from '../../../local/xlsx/error.ts';
import { mergeStyles, NO_STYLES } from '../../../local/xlsx/keep/merge-styles.ts';
import { unzip } from '../../../local/xlsx/zip.ts';
import { part } from './officer-file.ts';
import { eachText, rawFile } from './raw-book.ts';
import { expectWellFormed, expectWholeStyles } from './well-formed.ts';

const STYLES = 'xl/styles.xml';
const wanted = { year: 2569, asOf: '2026-06-08', draft: true, round: null };
const withStyles = (change: (xml: string) => string) =>
  rawFile({ formats: ['0.00'] }, (parts) => eachText(parts, /styles\.xml$/, change));
const saved = async (file: Uint8Array) => (await reportOn(file, wanted)).saved;
const without = (...names: string[]) =>
  withStyles((xml) =>
    names.reduce((text, name) => text.replace(new RegExp(`<${name} [\\s\\S]*?</${name}>`), ''), xml),
  );

describe('a style sheet', () => {
  it.each([
    ['that is empty', () => withStyles((xml) => xml.replace(/(<styleSheet [^>]*)>[\s\S]*/, '$1/>'))],
    ['without fonts, fills and borders', () => without('numFmts', 'fonts', 'fills', 'borders')],
    ['without named styles', () => without('cellStyleXfs')],
    [
      'of one format that says nothing',
      () =>
        withStyles((xml) =>
          xml.replace(/(<styleSheet [^>]*>)[\s\S]*/, '$1<cellXfs><xf/></cellXfs></styleSheet>'),
        ),
    ],
    ['that isn’t there', () => rawFile()],
  ])('%s is whole when reports are added', async (_, file) => {
    const out = await saved(await file());
    await expectWellFormed(out);
    expectWholeStyles(await part(out, STYLES));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(out.buffer as ArrayBuffer);
    expect(book.getWorksheet('สรุป 2569')?.getCell('A1').font?.name).toBeDefined();
  });

  it('is where every reader looks for it, be the name of another one or not', async () => {
    const out = await unzip(await saved(await rawFile()));
    expect([...out.keys()].filter((path) => /styles/i.test(path))).toEqual([STYLES]);
    const taken = await rawFile(
      {},
      (parts) => parts.set('xl/Styles.xml', new TextEncoder().encode('<x/>')) && parts,
    );
    expect([...(await unzip(await saved(taken))).keys()].filter((path) => /styles/i.test(path))).toEqual([
      'xl/Styles.xml',
      'xl/styles1.xml',
    ]);
  });

  it('doesn’t grow when the reports are made again', async () => {
    const once = await saved(await rawFile({ year: { D2: -5 } }));
    expect(await part(await saved(once), STYLES)).toBe(await part(once, STYLES));
  });
});

describe('a style sheet with as many formats as Excel opens', () => {
  const added = NO_STYLES.replace('Calibri', 'Sarabun');
  const filled = (xml: string) => {
    const [xf = ''] = /<xf [^>]*xfId[^>]*>/.exec(xml) ?? [];
    const there = xml.split('<xf ').length - 1;
    return xml.replace('</cellXfs>', () => `${xf.repeat(65_430 - there)}</cellXfs>`);
  };

  it('gets no more: the file is refused in a sentence', () => {
    let refused: unknown = null;
    try {
      mergeStyles(filled(NO_STYLES), added);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(XlsxError);
    expect(xlsxSentence(refused as XlsxError)).toMatch(/รูปแบบเซลล์ 65,?430 แบบ .*65,?430 แบบ.*ไฟล์ใหม่/);
  });

  it('stays if it has those that are needed', () => {
    const full = filled(mergeStyles(NO_STYLES, added).xml);
    const { xml, cellFormat } = mergeStyles(full, added);
    expect(xml).toBe(full);
    expect(cellFormat(0)).toBe(1);
  });
});

test('the first two fills are the reader’s own, whatever stands there', async () => {
  const out = await saved(
    await withStyles((xml) =>
      xml.replace(
        /<fills[\s\S]*<\/fills>/,
        '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>',
      ),
    ),
  );
  const styles = await part(out, STYLES);
  const fills = styles.match(/<fill>[\s\S]*?<\/fill>/g) ?? [];
  expect(fills.slice(0, 2).some((fill) => fill.includes('solid'))).toBe(false);
});
