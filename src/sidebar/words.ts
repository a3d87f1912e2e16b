// Filling the blanks of a sentence.

/** The sentence with `{0}`, `{1}` … filled in. */
export function fill(sentence: string, ...values: readonly (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, blank) => String(values[blank] ?? ''));
}
