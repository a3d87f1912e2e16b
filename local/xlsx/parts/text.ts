// Text as .xlsx stores it: what XML can't hold is written as `_x000B_`, and a text that looks like that is protected.

/**
 * The text as it is given to the writer. hucre escapes control characters itself, but neither lone surrogates nor
 * a text such as `_x0041_`, which any reader would turn into `A` (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 */
export function storedText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g,
      (unit) => {
        return `_x${unit.charCodeAt(0).toString(16).toUpperCase()}_`;
      },
    );
}

/** Whether a text that is typed would become a formula, so that its cell is marked as literal (quotePrefix). */
export function looksTyped(text: string): boolean {
  return /^[=+\-@'\t]/.test(text);
}
