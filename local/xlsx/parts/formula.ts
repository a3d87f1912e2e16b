// Formulas as the file writes them: no `=`, prefixes on younger functions, one text shared by many cells.

/** Functions younger than the format: Excel knows them only by their prefix ([MS-XLSX] 2.2.2, future functions). */
const PREFIXED: readonly { readonly prefix: string; readonly names: readonly string[] }[] = [
  {
    prefix: '_xlfn.',
    names: [
      'CONCAT',
      'IFNA',
      'IFS',
      'MAXIFS',
      'MINIFS',
      'SWITCH',
      'TEXTJOIN',
      'XLOOKUP',
      'XMATCH',
      'UNIQUE',
      'SEQUENCE',
      'LET',
      'LAMBDA',
      'DAYS',
      'ISFORMULA',
      'XOR',
    ],
  },
  { prefix: '_xlfn._xlws.', names: ['FILTER', 'SORT'] },
];

/** Strings and quoted sheet names are passed over; the rest of a formula is given to `change`. */
function outsideQuotes(formula: string, change: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('');
}

/** The file's formula for Google's. */
export function toFileFormula(formula: string): string {
  const bare = formula.startsWith('=') ? formula.slice(1) : formula;
  return PREFIXED.reduce(
    (text, { prefix, names }) =>
      outsideQuotes(text, (piece) =>
        piece.replace(new RegExp(`(?<![\\w.])(${names.join('|')})(?=\\()`, 'gi'), `${prefix}$1`),
      ),
    bare,
  );
}

/** Google's formula, with its `=`, for the file's. */
export function toModelFormula(formula: string): string {
  return `=${outsideQuotes(formula, (piece) => piece.replace(/_xlfn\.(?:_xlws\.)?/g, ''))}`;
}

/** A worksheet's XML, or one cell's, without the results of formulas that are stored in it. */
export function withoutResults(xml: string): string {
  return xml.replace(/(<f\b(?:[^>]*\/>|[^>]*>[^<]*<\/f>))\s*<v(?:\s[^>]*)?(?:\/>|>[^<]*<\/v>)/g, '$1');
}
