// What is packed in a zip, by the streams that browsers and Node have of their own.

/**
 * What comes out of a stream that packs or unpacks; it stops as soon as there are more than `most` bytes, so that a bomb never unfolds.
 * @throws RangeError for more, TypeError for what isn't packed so
 */
export async function through(
  data: Uint8Array,
  transform: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const reader = new Blob([data as BlobPart]).stream().pipeThrough(transform).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(pieces);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('more than declared');
    }
    pieces.push(value);
  }
}

/** All of them, one behind the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Raw deflate data that come to `size` bytes; fewer where they end early. @throws as `through` */
export function inflate(data: Uint8Array, size: number): Promise<Uint8Array> {
  return through(data, new DecompressionStream('deflate-raw'), size);
}
