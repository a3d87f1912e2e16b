// What Word asks of a .docx, as far as it can be checked without Word: an independent look at the parts, by a strict XML parser.
import { strFromU8, unzipSync } from 'fflate';
import { type SaxesAttributeNS, SaxesParser } from 'saxes';

/** An element of a part; names with the schema's usual prefix, whatever the part calls it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

/** The order that the schema gives the elements within these (ECMA-376, part 1, annex A: CT_PPr, CT_RPr, CT_TcPr, …). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore numPr tabs spacing ind jc outlineLvl rPr sectPr'.split(' '),
  rPr: 'rFonts b bCs i iCs color sz szCs lang'.split(' '),
  tblPr: 'tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook'.split(' '),
  tblBorders: 'top left bottom right insideH insideV'.split(' '),
  tblCellMar: 'top left bottom right'.split(' '),
  tbl: 'tblPr tblGrid tr'.split(' '),
  tr: 'trPr tc'.split(' '),
  tcPr: 'tcW gridSpan vMerge tcBorders shd vAlign'.split(' '),
  sectPr: 'headerReference footerReference type pgSz pgMar pgNumType'.split(' '),
  style: 'name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr'.split(' '),
  styles: 'docDefaults style'.split(' '),
  settings: 'defaultTabStop characterSpacingControl updateFields compat themeFontLang'.split(' '),
  font: 'altName charset family pitch'.split(' '),
  sdt: 'sdtPr sdtContent'.split(' '),
  sdtPr: 'alias id showingPlcHdr picture docPartObj'.split(' '),
  docDefaults: 'rPrDefault pPrDefault'.split(' '),
  docPartObj: 'docPartGallery docPartCategory docPartUnique'.split(' '),
  inline: 'extent effectExtent docPr cNvGraphicFramePr graphic'.split(' '),
  pic: 'nvPicPr blipFill spPr'.split(' '),
  nvPicPr: 'cNvPr cNvPicPr'.split(' '),
  blipFill: 'blip srcRect stretch'.split(' '),
  spPr: 'xfrm prstGeom'.split(' '),
  xfrm: 'off ext'.split(' '),
};

/** Where the rest may stand in any order, what stands first and what last (CT_P, CT_R, CT_Tc, CT_Body). */
const ENDS: Readonly<Record<string, { readonly first?: string; readonly last?: string }>> = {
  p: { first: 'pPr' },
  r: { first: 'rPr' },
  tc: { first: 'tcPr' },
  body: { last: 'sectPr' },
};

/** Parses a part; throws where it isn't well-formed or a prefix has no namespace. */
export function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const own: Record<string, string> = {};
    for (const [name, attribute] of Object.entries(attributes as Record<string, SaxesAttributeNS>)) {
      own[name] = attribute.value;
    }
    const element = { name: local, attributes: own, children: [] };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root.children[0] ?? root;
}

/** Every element of a tree, the root first. */
export function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

/** Everything that a file breaks; empty for a whole one. */
export function brokenRules(file: Uint8Array): string[] {
  const parts = unzipSync(file);
  const names = Object.keys(parts);
  const trees = new Map(
    names
      .filter((name) => /\.(xml|rels)$/.test(name))
      .map((name) => [name, parsed(strFromU8(parts[name] ?? new Uint8Array()))]),
  );
  const tree = (name: string) => trees.get(name) ?? { name: '', attributes: {}, children: [] };
  const document = all(tree('word/document.xml'));
  return [
    ...(names[0] === '[Content_Types].xml' ? [] : ['the content types are not the first part']),
    ...contentTypes(names, all(tree('[Content_Types].xml'))),
    ...relations(names, trees, document),
    ...styles(trees),
    ...order([...trees.values()].flatMap(all)),
    ...tables(document),
    ...references(document),
    ...document
      .filter(({ name, children }) => name === 'tc' && children[children.length - 1]?.name !== 'p')
      .map(() => 'a cell doesn’t end with a paragraph'),
  ];
}

function contentTypes(names: readonly string[], types: readonly Element[]): string[] {
  const has = (name: string) =>
    types.some(
      ({ attributes: { PartName, Extension } }) => PartName === `/${name}` || name.endsWith(`.${Extension}`),
    );
  const overridden = types.flatMap(({ attributes: { PartName } }) => PartName ?? []);
  return [
    ...names.filter((name) => !has(name)).map((name) => `${name} has no content type`),
    ...names
      .filter((name) => /^(word|docProps)\/[^/]*\.xml$/.test(name) && !overridden.includes(`/${name}`))
      .map((name) => `${name} has only the content type of any XML`),
    ...overridden.filter((part) => !names.includes(part.slice(1))).map((part) => `${part} isn’t there`),
  ];
}

function relations(
  names: readonly string[],
  trees: ReadonlyMap<string, Element>,
  document: readonly Element[],
): string[] {
  const ofDocument = all(
    trees.get('word/_rels/document.xml.rels') ?? { name: '', attributes: {}, children: [] },
  );
  const ids = ofDocument.flatMap(({ attributes: { Id } }) => Id ?? []);
  const used = document.flatMap(({ attributes }) =>
    [attributes['r:id'] ?? [], attributes['r:embed'] ?? []].flat(),
  );
  return [
    ...ofDocument.flatMap(({ attributes: { Target } }) =>
      Target === undefined || names.includes(`word/${Target}`) ? [] : [`${Target} isn’t there`],
    ),
    ...used.filter((id) => !ids.includes(id)).map((id) => `nothing is called ${id}`),
    ...(new Set(ids).size === ids.length ? [] : ['two relations of one id']),
  ];
}

function styles(trees: ReadonlyMap<string, Element>): string[] {
  const declared = all(trees.get('word/styles.xml') ?? { name: '', attributes: {}, children: [] });
  const ids = declared.flatMap(({ name, attributes }) =>
    name === 'style' ? (attributes['w:styleId'] ?? []) : [],
  );
  const used = [...trees.values()]
    .flatMap(all)
    .flatMap(({ name, attributes }) =>
      /^(pStyle|rStyle|tblStyle|basedOn|next)$/.test(name) ? (attributes['w:val'] ?? '') : [],
    );
  const numbered = [...trees.values()].flatMap(all).filter(({ name }) => name === 'numId');
  return [
    ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `no style is called ${id}`),
    ...(new Set(ids).size === ids.length ? [] : ['two styles of one id']),
    ...(numbered.length === 0 || trees.has('word/numbering.xml') ? [] : ['lists without numbering']),
  ];
}

function order(elements: readonly Element[]): string[] {
  return elements.flatMap(({ name, children }) => {
    const { first, last } = ENDS[name] ?? {};
    const isMisplaced = children.some(
      (child, index) =>
        (child.name === first && index > 0) || (child.name === last && index < children.length - 1),
    );
    if (isMisplaced) return [`${name} has its properties in a wrong place`];
    const wanted = ORDER[name];
    if (wanted === undefined) return [];
    const places = children.map((child) => wanted.indexOf(child.name));
    const unknown = children.filter((_, index) => places[index] === -1).map((child) => child.name);
    const sorted = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
    return [
      ...unknown.map((child) => `${child} is not known within ${name}`),
      ...(sorted ? [] : [`${name} holds ${children.map((child) => child.name).join(' ')} in a wrong order`]),
    ];
  });
}

const settingOf = (parent: Element | undefined, name: string) =>
  parent?.children.find((child) => child.name === name)?.attributes['w:val'];

function tables(document: readonly Element[]): string[] {
  return document
    .filter(({ name }) => name === 'tbl')
    .flatMap((table) => {
      const columns = table.children.find(({ name }) => name === 'tblGrid')?.children.length ?? 0;
      let open = new Set<number>();
      return table.children
        .filter(({ name }) => name === 'tr')
        .flatMap((row) => {
          const broken: string[] = [];
          const merged = new Set<number>();
          let column = 0;
          for (const cell of row.children.filter(({ name }) => name === 'tc')) {
            const properties = cell.children.find(({ name }) => name === 'tcPr');
            const merge = settingOf(properties, 'vMerge');
            if (merge === 'continue' && !open.has(column)) broken.push('a cell goes on that never began');
            if (merge !== undefined) merged.add(column);
            column += Number(settingOf(properties, 'gridSpan') ?? 1);
          }
          open = merged;
          if (column !== columns) broken.push(`a row of ${column} columns in a table of ${columns}`);
          return broken;
        });
    });
}

/** Bookmarks, fields, pictures. */
function references(document: readonly Element[]): string[] {
  const of = (name: string, attribute: string) =>
    document.flatMap((element) => (element.name === name ? (element.attributes[attribute] ?? []) : []));
  const bookmarks = of('bookmarkStart', 'w:name');
  const fields = of('fldChar', 'w:fldCharType');
  const once = (what: string, ids: readonly string[]) =>
    new Set(ids).size === ids.length ? [] : [`two ${what} of one id`];
  return [
    ...of('hyperlink', 'w:anchor')
      .filter((anchor) => !bookmarks.includes(anchor))
      .map((anchor) => `no bookmark ${anchor}`),
    ...once('bookmarks', of('bookmarkStart', 'w:id')),
    ...once('names of bookmarks', bookmarks),
    ...once('pictures', of('docPr', 'id')),
    ...once(
      'controls',
      document.filter(({ name }) => name === 'sdtPr').flatMap((control) => settingOf(control, 'id') ?? []),
    ),
    ...(of('bookmarkEnd', 'w:id').join() === of('bookmarkStart', 'w:id').join()
      ? []
      : ['bookmarks that don’t end']),
    ...(['begin', 'separate', 'end'].every(
      (type) => fields.filter((one) => one === type).length === fields.length / 3,
    )
      ? []
      : ['fields that don’t end']),
  ];
}
