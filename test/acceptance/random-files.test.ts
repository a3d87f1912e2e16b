// Random workbooks: defined names, shared formulas, odd part names, formats and encodings mixed by chance. What comes out is right, or the
// file is refused in a sentence; never another total.
//
// BOOKS=n tries n of them; SEED=n begins with another one. The seed of one that fails is in the failure.
import { expect, test } from 'vitest';
import { exitCode, reportOn } from '../../local/cli/report.ts';
import { xlsxSentence } from '../../local/messages.th.ts';
import { XlsxError } from '../../local/xlsx/error.ts';
import { columnLetters } from '../../src/core/cell.ts';
import { chanceFrom } from '../chance.ts';
import {
  eachName,
  eachText,
  formulaCell,
  type Raw,
  type RawBook,
  rawFile,
  utf16,
} from '../local/xlsx/raw-book.ts';
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
  /** Cells that hold a date or an error value in the place of an amount. */
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
      const name = pick(chance, ['งบ', 'Budget', 'งบ_ปี.๒๕๖๙']) + row;
      book.names.push(
        `<definedName name="${name}"${chance(2) ? ' localSheetId="1"' : ''}>${amount}</definedName>`,
      );
      return stored(chance(2) ? name : `SUM(${name},0)`);
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

interface Book {
  readonly sheets: Record<string, Record<string, Raw>>;
  readonly formats: (string | number)[];
  readonly names: string[];
  readonly mixed: string[];
}

function madeFrom(seed: number): Promise<Made> {
  const chance = chanceFrom(seed);
  const book: Book = { sheets: { Data: {} }, formats: [], names: [], mixed: [`seed ${seed}`] };
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
    year[`B${row}`] = `โครงการ${'กขคงจฉชซฌญฎฏฐ'[index]}${index}`;
    year[`C${row}`] = 1 + chance(4);
    if (chance(12) === 0) {
      book.formats.push(pick(chance, DATE_FORMATS));
      year[`D${row}`] = `<c r="D${row}" s="${book.formats.length}"><v>46181</v></c>`;
      wrong.push(`D${row}`);
    } else if (chance(15) === 0) {
      year[`D${row}`] =
        `<c r="D${row}" t="e"><v>${pick(chance, ['#N/A', '#REF!', '#SPILL!', '#DIV/0!'])}</v></c>`;
      wrong.push(`D${row}`);
    } else {
      year[`D${row}`] = amountCell(chance, row, amount, book);
      budget += Math.round(amount * 100);
    }
  }
  ticks(chance, year, projects, quarters, book);
  const { change, refused } = packaging(chance, book);
  const raw: RawBook = {
    year,
    sheets: book.sheets,
    ...(book.formats.length > 0 ? { formats: book.formats } : {}),
    workbook: book.names.length > 0 ? `<definedNames>${book.names.join('')}</definedNames>` : '',
  };
  return rawFile(raw, change).then((file) => ({
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
  'single quotes and comments': (parts) =>
    eachText(parts, /sheet\d/, (text) =>
      text
        .replace(/ (r|s|t)="([^"]*)"/g, " $1='$2'")
        .replaceAll('<row', '<!-- <c r="D2"><v>9</v></c> --><row'),
    ),
  'raw >': (parts) => eachText(parts, /styles|workbook\.xml$/, (text) => text.replaceAll('&gt;', '>')),
};

function packaging(chance: Chance, book: Book): { change: (parts: Parts) => Parts; refused: boolean } {
  const names = Object.keys(ODD_PACKAGES);
  const chosen = [pick(chance, names), pick(chance, names)];
  // Once in UTF-16, a part's text can't be changed further.
  chosen.sort((a, b) => Number(a === 'UTF-16') - Number(b === 'UTF-16'));
  const refused = chance(25) === 0;
  book.mixed.push(...chosen, ...(refused ? ['an encoding that nobody knows'] : []));
  const all = [...new Set(chosen)].map((name) => ODD_PACKAGES[name] as (typeof ODD_PACKAGES)[string]);
  const strange = (parts: Parts) => eachText(parts, /sheet2/i, (text) => text.replace('UTF-8', 'x-none'));
  return {
    change: (parts) => all.reduce((one, odd) => odd(one, chance), refused ? strange(parts) : parts),
    refused: refused && !chosen.includes('UTF-16'),
  };
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
    const { result } = came as Awaited<ReturnType<typeof reportOn>>;
    const { projects, budget, quarters } = result.totals;
    expect({ projects, budget, quarters }, mixed).toEqual({
      projects: made.projects,
      budget: made.budget,
      quarters: made.quarters,
    });
    const errors = result.findings.filter(({ severity }) => severity === 'error').map(({ cell }) => cell);
    expect(errors, mixed).toEqual(made.wrong);
    expect(result.summary, mixed).toBe(exitCode(result) === 0 ? 'สรุป 2569' : null);
  }
  console.log(`random workbooks: ${BOOKS} from seed ${FIRST}, ${refusals} refused`);
}, 6_000_000);
