// A workbook made of raw XML, so that a test can write it in ways in which no library would: four clean projects of 2569, and what is odd.
import { type Parts, zip } from '../../../local/xlsx/zip.ts';

const OFFICE = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A cell: a text, a number, a truth, or (a text that begins with `<c`) raw XML. */
export type Raw = string | number | boolean;

/** The cells of a sheet by A1. */
export type RawCells = Readonly<Record<string, Raw>>;

/** What a book is made of besides its usual sheets. */
export interface RawBook {
  /** Cells of `ปี 2569` that replace the usual ones. */
  readonly year?: RawCells;
  readonly settings?: RawCells;
  /** Further sheets, by name. */
  readonly sheets?: Readonly<Record<string, RawCells>>;
  /** Names of tabs that replace the usual ones. */
  readonly tabs?: Readonly<Record<string, string>>;
  /** `numFmt` codes of cell formats 1, 2 …; a number is one that readers know by itself. */
  readonly formats?: readonly (string | number)[];
  /** XML inside of `workbook`, after `sheets`. */
  readonly workbook?: string;
  readonly workbookPr?: string;
  /** XML after `sheetData` of `ปี 2569`. */
  readonly afterYear?: string;
  /** XML of `sst`, without its root. */
  readonly texts?: string;
}

const SETTINGS: RawCells = {
  A1: 'ชื่อหน่วยงาน',
  B1: 'องค์การบริหารส่วนตำบลอิสานเขต',
  A2: 'ประเภทหน่วยงาน',
  B2: 'อบต.',
  A3: 'ปีแรกของแผน',
  B3: 2566,
  A4: 'ปีสุดท้ายของแผน',
  B4: 2570,
  A5: 'ผู้ออกรายงาน',
  B5: 'นางสาวตัวอย่าง ใจดี',
};

const HEADERS = [
  ...[
    'ลำดับ',
    'รายการโครงการ',
    'มิติ',
    'งบประมาณ (บาท)',
    'ไตรมาส 1',
    'ไตรมาส 2',
    'ไตรมาส 3',
    'ไตรมาส 4',
    'หมายเหตุ',
  ],
];
const NAMES = [
  'โครงการฝึกอบรมคุณธรรมบุคลากร',
  'มาตรการไม่รับของขวัญ',
  'กิจกรรมเปิดเผยข้อมูลทางเว็บไซต์',
  'โครงการตรวจสอบภายในประจำปี',
];
const BUDGETS = [15_000, 20_000, 30_000, 0];

/** Four clean projects: 65,000 baht, a tick in each quarter. */
const YEAR: RawCells = Object.fromEntries([
  ...HEADERS.map((header, index) => [`${'ABCDEFGHI'[index]}1`, header]),
  ...NAMES.flatMap((name, index) => {
    const row = index + 2;
    const ticks = ['E', 'F', 'G', 'H'].map((column, quarter) => [`${column}${row}`, quarter === index]);
    return [
      [`A${row}`, index + 1],
      [`B${row}`, name],
      [`C${row}`, index + 1],
      [`D${row}`, BUDGETS[index]],
      ...ticks,
    ];
  }),
]);

/** The parts of the book, in the usual order. */
export function rawParts(book: RawBook = {}): Parts {
  const sheets: [string, RawCells, string][] = [
    [book.tabs?.ตั้งค่า ?? 'ตั้งค่า', { ...SETTINGS, ...book.settings }, ''],
    [book.tabs?.['ปี 2569'] ?? 'ปี 2569', { ...YEAR, ...book.year }, book.afterYear ?? ''],
    ...Object.entries(book.sheets ?? {}).map(([name, cells]): [string, RawCells, string] => [
      name,
      cells,
      '',
    ]),
  ];
  const more = [
    ...(book.formats === undefined ? [] : [['styles', 'styles']]),
    ...(book.texts === undefined ? [] : [['sharedStrings', 'sharedStrings']]),
  ];
  const parts: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets
        .map((_, index) => type(`worksheets/sheet${index + 1}`, 'worksheet'))
        .join('')}${more.map(([name = '', kind = '']) => type(name, kind)).join('')}</Types>`,
    ],
    ['_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships">${book.workbookPr ?? ''}<sheets>${sheets
        .map(
          ([name], index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets>${book.workbook ?? ''}</workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`]),
        ...more.map(([name = '', kind = '']) => [`rId${name}`, kind, `${name}.xml`]),
      ]),
    ],
    ...sheets.map(([, cells, after], index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships">${sheetData(cells)}${after}</worksheet>`,
    ]),
    ...(book.formats === undefined ? [] : [['xl/styles.xml', styles(book.formats)] as [string, string]]),
    ...(book.texts === undefined
      ? []
      : [
          ['xl/sharedStrings.xml', `<sst xmlns="${OFFICE}/spreadsheetml/2006/main">${book.texts}</sst>`] as [
            string,
            string,
          ],
        ]),
  ];
  return new Map(parts.map(([path, text]) => [path, bytesOf(`${HEAD}${text}`)]));
}

/** The book as a file; `change` may rename and rewrite parts. */
export async function rawFile(
  book: RawBook = {},
  change: (parts: Parts) => Parts = (parts) => parts,
): Promise<Uint8Array> {
  return zip(change(rawParts(book)));
}

/** The parts with each text changed, where the path fits. */
export function eachText(parts: Parts, path: RegExp, change: (text: string) => string | Uint8Array): Parts {
  return new Map(
    [...parts].map(([name, bytes]) => {
      if (!path.test(name)) return [name, bytes];
      const changed = change(new TextDecoder().decode(bytes));
      return [name, typeof changed === 'string' ? bytesOf(changed) : changed];
    }),
  );
}

/** The prefix of relationships declared at each element that uses it and not at the root, as openpyxl over lxml writes it. */
export function lateNamespaces(text: string): string {
  const declared = / xmlns:r="[^"]*"/.exec(text)?.[0] ?? '';
  return declared === '' ? text : text.replace(declared, '').replace(/ r:id=/g, `${declared}$&`);
}

/** The parts under other names. */
export function eachName(parts: Parts, change: (name: string) => string): Parts {
  return new Map([...parts].map(([name, bytes]) => [change(name), bytes]));
}

/** A text in UTF-16, with its mark. */
export function utf16(text: string, bigEndian = false): Uint8Array {
  const marked = `\ufeff${text.replace('UTF-8', 'UTF-16')}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), !bigEndian);
  return bytes;
}

/** A text in the encoding of Thai Windows; what it has no sign for can't be in the text. */
export function windowsThai(text: string): Uint8Array {
  const code = (sign: string) => {
    const point = sign.charCodeAt(0);
    return point >= 0x0e01 && point <= 0x0e5b ? point - 0x0e00 + 0xa0 : point;
  };
  return Uint8Array.from([...text.replace('UTF-8', 'windows-874')].map(code));
}

/** A formula's cell with its stored result. */
export function formulaCell(a1: string, formula: string, result: Raw | null, attributes = ''): string {
  const kind =
    typeof result === 'boolean'
      ? ' t="b"'
      : typeof result === 'string'
        ? result.startsWith('#')
          ? ' t="e"'
          : ' t="str"'
        : '';
  const stored =
    result === null ? '' : `<v>${typeof result === 'boolean' ? Number(result) : escaped(String(result))}</v>`;
  return `<c r="${a1}"${kind}><f${attributes}>${escaped(formula)}</f>${stored}</c>`;
}

function sheetData(cells: RawCells): string {
  const rows = new Map<number, [number, string][]>();
  for (const [a1, raw] of Object.entries(cells)) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const row = rows.get(Number(digits)) ?? [];
    rows.set(Number(digits), [...row, [column, cellXml(a1, raw)]]);
  }
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => {
      const sorted = line.sort(([a], [b]) => a - b).map(([, xml]) => xml);
      return `<row r="${row}">${sorted.join('')}</row>`;
    });
  return `<sheetData>${written.join('')}</sheetData>`;
}

function cellXml(a1: string, raw: Raw): string {
  if (typeof raw === 'number') return `<c r="${a1}"><v>${raw}</v></c>`;
  if (typeof raw === 'boolean') return `<c r="${a1}" t="b"><v>${Number(raw)}</v></c>`;
  if (raw.startsWith('<c')) return raw;
  return `<c r="${a1}" t="inlineStr"><is><t xml:space="preserve">${escaped(raw)}</t></is></c>`;
}

function styles(formats: readonly (string | number)[]): string {
  const own = formats.flatMap((format, index) =>
    typeof format === 'string' ? [[164 + index, format] as const] : [],
  );
  const ids = formats.map((format, index) => (typeof format === 'string' ? 164 + index : format));
  const xf = (id: number) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  return `<styleSheet xmlns="${OFFICE}/spreadsheetml/2006/main"><numFmts count="${own.length}">${own
    .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`)
    .join(
      '',
    )}</numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${ids.length + 1}">${[0, ...ids].map(xf).join('')}</cellXfs></styleSheet>`;
}

function relationships(list: readonly (readonly string[])[]): string {
  return `<Relationships xmlns="${OFFICE}/package/2006/relationships">${list
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
}

function type(name: string, kind: string): string {
  return `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
