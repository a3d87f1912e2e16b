// A zip's parts that are wanted, unpacked: as much of the format as a .docx needs.
import { inflate } from './inflate.ts';

const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;

/** A part by its name; `size`: what its directory says of it, unpacked. */
type IsWanted = (name: string, size: number) => boolean;

/**
 * The wanted parts by their names; `end`: where the end of the directory stands. What is wanted is asked of all before any is unpacked.
 * @throws RangeError or TypeError for a damaged file
 */
export async function unzip(
  file: Uint8Array,
  end: number,
  isWanted: IsWanted,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const short = (at: number) => view.getUint16(at, true);
  const long = (at: number) => view.getUint32(at, true);
  const wanted: { readonly name: string; readonly at: number }[] = [];
  let at = long(end + 16);
  for (let left = short(end + 10); left > 0; left -= 1) {
    const start = at + CENTRAL_LENGTH;
    const name = new TextDecoder().decode(file.subarray(start, start + short(at + 28)));
    if (isWanted(name, long(at + 24))) wanted.push({ name, at });
    at = start + short(at + 28) + short(at + 30) + short(at + 32);
  }
  const parts = new Map<string, Uint8Array>();
  for (const { name, at } of wanted) {
    const [packed, size, local] = [long(at + 20), long(at + 24), long(at + 42)];
    const start = local + LOCAL_LENGTH + short(local + 26) + short(local + 28);
    const data = file.subarray(start, start + packed);
    const part = short(at + 10) === 0 ? data : await inflate(data, size);
    if (part.length !== size) throw new RangeError('fewer than declared');
    parts.set(name, part);
  }
  return parts;
}
