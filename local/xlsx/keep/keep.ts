// A file changed as little as possible: parts and sheets that the book didn't change are kept byte for byte.
import type { BookModel } from '../../sheets/book/model.ts';
import { write } from '../finish.ts';
import { freshParts } from '../fresh.ts';
import {
  partText,
  relationships,
  relationshipsPath,
  relativePath,
  type SheetPart,
  workbookOf,
} from '../package.ts';
import { isOfficial } from '../parts/page.ts';
import type { OpenedXlsx } from '../read.ts';
import { attributes, escapeXml, wholeElements, withLastChild } from '../xml.ts';
import type { Parts } from '../zip.ts';
import { withNewRules } from './keep-rules.ts';
import { keepWorkbook } from './keep-workbook.ts';
import { mergeStyles, NO_STYLES } from './merge-styles.ts';
import { withResults } from './patch-cells.ts';
import { patchSheet } from './patch-sheet.ts';
import { hasNewResults, isSameSheet } from './same.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The original package with the book's changes. Throws as readXlsx does. */
export async function keepOriginal(
  { original, plain, book: before }: OpenedXlsx,
  book: BookModel,
): Promise<Parts> {
  const parts: Parts = new Map(plain);
  const { path: workbookPath, sheets: listed } = workbookOf(parts);
  const stylesPath = stylesOf(parts, workbookPath);

  const known = new Map(
    before.sheets.map((sheet, index) => [sheet.id, { sheet, part: listed[index] as SheetPart }]),
  );
  const changed = book.sheets.filter((sheet) => {
    const old = known.get(sheet.id);
    return old === undefined || !isSameSheet(old.sheet, sheet);
  });
  for (const sheet of book.sheets) {
    const old = known.get(sheet.id);
    if (old === undefined || changed.includes(sheet) || !hasNewResults(old.sheet, sheet)) continue;
    const xml = partText(parts, old.part.path);
    const now = withResults(xml, old.sheet, sheet);
    if (now !== xml) write(parts, old.part.path, now);
  }

  const added = new Map<number, string>();
  if (changed.length > 0) {
    const fresh = await freshParts(
      changed.map((sheet) => withNewRules(sheet, known.get(sheet.id)?.sheet)),
      book,
    );
    const styles = mergeStyles(partText(parts, stylesPath), partText(fresh, 'xl/styles.xml'));
    write(parts, stylesPath, styles.xml);
    const strings = sharedTexts(fresh);
    const freshSheets = workbookOf(fresh).sheets;
    changed.forEach((sheet, index) => {
      const freshPath = freshSheets[index]?.path ?? '';
      const old = known.get(sheet.id);
      const prefix = freeIdPrefix(old === undefined ? '' : partText(parts, relationshipsPath(old.part.path)));
      const xml = partText(fresh, freshPath)
        .replace(/ r:id="rId(\d+)"/g, ` r:id="${prefix}$1"`)
        .replace(/(<c [^>]*?s=")(\d+)/g, (_, head, own) => `${head}${styles.cellFormat(Number(own))}`)
        .replace(/(dxfId=")(\d+)/g, (_, head, own) => `${head}${styles.ruleFormat(Number(own))}`)
        .replace(/<c ([^>]*?)t="s"([^>]*)><v>(\d+)<\/v>/g, (_, head, tail, own) => {
          return `<c ${head}t="inlineStr"${tail}><is>${strings[Number(own)] ?? '<t></t>'}</is>`;
        });
      const plainStyle = styles.cellFormat(0);
      const patched =
        old === undefined
          ? null
          : patchSheet({
              before: old.sheet,
              after: sheet,
              original: partText(parts, old.part.path),
              fresh: xml,
              plainStyle,
              page: isOfficial(sheet),
            });
      const path = old?.part.path ?? freePath(parts, 'xl/worksheets/sheet1.xml');
      if (old === undefined) {
        added.set(sheet.id, path);
        addContentType(parts, path, `${MAIN}.worksheet+xml`);
      }
      const styled = patched?.xml ?? xml.replace(/<c (?![^>]*\bs=")/g, `<c s="${plainStyle}" `);
      write(parts, path, styled);
      bringRelationships(parts, fresh, path, freshPath, prefix, patched?.freshRelationships ?? null);
    });
  }
  keepWorkbook(parts, { path: workbookPath, listed, before, book, changed, added });
  return asTheyWere(parts, plain, original);
}

/** The path of the style sheet; a package without one gets one. */
function stylesOf(parts: Parts, workbook: string): string {
  const there = relationships(parts, workbook).find(({ type }) => type === 'styles')?.target;
  if (there !== undefined && parts.has(there)) return there;
  // Some readers look for it there only.
  const path = there ?? freePath(parts, 'xl/styles.xml');
  write(parts, path, NO_STYLES);
  addContentType(parts, path, `${MAIN}.styles+xml`);
  if (there !== undefined) return path;
  const rels = relationshipsPath(workbook);
  const element = `<Relationship Id="${freeIdPrefix(partText(parts, rels))}Styles" Type="${OFFICE}/styles" Target="${relativePath(workbook, path)}"/>`;
  write(parts, rels, withLastChild(partText(parts, rels), element));
  return path;
}

/** Parts that only were made plain to be read, and didn't change, as the original has them. */
function asTheyWere(parts: Parts, plain: Parts, original: Parts): Parts {
  const strict = [...original].some(([path, bytes]) => path.endsWith('.xml') && isStrict(bytes));
  if (strict) return parts; // one workbook is not half of the one kind and half of the other
  return new Map(
    [...parts].map(([path, bytes]) => {
      const own = original.get(path);
      return [
        path,
        own !== undefined && bytes === plain.get(path) && !/\.rels$|\]\.xml$/.test(path) ? own : bytes,
      ];
    }),
  );
}

function isStrict(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, 2_000)).includes('http://purl.oclc.org/ooxml/');
}

/** The inside of each shared text, as an inline text has it. */
function sharedTexts(fresh: Parts): string[] {
  return [...partText(fresh, 'xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, inner = '']) => inner,
  );
}

/** The path if it is free, whatever the case of its letters; else with the first number that makes it free: `sheet1.xml`, `sheet2.xml` … */
function freePath(parts: Parts, path: string): string {
  const taken = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  const [, stem = '', extension = ''] = /^(.*?)\d*(\.\w+)$/.exec(path) ?? [];
  let free = path;
  for (let number = 1; taken.has(free.toLowerCase()); number++) free = `${stem}${number}${extension}`;
  return free;
}

function addContentType(parts: Parts, path: string, type: string): void {
  const types = partText(parts, '[Content_Types].xml');
  const override = `<Override PartName="/${path}" ContentType="${type}"/>`;
  write(parts, '[Content_Types].xml', withLastChild(types, override));
}

/** What a sheet's new relationships are called, so that none has the id of an old one. */
function freeIdPrefix(old: string): string {
  let prefix = 'rIdS';
  while (old.includes(`"${prefix}`)) prefix += 'S';
  return prefix;
}

/**
 * A sheet's relationships: the original's, but for those types that are the fresh sheet's (`null`: all), whose
 * targets are brought along under free names.
 */
function bringRelationships(
  parts: Parts,
  fresh: Parts,
  path: string,
  freshPath: string,
  prefix: string,
  types: readonly string[] | null,
): void {
  const isFresh = (type: string) => types === null || types.includes(type);
  const kept = new Set(
    relationships(parts, path)
      .filter(({ type }) => !isFresh(type))
      .map(({ id }) => id),
  );
  const elements = [
    ...elementsOf(parts, path).filter((element) => kept.has(attributes(element).Id ?? '')),
    ...relationships(fresh, freshPath)
      .filter(({ type }) => isFresh(type))
      .map(({ id, type, target, external }) => {
        const goal = external ? target : relativePath(path, bringPart(parts, fresh, target));
        const mode = external ? ' TargetMode="External"' : '';
        return `<Relationship Id="${id.replace('rId', prefix)}" Type="${OFFICE}/${type}" Target="${escapeXml(goal)}"${mode}/>`;
      }),
  ];
  if (elements.length === 0) parts.delete(relationshipsPath(path));
  else
    write(
      parts,
      relationshipsPath(path),
      `<Relationships xmlns="${PACKAGE}">${elements.join('')}</Relationships>`,
    );
}

function elementsOf(parts: Parts, path: string): string[] {
  return partText(parts, relationshipsPath(path)).match(wholeElements('Relationship')) ?? [];
}

/** Copies a part and what it refers to; returns its new path. */
function bringPart(parts: Parts, fresh: Parts, from: string): string {
  const path = freePath(parts, from);
  parts.set(path, fresh.get(from) ?? new Uint8Array());
  const type = new RegExp(`PartName="/${from}" ContentType="([^"]*)"`).exec(
    partText(fresh, '[Content_Types].xml'),
  )?.[1];
  addContentType(parts, path, type ?? `${MAIN.replace('spreadsheetml', 'vmlDrawing')}`);
  const own = relationships(fresh, from);
  if (own.length > 0) {
    const elements = own.map(
      ({ id, type: kind, target }) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${relativePath(path, bringPart(parts, fresh, target))}"/>`,
    );
    write(
      parts,
      relationshipsPath(path),
      `<Relationships xmlns="${PACKAGE}">${elements.join('')}</Relationships>`,
    );
  }
  return path;
}
