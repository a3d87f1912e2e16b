// The risk register in a document: its table, in any shape, as one issue a row.
import type { CellValue } from '../../cell.ts';
import { OTHER_LEVEL_WORDS, RISK_LEVELS } from '../../compare/risk-levels.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { visibleLines } from '../../text/filled-lines.ts';
import { lookAlikeKey } from '../../text/names/look-alike.ts';
import { visibleText } from '../../text/text.ts';
import type { Block } from '../block.ts';
import { BULLET } from '../tables/list-items.ts';
import { KIND } from '../tables/row-kinds.ts';
import type { CellDoubt, FoundRow } from './found.ts';
import { listedText } from './list-items.ts';
import {
  type JoinedTable,
  joinedTables,
  type Meaning,
  otherNames,
  type TableRow,
  words,
} from './table-rows.ts';

/** The headers of `ความเสี่ยง`. */
export const RISK_HEADERS = [
  'ลำดับ',
  'ขั้นตอนการดำเนินงาน',
  'ประเด็นความเสี่ยงการทุจริต',
  'โอกาส',
  'ผลกระทบ',
  'ระดับความเสี่ยง',
  'มาตรการควบคุมความเสี่ยง',
] as const;

type Key = 'number' | 'step' | 'issue' | 'likelihood' | 'impact' | 'level' | 'score' | 'measures';

/** What the words of a header mean, the first that fits. */
const MEANINGS: readonly (readonly [Key, RegExp])[] = [
  ['number', /^(?:ลำดับ(?:ที่)?|ที่|ข้อ|no\.?)$/i],
  ['measures', /มาตรการ|แนวทาง|กิจกรรมควบคุม|การจัดการความเสี่ยง|วิธีการ?ควบคุม/],
  ['likelihood', /^(?:ระดับ)?โอกาส|likelihood/i],
  ['impact', /^(?:ระดับ)?(?:ผลกระทบ|ความรุนแรง)|impact/i],
  ['level', /ระดับ(?!คะแนน)/],
  ['score', /score|คะแนน|ค่าความเสี่ยง/i],
  ['issue', /ความเสี่ยง|เหตุการณ์|รูปแบบการทุจริต/],
  ['step', /^(?:ขั้นตอน|กระบวน|ภารกิจ|ประเภท|งาน|ด้าน|กิจกรรม|ชื่อ(?:งาน|กระบวน))/],
];

/** What is longer is no header: a row of the plan's own table may speak of risks too. */
const LONGEST_HEADER = 50;

/** A column of projects is the plan's, not the register's. */
const PROJECTS = /^โครงการ|โครงการ\/กิจกรรม/;

const meaning: Meaning<Key> = (header) =>
  header.length > LONGEST_HEADER || PROJECTS.test(header)
    ? null
    : (MEANINGS.find(([, shape]) => shape.test(header))?.[0] ?? null);

/** The words for a level, the longer first. */
const LEVEL = /สูงมาก|ต่ำมาก|น้อยมาก|ปานกลาง|สูง|ต่ำ|น้อย|มาก/g;

/** What may stand around it and says no more. */
const AROUND_LEVEL = /ระดับ|ความเสี่ยง|[()\s]/g;

/** What the check knows as a level. */
const LEVELS: readonly string[] = [...RISK_LEVELS, ...Object.keys(OTHER_LEVEL_WORDS)];

/** A text that goes on over a page begins with its last words again: so many letters at least are no chance. */
const REPEATED = 12;

/** An issue while the rows that may go on in it are read. */
interface Issue {
  text: string;
  /** Its number in its cell; 0 where it has none. */
  number: number;
  readonly segment: Segment;
}

/** A row of the table with all that stands in it: issues, and what counts for each of them. */
interface Segment {
  readonly step: Step;
  readonly levels: string[];
  readonly scores: { likelihood: string; impact: string };
  readonly measures: { text: string; number: number }[];
  readonly others: string[];
  readonly place: string;
}

interface Step {
  number: CellValue;
  text: string;
}

/** The register's rows. */
export function findRisks(blocks: readonly Block[]): readonly FoundRow[] {
  return joinedTables(blocks, meaning, ['issue', 'measures'])
    .filter(
      ({ columns, headers }) =>
        columns.step !== undefined || /ทุจริต/.test(headers[columns.issue as number] ?? ''),
    )
    .map(withOwnScore)
    .flatMap(rowsOf);
}

/** A score is the level where no column says that in words, else a column of its own. */
function withOwnScore(table: JoinedTable<Key>): JoinedTable<Key> {
  const { score, level = score, ...columns } = table.columns;
  const own = score === undefined || level === score ? [] : [score];
  const others = [...table.others, ...own.map((column) => ({ column, header: table.headers[column] ?? '' }))];
  return { ...table, columns: { ...columns, ...(level === undefined ? {} : { level }) }, others };
}

/** Whether a block of the document belongs to the register. */
export function riskBlocks(blocks: readonly Block[]): readonly number[] {
  return joinedTables(blocks, meaning, ['issue', 'measures']).flatMap(({ blocks: own }) => own);
}

function rowsOf(table: JoinedTable<Key>): readonly FoundRow[] {
  const issues: Issue[] = [];
  const { columns } = table;
  for (const row of table.rows) {
    const last = issues[issues.length - 1];
    const text = (key: Key) => textAt(row, columns[key]);
    const score = (key: Key) => Number(toArabicDigits(text(key)));
    const isNewStep = ownText(row, columns.step) !== '' || ownText(row, columns.number) !== '';
    if (last !== undefined && !isNewStep && row.isPageStart) goOn(last, row, table, issues);
    else {
      const step: Step = isNewStep || last === undefined ? stepOf(row, columns, last) : last.segment.step;
      const segment: Segment = {
        step,
        levels: [...levelsOf(text('level'), score('likelihood') * score('impact'))],
        scores: { likelihood: text('likelihood'), impact: text('impact') },
        measures: measuresOf(ownText(row, columns.measures)),
        others: table.others.map(({ column }) => textAt(row, column)),
        place: row.place,
      };
      // Issues that have a row each may count on within their step.
      issues.push(...issuesOf(text('issue'), segment, isNewStep ? 0 : (last?.number ?? 0)));
    }
  }
  return issues.map((issue) => foundRow(issue, issues, table));
}

function stepOf(row: TableRow, columns: JoinedTable<Key>['columns'], before: Issue | undefined): Step {
  const text = visibleText(textAt(row, columns.step));
  const [, digits] =
    /^\(?([0-9]{1,3})[.)]*$/.exec(toArabicDigits(visibleText(textAt(row, columns.number)))) ?? [];
  const [, inText, rest] = /^([0-9]{1,2})[.)]\s*(.+)$/.exec(toArabicDigits(text)) ?? [];
  const previous = typeof before?.segment.step.number === 'number' ? before.segment.step.number : 0;
  if (digits !== undefined) return { number: Number(digits), text };
  if (inText !== undefined && rest !== undefined)
    return { number: Number(inText), text: text.slice(-rest.length) };
  return { number: previous + 1, text };
}

function issuesOf(text: string, segment: Segment, after: number): readonly Issue[] {
  const going = listedText(text, after);
  const { lead, items } = going.items.length > 0 && going.lead === '' ? going : listedText(text);
  if (items.length > 0) return items.map(({ number, text: own }) => ({ text: own, number, segment }));
  return lead === '' ? [] : [{ text: lead, number: 0, segment }];
}

/** What a page broke off goes on in the issue and the measure before it; numbers that count on are new ones. */
function goOn(last: Issue, row: TableRow, { columns }: JoinedTable<Key>, issues: Issue[]): void {
  const { lead, items } = listedText(textAt(row, columns.issue), last.number);
  last.text = joined(last.text, lead);
  issues.push(...items.map(({ number, text }) => ({ text, number, segment: last.segment })));
  const { measures, levels } = last.segment;
  const measure = measures[measures.length - 1];
  const more = listedText(ownText(row, columns.measures), measure?.number ?? 0);
  if (measure === undefined) measures.push(...measuresOf(more.lead));
  else measure.text = joined(measure.text, more.lead);
  measures.push(...more.items);
  levels.push(...levelsOf(ownText(row, columns.level)));
}

function joined(text: string, rest: string): string {
  if (rest === '') return text;
  const [a, b] = [words(text), words(rest)];
  for (let length = Math.min(a.length, b.length); length >= REPEATED; length -= 1) {
    if (!a.endsWith(b.slice(0, length))) continue;
    let from = 0;
    for (let letters = 0; letters < length; from += 1) if (/\S/.test(rest.charAt(from))) letters += 1;
    return text + rest.slice(from);
  }
  return `${text} ${rest}`;
}

function measuresOf(text: string): { text: string; number: number }[] {
  const { lead, items } = listedText(text);
  const all = visibleLines(text);
  const lines = all.map((line) => line.replace(BULLET, ''));
  if (items.length > 0) return [...(lead === '' ? [] : [{ text: lead, number: 0 }]), ...items];
  // Lines that each begin as a measure does, or behind a bullet, are measures; others are one that was broken into lines.
  const each = [KIND, BULLET].some((begins) =>
    (begins === KIND ? lines : all).every((line) => begins.test(line)),
  );
  const one = lead.replace(BULLET, '');
  const measures = each ? lines : one === '' || one === '-' ? [] : [one];
  return measures.map((own) => ({ text: own, number: 0 }));
}

/** The levels that a text names; `product` (of likelihood and impact) may stand beside one: `12 (สูง)`. */
function levelsOf(text: string, product = Number.NaN): readonly string[] {
  const plain = toArabicDigits(visibleText(text));
  const found = plain.match(LEVEL) ?? [];
  const rest = plain.replace(LEVEL, '').replace(AROUND_LEVEL, '');
  if (found.length > 0 && rest.replace(String(product), '') === '') return found;
  return visibleLines(text).filter((line) => line !== '-');
}

function foundRow(issue: Issue, issues: readonly Issue[], table: JoinedTable<Key>): FoundRow {
  const { segment } = issue;
  const together = issues.filter((other) => other.segment === segment);
  const index = together.indexOf(issue);
  const doubts: CellDoubt[] = [];
  const doubt = (code: CellDoubt['code'], header: string, read: string) => {
    doubts.push({ code, header, read, place: segment.place });
    return read;
  };
  const { levels, scores, measures, step } = segment;
  const level =
    levels.length <= 1
      ? (levels[0] ?? '')
      : levels.length === together.length
        ? (levels[index] as string)
        : doubt('levels-shared', 'ระดับความเสี่ยง', levels.join('\n'));
  const isUnknown = level !== '' && doubts.length === 0 && !LEVELS.includes(lookAlikeKey(level));
  if (isUnknown) doubt('level-unclear', 'ระดับความเสี่ยง', level);
  const score = (header: string, text: string): CellValue => {
    const lines = visibleLines(text);
    const own = lines.length === together.length ? (lines[index] as string) : lines.join('\n');
    const digits = toArabicDigits(own);
    if (/^[1-5]$/.test(digits)) return Number(digits);
    return own === '' || own === '-' ? '' : doubt('score-unclear', header, own);
  };
  const cells: Record<string, CellValue> = {
    ลำดับ: step.number,
    ขั้นตอนการดำเนินงาน: step.text,
    ประเด็นความเสี่ยงการทุจริต: issue.text,
    โอกาส: score('โอกาส', scores.likelihood),
    ผลกระทบ: score('ผลกระทบ', scores.impact),
    ระดับความเสี่ยง: level,
    มาตรการควบคุมความเสี่ยง: index === 0 ? measures.map(({ text }) => text).join('\n') : '',
  };
  otherNames(table, RISK_HEADERS).forEach((header, at) => {
    cells[header] = segment.others[at] ?? '';
  });
  return { cells, doubts };
}

function textAt(row: TableRow, column: number | undefined): string {
  return column === undefined ? '' : (row.at(column)?.text ?? '');
}

/** The text of a cell that starts in this row; a cell that reaches down from above was read there. */
function ownText(row: TableRow, column: number | undefined): string {
  return column !== undefined && row.isOwn(column) ? textAt(row, column).trim() : '';
}
