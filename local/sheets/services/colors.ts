// Colours as CSS texts, kept as `#rrggbb`.
import { wrongParameters } from '../errors.ts';
import { COLOR_NAMES } from './color-names.ts';

/**
 * A colour given as an argument as `#rrggbb`; undefined for null, which means the default. Google ignores a text that is no colour
 * without a word: here it is refused.
 */
export function colorOf(value: unknown, method: string): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'string') throw wrongParameters(method, [value]);
  const text = value.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&');
  const name = COLOR_NAMES.get(text);
  if (name === undefined) throw wrongParameters(method, [value]);
  return name;
}
