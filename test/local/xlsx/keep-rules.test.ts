// An officer's conditional formats: the check's marks come and go beside them, and theirs stay as Excel wrote them.
import { expect, test } from 'vitest';
import { reportOn } from '../../../local/cli/report.ts';
import { changeLines } from '../../../local/sheets/book/change-lines.ts';
import type { BookModel, SheetModel } from '../../../local/sheets/book/model.ts';
import { openXlsx, readXlsx } from '../../../local/xlsx/read.ts';
import { writeXlsx } from '../../../local/xlsx/write.ts';
import { part } from './officer-file.ts';
import { eachText, rawFile } from './raw-book.ts';
import { expectWellFormed } from './well-formed.ts';

const YEAR = 'xl/worksheets/sheet2.xml';

/** Looks as Excel writes them, and as the book model can't hold them. */
const LOOKS = [
  '<dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
  '<dxf><font><i/><color theme="5" tint="0.2"/></font><fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill><border><left style="thin"><color auto="1"/></left></border><protection locked="0"/></dxf>',
].join('');

const SCALE =
  '<cfRule type="colorScale" priority="9"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FFFF0000"/></colorScale></cfRule>';
/** Two blocks; the one that wins stands last, and stops the others. */
const THEIRS = [
  `<conditionalFormatting sqref="D2:D5 F2:F5"><cfRule type="expression" dxfId="1" priority="4"><formula>$D2&gt;1000</formula></cfRule><cfRule type="duplicateValues" dxfId="0" priority="3"/>${SCALE}</conditionalFormatting>`,
  '<conditionalFormatting sqref="B2:B5" pivot="1"><cfRule type="expression" dxfId="0" priority="2"><formula>LEN(B2)=0</formula></cfRule><cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>$D2=0</formula></cfRule></conditionalFormatting>',
].join('');

/** The four projects with these rules; the third one's amount may be spoilt, so that the check marks it. */
async function officers(amount: number | string, rules = THEIRS): Promise<Uint8Array> {
  return rawFile({ afterYear: rules, year: { D4: amount }, formats: ['0.00'] }, (parts) =>
    eachText(parts, /styles\.xml$/, (styles) =>
      styles.replace('</styleSheet>', `<dxfs count="2">${LOOKS}</dxfs></styleSheet>`),
    ),
  );
}

async function reported(file: Uint8Array): Promise<Uint8Array> {
  const { saved } = await reportOn(file, { year: 2569, asOf: '2026-06-08', draft: true, round: null });
  await expectWellFormed(saved);
  return saved;
}

async function rulesIn(file: Uint8Array): Promise<string> {
  return ((await part(file, YEAR)).match(/<conditionalFormatting.*<\/conditionalFormatting>/s) ?? [''])[0];
}

const prioritiesIn = (xml: string) =>
  [...xml.matchAll(/ priority="(\d+)"/g)].map(([, number]) => Number(number));

test('beside the check’s marks the officer’s rules are the same XML, and so is what they look like', async () => {
  const saved = await reported(await officers('สิบบาท'));
  const rules = await rulesIn(saved);
  expect(rules).toContain(THEIRS);
  const ours = rules.replace(THEIRS, '');
  expect(ours).toContain('sucharit:error');
  const all = prioritiesIn(rules);
  expect(new Set(all).size).toBe(all.length);
  const looks = (await part(saved, 'xl/styles.xml')).match(/<dxfs count="(\d+)">(.*)<\/dxfs>/s);
  expect(looks?.[2]?.startsWith(LOOKS)).toBe(true);
  expect(looks?.[2]?.match(/<dxf>/g)?.length).toBe(Number(looks?.[1]));
  const [mark = ''] = /dxfId="\d+"/.exec(ours) ?? [];
  const look = looks?.[2]?.match(/<dxf>.*?<\/dxf>/gs)?.[Number(/\d+/.exec(mark)?.[0])];
  expect(look).toContain('FFF8C9C4');
});

test('once the mistake is mended, the mark goes and theirs alone are left, unchanged', async () => {
  const spoilt = await reported(await officers('สิบบาท'));
  const opened = await openXlsx(spoilt);
  const book = structuredClone(opened.book) as BookModel;
  const year = book.sheets.find(({ name }) => name === 'ปี 2569') as SheetModel;
  const cell = year.cells[3]?.[3];
  if (cell) cell.value = 0;
  const mended = await reported(await writeXlsx(book, opened));
  expect(await rulesIn(mended)).toBe(THEIRS);
});

test('a mark gets the lowest number that is free, and none that a rule of Excel 2010 has', async () => {
  const newer =
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="2" id="{00000000-0000-0000-0000-000000000001}"><xm:f>$D2=1</xm:f></x14:cfRule><xm:sqref>D2:D5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  const one =
    '<conditionalFormatting sqref="B2:B5"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN(B2)=0</formula></cfRule></conditionalFormatting>';
  const saved = await reported(await officers('สิบบาท', `${one}${newer}`));
  expect((await part(saved, YEAR)).includes(newer)).toBe(true);
  expect(prioritiesIn((await rulesIn(saved)).replace(one, ''))).toEqual([3]);
});

test('rules follow rows that come before and between theirs, formulas and all, with what stands beside them', async () => {
  const opened = await openXlsx(await officers(0));
  const book = structuredClone(opened.book) as BookModel;
  const year = book.sheets.find(({ name }) => name === 'ปี 2569') as SheetModel;
  changeLines(book, year, { axis: 'row', at: 2, count: 3 });
  changeLines(book, year, { axis: 'row', at: 7, count: 1 });
  expect(await rulesIn(await writeXlsx(book, opened))).toBe(
    THEIRS.replace('D2:D5 F2:F5', 'D5:D9 F5:F9')
      .replace('"B2:B5"', '"B5:B9"')
      .replace('$D2&gt;', '$D5&gt;')
      .replace('LEN(B2)', 'LEN(B5)')
      .replace('$D2=0', '$D5=0'),
  );
});

test('a rule that is taken out goes alone; one that another sheet has, too, is new here', async () => {
  const opened = await openXlsx(await officers(0));
  const book = structuredClone(opened.book) as BookModel;
  const year = book.sheets.find(({ name }) => name === 'ปี 2569') as SheetModel;
  const settings = book.sheets.find(({ name }) => name === 'ตั้งค่า') as SheetModel;
  const [first] = year.conditionalFormats.splice(0, 1);
  if (first) settings.conditionalFormats.push(first);
  const saved = await writeXlsx(book, opened);
  expect(await rulesIn(saved)).toBe(
    THEIRS.replace(/<cfRule type="expression" dxfId="1" priority="4">.*?<\/cfRule>/, ''),
  );
  const there = await readXlsx(saved);
  expect(there.sheets[0]?.conditionalFormats).toMatchObject([{ formula: '=$D2>1000' }]);
});

test('the pink of Excel, whose fill names no pattern, is read as pink', async () => {
  const { sheets } = await readXlsx(await officers(0));
  const looks = sheets[1]?.conditionalFormats.map(({ style }) => style.background);
  expect(looks).toEqual([undefined, '#ffc7ce', undefined]);
});
