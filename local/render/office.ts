// LibreOffice as an independent reader: a workbook or a document as it prints it, and each sheet as it computes it.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withoutResults } from '../xlsx/parts/formula.ts';
import { unzip, zip } from '../xlsx/zip.ts';
import { writeFontConfig } from './fonts.ts';
import { run } from './run.ts';

/** Comma, quote, UTF-8, from row 1, …, as shown, …, every sheet (-1): LibreOffice's "CSV filter parameters". */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

/** Converts a workbook to PDF, with Sarabun, into `outDir`; returns the PDF's path. Several may run at once. */
export async function xlsxToPdf(path: string, outDir: string): Promise<string> {
  await convert(path, outDir, 'pdf');
  const pdf = join(outDir, `${stem(path)}.pdf`);
  if (!existsSync(pdf)) throw new Error(`LibreOffice could not convert ${basename(path)}`);
  return pdf;
}

/** Converts a document to PDF, with Sarabun in place of TH Sarabun New, into `outDir`; returns the PDF's path. */
export async function docxToPdf(path: string, outDir: string): Promise<string> {
  return xlsxToPdf(path, outDir);
}

/** A workbook saved again by LibreOffice as .xlsx, into `outDir` (another folder than the file's own). */
export async function xlsxAgain(path: string, outDir: string): Promise<string> {
  await convert(path, outDir, 'xlsx');
  return join(outDir, `${stem(path)}.xlsx`);
}

/** A workbook or a document as LibreOffice's page of it, which is also what it puts on the clipboard. */
export async function officeHtml(path: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sucharit-html-'));
  try {
    await convert(path, folder, 'html');
    return readFileSync(join(folder, `${stem(path)}.html`), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every sheet of a workbook as LibreOffice computes and shows it, whatever results the file stores: rows of texts, by the sheet's name. */
export async function officeSheets(path: string): Promise<Record<string, string[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'sucharit-csv-'));
  try {
    const bare = join(folder, basename(path));
    writeFileSync(bare, await uncomputed(readFileSync(path)));
    const out = join(folder, 'sheets');
    await convert(bare, out, EVERY_SHEET);
    const start = `${stem(path)}-`;
    const sheets = readdirSync(out).map((file): [string, string[][]] => [
      file.slice(start.length, -'.csv'.length),
      parseCsv(readFileSync(join(out, file), 'utf8')),
    ]);
    return Object.fromEntries(sheets);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A workbook that stores no results: LibreOffice shows one that is stored without computing it. */
async function uncomputed(file: Uint8Array): Promise<Uint8Array> {
  const parts = await unzip(file);
  for (const [path, bytes] of parts) {
    if (!path.startsWith('xl/worksheets/')) continue;
    parts.set(path, new TextEncoder().encode(withoutResults(new TextDecoder().decode(bytes))));
  }
  return zip(parts);
}

/** A profile as LibreOffice makes one at its first start, which costs as much as to convert a sheet: the later ones are copies of it. */
const FIRST_PROFILE = resolve('build/office-profile');

async function convert(path: string, outDir: string, to: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  // A profile of its own: LibreOffice refuses to start twice on the same one.
  const profile = mkdtempSync(join(tmpdir(), 'sucharit-office-'));
  const isFirst = !existsSync(FIRST_PROFILE);
  if (!isFirst) cpSync(FIRST_PROFILE, profile, { recursive: true });
  const own = `-env:UserInstallation=${pathToFileURL(profile)}`;
  try {
    await run('soffice', [own, '--headless', '--norestore', '--convert-to', to, '--outdir', outDir, path], {
      environment: { FONTCONFIG_FILE: writeFontConfig(profile) },
    });
    if (isFirst) keepAsFirst(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function keepAsFirst(profile: string): void {
  // Beside it, then renamed, which is whole or not at all: another process may be about to copy it.
  const beside = `${FIRST_PROFILE}-${process.pid}`;
  cpSync(profile, beside, { recursive: true });
  try {
    renameSync(beside, FIRST_PROFILE);
  } catch {
    // Another process was first.
    rmSync(beside, { recursive: true, force: true });
  }
}

function stem(path: string): string {
  return basename(path, extname(path));
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') break;
    rows[rows.length - 1]?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row, index) => row.length > 0 || index < rows.length - 1);
}
