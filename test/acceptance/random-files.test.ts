// Random workbooks: defined names, shared formulas, odd part names, formats and encodings mixed by chance. What comes out is right, or the
// file is refused in a sentence; never another total.
//
// BOOKS=n tries n of them; SEED=n begins with another one. The seed of one that fails is in the failure.
import { expect, test } from 'vitest';
import { exitCode, reportOn } from '../../local/cli/report.ts';
import { xlsxSentence } from '../../local/messages.th.ts';
import { XlsxError } from '../../local/xlsx/error.ts';
import { columnLetters } from '../../src/core/cell.ts';
import { lookAlike } from '../../src/core/text/names/look-alike.ts';
import { chanceFrom } from '../chance.ts';
import {
  eachName,
  eachText,
  formulaCell,
  lateNamespaces,
  type Raw,
  type RawBook,
  type RawCells,
  rawFile,
  utf16,
  windowsThai,
} from '../local/xlsx/raw-book.ts';
import { expectWellFormed } from '../local/xlsx/well-formed.ts';
import { timesOf } from '../suites.ts';

type Chance = ReturnType<typeof chanceFrom>;
type Parts = Parameters<NonNullable<Parameters<typeof rawFile>[1]>>[0];

const BOOKS = timesOf('books');
const FIRST = Number(process.env.SEED ?? 1);

/** A workbook and what is in it, as it was made. */
interface Made {
  readonly file: Uint8Array;
  readonly projects: number;
  readonly budget: number;
  readonly quarters: readonly number[];
  /** `sheet cell` of those that hold a date, an error value, or a formula without a result that nobody can compute here. */
  readonly wrong: readonly string[];
  /** What was mixed, for the failure. */
  readonly mixed: readonly string[];
  /** An encoding that nobody reads: the file must be refused. */
  readonly refused: boolean;
}

const pick = <T>(chance: Chance, from: readonly T[]): T => from[chance(from.length)] as T;

const AMOUNT_FORMATS = [
  ...[
    '#,##0.00',
    '#,##0.00_m',
    '_-[$฿-41E]* #,##0.00_-',
    '[$THB] #,##0',
    '0"d"',
    '#,##0\\ \\d',
    '[>=1000]#,##0;0',
  ],
  ...['General" baht"', '[DBNum1]General', 't#,##0.00', '0.00E+00', '#,##0 บาท', '[Color10]#,##0', '#,##0*y'],
  ...[2, 4, 39, 44, 59, 62],
];
const DATE_FORMATS = [
  ...[
    'd/m/yyyy',
    'bbbb',
    'e',
    'ggge',
    '[$-D07041E]d mmmm yyyy',
    '[$-107041E]d mmm yy;@',
    'ว/ด/ปปปป',
    '[h]:mm',
  ],
  ...['[$-F800]', '[$-th-TH,107]d mmm yyyy', 'mmm', '[ss].0', 14, 22, 30, 45, 57, 71, 76, 81],
];
const TABS = ['Data', 'ข้อมูล', 'ข้อมูล ๒', 'FY68', 'Année', '数据', "O'Neil", 'ก>ข', 'R1C1', 'ปี.เก่า'];

/** Cells for one amount of the row: a number, a text that is certain, or one of many kinds of formulas with its stored result. */
function amountCell(chance: Chance, row: number, amount: number, book: Book): Raw {
  const a1 = `D${row}`;
  const tab = pick(chance, TABS);
  const cells = book.sheets[tab] ?? {};
  book.sheets[tab] = cells;
  const line = Object.keys(cells).length + 1;
  const stored = (formula: string, attributes = '') => formulaCell(a1, formula, amount, attributes);
  const bare = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(tab) && tab !== 'FY68' && tab !== 'R1C1';
  const sheet = bare && chance(2) ? tab : `'${tab.replaceAll("'", "''")}'`;
  const kinds: (() => Raw)[] = [
    () => amount,
    () => {
      book.formats.push(pick(chance, AMOUNT_FORMATS));
      return `<c r="${a1}" s="${book.formats.length}"><v>${amount}</v></c>`;
    },
    () => {
      cells[`A${line}`] = amount;
      return formulaCell(a1, `${sheet}!A${line}+0`, chance(2) ? amount : null);
    },
    () => {
      cells[`A${line}`] = amount;
      return stored(`SUM(OFFSET(${sheet}!A1,${line - 1},0,1,1))`);
    },
    () => {
      cells[`A${line}`] = amount;
      return stored(`INDIRECT("${sheet.replaceAll('"', '')}!A"&${line})`);
    },
    () => stored(`SUM(Data!A1:INDEX(Data!A:A,${line}))`),
    () => {
      cells[`A${line}`] = amount;
      const name = definedName(chance, row, `${chance(2) ? amount : `${sheet}!$A$${line}`}`, book);
      return stored(pick(chance, [name, `SUM(${name},0)`, `IFERROR(${name},0)`, `'ปี 2569'!${name}`]));
    },
    () => {
      cells[`A${line}`] = amount;
      cells[`B${line}`] = formulaCell(`B${line}`, `A${line}*1`, chance(2) ? 7 : null);
      return formulaCell(a1, `${sheet}!B${line}`, chance(2) ? 9 : null);
    },
    () => {
      const name = definedName(chance, row, String(amount), book);
      cells[`C${line}`] = formulaCell(`C${line}`, name, amount);
      cells[`A${line}`] = '';
      return formulaCell(a1, `${sheet}!C${line}+0`, chance(2) ? amount : null);
    },
    () => stored(`SUM(ตาราง${row}[[#This Row],[งบ ${row}]])`),
    () => stored(`[1]Sheet1!$A$${row}`),
    () => stored('SUM(K1:K2*L1:L2)', ` t="array" ref="${a1}"`),
    () => stored('_xlfn.XLOOKUP(1,K:K,L:L)'),
  ];
  const at = chance(kinds.length);
  book.mixed.push(`${a1}:${at}`);
  return (kinds[at] as () => Raw)();
}

/** What nobody can compute here, and has no stored result: an error, whatever would make a number of it. */
function unknownCell(chance: Chance, row: number, book: Book): Raw {
  const a1 = `D${row}`;
  const name = definedName(chance, row, '5', book);
  const unknown = pick(chance, [
    name,
    `SUM(Table${row}[งบ])`,
    `[1]Sheet1!$A$${row}`,
    'QUERY(A1:B2,"select A")',
  ]);
  const formula = pick(chance, [unknown, `IFERROR(${unknown},0)`, `COUNT(${unknown})`, `SUM(0,Far!A${row})`]);
  const far = book.sheets.Far ?? {};
  book.sheets.Far = far;
  far[`A${row}`] = formulaCell(`A${row}`, `IF(TRUE,${unknown},0)`, null);
  book.mixed.push(`${a1}: ${formula} without a result`);
  return formulaCell(a1, formula, null);
}

function definedName(chance: Chance, row: number, refersTo: string, book: Book): string {
  const name = pick(chance, ['งบ', 'Budget', 'งบ_ปี.๒๕๖๙', '_x']) + row;
  const local = chance(2) ? ' localSheetId="1"' : '';
  const comment = chance(4) === 0 ? ' comment="ก &gt; ข"' : '';
  book.names.push(
    `<definedName name="${name}"${local}${comment}>${refersTo.replaceAll('>', '&gt;')}</definedName>`,
  );
  return name;
}

interface Book {
  readonly sheets: Record<string, Record<string, Raw>>;
  readonly formats: (string | number)[];
  readonly names: string[];
  /** Shared texts. */
  readonly texts: string[];
  readonly settings: Record<string, Raw>;
  readonly mixed: string[];
}

function errorCell(chance: Chance, a1: string): Raw {
  const value = pick(chance, ['#N/A', '#REF!', '#SPILL!', '#DIV/0!', '#NAME?', '#CALC!', '#GETTING_DATA']);
  return chance(2) ? `<c r="${a1}" t="e"><v>${value}</v></c>` : formulaCell(a1, 'INDIRECT("x")', value);
}

/** A name: typed, shared with a reading aid or in runs, in pieces of CDATA, or a formula's result. */
function nameCell(chance: Chance, row: number, name: string, book: Book): Raw {
  const a1 = `B${row}`;
  const kind = chance(6);
  book.mixed.push(`${a1}:${kind}`);
  const middle = Math.ceil(name.length / 2);
  const [first, last] = [name.slice(0, middle), name.slice(middle)];
  const runs = `<r><t>${first}</t></r><rPh sb="0" eb="2"><t>คำอ่าน</t></rPh><r><rPr><b/></rPr><t>${last}</t></r>`;
  if (kind === 0) return `<c r="${a1}" t="inlineStr"><is>${runs}</is></c>`;
  if (kind === 1) return `<c r="${a1}" t="inlineStr"><is><t><![CDATA[${name}]]></t></is></c>`;
  if (kind === 2) return formulaCell(a1, `"${first}"&"${last}"`, name);
  if (kind === 3) {
    const text = chance(2)
      ? runs
      : `<t>${name}</t><rPh sb="0" eb="1"><t> ก </t></rPh><phoneticPr fontId="1"/>`;
    return `<c r="${a1}" t="s"><v>${book.texts.push(`<si>${text}</si>`) - 1}</v></c>`;
  }
  return name;
}

/** Names of tabs, headers and labels that only look as they should. */
function lookAlikes(
  chance: Chance,
  book: Book,
): { tabs: Record<string, string>; headers: RawCells; labels: RawCells } {
  const odd = (name: string) => {
    const at = 1 + chance(name.length);
    return pick(chance, [
      name,
      name,
      `${name.slice(0, at)}\u200b${name.slice(at)}`,
      `${name}\u00a0`,
      `\ufeff${name}`,
      name.replaceAll(' ', '\u00a0'),
      name.replace('แ', 'เเ').replace('ตั้ง', 'ต\u0e49\u0e31ง'),
    ]);
  };
  const some = (cells: Readonly<Record<string, string>>) =>
    chance(3) ? {} : Object.fromEntries(Object.entries(cells).map(([at, text]) => [at, odd(text)]));
  const looks = {
    tabs: some({ ตั้งค่า: 'ตั้งค่า', 'ปี 2569': 'ปี 2569' }),
    headers: some({ B1: 'รายการโครงการ', D1: 'งบประมาณ (บาท)', E1: 'ไตรมาส 1', I1: 'หมายเหตุ' }),
    labels: some({ A1: 'ชื่อหน่วยงาน', A5: 'ผู้ออกรายงาน' }),
  };
  book.mixed.push(JSON.stringify(looks));
  return looks;
}

function madeFrom(seed: number): Promise<Made> {
  const chance = chanceFrom(seed);
  const book: Book = {
    ...{ sheets: { Data: {} }, formats: [], names: [], texts: [], settings: {} },
    mixed: [`seed ${seed}`],
  };
  const projects = 1 + chance(12);
  const quarters = [0, 0, 0, 0];
  const year: Record<string, Raw> = {};
  const wrong: string[] = [];
  let budget = 0;
  for (const row of [2, 3, 4, 5]) for (const column of 'ABCDEFGH') year[`${column}${row}`] = '';
  for (let index = 0; index < projects; index++) {
    const row = index + 2;
    const amount = chance(200_000) / (chance(2) ? 1 : 100);
    year[`A${row}`] = index + 1;
    year[`B${row}`] = nameCell(chance, row, `โครงการ${'กขคงจฉชซฌญฎฏฐ'[index]}${index}`, book);
    year[`C${row}`] = 1 + chance(4);
    if (chance(20) === 0) {
      const column = pick(chance, ['A', 'B', 'I']);
      year[`${column}${row}`] = errorCell(chance, `${column}${row}`);
      wrong.push(`ปี 2569 ${column}${row}`);
    }
    if (chance(12) === 0) {
      book.formats.push(pick(chance, DATE_FORMATS));
      year[`D${row}`] = chance(3)
        ? `<c r="D${row}" s="${book.formats.length}"><v>46181</v></c>`
        : `<c r="D${row}" t="d"><v>2026-06-08</v></c>`;
      wrong.push(`ปี 2569 D${row}`);
    } else if (chance(15) === 0) {
      year[`D${row}`] = errorCell(chance, `D${row}`);
      wrong.push(`ปี 2569 D${row}`);
    } else if (chance(11) === 0) {
      year[`D${row}`] = unknownCell(chance, row, book);
      wrong.push(`ปี 2569 D${row}`);
    } else {
      year[`D${row}`] = amountCell(chance, row, amount, book);
      budget += Math.round(amount * 100);
    }
  }
  ticks(chance, year, projects, quarters, book);
  const change = packaging(chance, book);
  const looks = lookAlikes(chance, book);
  if (chance(20) === 0) {
    book.settings.B5 = errorCell(chance, 'B5');
    wrong.unshift('ตั้งค่า B5');
  }
  const raw: RawBook = {
    year: { ...year, ...looks.headers },
    settings: { ...looks.labels, ...book.settings },
    tabs: looks.tabs,
    sheets: book.sheets,
    ...(book.texts.length > 0 ? { texts: book.texts.join('') } : {}),
    workbookPr: pick(chance, ['', '<workbookPr/>', '<workbookPr date1904="1"/>']),
    ...(book.formats.length > 0 ? { formats: book.formats } : {}),
    workbook: book.names.length > 0 ? `<definedNames>${book.names.join('')}</definedNames>` : '',
  };
  let refused = false;
  return rawFile(raw, (parts) => {
    const changed = change(parts);
    // A part in UTF-16 says by its first bytes what it is, whatever it calls itself.
    refused = [...changed].some(
      ([name, bytes]) => /sheet2/i.test(name) && Buffer.from(bytes).toString('latin1').includes('x-none'),
    );
    return changed;
  }).then((file) => ({
    ...{ file, projects, budget: budget / 100, quarters, wrong, mixed: book.mixed, refused },
  }));
}

/** Ticks as truths, or as one shared formula over a row or over a column, which reads whole columns, rows, or cells. */
function ticks(
  chance: Chance,
  year: Record<string, Raw>,
  projects: number,
  quarters: number[],
  book: Book,
): void {
  const kind = chance(3);
  book.mixed.push(`ticks ${kind}`);
  const ticked = (row: number) =>
    Array.from({ length: 4 }, (_, quarter) => quarter === row % 4 || chance(3) === 0);
  for (let row = 2; row < projects + 2; row++) {
    const wanted = ticked(row);
    wanted.forEach((isTicked, quarter) => {
      if (isTicked) quarters[quarter] = (quarters[quarter] ?? 0) + 1;
      const a1 = `${'EFGH'[quarter]}${row}`;
      const from = columnLetters(12 + (row - 2) * 5 + quarter);
      const value = `<v>${Number(isTicked)}</v>`;
      if (kind === 0) year[a1] = isTicked;
      if (kind === 1) {
        if (isTicked) year[`${from}${30 + row}`] = 'x';
        const first = `COUNTIF(${from}:${from},"x")&gt;0`;
        const master = quarter === 0 ? ` ref="E${row}:H${row}">${first}</f>` : '/>';
        year[a1] = `<c r="${a1}" t="b"><f t="shared" si="${row}"${master}${value}</c>`;
      }
      if (kind === 2) {
        const column = 'PQRS'[quarter];
        if (isTicked) year[`${column}${40 + row}`] = 1;
        const master =
          row === 2
            ? ` ref="${'EFGH'[quarter]}2:${'EFGH'[quarter]}${projects + 1}">SUM(${column}42:${column}42)=1</f>`
            : '/>';
        year[a1] = `<c r="${a1}" t="b"><f t="shared" si="${quarter}"${master}${value}</c>`;
      }
    });
  }
}

const ODD_PACKAGES: Readonly<Record<string, (parts: Parts, chance: Chance) => Parts>> = {
  plain: (parts) => parts,
  'UTF-16': (parts, chance) => {
    const bigEndian = chance(2) === 1;
    const some = pick(chance, [/sheet2/, /\.(xml|rels)$/, /workbook/]);
    return eachText(parts, some, (text) => utf16(text, bigEndian));
  },
  backslashes: (parts) => eachName(parts, (name) => name.replaceAll('/', '\\')),
  capitals: (parts, chance) =>
    eachName(parts, (name) =>
      name.startsWith('[') || chance(2) ? name : name.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
    ),
  prefixes: (parts, chance) =>
    eachText(parts, pick(chance, [/sheet\d/, /workbook\.xml$/, /\.(xml|rels)$/]), (text) =>
      text.replace(/<(\/?)([A-Za-z])/g, '<$1p:$2').replace(/ xmlns="/g, ' xmlns:p="'),
    ),
  'prefixes declared where they are used': (parts) => eachText(parts, /\.xml$/, lateNamespaces),
  'single quotes and comments': (parts) =>
    eachText(parts, /sheet\d/, (text) =>
      text
        .replace(/ (r|s|t)="([^"]*)"/g, " $1='$2'")
        .replaceAll('<row', '<!-- <c r="D2"><v>9</v></c> --><row'),
    ),
  'Windows’ Thai': (parts, chance) =>
    eachText(parts, pick(chance, [/sheet2/, /sharedStrings/]), (text) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
      /^[\x00-\x7f\u0e01-\u0e5b]*$/.test(text) ? windowsThai(text) : text,
    ),
  'a mark of UTF-8': (parts) => eachText(parts, /\.xml$/, (text) => `\ufeff${text}`),
  'raw >': (parts) => eachText(parts, /styles|workbook\.xml$/, (text) => text.replaceAll('&gt;', '>')),
};

function packaging(chance: Chance, book: Book): (parts: Parts) => Parts {
  const names = Object.keys(ODD_PACKAGES);
  const chosen = [pick(chance, names), pick(chance, names)];
  // Once in another encoding, a part's text can't be changed further.
  const last = ['Windows’ Thai', 'UTF-16'];
  if (chosen.every((name) => last.includes(name))) chosen.pop();
  chosen.sort((a, b) => last.indexOf(a) - last.indexOf(b));
  const refused = chance(25) === 0;
  book.mixed.push(...chosen, ...(refused ? ['an encoding that nobody knows'] : []));
  const all = [...new Set(chosen)].map((name) => ODD_PACKAGES[name] as (typeof ODD_PACKAGES)[string]);
  const strange = (parts: Parts) => eachText(parts, /sheet2/i, (text) => text.replace('UTF-8', 'x-none'));
  return (parts) => all.reduce((one, odd) => odd(one, chance), refused ? strange(parts) : parts);
}

test(`${BOOKS} random workbooks: the totals that were written, or a refusal in a sentence`, async () => {
  let refusals = 0;
  for (let seed = FIRST; seed < FIRST + BOOKS; seed++) {
    const made = await madeFrom(seed);
    const mixed = made.mixed.join(', ');
    const came = await reportOn(made.file, {
      year: 2569,
      asOf: '2026-06-08',
      draft: false,
      round: null,
    }).catch((error: unknown) => error);
    if (came instanceof XlsxError) {
      expect(xlsxSentence(came), mixed).toMatch(/^ไฟล์นี้.*[ก-๙]/);
      expect(made.refused, `${mixed}: ${came.message}`).toBe(true);
      refusals++;
      continue;
    }
    expect(came, mixed).not.toBeInstanceOf(Error);
    const { result, saved } = came as Awaited<ReturnType<typeof reportOn>>;
    await expectWellFormed(saved);
    const { projects, budget, quarters } = result.totals;
    expect({ projects, budget, quarters }, mixed).toEqual({
      projects: made.projects,
      budget: made.budget,
      quarters: made.quarters,
    });
    const errors = result.findings.filter(({ severity }) => severity === 'error');
    const places = errors.map(({ sheet, cell }) => `${lookAlike(sheet)} ${cell}`);
    expect([...new Set(places)].sort(), mixed).toEqual([...new Set(made.wrong)].sort());
    expect(result.summary, mixed).toBe(exitCode(result) === 0 ? 'สรุป 2569' : null);
    if (seed % 8 > 0) continue;
    // What was saved says the same.
    const again = await reportOn(saved, { year: 2569, asOf: '2026-06-08', draft: false, round: null });
    expect({ ...again.result.totals, calls: null }, mixed).toEqual({ ...result.totals, calls: null });
    expect(exitCode(again.result), mixed).toBe(exitCode(result));
  }
  console.log(`random workbooks: ${BOOKS} from seed ${FIRST}, ${refusals} refused`);
}, 6_000_000);
