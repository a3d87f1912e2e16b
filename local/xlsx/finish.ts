// What hucre leaves out of a file that it wrote: default sizes, ids of sheets, and the mark of literal text (quotePrefix).
import { cellName } from '../../src/core/cell.ts';
import type { BookModel, SheetModel } from '../sheets/book/model.ts';
import { partText, workbookOf } from './package.ts';
import { finishCharts } from './parts/charts.ts';
import { type PrintName, printNames, SEAL } from './parts/page.ts';
import { looksTyped } from './parts/text.ts';
import { columnCharacters, GOOGLE_COLUMN_PIXELS, GOOGLE_ROW_PIXELS, pixelsToPoints } from './parts/units.ts';
import { attributes, escapeXml } from './xml.ts';
import type { Parts } from './zip.ts';

const FORMAT = `<sheetFormatPr defaultColWidth="${columnCharacters(GOOGLE_COLUMN_PIXELS)}" defaultRowHeight="${pixelsToPoints(GOOGLE_ROW_PIXELS)}"/>`;
/** Excel's limit on sheetId. */
const HIGHEST_SHEET_ID = 65_534;

/** The sheets of a package that hucre wrote, in the same order, finished in place. */
export function finishSheets(parts: Parts, sheets: readonly SheetModel[]): void {
  const styles = stylesWithQuotes(partText(parts, 'xl/styles.xml'));
  workbookOf(parts).sheets.forEach((part, index) => {
    const xml = partText(parts, part.path).replace(/<sheetFormatPr[^>]*>/, FORMAT);
    const sheet = sheets[index] as SheetModel;
    write(parts, part.path, quoteLiterals(xml, sheet, styles.quoted));
    finishCharts(parts, part.path, sheet);
  });
  write(parts, 'xl/styles.xml', styles.xml());
}

/** The workbook of a package that hucre wrote of the whole book: ids of sheets, and what prints. */
export function finishWorkbook(parts: Parts, book: BookModel): void {
  const { path } = workbookOf(parts);
  const ids = fileSheetIds(book.sheets);
  const names = printNames(book).map((name) =>
    definedName(
      name,
      book.sheets.findIndex(({ id }) => id === name.sheet),
    ),
  );
  let next = 0;
  const workbook = partText(parts, path)
    .replace(/(<sheet [^>]*sheetId=")\d+/g, (_, before) => `${before}${ids[next++]}`)
    .replace('<calcPr ', () => `${definedNames(names)}<calcPr `);
  write(parts, path, workbook);
}

/** The `definedNames` element of these elements; empty if there are none. */
export function definedNames(elements: readonly string[]): string {
  return elements.length === 0 ? '' : `<definedNames>${elements.join('')}</definedNames>`;
}

/** A name as the workbook's element; `index` is its sheet's place among the workbook's sheets. */
export function definedName({ name, refersTo }: PrintName, index: number): string {
  const hidden = name === SEAL ? ' hidden="1"' : '';
  return `<definedName name="${name}" localSheetId="${index}"${hidden}>${escapeXml(refersTo)}</definedName>`;
}

/** Google's ids plus one where Excel allows them, else the lowest that are free. */
export function fileSheetIds(sheets: readonly SheetModel[]): number[] {
  const possible = (id: number) => id >= 0 && id < HIGHEST_SHEET_ID;
  const taken = new Set(sheets.map(({ id }) => id).filter(possible));
  return sheets.map(({ id }) => {
    let own = id;
    if (!possible(id)) {
      own = 0;
      while (taken.has(own)) own += 1;
      taken.add(own);
    }
    return own + 1;
  });
}

/** A part's text, stored. */
export function write(parts: Parts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

function quoteLiterals(xml: string, sheet: SheetModel, quoted: (style: number) => number): string {
  const literal = new Set<string>();
  sheet.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell !== null && cell.formula === undefined && typeof cell.value === 'string') {
        if (looksTyped(cell.value)) literal.add(cellName(row + 1, column + 1));
      }
    });
  });
  if (literal.size === 0) return xml;
  return xml.replace(/<c r="([A-Z]+\d+)"[^>]*>/g, (tag, name) => {
    if (!literal.has(name)) return tag;
    const style = quoted(Number(attributes(tag).s ?? 0));
    return tag.replace(/ s="\d+"/, '').replace(`r="${name}"`, `r="${name}" s="${style}"`);
  });
}

/** The style sheet, with a way to ask for a style's twin that marks its text as literal. */
function stylesWithQuotes(xml: string): { quoted: (style: number) => number; xml: () => string } {
  const [block = '', inner = ''] = /<cellXfs [^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml) ?? [];
  const formats: string[] = inner.match(/<xf [^>]*\/>|<xf [^>]*>[\s\S]*?<\/xf>/g) ?? [];
  const twins = new Map<number, number>();
  return {
    quoted: (style) => {
      const known = twins.get(style);
      if (known !== undefined) return known;
      twins.set(style, formats.push((formats[style] ?? '').replace('<xf ', '<xf quotePrefix="1" ')) - 1);
      return formats.length - 1;
    },
    xml: () => xml.replace(block, () => `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`),
  };
}
