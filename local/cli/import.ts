// `npm run import`: a workbook made of what an officer has, by the real add-on in the local Google Sheets.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ImportAnswer } from '../../src/commands/take-in/import-answer.ts';
import type { ImportedInto, ImportRequest } from '../../src/commands/take-in/import-plan.ts';
import { CATALOGUES } from '../../src/core/catalogue.ts';
import type { Imported } from '../../src/core/documents/imported.ts';
import { DOCUMENT_SHEET } from '../../src/core/documents/recognise-plan.ts';
import { settingsToTakeIn } from '../../src/core/documents/settings-to-take-in.ts';
import { BOOK_TEXTS } from '../../src/core/kinds/book/book.ts';
import { SHEET } from '../../src/core/sheet-names.ts';
import { yearSheets } from '../../src/core/year-sheets.ts';
import { doubtMessage } from '../../src/messages/doubt-message.ts';
import { openAddOn } from '../add-on.ts';
import { newBookModel } from '../sheets/book/new-book.ts';
import { writeXlsx } from '../xlsx/write.ts';
import type { ImportArguments } from './arguments/import.ts';
import { type Done, Usage } from './done.ts';
import type { ImportResult } from './import-result.ts';
import { importText } from './import-text.ts';
import { readPlan } from './readers.ts';
import { save } from './report.ts';

/** Runs the import; it ends with 1 if there are doubts. @throws Usage, XlsxError, DocxError */
export async function importPlan({ file, out, year, json }: ImportArguments): Promise<Done> {
  const imported = await readPlan(extname(file), await readFile(file), year);
  if (imported.sheets.length === 0) {
    const [first] = imported.yearless;
    throw new Usage(
      first === undefined
        ? `ไม่พบตารางแผนปฏิบัติการป้องกันการทุจริตในไฟล์ ${file} ตารางต้องมีหัวตารางที่บอกชื่อโครงการ งบประมาณ และไตรมาสหรือปี`
        : `พบตารางโครงการ (${first}) แต่เอกสารไม่ได้บอกปี หรือบอกหลายปี ให้เติม --year ตามด้วยปี พ.ศ. เช่น --year 2569`,
    );
  }
  await save(await writeXlsx(workbookOf(imported)), out);
  const result = resultOf(imported, out);
  const text = json ? JSON.stringify(result) : importText(result, imported);
  return { code: result.doubts.length > 0 ? 1 : 0, text };
}

/** The workbook that the add-on makes of it, by the same way as the import's page with every row chosen. @throws Usage with the add-on's own sentence if it refuses */
function workbookOf(imported: Imported) {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const addOn = openAddOn({ book: newBookModel('แผนสุจริต'), today });
  const opened = addOn.run<ImportAnswer>('importOpen').answer;
  if (!opened.ok) throw new Usage(opened.message);
  const request: ImportRequest = {
    settings: settingsToTakeIn(imported, today, CATALOGUES),
    sheets: imported.sheets,
    doubts: imported.doubts.map(({ sheet, cell }) => ({ sheet, cell })),
    take: imported.sheets.map(({ sheet, rows }) => ({ sheet, rows: rows.map((_, at) => at) })),
    agreed: opened.value.agreed,
  };
  const { answer } = addOn.run<readonly ImportedInto[]>('importTake', request);
  if (!answer.ok) throw new Usage(answer.message);
  addOn.control.deleteSheet('ชีต1');
  return addOn.snapshot();
}

function resultOf({ settings, sheets, doubts }: Imported, out: string): ImportResult {
  const rows = (name: string) => sheets.find(({ sheet }) => sheet === name)?.rows.length ?? 0;
  return {
    found: {
      settings,
      plan: rows(SHEET.plan),
      years: yearSheets(sheets.map(({ sheet }) => sheet)).map(({ sheet, year }) => ({
        year,
        projects: rows(sheet),
      })),
      descriptions: rows(DOCUMENT_SHEET.descriptions),
      risks: rows(DOCUMENT_SHEET.risks),
      targets: rows(DOCUMENT_SHEET.targets),
      committee: rows(DOCUMENT_SHEET.committee),
      book: sheets
        .filter(({ sheet }) => sheet === DOCUMENT_SHEET.book)
        .flatMap((book) => book.rows)
        .filter(([label]) => BOOK_TEXTS.some((text) => text === label)).length,
    },
    doubts: doubts.map((doubt) => {
      const { code, sheet, cell, read } = doubt;
      return { code, sheet, cell, read, message: doubtMessage(doubt, 'th') };
    }),
    out,
  };
}
