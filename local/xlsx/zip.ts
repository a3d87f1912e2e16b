// The zip container: read with every size checked before and while unpacking, written the same bytes for the same parts.
import { endOfDirectory, inflated } from '../../src/files/reading/unzip.ts';
import { XlsxError } from './error.ts';
import { XLSX_LIMITS } from './limits.ts';
import { kindOfBytes, kindOfContainer } from './open/file-kind.ts';

/** The parts of a package by their path, such as `xl/workbook.xml`. */
export type Parts = Map<string, Uint8Array>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const ZIP64 = 0xffffffff;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** All parts of a zip file. Throws XlsxError: what the file is instead, encrypted, truncated, damaged, too-large. */
export async function unzip(file: Uint8Array): Promise<Parts> {
  refuse('file-bytes', file.length, XLSX_LIMITS.fileBytes);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  refuseOtherFormats(file);
  const end = endOfDirectory(view);
  if (end < 0) throw new XlsxError('truncated');
  const count = view.getUint16(end + 10, true);
  refuse('parts', count, XLSX_LIMITS.parts);

  const entries: { name: string; method: number; crc: number; packed: number; size: number; at: number }[] =
    [];
  let position = view.getUint32(end + 16, true);
  let declared = 0;
  for (let index = 0; index < count; index++) {
    if (position + CENTRAL_LENGTH > end || view.getUint32(position, true) !== CENTRAL) {
      throw new XlsxError('truncated');
    }
    const nameLength = view.getUint16(position + 28, true);
    const name = new TextDecoder().decode(
      file.subarray(position + CENTRAL_LENGTH, position + CENTRAL_LENGTH + nameLength),
    );
    if ((view.getUint16(position + 8, true) & 1) === 1) throw new XlsxError('encrypted');
    const entry = {
      name,
      method: view.getUint16(position + 10, true),
      crc: view.getUint32(position + 16, true),
      packed: view.getUint32(position + 20, true),
      size: view.getUint32(position + 24, true),
      at: view.getUint32(position + 42, true),
    };
    if (entry.size === ZIP64 || entry.packed === ZIP64) refuse('part-bytes', ZIP64, XLSX_LIMITS.partBytes);
    refuse('part-bytes', entry.size, XLSX_LIMITS.partBytes);
    declared += entry.size;
    refuse('unpacked-bytes', declared, XLSX_LIMITS.unpackedBytes);
    entries.push(entry);
    position +=
      CENTRAL_LENGTH + nameLength + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
  }

  const parts: Parts = new Map();
  for (const { name, method, crc, packed, size, at } of entries) {
    if (name.endsWith('/')) continue;
    if (at + LOCAL_LENGTH > file.length) throw new XlsxError('truncated');
    if (view.getUint32(at, true) !== LOCAL || parts.has(name)) throw new XlsxError('damaged', { part: name });
    const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + packed > file.length) throw new XlsxError('truncated');
    const data = file.subarray(start, start + packed);
    const bytes = method === 0 ? data : method === 8 ? await inflate(data, size, name) : undefined;
    if (bytes?.length !== size || crc32(bytes) !== crc) throw new XlsxError('damaged', { part: name });
    parts.set(name, bytes);
  }
  return parts;
}

/** A zip file of the parts in their order. Without times or anything else that varies: the same parts give the same bytes. */
export async function zip(parts: Parts, packing: 'deflate' | 'store' = 'deflate'): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const [path, bytes] of parts) {
    const name = new TextEncoder().encode(path);
    const packed = packing === 'store' ? bytes : await deflated(bytes);
    const local = header(LOCAL, LOCAL_LENGTH, 4, packing, bytes, packed, name);
    const central = header(CENTRAL, CENTRAL_LENGTH, 6, packing, bytes, packed, name);
    new DataView(central.buffer).setUint16(4, 20, true);
    new DataView(central.buffer).setUint32(42, at, true);
    pieces.push(local, name, packed);
    directory.push(central, name);
    at += local.length + name.length + packed.length;
  }
  const tail = new Uint8Array(END_LENGTH);
  const view = new DataView(tail.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, parts.size, true);
  view.setUint16(10, parts.size, true);
  view.setUint32(
    12,
    directory.reduce((sum, piece) => sum + piece.length, 0),
    true,
  );
  view.setUint32(16, at, true);
  return joined([...pieces, ...directory, tail]);
}

/** The fields that a part's local header and its entry in the directory share, from `offset` on. */
function header(
  signature: number,
  length: number,
  offset: number,
  packing: 'deflate' | 'store',
  bytes: Uint8Array,
  packed: Uint8Array,
  name: Uint8Array,
): Uint8Array {
  const block = new Uint8Array(length);
  const view = new DataView(block.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(offset, 20, true);
  view.setUint16(offset + 2, 0x0800, true); // names are UTF-8
  view.setUint16(offset + 4, packing === 'store' ? 0 : 8, true);
  view.setUint16(offset + 8, 0x0021, true); // 1 January 1980, the earliest date that zip has
  view.setUint32(offset + 10, crc32(bytes), true);
  view.setUint32(offset + 14, packed.length, true);
  view.setUint32(offset + 18, bytes.length, true);
  view.setUint16(offset + 22, name.length, true);
  return block;
}

function refuse(what: string, found: number, limit: number): void {
  if (found > limit) throw new XlsxError('too-large', { what, found, limit });
}

/** Office's old and its encrypted files are OLE containers; whatever else is no zip says itself what it is. */
function refuseOtherFormats(file: Uint8Array): void {
  const starts = (bytes: number[]) => bytes.every((byte, index) => file[index] === byte);
  if (starts([0xd0, 0xcf, 0x11, 0xe0])) throw new XlsxError(kindOfContainer(file));
  if (!starts([0x50, 0x4b])) throw new XlsxError(kindOfBytes(file));
}

async function inflate(data: Uint8Array, size: number, part: string): Promise<Uint8Array> {
  try {
    return await inflated(data, size);
  } catch (error) {
    // A browser without the stream that unpacks is no fault of the file.
    if (error instanceof ReferenceError) throw error;
    throw new XlsxError('damaged', { part });
  }
}

async function deflated(data: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([data as BlobPart]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
