// ตั้งค่า understood: the settings as a whole, and what is missing in them or can't be understood, as data.
import type { Catalogue } from '../../catalogue.ts';
import { cellText, isBlank } from '../../cell.ts';
import { RISK_LIMITS_LABEL, riskLimits } from '../../compare/risk-levels.ts';
import { LAYOUT } from '../../layout-version.ts';
import type { Settings } from '../../plan.ts';
import { certain } from '../../reading.ts';
import type { SheetCells } from '../../table.ts';
import { toArabicDigits } from '../../text/digits.ts';
import { visibleText } from '../../text/text.ts';
import { isLabel, type LineCell, lineCells, readLines } from '../lines.ts';
import { SETTINGS_KIND, type SettingKey, settingOf } from './settings.ts';

/** The longest plan, in years. */
export const MOST_YEARS = 10;

/** No setting asks for the missions; the sidebar, which reads settings too, needn't carry them. */
const NO_CATALOGUE: Catalogue = { cycle: { firstYear: 0, lastYear: 0 }, dimensions: [] };

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
  readonly cell: LineCell | null;
}

/** `ตั้งค่า`, read. */
export interface SettingsReading {
  readonly sheet: string;
  readonly settings: Settings;
  readonly cells: Readonly<Partial<Record<SettingKey, LineCell>>>;
  /** The workbook's layout; 0 where no line says it, or none that can be read. */
  readonly layout: number;
  /** Where the layout's line stands; null if there is none. */
  readonly layoutCell: LineCell | null;
  /** The line of the limits of risk, where it holds none that can be understood. */
  readonly limitsFault: LineCell | null;
  readonly faults: readonly SettingFault[];
}

/** Reads the settings. Years may be text, in Thai digits or ค.ศ. */
export function readSettings(given: Pick<SheetCells, 'sheet' | 'cells'>): SettingsReading {
  const context = { catalogue: NO_CATALOGUE, years: null };
  const { sheet, cells, read, twice } = readLines(SETTINGS_KIND, given, context);
  const faults: SettingFault[] = twice.map(({ key, cell }) => ({ key, kind: 'twice', cell }));
  const fault = (key: SettingKey, kind: SettingFault['kind']) => {
    faults.push({ key, kind, cell: cells[key] ?? null });
    return null;
  };
  /** The value of a setting; its standard one where it is empty; null, with a fault, where there is none. */
  const settled = <Key extends SettingKey>(key: Key, invalid: SettingFault['kind']) => {
    const reading = read[key];
    if (reading.kind === 'empty') return settingOf(key).standard ?? fault(key, 'missing');
    return certain<string | number>(reading) ?? fault(key, invalid);
  };
  const organisation = settled('organisation', 'missing') as Settings['organisation'];
  const organisationType = settled('organisationType', 'choice') as Settings['organisationType'];
  const firstYear = settled('firstYear', 'year') as Settings['firstYear'];
  const lastYear = settled('lastYear', 'year') as Settings['lastYear'];
  const span = firstYear === null || lastYear === null ? 1 : lastYear - firstYear + 1;
  const limitsCell = linesOf(given.cells, RISK_LIMITS_LABEL).find(({ value }) => !isBlank(value)) ?? null;
  const limits = limitsCell === null ? null : riskLimits(cellText(limitsCell.value));
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
    reporter: settled('reporter', 'missing') as Settings['reporter'],
    digits: settled('digits', 'choice') === 'ไทย' ? 'thai' : 'arabic',
    language: settled('language', 'choice') === 'English' ? 'en' : 'th',
    ...(limits === null ? {} : { riskLimits: limits }),
  };
  const layoutCell = layoutLine(given.cells);
  const limitsFault = limits === null ? limitsCell : null;
  return { sheet, settings, cells, layout: layoutOf(layoutCell), layoutCell, limitsFault, faults };
}

/** Of two lines of the layout the higher counts: a newer add-on has been here. */
function layoutLine(rows: SheetCells['cells']): LineCell | null {
  return linesOf(rows, LAYOUT.label).reduce<LineCell | null>(
    (best, cell) => (layoutOf(cell) >= layoutOf(best) ? cell : best),
    null,
  );
}

/** The lines of a label that set-up doesn't lay out. */
function linesOf(rows: SheetCells['cells'], wanted: string): readonly LineCell[] {
  return lineCells(rows)
    .filter(({ label }) => isLabel(label, wanted))
    .map(({ row, column, value }) => ({ row, column, value }));
}

function layoutOf(cell: LineCell | null): number {
  const read = toArabicDigits(visibleText(cellText(cell?.value ?? '')));
  return /^\d{1,4}$/.test(read) ? Number(read) : 0;
}
