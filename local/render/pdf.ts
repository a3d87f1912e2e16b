// What is on a PDF's pages: how many and how large, their text, and a picture of each (Poppler).
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { run } from './run.ts';

/** A page's size in millimetres, rounded. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A4 on its side, as `pdfPages` gives it. */
export const A4_LANDSCAPE: PageSize = { width: 297, height: 210 };

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** The size of each page, in order. */
export async function pdfPages(pdf: string): Promise<PageSize[]> {
  const info = await run('pdfinfo', ['-f', '1', '-l', '100000', pdf]);
  return [...info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts/gm)].map(([, width, height]) => ({
    width: Math.round(Number(width) * MILLIMETRES_PER_POINT),
    height: Math.round(Number(height) * MILLIMETRES_PER_POINT),
  }));
}

/** The text of all pages, laid out as on the page; pages are parted by form feeds. */
export async function pdfText(pdf: string): Promise<string> {
  // In the order of drawing: laid out as on the page, a tone mark may come on a line of its own, depending on the fonts around.
  return run('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-']);
}

/** The names of the fonts in a PDF, without the tag of their subset: `Sarabun-Regular`. */
export async function pdfFonts(pdf: string): Promise<string[]> {
  const lines = (await run('pdffonts', [pdf])).split('\n').slice(2);
  return lines.flatMap((line) =>
    line.trim() === '' ? [] : [(line.split(/\s+/)[0] ?? '').replace(/^[A-Z]{6}\+/, '')],
  );
}

/** A picture of each page beside the PDF, `name-1.png` …; returns their paths in order. */
export async function pdfToPng(pdf: string, dpi: number): Promise<string[]> {
  const stem = basename(pdf, '.pdf');
  const folder = dirname(pdf);
  await run('pdftoppm', ['-r', String(dpi), '-png', pdf, join(folder, stem)]);
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${stem}-`) && /-\d+\.png$/.test(file))
    .sort()
    .map((file) => join(folder, file));
}
