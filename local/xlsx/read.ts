// An .xlsx file, as downloaded from Google Sheets or typed in Excel, read into the book model.
import { readXlsx as hucreRead } from 'hucre/xlsx';
import { extent } from '../sheets/book/grid.ts';
import type { BookModel, SheetModel } from '../sheets/book/model.ts';
import { isFar, withNearCells } from './cells/near-cells.ts';
import { numberFormats } from './cells/number-formats.ts';
import { sharedTexts } from './cells/texts.ts';
import { XlsxError } from './error.ts';
import { write } from './finish.ts';
import { XLSX_LIMITS } from './limits.ts';
import { plainPackage } from './open/open-package.ts';
import { partText, refuseHugeSheets, relationships, type SheetPart, workbookOf } from './package.ts';
import { SEAL, workingSheets } from './parts/page.ts';
import type { StyleSource } from './parts/style.ts';
import { type CellSource, sheetModel } from './read-sheet.ts';
import { attributes, childOf, tags, unescapeXml } from './xml.ts';
import { type Parts, unzip, zip } from './zip.ts';

/**
 * The book in an .xlsx file. Sheets get ids from 0 (the file's own less one, where it has them); dates are serials;
 * a formula keeps the result that the file stored. Throws XlsxError, and nothing else, for a file that it refuses.
 */
export async function readXlsx(file: Uint8Array): Promise<BookModel> {
  return (await openXlsx(file)).book;
}

/** A file as it was opened, so that what is saved over it need not open it again. `book` stays as it was read. */
export interface OpenedXlsx {
  readonly original: Parts;
  /** See plainPackage. */
  readonly plain: Parts;
  readonly book: BookModel;
}

/** As readXlsx, with all that writeXlsx needs to keep the file. Throws as it does. */
export async function openXlsx(file: Uint8Array): Promise<OpenedXlsx> {
  const original = await unzip(file);
  const plain = plainPackage(original);
  return { original, plain, book: await readParts(plain) };
}

async function readParts(parts: Parts): Promise<BookModel> {
  const { sheets: listed, path } = workbookOf(parts);
  const spans = refuseHugeSheets(parts, listed);
  const names = new Set(listed.map(({ name }) => name));
  // hucre gets only what was checked, packed anew: it can't see another file than we did.
  const near: Parts = new Map(parts);
  listed.forEach(({ path: at }, index) => {
    const span = spans[index];
    if (span && isFar(span)) write(near, at, withNearCells(partText(parts, at)));
  });
  const workbook = await hucreRead(await zip(near, 'store'), {
    readStyles: true,
    sheets: ({ name }) => names.has(name),
  }).catch((error: unknown) => {
    throw new XlsxError('damaged', { part: error instanceof Error ? error.message.slice(0, 200) : '' });
  });
  const ids = sheetIds(listed);
  const linked = listed.map(({ name }, index) => ({ name, id: ids[index] ?? index }));
  const source: StyleSource = { themeColors: workbook.themeColors ?? [], font: workbook.defaultFont };
  const target = (kind: string) => relationships(parts, path).find(({ type }) => type === kind)?.target;
  const { date1904 } = tags(partText(parts, path), 'workbookPr')[0] ?? {};
  const { activeTab } = tags(partText(parts, path), 'workbookView')[0] ?? {};
  const cells: CellSource = {
    texts: sharedTexts(parts, target('sharedStrings')),
    formats: numberFormats(partText(parts, target('styles') ?? '')),
    from1904: date1904 === '1' || date1904 === 'true',
  };
  const sheets = workbook.sheets.map((sheet, index) =>
    sheetModel(sheet, listed[index] as SheetPart, linked, source, cells, parts),
  );
  refuseHugePlan(sheets);
  // Places count every tab, also those that are nothing but a chart, which the book doesn't hold.
  const tabs = tags(childOf(partText(parts, path), 'sheets') ?? '', 'sheet').map(({ name }) => name);
  const sheetAt = (place: number) => sheets.find(({ name }) => name === tabs[place]);
  for (const { sheet, value } of sealsIn(partText(parts, path))) {
    const sealed = sheetAt(sheet);
    if (sealed) sealed.metadata = [{ key: SEAL, value }];
  }
  return {
    name: workbook.properties?.title ?? '',
    locale: 'th_TH',
    timeZone: 'Asia/Bangkok',
    sheets,
    activeSheet: (sheetAt(Number(activeTab ?? 0)) ?? sheets[0])?.id ?? 0,
    properties: {},
  };
}

/** Refuses one of the add-on's own sheets that can't be read whole; another's is not read. */
function refuseHugePlan(sheets: readonly SheetModel[]): void {
  const own = workingSheets(sheets);
  for (const sheet of sheets.filter(({ name }) => own.has(name))) {
    const { row, column } = extent(sheet);
    const [found, limit] = [row * column, XLSX_LIMITS.spannedCells];
    if (found > limit)
      throw new XlsxError('sheet-too-large', { sheet: sheet.name, what: 'area', found, limit });
  }
}

/** The seals of reports, by the place of their sheet in the workbook. */
function sealsIn(workbook: string): { readonly sheet: number; readonly value: string }[] {
  return [...workbook.matchAll(/(<definedName\s[^>]*>)([^<]*)</g)].flatMap(([, tag = '', refersTo = '']) => {
    const { name, localSheetId } = attributes(tag);
    if (name !== SEAL) return [];
    return [{ sheet: Number(localSheetId), value: unescapeXml(refersTo).replace(/^"|"$/g, '') }];
  });
}

/** The file's ids less one, so that the first sheet is Google's gid 0; their order if they are no good. */
function sheetIds(listed: readonly SheetPart[]): number[] {
  const own = listed.map(({ sheetId }) => sheetId - 1);
  const good = own.every((id) => Number.isInteger(id) && id >= 0) && new Set(own).size === own.length;
  return good ? own : listed.map((_, index) => index);
}
