// A figure of an indicator: any number, such as 85.5; with its unit beside it it is understood (`ร้อยละ ๑๐`, `85 คะแนน`).
import type { CellValue } from '../cell.ts';
import type { Reading } from '../reading.ts';
import { type ColumnType, PLAIN } from './column-type.ts';
import { readNumeral } from './numeral.ts';

/** A number with a word before or after it, and nothing else: no second number, no range, no "at least". */
const WITH_UNIT =
  /^(?:(?:ร้อยละ|ระดับ|อันดับ(?:ที่)?|จำนวน) ?)?(0|[1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]*)(\.[0-9]+)? ?(?:%|เปอร์เซ็นต์|คะแนน|เรื่อง|คดี|ครั้ง|คน|ราย|โครงการ|ช่องทาง|แห่ง|ระดับ)?$/;

/** `ผล 2566`: what was reached; empty until it is known. */
export const FIGURE = {
  ...PLAIN,
  name: 'figure',
  reader: () => readFigure,
  write: (figure) => figure,
  accepts: (sent) => sent === '' || (typeof sent === 'number' && Number.isFinite(sent)),
  blocks: ['invalid'],
  look: { width: 110, numberFormat: '#,##0.##', align: 'right', entry: 'any' },
  faults: { ...PLAIN.faults, understood: { code: 'target-text' }, invalid: { code: 'target-invalid' } },
  details: (reading) => (reading.kind === 'understood' ? { value: reading.value } : {}),
} as const satisfies ColumnType<'figure', number>;

/** `เป้าหมาย 2566`: what is to be reached; every year of the plan has one. */
export const TARGET_FIGURE = {
  ...FIGURE,
  faults: { ...FIGURE.faults, empty: { code: 'target-missing', read: '' } },
} as const satisfies ColumnType<'figure', number>;

function readFigure(cell: CellValue): Reading<number> {
  return readNumeral(cell, Number.isFinite, (text) => {
    const [, whole, decimals = ''] = WITH_UNIT.exec(text) ?? [];
    return whole === undefined ? NaN : Number(whole.replace(/,/g, '') + decimals);
  });
}
