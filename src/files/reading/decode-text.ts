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

/** The text: by its mark, else UTF-8 where it is that, else the Thai code page of Windows, in which older programs save. */
export function decodeText(file: Uint8Array): string {
  const marked = MARKS.find(([bytes]) => startsWith(file, bytes))?.[1];
  if (marked !== undefined) return new TextDecoder(marked).decode(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-874').decode(file);
  }
}
