// The cells of a worksheet as the file stores them: values to the last digit, error values and dates as what they are.
import { columnNumber } from '../../sheets/book/a1.ts';
import { XlsxError } from '../error.ts';
import { attributes, unescapeXml } from '../xml.ts';
import { isoSerial } from './iso-date.ts';
import { plainText, storedToText } from './texts.ts';

/** A formula as the file has it. */
export interface RawFormula {
  /** Without `=`; empty for a cell that shares another's. */
  readonly text: string;
  readonly kind: 'normal' | 'shared' | 'array' | 'table';
  /** Which shared formula. */
  readonly shared: number | null;
  /** Whether this cell is the one that the others share from. */
  readonly isFirst: boolean;
}

/** A cell; row and column count from 1. A date of the file's own type is a serial number (since 30 December 1899). */
export interface RawCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  /** The value is a date, whatever its number format. */
  readonly isDate: boolean;
  readonly formula: RawFormula | null;
  /** The file stores a value, be it an empty text. */
  readonly isStored: boolean;
  /** The number of its cell format. */
  readonly style: number;
}

const PIECES = /<row\b[^>]*>|<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
/** A number as XML Schema writes a double; anything else under a number's type is shown as the text that it is. */
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/;

/** Every cell of a worksheet written in the plain way, in its order. @throws XlsxError `damaged` where a text isn't there */
export function rawCells(xml: string, texts: readonly string[], part: string): RawCell[] {
  const cells: RawCell[] = [];
  const from = xml.search(/<sheetData\b/);
  const data = from < 0 ? '' : xml.slice(from, xml.indexOf('</sheetData>', from) + 1 || undefined);
  let row = 0;
  let column = 0;
  for (const [tag, head, inner = ''] of data.matchAll(PIECES)) {
    if (head === undefined) {
      row = Number(attributes(tag).r ?? row + 1);
      column = 0;
      continue;
    }
    const { r, s, t = 'n' } = attributes(head);
    const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(r ?? '') ?? [];
    column = letters === undefined ? column + 1 : columnNumber(letters);
    const at = digits === undefined ? row : Number(digits);
    const formula = formulaIn(inner);
    const value = valueIn(t, inner, texts, part);
    const isStored = value.value !== null || (t === 'str' && /<v\b/.test(inner));
    cells.push({ row: at, column, ...value, formula, isStored, style: Number(s ?? 0) });
  }
  return cells;
}

function valueIn(
  type: string,
  inner: string,
  texts: readonly string[],
  part: string,
): { value: RawCell['value']; isDate: boolean } {
  const plain = (value: RawCell['value']) => ({ value: value === '' ? null : value, isDate: false });
  if (type === 'inlineStr' && /<is\b/.test(inner)) return plain(plainText(inner));
  const stored = unescapeXml(/<v\b[^>]*>([\s\S]*?)<\/v>/.exec(inner)?.[1] ?? '').replace(/\r\n?/g, '\n');
  const bare = stored.trim();
  if (type === 's') {
    if (bare === '') return plain(null);
    const text = texts[Number(bare)];
    if (text === undefined) throw new XlsxError('damaged', { part });
    return plain(text);
  }
  if (type === 'b' && /^(?:0|1|true|false)$/i.test(bare)) return plain(/^(?:1|true)$/i.test(bare));
  if (type === 'e') return plain(bare);
  if (type === 'd') {
    const serial = isoSerial(bare);
    return serial === null ? plain(bare) : { value: serial, isDate: true };
  }
  if (type === 'n' && NUMBER.test(bare)) return plain(Number(bare));
  return plain(storedToText(type === 'n' ? bare : stored));
}

function formulaIn(inner: string): RawFormula | null {
  const found = /<f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/f>)/.exec(inner);
  if (found === null) return null;
  const [, head = '', text = ''] = found;
  const { t, si, ref } = attributes(head);
  const kind = t === 'shared' || t === 'array' ? t : t === 'dataTable' ? 'table' : 'normal';
  return {
    text: storedToText(unescapeXml(text)).replace(/\r\n?/g, '\n').trim(),
    kind,
    shared: kind === 'shared' && si !== undefined ? Number(si) : null,
    isFirst: ref !== undefined,
  };
}
