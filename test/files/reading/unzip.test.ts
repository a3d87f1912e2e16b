// The zip container around a Word file: whoever packed it and however, each part is read byte by byte, or the file is refused.
import { constants, deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../../src/files/reading/read-docx.ts';
import { endOfDirectory, entriesOf, inflated } from '../../../src/files/reading/unzip.ts';
import { chanceFrom } from '../../chance.ts';
import { docx, paragraph } from '../word-xml.ts';

const BODY = 'word/document.xml';
const WHOLE = docx(paragraph('โครงการ'.repeat(50)), [], []);
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new DataView(buffer, byteOffset, byteLength);

/** The file with something changed at the body's entry in the directory, or beside the body itself. */
function bent(change: (view: DataView, central: number, local: number) => void, file = WHOLE): Uint8Array {
  const copy = file.slice();
  const view = viewOf(copy);
  const isBody = (at: number) => Buffer.from(copy.subarray(at, at + BODY.length)).toString() === BODY;
  for (let at = 0; at + 46 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && isBody(at + 46)) {
      change(view, at, view.getUint32(at + 42, true));
    }
  }
  return copy;
}

const codeOf = (file: Uint8Array) =>
  readDocx(file).then(
    () => 'read',
    (error: { code?: string }) => error.code ?? String(error),
  );

test('what was deflated at any level, by any strategy, comes back; with a byte more or less declared it doesn’t', async () => {
  const below = chanceFrom(5);
  for (const length of [0, 1, 300, 70_000, 200_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at % 7 < 5 ? 65 + (at % 11) : below(256)));
    for (const [level, strategy] of [
      [0, constants.Z_DEFAULT_STRATEGY],
      [1, constants.Z_FIXED],
      [6, constants.Z_DEFAULT_STRATEGY],
      [6, constants.Z_RLE],
      [9, constants.Z_HUFFMAN_ONLY],
    ] as const) {
      const packed = deflateRawSync(bytes, { level, strategy });
      expect(Buffer.from(await inflated(packed, length)).equals(bytes)).toBe(true);
      expect(await inflated(packed, length + 1)).toHaveLength(length);
      if (length > 0) await expect(inflated(packed, length - 1)).rejects.toThrow(RangeError);
      await expect(inflated(packed.subarray(0, -1), length)).rejects.toThrow();
    }
  }
});

test('a document is read stored, with a comment, inside a larger buffer, and with its sizes in the directory alone', async () => {
  const read = await readDocx(WHOLE);
  const stored = zipSync(unzipSync(WHOLE), { level: 0 });
  const commented = new Uint8Array([...WHOLE, ...strToU8('ความเห็น')]);
  const comment = commented.length - WHOLE.length;
  viewOf(commented).setUint16(WHOLE.length - 2, comment, true);
  const described = bent((view, central, local) => {
    view.setUint16(central + 8, view.getUint16(central + 8, true) | 8, true);
    view.setUint16(local + 6, view.getUint16(local + 6, true) | 8, true);
    for (const at of [14, 18, 22]) view.setUint32(local + at, 0, true);
  });
  const within = new Uint8Array([1, 2, 3, ...WHOLE, 4]).subarray(3, WHOLE.length + 3);
  for (const file of [stored, commented, described, within]) expect(await readDocx(file)).toEqual(read);
});

test('what a directory promises and the file doesn’t hold is damage, and what it says too much of is too large', async () => {
  const size = viewOf(WHOLE);
  expect(entriesOf(WHOLE, size, endOfDirectory(size)).map(({ name }) => name)).toContain(BODY);
  const stored = zipSync(unzipSync(WHOLE), { level: 0 });
  const at = (offset: number, to: number | ((was: number) => number), file = WHOLE) =>
    bent((view, central) => {
      const was = view.getUint32(central + offset, true);
      view.setUint32(central + offset, typeof to === 'number' ? to : to(was), true);
    }, file);
  for (const [file, code] of [
    [at(0, 0), 'damaged'],
    [at(24, (was) => was - 1), 'damaged'],
    [at(24, (was) => was + 1), 'damaged'],
    [at(24, (was) => was + 1, stored), 'damaged'],
    [at(20, (was) => was - 1, stored), 'damaged'],
    [at(20, (was) => was - 1), 'damaged'],
    [at(24, 0xffffffff), 'too-large'],
    [at(42, 0xfffffff0), 'damaged'],
    [at(42, 5), 'damaged'],
    [bent((view, central) => view.setUint16(central + 10, 12, true)), 'damaged'],
    [bent((view, central) => view.setUint16(central + 28, 0xffff, true)), 'damaged'],
    [WHOLE.subarray(0, -1), 'truncated'],
    [WHOLE.subarray(0, 10), 'truncated'],
  ] as const) {
    expect(await codeOf(file)).toBe(code);
  }
});
