// Phrases that count something: one that would count nothing is left out, as "แก้ 0 เซลล์" makes a reader look for what there isn't.

/** The phrase in a list, or nothing. */
export function ifAny(count: number, phrase: string): readonly string[] {
  return count > 0 ? [phrase] : [];
}
