// Which number format each cell format of a file has: the file's own, or one of those that the format's readers know by number.
import { attributes } from '../xml.ts';

/**
 * Formats that a file may use without writing them out (ECMA-376 part 1, 18.8.30). Those from 27 on depend on the language of the
 * reader's Excel; what counts is whether they show a date. 59 to 81 are Thai.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  ...repeated('yyyy"/"m"/"d', [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]),
  ...repeated('h:mm:ss', [32, 33, 34, 35, 55, 56]),
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  59: 't0',
  60: 't0.00',
  61: 't#,##0',
  62: 't#,##0.00',
  67: 't0%',
  68: 't0.00%',
  69: 't# ?/?',
  70: 't# ??/??',
  71: 'd/m/yyyy',
  72: 'd-mmm-yy',
  73: 'd-mmm',
  74: 'mmm-yy',
  75: 'h:mm',
  76: 'h:mm:ss',
  77: 'd/m/yyyy h:mm',
  78: 'mm:ss',
  79: '[h]:mm:ss',
  80: 'mm:ss.0',
  81: 'd/m/yyyy',
};

/** The number format of each cell format, in order; undefined is General. */
export function numberFormats(styles: string): (string | undefined)[] {
  const own = new Map(
    (/<numFmts\b[^>]*>[\s\S]*?<\/numFmts>/.exec(styles)?.[0].match(/<numFmt\s[^>]*>/g) ?? []).map((tag) => {
      const { numFmtId, formatCode } = attributes(tag);
      return [Number(numFmtId), formatCode];
    }),
  );
  const formats = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? '';
  return (formats.match(/<xf\b[^>]*>/g) ?? []).map((tag) => {
    const id = Number(attributes(tag).numFmtId ?? 0);
    const format = own.get(id) ?? BUILT_IN[id];
    return format === undefined || /^general$/i.test(format) ? undefined : format;
  });
}

function repeated(format: string, ids: readonly number[]): Record<number, string> {
  return Object.fromEntries(ids.map((id) => [id, format]));
}
