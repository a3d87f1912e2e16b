// The pieces of a formula: texts, references with their sheets, names, functions, numbers; whatever language its names are in.

const LETTERS = '\\p{L}\\p{M}\\p{N}_';
/** A name: of a sheet without quotes, of a function, of a range. */
const NAME = `[\\p{L}_\\\\][${LETTERS}.?\\\\]*`;
/** A sheet without quotes may begin with a digit in some programs' files; `[1]` names another file, `a:b` a row of sheets. */
const BARE_SHEET = `(?:\\[[^\\[\\]]*\\])?[${LETTERS}][${LETTERS}.]*(?::[${LETTERS}][${LETTERS}.]*)?`;
const SHEET = `(?:'(?:[^']|'')+'|${BARE_SHEET})!`;
const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d+';
const FROM = `${CELL}|\\$?[A-Za-z]{1,3}(?=:\\$?[A-Za-z]{1,3}(?![${LETTERS}.(!]))|\\$?\\d+(?=:\\$?\\d)`;
const TO = `${CELL}|\\$?[A-Za-z]{1,3}|\\$?\\d+`;

/**
 * Every piece that matters, as a whole, so that nothing inside of one is taken for something else. Groups: the sheet with its `!`, the
 * first corner and the second of a reference; then the sheet of a name, and a name with the `(` of a function.
 */
export const FORMULA_TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    '#(?:REF|VALUE|DIV/0|NUM|NULL|SPILL|CALC|FIELD|BLOCKED|ERROR)!|#NAME\\?|#N/A|#GETTING_DATA',
    `(${SHEET})?(${FROM})(?::(${TO}))?(?![${LETTERS}.(!])`,
    // What stands between brackets is the name of a table's column.
    `(${SHEET})?(${NAME}\\(?)|'(?:[^']|'')+'!`,
    "\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\]",
    '\\d+(?:\\.\\d*)?(?:[eE][-+]?\\d+)?|\\.\\d+(?:[eE][-+]?\\d+)?',
  ].join('|'),
  'gu',
);

/** The pieces of a formula that {@link FORMULA_TOKEN} finds, in their order. */
export function tokensOf(formula: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  FORMULA_TOKEN.lastIndex = 0;
  for (let token = FORMULA_TOKEN.exec(formula); token !== null; token = FORMULA_TOKEN.exec(formula)) {
    found.push(token);
  }
  return found;
}

/** The sheet of a prefix such as `'ปี 2569'!`, without its quotes; null where there is none. */
export function sheetNamed(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

/** What is read through these can't be told from the formula's text. */
export const HIDDEN_INPUTS = /\b(?:OFFSET|INDIRECT)\s*\(|:\s*[A-Za-z.]+\(|\)\s*:/i;
