// How much a .docx may ask of us: what is larger is refused before it is unpacked, in bounded time and memory.

/** Far above what a plan of 150 pages needs (about 5 MB of XML), and harmless in a browser. */
export const DOCX_LIMITS = {
  /** Bytes of the file itself, pictures included. */
  fileBytes: 30_000_000,
  /** Bytes of one part, unpacked. */
  partBytes: 16_000_000,
  /** Bytes of all parts that are read, unpacked. */
  unpackedBytes: 24_000_000,
  /** Elements of one part. */
  elements: 400_000,
  /** Elements within one another. */
  depth: 200,
  /** Columns of a table; Word itself stops at 63. */
  columns: 200,
  /** Cells of all tables. */
  cells: 100_000,
} as const;
