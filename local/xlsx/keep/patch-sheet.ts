// A worksheet's XML in which only what changed is written anew: everything else of the original stays as it is.
import type { SheetModel } from '../../sheets/book/model.ts';
import { parseAreas } from '../parts/area.ts';
import { elementName, topElements, wholeElements, withRelationshipPrefix } from '../xml.ts';
import { patchedRules } from './keep-rules.ts';
import { patchSheetData } from './patch-cells.ts';
import { sectionKeys } from './same.ts';

/** The elements of a worksheet in the order that the format asks for (ECMA-376 part 1, 18.3.1.99). */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

/** What belongs to each part of a sheet: elements of the worksheet, and types of its relationships. */
const SECTIONS = {
  panes: { elements: ['sheetViews'], relationships: [] },
  tab: { elements: ['sheetPr'], relationships: [] },
  columns: { elements: ['sheetFormatPr', 'cols'], relationships: [] },
  filter: { elements: ['autoFilter'], relationships: [] },
  merges: { elements: ['mergeCells'], relationships: [] },
  rules: { elements: ['conditionalFormatting'], relationships: [] },
  validations: { elements: ['dataValidations'], relationships: [] },
  links: { elements: ['hyperlinks'], relationships: ['hyperlink'] },
  notes: { elements: ['legacyDrawing'], relationships: ['comments', 'vmlDrawing', 'threadedComment'] },
  charts: { elements: ['drawing'], relationships: ['drawing'] },
} as const;

/** A sheet's XML, and the types of relationships that are the fresh sheet's instead of the original's. */
export interface PatchedSheet {
  readonly xml: string;
  readonly freshRelationships: readonly string[];
}

/** What patchSheet works on: the sheet as it was and is, and both as XML, the fresh one with the file's style numbers. */
export interface SheetPatch {
  readonly before: SheetModel;
  readonly after: SheetModel;
  readonly original: string;
  readonly fresh: string;
  /** The style number of a fresh cell that names none. */
  readonly plainStyle: number;
  /** Take paper, margins and scale from the fresh sheet. */
  readonly page: boolean;
}

/** The patched sheet; null if the original is written in a way that can't be patched. */
export function patchSheet(patch: SheetPatch): PatchedSheet | null {
  const root = /^([\s\S]*?<worksheet(?:\s[^>]*)?>)([\s\S]*)<\/worksheet>\s*$/.exec(patch.original);
  const freshRoot = /<worksheet(?:\s[^>]*)?>([\s\S]*)<\/worksheet>\s*$/.exec(patch.fresh);
  if (root === null || freshRoot === null) return null;
  const fresh = topElements(freshRoot[1] ?? '');
  let elements = topElements(root[2] ?? '').filter((element) => elementName(element) !== 'dimension');
  const before = sectionKeys(patch.before);
  const after = sectionKeys(patch.after);
  const freshRelationships: string[] = [];
  for (const [key, section] of Object.entries(SECTIONS)) {
    if (before[key as keyof typeof before] === after[key as keyof typeof after]) continue;
    if (key === 'rules')
      elements = placed(
        elements,
        'conditionalFormatting',
        patchedRules(elements, fresh, patch.before, patch.after),
      );
    else for (const name of section.elements) elements = replaced(elements, fresh, name);
    freshRelationships.push(...section.relationships);
  }
  if (patch.page) {
    for (const name of ['printOptions', 'pageMargins', 'pageSetup'])
      elements = replaced(elements, fresh, name);
    elements = elements.some((element) => elementName(element) === 'sheetPr')
      ? elements.map((element) => (elementName(element) === 'sheetPr' ? fitted(element) : element))
      : replaced(elements, fresh, 'sheetPr');
  }
  if (before.cells !== after.cells || before.rows !== after.rows) {
    const data = fresh.find((element) => elementName(element) === 'sheetData') ?? '<sheetData/>';
    if (!elements.some((element) => elementName(element) === 'sheetData'))
      elements = replaced(elements, ['<sheetData/>'], 'sheetData');
    elements = elements.map((element) =>
      elementName(element) === 'sheetData' ? patchSheetData(element, data, patch) : element,
    );
  }
  return {
    xml: `${withRelationshipPrefix(root[1] ?? '')}${elements.join('')}</worksheet>`,
    freshRelationships,
  };
}

/** The original's elements of that name replaced by the fresh ones, less what the book doesn't hold, which stays. */
function replaced(elements: readonly string[], fresh: readonly string[], name: string): string[] {
  const own = fresh.filter((element) => elementName(element) === name);
  const kept = elements.filter((element) => elementName(element) === name);
  const more = name === 'dataValidations' ? withOtherValidations(own[0], kept[0]) : own;
  return placed(elements, name, more);
}

/** The elements with these in the place of those of that name, or where the format's order asks for them. */
function placed(elements: readonly string[], name: string, more: readonly string[]): string[] {
  const rest = elements.filter((element) => elementName(element) !== name);
  const place = ORDER.indexOf(name);
  const next = rest.findIndex((element) => ORDER.indexOf(elementName(element)) > place);
  const at = next === -1 ? rest.length : next;
  return [...rest.slice(0, at), ...more, ...rest.slice(at)];
}

/** Dates, lengths, lists in other cells …: validations that the book doesn't hold, where it has none of its own. */
function withOtherValidations(own: string | undefined, kept: string | undefined): string[] {
  const rules = (element: string | undefined) =>
    element?.match(/<dataValidation\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/dataValidation>)/g) ?? [];
  const areas = (rule: string) => parseAreas(/\bsqref="([^"]*)"/.exec(rule)?.[1] ?? '');
  const mine = rules(own);
  const taken = mine.flatMap(areas);
  const others = rules(kept).filter((rule) => {
    const kind = /\btype="(\w+)"/.exec(rule)?.[1];
    const held =
      kind === 'custom' ||
      kind === 'decimal' ||
      kind === 'whole' ||
      (kind === 'list' && rule.includes('&quot;'));
    return !held && !areas(rule).some((area) => taken.some((other) => overlap(area, other)));
  });
  const all = [...mine, ...others];
  return all.length === 0 ? [] : [`<dataValidations count="${all.length}">${all.join('')}</dataValidations>`];
}

function overlap(
  one: { row: number; column: number; rows: number; columns: number },
  other: { row: number; column: number; rows: number; columns: number },
): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** `sheetPr` that says that the page fits. */
function fitted(element: string): string {
  if (/<pageSetUpPr\b/.test(element)) {
    return element.replace(wholeElements('pageSetUpPr'), '<pageSetUpPr fitToPage="1"/>');
  }
  return element.endsWith('/>')
    ? element.replace(/\/>$/, '><pageSetUpPr fitToPage="1"/></sheetPr>')
    : element.replace('</sheetPr>', '<pageSetUpPr fitToPage="1"/></sheetPr>');
}
