// How long the plan book of some 150 pages takes in Chromium: made as a Word file, and that file read into a plan again.
import { build } from 'esbuild';
import type { BookAnswer } from '../../src/commands/answers/book-answer.ts';
import { openAddOn } from '../add-on.ts';
import { startBrowser } from '../browser/chromium.ts';
import { SAMPLE_DATE } from '../sample/sample-book.ts';
import { wholePlanBook } from '../sample/whole-plan/whole-plan-book.ts';

/** Milliseconds, the fastest of five; and how large the file is. */
export interface DocumentTimes {
  readonly written: number;
  readonly read: number;
  readonly bytes: number;
}

/** What the two dialogs do with a document, in one script for the page. */
const SCRIPT = `
  import { CATALOGUES, catalogueFor } from './src/core/catalogue.ts';
  import { planBookDocument } from './src/core/documents/book/plan-book-document.ts';
  import { readSource, recogniseSource } from './src/files/reading/read-source.ts';
  import { writeDocx } from './src/files/writing/write-docx.ts';
  import { BOOK_WORDING } from './src/messages/official/plan-book.ts';
  globalThis.measure = async (book, asOf) => {
    const catalogue = catalogueFor(book.settings.firstYear);
    const start = performance.now();
    const file = writeDocx(planBookDocument(book, { catalogue, wording: BOOK_WORDING, asOf, draft: false }).document);
    const written = performance.now();
    const source = await readSource('.docx', file);
    const { sheets } = recogniseSource(source, { year: null, catalogues: CATALOGUES });
    if (!sheets.some(({ rows }) => rows.length > 20)) throw new Error('the book was not read');
    return { written: written - start, read: performance.now() - written, bytes: file.length };
  };`;

/** Measures with the sample plan. */
export async function documentTimes(): Promise<DocumentTimes> {
  const { answer } = openAddOn({ book: wholePlanBook(), today: SAMPLE_DATE }).run<BookAnswer>('bookContents');
  if (!answer.ok) throw new Error(answer.message);
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: process.cwd() },
    ...{ bundle: true, write: false, minify: true, format: 'iife', charset: 'utf8' },
  });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const times: DocumentTimes[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      times.push(
        await page.evaluate(
          ({ book, asOf }) =>
            (window as unknown as { measure(book: unknown, asOf: string): DocumentTimes }).measure(
              book,
              asOf,
            ),
          { book: answer.value.book, asOf: SAMPLE_DATE },
        ),
      );
    }
    const fastest = (of: (one: DocumentTimes) => number) => Math.min(...times.map(of));
    return {
      written: fastest(({ written }) => written),
      read: fastest(({ read }) => read),
      bytes: fastest(({ bytes }) => bytes),
    };
  } finally {
    await browser.close();
  }
}
