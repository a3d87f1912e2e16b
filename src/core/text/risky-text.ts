// Text that Google would take for something else even in a cell whose format is text.

/**
 * Whether writing `text` with setValues may turn it into a formula or lose its first letter: reports differ for a leading `=`
 * in a cell of format `@`, and a leading apostrophe is taken as the mark of text. Such text goes through setRichTextValues,
 * which never parses. A dash by itself (a year in which a project doesn't run) is harmless.
 */
export function isRiskyText(text: string): boolean {
  return /^\s*(?:[=+@'＝＋－＠]|-\S)/.test(text);
}

/**
 * Whether setValues would make `text` a number, a date or a truth in a column that isn't text. A command never writes such a text anew;
 * where one stood, an officer had typed it with an apostrophe.
 */
export function isNumberText(text: string): boolean {
  return /^\s*-?[\d,]*\.?\d+\s*%?\s*$|^\s*\d+(?:[/:-]\d+){1,2}\s*$|^(?:true|false)$/i.test(text);
}
