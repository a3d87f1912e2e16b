// What a file holds that the book model doesn't: kept when the file is changed in place, lost when it is written anew.
import { plainPackage } from '../open/open-package.ts';
import { partText, relationships, workbookOf } from '../package.ts';
import { unzip } from '../zip.ts';

/** A kind of thing that the book doesn't hold. */
export type UnmodelledKind =
  | 'macros'
  | 'external-links'
  | 'pivot-tables'
  | 'slicers'
  | 'drawings'
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
}

/** How each kind is recognised: by the type of a relationship, or by what stands in the sheet's XML. */
const KINDS: readonly {
  readonly kind: UnmodelledKind;
  readonly of: 'workbook' | 'sheet';
  readonly relationship?: RegExp;
  readonly xml?: RegExp;
}[] = [
  { kind: 'macros', of: 'workbook', relationship: /^vbaProject$/ },
  { kind: 'external-links', of: 'workbook', relationship: /^externalLink/ },
  { kind: 'pivot-tables', of: 'sheet', relationship: /^pivotTable$/ },
  { kind: 'slicers', of: 'sheet', relationship: /^(slicer|timeline)$/ },
  { kind: 'drawings', of: 'sheet', relationship: /^drawing$/ },
  { kind: 'tables', of: 'sheet', relationship: /^table$/ },
  { kind: 'threaded-comments', of: 'sheet', relationship: /^threadedComment$/ },
  { kind: 'controls', of: 'sheet', xml: /<(?:\w+:)?(?:controls|oleObjects)[\s>]/ },
  { kind: 'sparklines', of: 'sheet', xml: /<x14:sparklineGroups?[\s>]/ },
  { kind: 'protection', of: 'sheet', xml: /<(?:\w+:)?sheetProtection\s/ },
  { kind: 'other-rules', of: 'sheet', xml: /<(?:\w+:)?cfRule\b(?![^>]*\btype="expression")/ },
  {
    kind: 'other-validations',
    of: 'sheet',
    xml: /<(?:\w+:)?dataValidation\b(?=[^>]*\btype="(?:date|time|textLength)")/,
  },
  { kind: 'outline', of: 'sheet', xml: /<(?:\w+:)?(?:row|col)\b[^>]*\boutlineLevel="[1-9]/ },
  { kind: 'rich-text', of: 'sheet', xml: /<(?:\w+:)?is>\s*<(?:\w+:)?r>/ },
  { kind: 'array-formulas', of: 'sheet', xml: /<(?:\w+:)?f\b[^>]*\bt="array"/ },
];

/** What the file holds that the book doesn't, in the order of the file. Throws as readXlsx does. */
export async function inspectXlsx(file: Uint8Array): Promise<Unmodelled[]> {
  const parts = plainPackage(await unzip(file));
  const { path, sheets } = workbookOf(parts);
  const look = (of: 'workbook' | 'sheet', at: string, sheet: string | null): Unmodelled[] => {
    const types = relationships(parts, at).map(({ type }) => type);
    const xml = of === 'sheet' ? partText(parts, at) : '';
    return KINDS.filter((kind) => kind.of === of)
      .filter((kind) => types.some((type) => kind.relationship?.test(type)) || kind.xml?.test(xml))
      .map(({ kind }) => ({ kind, sheet }));
  };
  const rich = /<(?:\w+:)?si>\s*<(?:\w+:)?r>/.test(partText(parts, 'xl/sharedStrings.xml'));
  return [
    ...look('workbook', path, null),
    ...(rich ? [{ kind: 'rich-text' as const, sheet: null }] : []),
    ...sheets.flatMap(({ name, path: at }) => look('sheet', at, name)),
  ];
}
