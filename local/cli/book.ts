// `npm run book`: the real bundle reads and checks the plan in the local Google Sheets; the plan book is made of it and saved.
import { readFile } from 'node:fs/promises';
import type { BookAnswer } from '../../src/commands/answers/book-answer.ts';
import { catalogueFor } from '../../src/core/catalogue.ts';
import type { BookDocument } from '../../src/core/documents/book/book-document.ts';
import type { BookRemark } from '../../src/core/documents/book/book-remark.ts';
import type { PlanBook } from '../../src/core/documents/book/plan-book.ts';
import {
  type BookMaking,
  planBookDocument,
  projectChapterDocument,
} from '../../src/core/documents/book/plan-book-document.ts';
import { writeDocx } from '../../src/files/writing/write-docx.ts';
import { bookMessagesIn } from '../../src/messages/book-messages.ts';
import { BOOK_WORDING } from '../../src/messages/official/plan-book.ts';
import { openAddOn } from '../add-on.ts';
import { readXlsx } from '../xlsx/read.ts';
import type { BookArguments } from './arguments/book.ts';
import { type Done, Usage } from './done.ts';
import { save } from './report.ts';
import { findingLines } from './report-text.ts';

/** Makes the book; it ends with 1 if errors were found, though a draft be made. @throws Usage, XlsxError */
export async function book({ file, out, asOf, draft, project }: BookArguments): Promise<Done> {
  const addOn = openAddOn({ book: await readXlsx(await readFile(file)), today: asOf });
  const { answer } = addOn.run<BookAnswer>('bookContents');
  if (!answer.ok) throw new Usage(answer.message);
  const { findings, book: contents, language } = answer.value;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const making: BookMaking = {
    catalogue: catalogueFor(contents?.settings.firstYear ?? null),
    wording: BOOK_WORDING,
    asOf,
    draft: errors > 0,
  };
  const made = contents === null || (errors > 0 && !draft) ? null : compose(contents, project, making);
  if (made !== null) await save(writeDocx(made.document), out);
  const { remark } = bookMessagesIn(language);
  const lines = [
    `ผลตรวจสอบ: ข้อผิดพลาด ${errors} รายการ คำเตือน ${findings.length - errors} รายการ`,
    ...findingLines(findings),
    '',
    ...(made?.remarks ?? []).map((one) => `  ! ${remark(one)}`),
    ...(made === null
      ? ['ยังไม่ได้ทำเล่มแผน เพราะมีข้อผิดพลาด (เติม --draft เพื่อทำฉบับร่าง)']
      : [errors > 0 ? 'ทำฉบับร่างแล้ว ทุกหน้าเขียนว่าฉบับร่าง' : 'ทำเล่มแผนแล้ว', `ไฟล์: ${out}`]),
  ];
  return { code: errors > 0 ? 1 : 0, text: lines.join('\n') };
}

function compose(
  contents: PlanBook,
  project: number | null,
  making: BookMaking,
): { readonly document: BookDocument; readonly remarks: readonly BookRemark[] } {
  if (project === null) return planBookDocument(contents, making);
  const description = contents.descriptions.find(({ number }) => number === project);
  const document = description === undefined ? null : projectChapterDocument(contents, description, making);
  if (document !== null) return { document, remarks: [] };
  const numbers = contents.descriptions.flatMap(({ number }) => number ?? []).join(', ');
  throw new Usage(`ชีต "รายละเอียดโครงการ" ไม่มีลำดับ ${project} มี ${numbers === '' ? 'ยังไม่มีรายการใด' : numbers}`);
}
