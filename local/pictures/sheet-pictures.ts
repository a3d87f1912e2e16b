// Pictures of the generated sheets as they are printed: the sample plan's, through LibreOffice.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAddOn } from '../add-on.ts';
import { xlsxToPdf } from '../render/office.ts';
import { pdfToPng } from '../render/pdf.ts';
import { SAMPLE_DATE, sampleBook } from '../sample/sample-book.ts';
import { fillInSixMonths } from '../sample/sample-follow-up.ts';
import type { BookModel } from '../sheets/book/model.ts';
import { writeXlsx } from '../xlsx/write.ts';

/** Each picture: the sheet, the file's name, and how many of its pages are shown (numbered where more than one). */
const PICTURES = [
  { sheet: 'สรุป 2569', name: 'summary-2569', pages: 1 },
  { sheet: 'สรุป 2566-2570', name: 'plan-2566-2570', pages: 2 },
  { sheet: 'รายงานผล 2569 (6 เดือน)', name: 'round-2569-6', pages: 2 },
  { sheet: 'ภาพรวม', name: 'overview', pages: 1 },
  { sheet: 'ผลตรวจสอบ', name: 'findings', pages: 1 },
] as const;

/** Dots per inch: text that can be read in a browser, files of some 100 KB. */
const DPI = 96;

/** Makes the pictures. @returns their paths */
export async function sheetPictures(folder: string): Promise<string[]> {
  const addOn = openAddOn({ book: sampleBook(), today: SAMPLE_DATE });
  for (const command of ['menuCheck', 'menuSummary', 'menuPlanSummary', 'menuOverview']) addOn.click(command);
  fillInSixMonths(addOn);
  addOn.click('menuRound6');
  const book = addOn.snapshot();
  const made: string[] = [];
  for (const { sheet, name, pages: shown } of PICTURES) {
    const work = mkdtempSync(join(tmpdir(), 'sucharit-picture-'));
    const file = join(work, `${name}.xlsx`);
    writeFileSync(file, await writeXlsx(only(book, sheet)));
    const pages = await pdfToPng(await xlsxToPdf(file, work), DPI);
    pages.slice(0, shown).forEach((page, index) => {
      const picture = join(folder, shown === 1 ? `${name}.png` : `${name}-${index + 1}.png`);
      copyFileSync(page, picture);
      made.push(picture);
    });
    rmSync(work, { recursive: true });
  }
  return made;
}

/** The book with one sheet; its links and formulas reach no other. */
function only(book: BookModel, name: string): BookModel {
  const sheets = book.sheets.filter((sheet) => sheet.name === name);
  return { ...book, sheets, activeSheet: sheets[0]?.id ?? 0 };
}
