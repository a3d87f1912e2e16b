// The zip container as far as reading it goes: its directory, and a part's bytes. What points outside the file is a RangeError.

/** A part, as the directory has it. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked, as it is declared. */
  readonly size: number;
  /** Its bytes, as they are stored: whatever was promised of them is for the caller to compare. */
  readonly unpack: () => Promise<Uint8Array>;
}

const END_LENGTH = 22;

/** Where the record that ends the directory begins, a comment behind it or none; negative in a file that is cut off. */
export function endOfDirectory(view: DataView): number {
  const lowest = view.byteLength - END_LENGTH - 0xffff;
  for (let at = view.byteLength - END_LENGTH; at >= 0 && at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}

/** What the directory names. Its sizes count: those beside a part may be missing (data descriptors). */
export function entriesOf(file: Uint8Array, view: DataView, end: number): readonly ZipEntry[] {
  const short = (at: number) => view.getUint16(at, true);
  const long = (at: number) => view.getUint32(at, true);
  const begins = (at: number, signature: number) => {
    if (long(at) !== signature) throw new RangeError('no entry');
  };
  let next = long(end + 16);
  return Array.from({ length: short(end + 10) }, () => {
    const at = next;
    begins(at, 0x02014b50);
    next += 46 + short(at + 28);
    const name = new TextDecoder().decode(file.subarray(at + 46, next));
    next += short(at + 30) + short(at + 32);
    const size = long(at + 24);
    const unpack = async () => {
      const local = long(at + 42);
      begins(local, 0x04034b50);
      const start = local + 30 + short(local + 26) + short(local + 28);
      const data = file.subarray(start, start + long(at + 20));
      const method = short(at + 10);
      if (method !== 0 && method !== 8) throw new RangeError('unknown packing');
      return method === 0 ? data : inflated(data, size);
    };
    return { name, size, unpack };
  });
}

/** Unpacks piece by piece and stops as soon as there is more than was declared: a bomb never unfolds. */
export async function inflated(data: Uint8Array, size: number): Promise<Uint8Array> {
  const whole = new Uint8Array(size);
  const unpacking = new DecompressionStream('deflate-raw');
  const reader = new Blob([data as BlobPart]).stream().pipeThrough(unpacking).getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return whole.subarray(0, length);
    if (length + value.length > size) {
      await reader.cancel();
      throw new RangeError('more than declared');
    }
    whole.set(value, length);
    length += value.length;
  }
}
