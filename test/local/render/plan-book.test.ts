// The book as LibreOffice prints it: opened without a question, every page there, nothing of its text lost.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docxToPdf } from '../../../local/render/office.ts';
import { A4_LANDSCAPE, pdfPages, pdfText } from '../../../local/render/pdf.ts';
import { planBookDocument } from '../../../src/core/documents/book/plan-book-document.ts';
import { writeDocx } from '../../../src/files/writing/write-docx.ts';
import { MAKING, realBook } from '../../core/documents/book/real-book.ts';

let folder: string;
let pdf: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sucharit-book-pages-'));
  const path = join(folder, 'book.docx');
  // Three projects' descriptions say as much of the pages as all of them, sooner.
  const book = realBook({ digits: 'thai' });
  const few = { ...book, descriptions: book.descriptions.slice(0, 3) };
  writeFileSync(path, writeDocx(planBookDocument(few, { ...MAKING, draft: true }).document));
  pdf = await docxToPdf(path, folder);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the plan’s table stands on landscape A4 between portrait pages', async () => {
  const pages = (await pdfPages(pdf)).map(({ width, height }) => `${width}x${height}`);
  const landscape = `${A4_LANDSCAPE.width}x${A4_LANDSCAPE.height}`;
  const portrait = `${A4_LANDSCAPE.height}x${A4_LANDSCAPE.width}`;
  expect([...new Set(pages)].sort()).toEqual([landscape, portrait].sort());
  const [first, last] = [pages.indexOf(landscape), pages.lastIndexOf(landscape)];
  expect(first).toBeGreaterThan(5);
  expect(last).toBeGreaterThan(first);
  expect(pages.slice(first, last + 1).every((page) => page === landscape)).toBe(true);
  expect(last).toBeLessThan(pages.length - 1);
});

test('each page of a draft says so; the preface is page ก; the header of the table is there again on each of its pages', async () => {
  const pages = (await pdfText(pdf)).split('\f').filter((page) => page.trim() !== '');
  expect(pages.filter((page) => !page.includes('ฉบับร่าง'))).toEqual([]);
  const preface = pages.find((page) => page.includes('คำนำ')) ?? '';
  expect(preface.split('\n').map((line) => line.trim())).toContain('ก');
  const table = pages.filter((page) => /ภารกิจตามมิติ/.test(page));
  expect(table.length).toBe((await pdfPages(pdf)).filter(({ width }) => width === A4_LANDSCAPE.width).length);
});
