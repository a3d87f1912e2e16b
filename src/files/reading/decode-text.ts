// A text file's bytes as text: what Windows, Excel and web pages in Thai write.

/** Marks at a file's start that say how it is written. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Whether a file begins with these bytes. */
export function startsWith(file: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => file[index] === byte);
}

/** High bytes of Latin and Thai letters in UTF-16. */
const HIGH_BYTES = [0x00, 0x0e];

/** Every other byte of a text of Latin and Thai letters is one of these in UTF-16, and no letter in any other writing; null where it isn't so. */
function utf16Unmarked(file: Uint8Array): string | null {
  const share = (from: number) =>
    file.filter((byte, at) => at % 2 === from && HIGH_BYTES.includes(byte)).length / (file.length / 2);
  const [big, little] = [share(0), share(1)];
  return little > 0.9 && big < 0.1 ? 'utf-16le' : big > 0.9 && little < 0.1 ? 'utf-16be' : null;
}

/** The text: by its mark, or that of UTF-16 by what its letters are, else UTF-8 where it is that, else the Thai code page of Windows, in which older programs save. */
export function decodeText(file: Uint8Array): string {
  const marked = MARKS.find(([bytes]) => startsWith(file, bytes))?.[1] ?? utf16Unmarked(file);
  if (marked !== null) return new TextDecoder(marked).decode(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-874').decode(file);
  }
}
