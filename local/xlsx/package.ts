// What is where in an .xlsx package: the workbook, its sheets in order and the part that holds each.
import { columnNumber } from '../sheets/book/a1.ts';
import { XlsxError } from './error.ts';
import { XLSX_LIMITS } from './limits.ts';
import { attributes, tags } from './xml.ts';
import type { Parts } from './zip.ts';

/** A relationship of a part: its id, the end of its type (`worksheet`, `drawing`), and the path of its target. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A sheet as the workbook lists it. */
export interface SheetPart {
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: string;
  readonly path: string;
}

/** The text of a part; empty if there is none. */
export function partText(parts: Parts, path: string): string {
  return new TextDecoder().decode(parts.get(path));
}

/** The path of a part's relationships: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** A part's path as another part's relationships name it: from `xl/worksheets/a.xml` to `xl/b.xml` is `../b.xml`. */
export function relativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1);
  const steps = to.split('/');
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared])
    shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

/** A part's relationships, with targets as paths from the package's root. */
export function relationships(parts: Parts, path: string): Relationship[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return tags(partText(parts, relationshipsPath(path)), 'Relationship').map((tag) => {
    const external = tag.TargetMode === 'External';
    const target = tag.Target ?? '';
    return {
      id: tag.Id ?? '',
      type: (tag.Type ?? '').replace(/^.*\//, ''),
      target: external ? target : resolvedTarget(folder, target),
      external,
    };
  });
}

/** A target as a path from the package's root; `folder` is that of the part that names it, with its `/` or empty. */
export function resolvedTarget(folder: string, target: string): string {
  const plain = target.replaceAll('\\', '/');
  if (plain.startsWith('/')) return plain.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${plain}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The workbook's path and its sheets. Throws XlsxError: no-workbook, no-sheets, too-many-sheets, damaged. */
export function workbookOf(parts: Parts): { path: string; sheets: SheetPart[] } {
  const path = relationships(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  if (!parts.has(path) || !parts.has('[Content_Types].xml')) throw new XlsxError('no-workbook');
  const workbook = partText(parts, path);
  const targets = new Map(relationships(parts, path).map((one) => [one.id, one]));
  const listed = workbook.match(/<(?:\w+:)?sheets[\s>][\s\S]*?<\/(?:\w+:)?sheets>/)?.[0] ?? '';
  const found = tags(listed, 'sheet');
  if (found.length > XLSX_LIMITS.sheets) {
    throw new XlsxError('too-many-sheets', { found: found.length, limit: XLSX_LIMITS.sheets });
  }
  const sheets = found.flatMap((tag): SheetPart[] => {
    const relationship = Object.entries(tag).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? '';
    const target = targets.get(relationship);
    // A sheet of nothing but a chart, or a macro's sheet, has no grid; it stays in the package, out of the book.
    if (target !== undefined && target.type !== 'worksheet') return [];
    if (target === undefined || !parts.has(target.target)) {
      throw new XlsxError('damaged', { part: tag.name ?? '' });
    }
    return [{ name: tag.name ?? '', sheetId: Number(tag.sheetId), relationship, path: target.target }];
  });
  if (sheets.length === 0) throw new XlsxError('no-sheets');
  return { path, sheets };
}

/** Refuses a DOCTYPE in any XML part: Office never writes one, and entities are how XML is made to explode. */
export function refuseDoctype(parts: Parts): void {
  for (const path of parts.keys()) {
    if (!/\.(xml|rels|vml)$/i.test(path)) continue;
    if (/<!(?:DOCTYPE|ENTITY)/i.test(partText(parts, path))) throw new XlsxError('doctype', { part: path });
  }
}

/** Refuses a sheet that would need an absurd amount of memory, before it is parsed. @returns the rectangle that each spans */
export function refuseHugeSheets(
  parts: Parts,
  sheets: readonly SheetPart[],
): readonly { readonly rows: number; readonly columns: number }[] {
  let cells = 0;
  return sheets.map(({ name, path }) => {
    let rows = 0;
    let lastRow = 0;
    const widths = new Map<number, number>();
    for (const [tag, kind] of partText(parts, path).matchAll(/<(?:[\w.-]+:)?(row|c)(?=[\s/>])[^>]*>/g)) {
      if (kind === 'row') {
        rows += 1;
        continue;
      }
      cells += 1;
      const [, letters = '', row = '0'] = /^([A-Z]{1,9})(\d{1,9})$/i.exec(attributes(tag).r ?? '') ?? [];
      const at = Math.max(Number(row), letters === '' ? rows : 0);
      lastRow = Math.max(lastRow, at, rows);
      widths.set(at, Math.max(widths.get(at) ?? 0, columnNumber(letters)));
    }
    refuse(name, 'rows', rows, XLSX_LIMITS.rows);
    const held = [...widths.values()].reduce((sum, width) => sum + width, lastRow);
    refuse(name, 'area', held, XLSX_LIMITS.heldCells);
    refuse(name, 'cells', cells, XLSX_LIMITS.cells);
    return { rows: lastRow, columns: [...widths.values()].reduce((most, width) => Math.max(most, width), 0) };
  });
}

function refuse(sheet: string, what: string, found: number, limit: number): void {
  if (found > limit) throw new XlsxError('sheet-too-large', { sheet, what, found, limit });
}
