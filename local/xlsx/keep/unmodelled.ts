// What a file holds that the book model doesn't: kept when the file is changed in place, lost when it is written anew.

import { keptReport } from '../../../src/core/sheet-names.ts';
import type { BookModel } from '../../sheets/book/model.ts';
import { plainPackage } from '../open/open-package.ts';
import { partText, relationships, workbookOf } from '../package.ts';
import { type Parts, unzip } from '../zip.ts';

/** A kind of thing that the book doesn't hold. */
export type UnmodelledKind =
  | 'macros'
  | 'external-links'
  | 'pivot-tables'
  | 'slicers'
  | 'pictures'
  | 'charts'
  | 'shapes'
  | 'tables'
  | 'threaded-comments'
  | 'controls'
  | 'sparklines'
  | 'protection'
  | 'other-rules'
  | 'other-validations'
  | 'outline'
  | 'rich-text'
  | 'array-formulas';

/** One finding; `sheet` is null for what belongs to the whole workbook. */
export interface Unmodelled {
  readonly kind: UnmodelledKind;
  readonly sheet: string | null;
  readonly count: number;
}

/** How each kind is recognised: by the type of a relationship, by what stands in the sheet's XML, or in that of its drawing. */
const KINDS: readonly {
  readonly kind: UnmodelledKind;
  readonly of: 'workbook' | 'sheet';
  readonly relationship?: RegExp;
  readonly xml?: RegExp;
  readonly drawing?: RegExp;
}[] = [
  { kind: 'macros', of: 'workbook', relationship: /^vbaProject$/ },
  { kind: 'external-links', of: 'workbook', relationship: /^externalLink/ },
  { kind: 'pivot-tables', of: 'sheet', relationship: /^pivotTable$/ },
  { kind: 'slicers', of: 'sheet', relationship: /^(slicer|timeline)$/ },
  { kind: 'pictures', of: 'sheet', drawing: /<(?:\w+:)?pic>/g },
  { kind: 'charts', of: 'sheet', drawing: /<(?:c|cx):chart\s/g },
  { kind: 'shapes', of: 'sheet', drawing: /<(?:\w+:)?(?:sp|cxnSp|grpSp)[\s>]/g },
  { kind: 'tables', of: 'sheet', relationship: /^table$/ },
  { kind: 'threaded-comments', of: 'sheet', relationship: /^threadedComment$/ },
  { kind: 'controls', of: 'sheet', xml: /<(?:\w+:)?(?:controls|oleObjects)[\s>]/g },
  { kind: 'sparklines', of: 'sheet', xml: /<x14:sparklineGroups?[\s>]/g },
  { kind: 'protection', of: 'sheet', xml: /<(?:\w+:)?sheetProtection\s/g },
  { kind: 'other-rules', of: 'sheet', xml: /<(?:\w+:)?cfRule\b(?![^>]*\btype="expression")/g },
  {
    kind: 'other-validations',
    of: 'sheet',
    xml: /<(?:\w+:)?dataValidation\b(?=[^>]*\btype="(?:date|time|textLength)")/g,
  },
  { kind: 'outline', of: 'sheet', xml: /<(?:\w+:)?(?:row|col)\b[^>]*\boutlineLevel="[1-9]/g },
  { kind: 'rich-text', of: 'sheet', xml: /<(?:\w+:)?is>\s*<(?:\w+:)?r>/g },
  { kind: 'array-formulas', of: 'sheet', xml: /<(?:\w+:)?f\b[^>]*\bt="array"/g },
];

/** What a package that was made plain holds and the book doesn't, in the order of the file. */
export function unmodelledIn(parts: Parts): Unmodelled[] {
  const { path, sheets } = workbookOf(parts);
  const look = (of: 'workbook' | 'sheet', at: string, sheet: string | null): Unmodelled[] => {
    const related = relationships(parts, at);
    const xml = of === 'sheet' ? partText(parts, at) : '';
    const drawing = partText(parts, related.find(({ type }) => type === 'drawing')?.target ?? '');
    return KINDS.filter((kind) => kind.of === of)
      .map(({ kind, ...signs }) => ({
        ...{ kind, sheet },
        count:
          related.filter(({ type }) => signs.relationship?.test(type)).length +
          countOf(signs.xml, xml) +
          countOf(signs.drawing, drawing),
      }))
      .filter(({ count }) => count > 0);
  };
  const rich = countOf(/<(?:\w+:)?si>\s*<(?:\w+:)?r>/g, partText(parts, 'xl/sharedStrings.xml'));
  return [
    ...look('workbook', path, null),
    ...(rich > 0 ? [{ kind: 'rich-text' as const, sheet: null, count: rich }] : []),
    ...sheets.flatMap(({ name, path: at }) => look('sheet', at, name)),
  ];
}

function countOf(sign: RegExp | undefined, xml: string): number {
  return sign === undefined ? 0 : (xml.match(sign)?.length ?? 0);
}

/** What a saved file lacks that the one it was read from holds (its package, made plain); `copies`: sheets that were copied, each with its copy's name. */
export async function lostIn(
  saved: Uint8Array,
  original: Parts,
  copies: readonly { readonly from: string; readonly to: string }[],
): Promise<Unmodelled[]> {
  // The texts of a sheet that is written anew are in the sheet itself.
  const before = unmodelledIn(original).filter(({ kind }) => kind !== 'rich-text');
  const after = before.length === 0 ? [] : unmodelledIn(plainPackage(await unzip(saved)));
  const countIn = (sheet: string | null, kind: UnmodelledKind) =>
    after.find((one) => one.sheet === sheet && one.kind === kind)?.count ?? 0;
  return before.flatMap(({ kind, sheet, count }) => {
    const places = [sheet, ...copies.flatMap(({ from, to }) => (from === sheet ? [to] : []))];
    return places.flatMap((place) => {
      const lost = count - countIn(place, kind);
      return lost > 0 ? [{ kind, sheet: place, count: lost }] : [];
    });
  });
}

/** The reports of which a copy is kept in the book, by their names: `สรุป 2569 (เก็บไว้ 08-06-2569)`. */
export function copiesIn({ sheets }: Pick<BookModel, 'sheets'>): { from: string; to: string }[] {
  return sheets.flatMap(({ name }) => {
    const from = keptReport(name);
    return from === null ? [] : [{ from, to: name }];
  });
}
