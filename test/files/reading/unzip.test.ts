// What other programs packed comes out as it was, byte for byte, or is refused; whatever way they packed it.
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from '../../../local/xlsx/zip.ts';
import { unzip } from '../../../src/files/reading/unzip.ts';
import { chanceFrom } from '../../chance.ts';

test('every way of packing is unpacked; data that end early, or come to more or to less than is said of them, are refused', async () => {
  const below = chanceFrom(7);
  /** A file of one part, with what its directory says of the part's length. */
  const file = async (packed: Uint8Array, size: number) => {
    const stored = await zip(new Map([['a', packed]]), 'store');
    const view = new DataView(stored.buffer);
    const end = stored.length - 22;
    const at = view.getUint32(end + 16, true);
    view.setUint16(at + 10, 8, true);
    view.setUint32(at + 24, size, true);
    return unzip(stored, end, () => true);
  };
  for (let run = 0; run < 60; run += 1) {
    const kinds = [() => below(256), (at: number) => 97 + (((at * at) >> 3) % 11), () => below(6)];
    const plain = Uint8Array.from({ length: 1 + below(40_000) }, (_, at) => kinds[run % 3]?.(at) ?? 0);
    const packed = new Uint8Array(deflateRawSync(plain, { level: run % 10, strategy: run % 5 }));
    expect(Buffer.compare((await file(packed, plain.length)).get('a') ?? plain.slice(1), plain)).toBe(0);
    for (const broken of [
      file(packed, plain.length + 1),
      file(packed, plain.length - 1),
      file(packed.subarray(0, packed.length - 2), plain.length),
    ]) {
      await expect(broken).rejects.toThrow();
    }
  }
});
