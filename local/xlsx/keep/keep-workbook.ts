// The workbook part of a file that is changed in place: which sheets there are and in which order, what prints, what is open.
import { columnNumber } from '../../sheets/book/a1.ts';
import { renamed } from '../../sheets/book/formulas/references.ts';
import type { BookModel, SheetModel } from '../../sheets/book/model.ts';
import { definedName, definedNames, write } from '../finish.ts';
import { partText, relationships, relationshipsPath, relativePath, type SheetPart } from '../package.ts';
import { turnHyperlinks } from '../parts/links.ts';
import { isOfficial, printNames, SEAL } from '../parts/page.ts';
import {
  attributes,
  childOf,
  escapeXml,
  topElements,
  unescapeXml,
  wholeElements,
  withChild,
  withLastChild,
  withRelationshipPrefix,
} from '../xml.ts';
import type { Parts } from '../zip.ts';

const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
/** The elements of a workbook in the order that the format asks for (ECMA-376 part 1, 18.2.27). */
const ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );
/** Where a formula can stand in a sheet or a chart. */
const FORMULAS =
  /(<(?:\w+:)?(?:f|formula|formula1|formula2)(?:\s[^>]*)?>)([^<]*)(<)|(\slocation=")([^"]*)(")/g;

/** What keepWorkbook works on. */
export interface KeptWorkbook {
  readonly path: string;
  /** The original's sheets, in the order of `before.sheets`. */
  readonly listed: readonly SheetPart[];
  readonly before: BookModel;
  readonly book: BookModel;
  /** The sheets that are new, or no longer as they were. */
  readonly changed: readonly SheetModel[];
  /** The parts of the new sheets, by the sheet's id in the book. */
  readonly added: ReadonlyMap<number, string>;
}

/** Writes the workbook's part, its relationships and the content types, in place. */
export function keepWorkbook(parts: Parts, kept: KeptWorkbook): void {
  const { path, listed, before, book, added } = kept;
  const ofSheet = new Map(before.sheets.map(({ id }, index) => [id, listed[index] as SheetPart]));
  const gone = before.sheets.filter(({ id }) => !book.sheets.some((sheet) => sheet.id === id));
  for (const { id } of gone) removePart(parts, path, ofSheet.get(id)?.path ?? '');
  const chain = relationships(parts, path).find(({ type }) => type === 'calcChain');
  if (chain !== undefined) removePart(parts, path, chain.target); // it names cells that may hold no formula now
  const ids = addRelationships(parts, path, added);

  let xml = partText(parts, path);
  const oldTags = topElements(inside(xml, 'sheets'));
  const order = sheetTags(oldTags, kept, ofSheet, ids);
  xml = withChild(xml, ORDER, 'sheets', `<sheets>${order.map(({ tag }) => tag).join('')}</sheets>`);
  if (ids.size > 0) xml = withRelationshipPrefix(xml);
  const indexOf = (relationship: string) => order.findIndex((one) => one.relationship === relationship);
  xml = withNames(
    xml,
    kept,
    oldTags.map(relationshipOf),
    indexOf,
    (id) => ofSheet.get(id)?.relationship ?? ids.get(id) ?? '',
  );
  xml = computedOnLoad(xml);
  const isMoved = oldTags.some((tag, index) => indexOf(relationshipOf(tag)) !== index);
  if (before.activeSheet !== book.activeSheet || isMoved || oldTags.length !== order.length) {
    const active = ofSheet.get(book.activeSheet)?.relationship ?? ids.get(book.activeSheet) ?? '';
    xml = withActiveTab(xml, Math.max(0, indexOf(active)), (old) => {
      const now = indexOf(relationshipOf(oldTags[old] ?? ''));
      const { state = 'visible' } = attributes(order[now]?.tag ?? 'state="none"');
      return state === 'visible' ? now : null;
    });
    for (const { id } of before.sheets) unselect(parts, ofSheet.get(id)?.path ?? '', id === book.activeSheet);
  }
  write(parts, path, xml);
  followRenames(parts, path, kept);
}

function inside(xml: string, name: string): string {
  return wholeElements(name).exec(childOf(xml, name) ?? '')?.[1] ?? '';
}

function relationshipOf(tag: string): string {
  return Object.entries(attributes(tag)).find(([key]) => /:id$/.test(key))?.[1] ?? '';
}

function removePart(parts: Parts, workbook: string, path: string): void {
  const id = relationships(parts, workbook).find(({ target }) => target === path)?.id;
  const rels = relationshipsPath(workbook);
  const without = (text: string, element: RegExp, isIt: (tag: string) => boolean) =>
    text.replace(element, (tag) => (isIt(tag) ? '' : tag));
  write(
    parts,
    rels,
    without(partText(parts, rels), wholeElements('Relationship'), (tag) => attributes(tag).Id === id),
  );
  const types = partText(parts, '[Content_Types].xml');
  const isType = (tag: string) => attributes(tag).PartName === `/${path}`;
  write(parts, '[Content_Types].xml', without(types, wholeElements('Override'), isType));
  parts.delete(path);
  parts.delete(relationshipsPath(path));
}

function addRelationships(
  parts: Parts,
  path: string,
  added: ReadonlyMap<number, string>,
): Map<number, string> {
  const taken = new Set(relationships(parts, path).map(({ id }) => id));
  const ids = new Map<number, string>();
  let xml = partText(parts, relationshipsPath(path));
  for (const [sheet, target] of added) {
    let number = 1;
    while (taken.has(`rIdS${number}`)) number += 1;
    const id = `rIdS${number}`;
    taken.add(id);
    ids.set(sheet, id);
    const element = `<Relationship Id="${id}" Type="${WORKSHEET}" Target="${relativePath(path, target)}"/>`;
    xml = withLastChild(xml, element);
  }
  if (added.size > 0) write(parts, relationshipsPath(path), xml);
  return ids;
}

/** The `sheet` elements in the book's order; sheets that the book doesn't hold (only a chart) stay right of those that they stood right of. */
function sheetTags(
  oldTags: readonly string[],
  { book, listed }: KeptWorkbook,
  ofSheet: ReadonlyMap<number, SheetPart>,
  ids: ReadonlyMap<number, string>,
): { tag: string; relationship: string }[] {
  const taken = new Set(oldTags.map((tag) => Number(attributes(tag).sheetId)));
  const own = book.sheets.map(({ id, name, hidden }) => {
    const relationship = ofSheet.get(id)?.relationship ?? ids.get(id) ?? '';
    const old = oldTags.find((tag) => relationshipOf(tag) === relationship);
    if (old !== undefined) {
      const { name: oldName, state } = attributes(old);
      if (name === oldName && hidden === (state !== undefined && state !== 'visible'))
        return { tag: old, relationship };
      const named = old.replace(/\sname=(?:"[^"]*"|'[^']*')/, () => ` name="${escapeXml(name)}"`);
      const shown = named.replace(/\sstate=(?:"[^"]*"|'[^']*')/, '');
      const tag = hidden
        ? shown.replace('<sheet', `<sheet state="${state === 'veryHidden' ? state : 'hidden'}"`)
        : shown;
      return { tag, relationship };
    }
    let sheetId = id + 1;
    if (taken.has(sheetId) || sheetId > 65_534) sheetId = Math.max(0, ...taken) + 1;
    taken.add(sheetId);
    const state = hidden ? ' state="hidden"' : '';
    return {
      tag: `<sheet name="${escapeXml(name)}" sheetId="${sheetId}"${state} r:id="${relationship}"/>`,
      relationship,
    };
  });
  const order = [...own];
  oldTags.forEach((tag, index) => {
    const relationship = relationshipOf(tag);
    if (listed.some((part) => part.relationship === relationship)) return;
    const before = oldTags.slice(0, index).map(relationshipOf);
    const left = order.findLastIndex((one) => before.includes(one.relationship));
    order.splice(left + 1, 0, { tag, relationship });
  });
  return order;
}

/** The defined names: those of the sheets that are still there, at their sheet's new place, and what prints. */
function withNames(
  xml: string,
  { book, before, changed }: KeptWorkbook,
  oldOrder: readonly string[],
  indexOf: (relationship: string) => number,
  relationshipOfSheet: (id: number) => string,
): string {
  const old = topElements(inside(xml, 'definedNames')).flatMap((element) => {
    const { localSheetId, name = '' } = attributes(/^<[^>]*>/.exec(element)?.[0] ?? '');
    if (localSheetId === undefined) return [{ element, name, index: -1 }];
    const relationship = oldOrder[Number(localSheetId)] ?? '';
    const index = indexOf(relationship);
    if (index < 0) return [];
    const sheet = book.sheets.find(({ id }) => relationshipOfSheet(id) === relationship);
    if (name.endsWith('Print_Area') && sheet && isOneEmptyCell(element, sheet)) return [];
    const moved = element.replace(/localSheetId="\d+"/, `localSheetId="${index}"`);
    return [{ element: moved, name, index }];
  });
  const isNew = ({ id }: SheetModel) => !before.sheets.some((sheet) => sheet.id === id);
  const isSame = (a: { name: string; index: number }, b: { name: string; index: number }) =>
    a.name === b.name && a.index === b.index;
  // What an officer has set of a sheet that is theirs, or that didn't change, stays; a new sheet's and a report's are its own.
  const own = new Set(changed.filter((sheet) => isNew(sheet) || isOfficial(sheet)).map(({ id }) => id));
  const fresh = printNames(book)
    .map((one) => ({
      element: definedName(one, indexOf(relationshipOfSheet(one.sheet))),
      name: one.name,
      sheet: one.sheet,
      index: indexOf(relationshipOfSheet(one.sheet)),
    }))
    .filter(
      (one) =>
        one.name === SEAL ||
        own.has(one.sheet) ||
        (isAreaOfWorking(one, book) && !old.some((other) => isSame(one, other))),
    );
  const elements = [...old.filter((one) => !fresh.some((other) => isSame(one, other))), ...fresh].map(
    ({ element }) => element,
  );
  return withChild(xml, ORDER, 'definedNames', definedNames(elements));
}

/** Whether it keeps one of the add-on's working sheets from being printed with the reports. */
function isAreaOfWorking(
  { name, sheet }: { readonly name: string; readonly sheet: number },
  { sheets }: BookModel,
): boolean {
  return name.endsWith('Area') && sheets.some((one) => one.id === sheet && !isOfficial(one));
}

/** Whether what prints is one cell in which nothing stands: so the add-on keeps a sheet from being printed, and nobody else does. */
function isOneEmptyCell(element: string, { cells }: SheetModel): boolean {
  const [, letters, row] = /!\$([A-Z]+)\$(\d+)<\/definedName>$/.exec(element) ?? [];
  return letters !== undefined && (cells[Number(row) - 1]?.[columnNumber(letters) - 1]?.value ?? '') === '';
}

/** Whoever opens the file computes it anew: results of formulas that are stored may be old. */
function computedOnLoad(xml: string): string {
  const [, rest = ''] = /^<calcPr\b([^>]*?)\s*\/?>/.exec(childOf(xml, 'calcPr') ?? '') ?? [];
  const kept = rest.replace(/\sfullCalcOnLoad="[^"]*"/, '');
  return withChild(xml, ORDER, 'calcPr', `<calcPr${kept} fullCalcOnLoad="1"/>`);
}

/**
 * The workbook's windows: the first shows the tab `active`. Other tabs that a window names (the first one of its row, what it shows
 * itself) are where `placeOf` says that they are now; null: none that can be seen.
 */
function withActiveTab(xml: string, active: number, placeOf: (old: number) => number | null): string {
  const views = childOf(xml, 'bookViews') ?? '';
  let seen = 0;
  const shown = views.replace(/<workbookView\b([^>]*?)(\/?)>/g, (_, rest: string, end: string) => {
    const isFirst = seen++ === 0;
    const moved = rest.replace(/\s+(activeTab|firstSheet)="(\d*)"/g, (_whole, name, old) => {
      const place = isFirst && name === 'activeTab' ? null : placeOf(Number(old));
      return place === null ? '' : ` ${name}="${place}"`;
    });
    return `<workbookView${moved}${isFirst ? ` activeTab="${active}"` : ''}${end}>`;
  });
  const none = `<bookViews><workbookView activeTab="${active}"/></bookViews>`;
  return withChild(xml, ORDER, 'bookViews', seen === 0 ? none : shown);
}

/** Excel edits every selected sheet at once: only the one that is open may be. */
function unselect(parts: Parts, path: string, isOpen: boolean): void {
  const xml = partText(parts, path);
  if (isOpen || !/<sheetView\b[^>]*\stabSelected="(?:1|true)"/.test(xml)) return;
  write(parts, path, xml.replace(/(<sheetView\b[^>]*?)\stabSelected="[^"]*"/, '$1'));
}

/** Formulas and links that still name a sheet by its old name follow it. */
function followRenames(parts: Parts, workbook: string, { before, book, added }: KeptWorkbook): void {
  const renamings = book.sheets.flatMap((sheet) => {
    const old = before.sheets.find(({ id }) => id === sheet.id)?.name;
    return old === undefined || old === sheet.name ? [] : [{ old, name: sheet.name }];
  });
  if (renamings.length === 0) return;
  const follow = (text: string) => {
    const formula = unescapeXml(text);
    const now = renamings.reduce((one, { old, name }) => {
      const inside = (target: string) => `#${renamed(target.slice(1), old, name)}`;
      return turnHyperlinks(renamed(one, old, name), inside);
    }, formula);
    return now === formula ? text : escapeXml(now);
  };
  const isNew = new Set(added.values());
  for (const path of parts.keys()) {
    if (!/^xl\/(worksheets|charts)\/[^/]*\.xml$/.test(path) || isNew.has(path)) continue;
    const xml = partText(parts, path);
    const now = xml.replace(FORMULAS, (whole, a, formula, b, c, location, d) => {
      return formula === undefined
        ? location === undefined
          ? whole
          : `${c}${follow(location)}${d}`
        : `${a}${follow(formula)}${b}`;
    });
    if (now !== xml) write(parts, path, now);
  }
  const names = (xml: string) =>
    xml.replace(/(<definedName\s[^>]*>)([^<]*)/g, (_, tag, formula) => `${tag}${follow(formula)}`);
  write(parts, workbook, names(partText(parts, workbook)));
}
