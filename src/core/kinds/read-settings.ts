// ตั้งค่า read: labels in column A, values in column B, in any order; what is missing or can't be understood, as data.
import { type CellValue, cellText } from '../cell.ts';
import { readYear } from '../columns/read-cell.ts';
import type { OrganisationType, Settings } from '../plan.ts';
import { certain, type Reading } from '../reading.ts';
import { headerKey, type SheetCells } from '../table.ts';
import { toArabicDigits } from '../text/digits.ts';
import { isErrorValue } from '../text/error-value.ts';
import { visibleText } from '../text/text.ts';
import { LAYOUT, SETTINGS, type SettingKey } from '../workbook.ts';

/** The longest plan, in years. */
export const MOST_YEARS = 10;

/** Column B. */
const VALUE_COLUMN = 2;

/** Other ways to write a choice that can mean nothing else. */
const CHOICE_WORDS: Readonly<Record<string, string>> = {
  อบต: 'อบต.',
  องค์การบริหารส่วนตำบล: 'อบต.',
  อบจ: 'อบจ.',
  องค์การบริหารส่วนจังหวัด: 'อบจ.',
  เลขอารบิก: 'อารบิก',
  เลขไทย: 'ไทย',
  ภาษาไทย: 'ไทย',
  english: 'English',
  อังกฤษ: 'English',
  ภาษาอังกฤษ: 'English',
};

/** Where the value of a setting stands, and what was read there. */
export interface SettingCell {
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What is wrong with a setting. */
export interface SettingFault {
  readonly key: SettingKey;
  /**
   * `missing`: no value, and there is no default. `choice`: none of the choices. `year`: no year.
   * `years-order`: the last year is before the first. `years-many`: more than MOST_YEARS.
   * `twice`: the label stands in the sheet a second time, at `cell`, with another value.
   */
  readonly kind: 'missing' | 'choice' | 'year' | 'years-order' | 'years-many' | 'twice';
  /** Null where the label isn't in the sheet. */
  readonly cell: SettingCell | null;
}

/** `ตั้งค่า`, read. */
export interface SettingsReading {
  readonly sheet: string;
  readonly settings: Settings;
  readonly cells: Readonly<Partial<Record<SettingKey, SettingCell>>>;
  /** The workbook's layout; 0 where no line says it, or none that can be read. */
  readonly layout: number;
  /** Where the layout's line stands; null if there is none. */
  readonly layoutCell: SettingCell | null;
  readonly faults: readonly SettingFault[];
}

/** Reads the settings. Years may be text, in Thai digits or ค.ศ.; unknown labels, and a line of headings, are left alone. */
export function readSettings({ sheet, cells: rows }: Pick<SheetCells, 'sheet' | 'cells'>): SettingsReading {
  const faults: SettingFault[] = [];
  const cells: Partial<Record<SettingKey, SettingCell>> = {};
  let layoutCell: SettingCell | null = null;
  rows.forEach(([label = '', value = ''], index) => {
    const key = typeof label === 'string' ? settingKey(label) : undefined;
    const cell: SettingCell = { row: index + 1, column: VALUE_COLUMN, value };
    // Of two lines the higher counts: a newer add-on has been here.
    if (isLabel(label, LAYOUT.label) && layoutOf(cell) >= layoutOf(layoutCell)) layoutCell = cell;
    if (key === undefined) return;
    const first = cells[key];
    if (first === undefined || isEmpty(first.value)) cells[key] = cell;
    else if (!isEmpty(value) && textOf(first.value) !== textOf(value))
      faults.push({ key, kind: 'twice', cell });
  });

  const fault = (key: SettingKey, kind: SettingFault['kind']) => {
    faults.push({ key, kind, cell: cells[key] ?? null });
    return null;
  };
  const text = (key: SettingKey) => textOf(cells[key]?.value ?? '') || fault(key, 'missing');
  const choice = (key: SettingKey) => {
    const read = textOf(cells[key]?.value ?? '');
    if (read === '') return known(key, ({ standard }) => standard) ?? fault(key, 'missing');
    return known(key, ({ choices }) => choices.find((word) => word === wordOf(read))) ?? fault(key, 'choice');
  };
  const year = (key: SettingKey) => {
    const reading: Reading<number> = readYear(cells[key]?.value ?? '');
    return certain(reading) ?? fault(key, reading.kind === 'empty' ? 'missing' : 'year');
  };

  const organisation = text('organisation');
  const organisationType = choice('organisationType') as OrganisationType | null;
  const firstYear = year('firstYear');
  const lastYear = year('lastYear');
  const span = firstYear === null || lastYear === null ? 1 : lastYear - firstYear + 1;
  const settings: Settings = {
    organisation,
    organisationType,
    firstYear,
    lastYear:
      span < 1
        ? fault('lastYear', 'years-order')
        : span > MOST_YEARS
          ? fault('lastYear', 'years-many')
          : lastYear,
    reporter: text('reporter'),
    digits: choice('digits') === 'ไทย' ? 'thai' : 'arabic',
    language: choice('language') === 'English' ? 'en' : 'th',
  };
  return { sheet, settings, cells, layout: layoutOf(layoutCell), layoutCell, faults };
}

/** What the contract says of a setting; undefined where it says nothing. */
function known<Value>(
  key: SettingKey,
  ask: (setting: (typeof SETTINGS)[number]) => Value,
): Value | undefined {
  return SETTINGS.filter((setting) => setting.key === key).map(ask)[0];
}

function settingKey(label: string): SettingKey | undefined {
  return SETTINGS.find(({ label: known }) => isLabel(label, known))?.key;
}

function isLabel(read: CellValue, known: string): boolean {
  return typeof read === 'string' && headerKey(read).replace(/[:：]$/, '') === headerKey(known);
}

function layoutOf(cell: SettingCell | null): number {
  const read = toArabicDigits(textOf(cell?.value ?? ''));
  return /^\d{1,4}$/.test(read) ? Number(read) : 0;
}

function wordOf(read: string): string {
  const word = read.replace(/ /g, '').replace(/\.$/, '');
  return CHOICE_WORDS[word.toLowerCase()] ?? word;
}

/** An error value says nothing; the check names it. */
function textOf(value: CellValue): string {
  return isErrorValue(value) ? '' : visibleText(cellText(value));
}

function isEmpty(value: CellValue): boolean {
  return textOf(value) === '';
}
