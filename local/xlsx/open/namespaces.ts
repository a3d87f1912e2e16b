// Prefixes: whatever a file calls the format's own namespaces, the rest of the house sees the names that Excel gives them.

const OFFICE = 'http://schemas.openxmlformats.org';

/** The format's own namespaces, with the prefix that Excel writes; '' is none. */
const USUAL: Readonly<Record<string, string>> = {
  [`${OFFICE}/spreadsheetml/2006/main`]: '',
  [`${OFFICE}/package/2006/relationships`]: '',
  [`${OFFICE}/package/2006/content-types`]: '',
  [`${OFFICE}/officeDocument/2006/relationships`]: 'r',
  [`${OFFICE}/drawingml/2006/main`]: 'a',
  [`${OFFICE}/drawingml/2006/spreadsheetDrawing`]: 'xdr',
  [`${OFFICE}/drawingml/2006/chart`]: 'c',
};

/** The names of "Strict Open XML" (ISO/IEC 29500-1) that mean the same as those of the usual, transitional files. */
export const TRANSITIONAL: Readonly<Record<string, string>> = {
  'http://purl.oclc.org/ooxml/spreadsheetml/main': `${OFFICE}/spreadsheetml/2006/main`,
  'http://purl.oclc.org/ooxml/officeDocument/relationships': `${OFFICE}/officeDocument/2006/relationships`,
  'http://purl.oclc.org/ooxml/drawingml/main': `${OFFICE}/drawingml/2006/main`,
  'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing': `${OFFICE}/drawingml/2006/spreadsheetDrawing`,
  'http://purl.oclc.org/ooxml/drawingml/chart': `${OFFICE}/drawingml/2006/chart`,
  ...Object.fromEntries(
    [
      'officeDocument',
      'worksheet',
      'styles',
      'sharedStrings',
      'theme',
      'drawing',
      'hyperlink',
      'comments',
      'chart',
    ]
      .concat(['image', 'table', 'calcChain', 'externalLink', 'printerSettings', 'vmlDrawing', 'chartsheet'])
      .concat([
        'extendedProperties',
        'customXml',
        'customXmlProps',
        'connections',
        'sheetMetadata',
        'pivotTable',
      ])
      .concat(['pivotCacheDefinition', 'pivotCacheRecords', 'externalLinkPath', 'queryTable'])
      .map((type) => [
        `http://purl.oclc.org/ooxml/officeDocument/relationships/${type}`,
        `${OFFICE}/officeDocument/2006/relationships/${type === 'extendedProperties' ? 'extended-properties' : type}`,
      ]),
  ),
};

/** An open element: its name as written and as it is written now, and the prefixes that hold inside. */
export interface Scope {
  readonly element: string;
  readonly renamed: string;
  /** The prefix of the file → the usual one; null where nothing is renamed. */
  readonly names: ReadonlyMap<string, string> | null;
}

/** Renames an element and its attributes, in place. */
type Renaming = (
  name: string,
  attributes: { name: string; value: string }[],
  outer: Scope | undefined,
) => Scope;

const DECLARED = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** How the document's prefixes become the usual ones; null if they are. */
export function canonicalPrefixes(xml: string): Renaming | null {
  for (const [, prefix = '', double, single] of xml.matchAll(DECLARED)) {
    const uri = double ?? single ?? '';
    if (TRANSITIONAL[uri] !== undefined) return renaming;
    const usual = USUAL[uri];
    if (usual !== undefined && usual !== prefix) return renaming;
  }
  return null;
}

const renaming: Renaming = (element, attributes, outer) => {
  const names = new Map(outer?.names ?? []);
  const declared: { name: string; value: string }[] = [];
  for (const { name, value } of attributes) {
    if (!isDeclaration(name)) continue;
    const prefix = name.slice('xmlns:'.length);
    // Another namespace that is called as one of ours is, or by nothing, gets a name that is free.
    const taken = Object.values(USUAL).includes(prefix);
    const now = USUAL[value] ?? (taken ? `ns${names.size + 1}` : prefix);
    names.set(prefix, now);
    if (!declared.some((one) => one.name === attributeName(now)))
      declared.push({ name: attributeName(now), value });
  }
  const renamed = (name: string, ofElement: boolean) => {
    const [, prefix, local = name] = /^([^:]+):(.+)$/.exec(name) ?? [];
    if (prefix === undefined && !ofElement) return name;
    const now = names.get(prefix ?? '') ?? prefix ?? '';
    return now === '' ? local : `${now}:${local}`;
  };
  const others = attributes
    .filter(({ name }) => !isDeclaration(name))
    // What is said of a strict file is no longer true of this one.
    .filter(({ name }) => name !== 'conformance')
    .map(({ name, value }) => ({ name: renamed(name, false), value }));
  attributes.splice(0, attributes.length, ...declared, ...others);
  return { element, renamed: renamed(element, true), names };
};

function isDeclaration(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.startsWith('xmlns:');
}

function attributeName(prefix: string): string {
  return prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
}
