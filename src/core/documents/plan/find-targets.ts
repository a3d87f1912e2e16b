// The targets of a plan in a document: a table with an indicator a row and a column for each year.
import type { CellValue } from '../../cell.ts';
import { hasCertainDigits, toArabicDigits } from '../../text/digits.ts';
import { visibleText } from '../../text/text.ts';
import type { Block } from '../block.ts';
import { roleOf } from '../tables/roles.ts';
import type { CellDoubt, FoundRow } from './found.ts';
import {
  type JoinedTable,
  joinedTables,
  type Meaning,
  otherNames,
  type TableRow,
  words,
} from './table-rows.ts';

/** The headers of `เป้าหมาย` for the plan's years, พ.ศ. */
export function targetHeaders(years: readonly number[]): readonly string[] {
  return [
    'ลำดับ',
    'ตัวชี้วัด',
    'หน่วย',
    ...years.map((year) => `เป้าหมาย ${year}`),
    ...years.map((year) => `ผล ${year}`),
    'หมายเหตุ',
  ];
}

type Key = 'number' | 'indicator' | 'unit' | 'remark' | `year${number}`;

const meaning: Meaning<Key> = (header) => {
  const role = roleOf([header.replace(/^(?:ค่า)?เป้าหมาย(?=.)/, '')]);
  if (role.kind === 'year' && !role.last) return `year${role.year}`;
  if (/^(?:ลำดับ(?:ที่)?|ที่|ข้อ)$/.test(header)) return 'number';
  if (/^หน่วย(?:นับ|วัด)?$/.test(header)) return 'unit';
  if (/^หมายเหตุ$/.test(header)) return 'remark';
  return /^(?:ค่าเป้าหมาย|เป้าหมาย|ตัวชี้วัด|รายการ|เป้าประสงค์)/.test(header) ? 'indicator' : null;
};

/** An indicator with its targets. */
export interface FoundTarget extends FoundRow {
  /** The years that its table has columns for, พ.ศ. */
  readonly years: readonly number[];
}

/** The tables of targets. */
function tablesOf(blocks: readonly Block[]): readonly JoinedTable<Key>[] {
  return joinedTables(blocks, meaning, ['indicator']).filter(
    (table) =>
      yearsOf(table).length >= 2 &&
      !Object.values(table.headers).some((header) => /มิติ|โครงการ|งบ/.test(header)),
  );
}

/** Where they stand in the document. */
export function targetBlocks(blocks: readonly Block[]): readonly number[] {
  return tablesOf(blocks).flatMap(({ blocks: own }) => own);
}

/** Every indicator of the document. */
export function findTargets(blocks: readonly Block[]): readonly FoundTarget[] {
  return tablesOf(blocks).flatMap((table) => {
    const rows = wholeRows(table);
    return rows.map((row, index) => targetOf(row, table, index + 1));
  });
}

function yearsOf({ columns }: JoinedTable<Key>): readonly number[] {
  return Object.keys(columns)
    .flatMap((key) => (/^year\d{4}$/.test(key) ? [Number(key.slice(4))] : []))
    .sort((a, b) => a - b);
}

interface WholeRow {
  readonly row: TableRow;
  indicator: string;
}

/** A row without a number or any target only ends the indicator of the row above; a page may have repeated the end of it. */
function wholeRows(table: JoinedTable<Key>): readonly WholeRow[] {
  const whole: WholeRow[] = [];
  for (const row of table.rows) {
    const indicator = textAt(row, table.columns.indicator);
    const hasTargets = yearsOf(table).some((year) => textAt(row, table.columns[`year${year}`]) !== '');
    const last = whole[whole.length - 1];
    const isNumbered = words(textAt(row, table.columns.number)) !== '';
    if (hasTargets || isNumbered || last === undefined) whole.push({ row, indicator });
    else if (!words(last.indicator).endsWith(words(indicator)))
      last.indicator = `${last.indicator} ${indicator}`;
  }
  return whole;
}

/** A number with what is said around it: `ร้อยละ ๑๐`, `๘๕ คะแนน`. */
interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** Words around a number that make it a limit or a change: not the number alone. */
const AMOUNT =
  /^(ร้อยละ|จำนวน|ระดับ|อันดับ(?:ที่)?|ลำดับที่)?\s*([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(\.[0-9]{1,4})?\s*([^0-9]*)$/;

function amountOf(text: string): Amount | null {
  if (!hasCertainDigits(text)) return null;
  const [whole, before = '', digits = '', decimals = '', after = ''] =
    AMOUNT.exec(toArabicDigits(visibleText(text))) ?? [];
  if (whole === undefined || /ขึ้นไป|ไม่|เพิ่ม|ลด|ประมาณ|[-–/(]/.test(after)) return null;
  const unit = before === '' || before === 'จำนวน' ? after.trim() : before;
  return { value: Number(digits.replace(/,/g, '') + decimals), unit };
}

function targetOf({ row, indicator }: WholeRow, table: JoinedTable<Key>, number: number): FoundTarget {
  const doubts: CellDoubt[] = [];
  const years = yearsOf(table);
  const texts = years.map((year) => textAt(row, table.columns[`year${year}`]));
  const amounts = texts.map(amountOf);
  const said = textAt(row, table.columns.unit);
  const units = [
    ...new Set(amounts.flatMap((amount) => (amount === null || amount.unit === '' ? [] : [amount.unit]))),
  ];
  const unit = said !== '' ? said : units.length === 1 ? (units[0] as string) : '';
  if (said === '' && units.length > 1) {
    doubts.push({ code: 'target-units-differ', header: 'หน่วย', read: units.join(', '), place: row.place });
  }
  const cells: Record<string, CellValue> = {
    ลำดับ: number,
    ตัวชี้วัด: visibleText(indicator),
    หน่วย: said === '' && units.length > 1 ? '?' : unit,
    หมายเหตุ: textAt(row, table.columns.remark),
  };
  otherNames(table, Object.keys(cells)).forEach((header, at) => {
    cells[header] = textAt(row, table.others[at]?.column);
  });
  years.forEach((year, index) => {
    const amount = amounts[index] ?? null;
    const text = texts[index] ?? '';
    const header = `เป้าหมาย ${year}`;
    const isCertain = amount !== null && (amount.unit === '' || amount.unit === unit || units.length > 1);
    cells[header] = isCertain ? amount.value : text === '' ? '' : text;
    if (!isCertain && text !== '')
      doubts.push({ code: 'target-unclear', header, read: text, place: row.place });
  });
  return { cells, doubts, years };
}

function textAt(row: TableRow, column: number | undefined): string {
  return column === undefined ? '' : visibleText(row.at(column)?.text ?? '');
}
