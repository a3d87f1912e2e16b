// Pixels, and what an .xlsx file counts in instead: characters for columns, points for rows, EMU for charts.

/** A character of the default font is 7 pixels wide at 96 dpi (ECMA-376 part 1, 18.3.1.13). */
const PIXELS_PER_CHARACTER = 7;
/** Excel's own width for a column that has none. */
const EXCEL_DEFAULT_CHARACTERS = 64 / PIXELS_PER_CHARACTER;
/** Google's defaults for a column and a row. */
export const GOOGLE_COLUMN_PIXELS = 100;
export const GOOGLE_ROW_PIXELS = 21;
const PIXELS_PER_POINT = 4 / 3;
const EMU_PER_PIXEL = 9525;

/**
 * How the program that wrote a file turned pixels into characters, known by the default width that it declares.
 * Google today writes px / 8 + 0.13 and declares 12.63 for 100 px (71.63 for 572 px, 25.25 for 201 px, …, as seen in
 * its downloads); it used to write px / 7 + 0.14 and declare 14.43. Excel and LibreOffice write px / 7.
 */
const SCALES: readonly { readonly declared: number; readonly pixels: number; readonly padding: number }[] = [
  { declared: 12.63, pixels: 8, padding: 0.13 },
  { declared: 14.43, pixels: 7, padding: 0.14 },
];

/** Pixels for a sheet's widths: of the default, and of a column's own. `declared` is `defaultColWidth`. */
export function columnScale(declared: number | null): {
  standard: number;
  pixels: (characters: number) => number;
} {
  const scale = SCALES.find((one) => one.declared === declared) ?? {
    pixels: PIXELS_PER_CHARACTER,
    padding: 0,
  };
  const pixels = (characters: number) => Math.round((characters - scale.padding) * scale.pixels);
  return { standard: pixels(declared ?? EXCEL_DEFAULT_CHARACTERS), pixels };
}

/** Characters for a width in pixels; columnScale(null) gives the same pixels back. */
export function columnCharacters(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_CHARACTER) * 10_000) / 10_000;
}

/** Points to whole pixels. */
export function pointsToPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Pixels to points. */
export function pixelsToPoints(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

/** Pixels to English Metric Units. */
export function pixelsToEmu(pixels: number): number {
  return Math.round(pixels * EMU_PER_PIXEL);
}

/** English Metric Units to whole pixels. */
export function emuToPixels(emu: number): number {
  return Math.round(emu / EMU_PER_PIXEL);
}
