// Whether what was written is XML as every reader asks for it: exceljs and our own reader take more than Excel and LibreOffice do.
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import { unzip } from '../../../local/xlsx/zip.ts';

/** Expects that each part of a file is well-formed, each prefix in it declared where it is used. */
export async function expectWellFormed(file: Uint8Array): Promise<void> {
  for (const [path, bytes] of await unzip(file)) {
    if (!/\.(?:xml|rels|vml)$/i.test(path)) continue;
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => expect.fail(`${path}: ${error.message}`));
    parser.write(decoded(bytes)).close();
  }
}

/** A part's text; parts that weren't changed keep the encoding that their file gave them. */
function decoded(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff || bytes[1] === 0
      ? 'utf-16le'
      : bytes[0] === 0xfe || bytes[0] === 0
        ? 'utf-16be'
        : (/encoding=["']([\w-]+)/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 100)))?.[1] ??
          'utf-8');
  return new TextDecoder(encoding).decode(bytes);
}

/** Expects that a style sheet has every table that formats point into, each counted right, and that they point at what is there. */
export function expectWholeStyles(xml: string): void {
  const count: Record<string, number> = {};
  for (const [table, entry] of Object.entries(TABLES)) {
    const [, said, inner = ''] =
      new RegExp(`<${table} count="(\\d+)">([\\s\\S]*?)</${table}>`).exec(xml) ?? [];
    count[table] = (inner.match(new RegExp(`<${entry}[ />]`, 'g')) ?? []).length;
    expect(Number(said), table).toBe(count[table]);
    expect(count[table], table).toBeGreaterThan(0);
  }
  for (const [, kind = '', id] of xml.matchAll(/ (font|fill|border|xf)Id="(\d+)"/g)) {
    expect(Number(id), kind).toBeLessThan(count[kind === 'xf' ? 'cellStyleXfs' : `${kind}s`] ?? 0);
  }
}

/** The tables of a style sheet that formats of cells need, and what an entry of each is called. */
const TABLES = {
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
} as const;
