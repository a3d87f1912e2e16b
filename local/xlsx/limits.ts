// How much a file may ask of us, as data: what is larger is refused before it is unpacked, in bounded time and memory.

/** The limits of an .xlsx file. Google's own are far above a plan's needs; ours keep a hostile file harmless. */
export const XLSX_LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 30_000_000,
  /** Parts (files) inside the package. */
  parts: 5_000,
  /** Bytes of one part, unpacked: the size that it declares and the size that it has. */
  partBytes: 100_000_000,
  /** Bytes of all parts together, unpacked. */
  unpackedBytes: 200_000_000,
  /** Google allows 200 sheets (tabs) in a spreadsheet: https://support.google.com/drive/answer/37603. */
  sheets: 200,
  /** Cells that are stored in all sheets together. */
  cells: 2_000_000,
  /** Row elements of one sheet, empty ones included. */
  rows: 200_000,
  /** What a sheet takes in memory: its rows, and each row up to its last cell. */
  heldCells: 5_000_000,
  /** The rectangle up to the last content of one of the add-on's own sheets, which is read whole: rows × columns. */
  spannedCells: 5_000_000,
  /** Characters of one cell: https://support.google.com/drive/answer/37603. */
  cellCharacters: 50_000,
} as const;

/** A new Google sheet's grid. */
export const GOOGLE_GRID = { rows: 1000, columns: 26 } as const;
