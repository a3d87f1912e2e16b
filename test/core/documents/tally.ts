// What an import found, held against the truth field by field: right, wrong, or doubtful and told.
import { type CellValue, cellName } from '../../../src/core/cell.ts';
import type { Imported } from '../../../src/core/documents/imported.ts';

/** How many fields were right, wrong, doubtful; and what the wrong ones say. */
export interface Tally {
  right: number;
  wrong: number;
  doubtful: number;
  readonly notes: string[];
}

/** Nothing counted yet. */
export function none(): Tally {
  return { right: 0, wrong: 0, doubtful: 0, notes: [] };
}

/** A project of a year or of the whole plan as it truly is. */
export interface Truth {
  readonly number: number;
  readonly name: string;
  readonly dimension: number;
  readonly mission?: string;
  readonly budget?: number;
  readonly quarters?: readonly boolean[];
  /** By year from 2566 on; null: not run. */
  readonly budgets?: readonly (number | null)[];
}

/** The cells that a truth needs, by header. */
function wanted({
  number,
  name,
  dimension,
  mission,
  budget,
  quarters,
  budgets,
}: Truth): Record<string, CellValue> {
  return {
    ลำดับ: number,
    มิติ: dimension,
    ...(mission === undefined ? {} : { ภารกิจ: mission }),
    ...(budgets === undefined ? { รายการโครงการ: name } : { 'โครงการ/กิจกรรม/มาตรการ': name }),
    ...(budget === undefined ? {} : { 'งบประมาณ (บาท)': budget }),
    ...Object.fromEntries((quarters ?? []).map((runs, index) => [`ไตรมาส ${index + 1}`, runs])),
    ...Object.fromEntries((budgets ?? []).map((baht, index) => [`งบ ${2566 + index}`, baht ?? ''])),
  };
}

/** A dash and an empty cell both say "not run" in แผน. */
const plain = (value: CellValue | undefined) => (value === undefined || value === '-' ? '' : value);

/** Counts the fields of a sheet. A row that is missing, or too much, is a wrong row: all its fields are. */
export function heldAgainst(
  { sheets, doubts }: Imported,
  sheet: string,
  truth: readonly Truth[],
  tally: Tally,
): void {
  const made = sheets.find((one) => one.sheet === sheet);
  const doubted = new Set(doubts.filter((doubt) => doubt.sheet === sheet).map(({ cell }) => cell));
  const rows = made?.rows ?? [];
  if (rows.length !== truth.length) tally.notes.push(`${rows.length} rows of ${truth.length}`);
  for (let index = 0; index < Math.max(rows.length, truth.length); index += 1) {
    const fields = wanted(truth[index] ?? { number: 0, name: '', dimension: 0 });
    const quarters = [1, 2, 3, 4].map((quarter) => made?.headers.indexOf(`ไตรมาส ${quarter}`) ?? -1);
    const quartersDoubted = quarters.some((at) => doubted.has(cellName(index + 2, at + 1)));
    for (const [header, value] of Object.entries(fields)) {
      const at = made?.headers.indexOf(header) ?? -1;
      const read = plain(rows[index]?.[at]);
      const isDoubted =
        doubted.has(cellName(index + 2, at + 1)) || (quartersDoubted && quarters.includes(at));
      if (isDoubted && at >= 0) tally.doubtful += 1;
      else if (read === plain(value)) tally.right += 1;
      else {
        tally.wrong += 1;
        tally.notes.push(
          `${sheet} ${index + 1} ${header}: ${JSON.stringify(read)}, not ${JSON.stringify(value)}`,
        );
      }
    }
  }
}
