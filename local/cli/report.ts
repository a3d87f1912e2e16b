// `npm run report`: the real bundle's check and summary on a workbook, in the local Google Sheets; saves it with its new sheets.
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { RoundAnswer } from '../../src/commands/answers/round-answer.ts';
import type { YearAnswer } from '../../src/commands/answers/year-answer.ts';
import type { Round } from '../../src/core/follow-up/status.ts';
import { SHEET } from '../../src/core/sheet-names.ts';
import type { Answer } from '../../src/panel/panel-types.ts';
import { type AddOn, openAddOn } from '../add-on.ts';
import { keptTabNote, lostNotes, renamedNote } from '../messages.th.ts';
import type { BookModel } from '../sheets/book/model.ts';
import { copiesIn, lostIn } from '../xlsx/keep/unmodelled.ts';
import { type OpenedXlsx, openXlsx } from '../xlsx/read.ts';
import { namedForFile, writeXlsx } from '../xlsx/write.ts';
import type { ReportArguments } from './arguments/report.ts';
import { bookNotes } from './book-notes.ts';
import { concernsSummary } from './concerns.ts';
import { type Done, Usage } from './done.ts';
import { hiddenRowFindings } from './hidden-rows.ts';
import type { ReportResult } from './report-result.ts';
import { reportText } from './report-text.ts';

/** Runs the report. @throws Usage, XlsxError */
export async function report(wanted: ReportArguments): Promise<Done> {
  const { file, out, json } = wanted;
  const { result, saved } = await reportOn(await readFile(file), wanted);
  await save(saved, out);
  return { code: exitCode(result), text: json ? JSON.stringify(result) : reportText(result, out) };
}

/** What comes of a file: the result, and the workbook with its new sheets. @throws Usage, XlsxError */
export async function reportOn(
  original: Uint8Array,
  wanted: Wanted,
): Promise<{ readonly result: ReportResult; readonly saved: Uint8Array }> {
  const opened = await openXlsx(original);
  const addOn = openAddOn({ book: opened.book, today: wanted.asOf });
  const result = checkAndSummarise(addOn, wanted);
  const book = addOn.snapshot();
  const saved = await writeXlsx(book, opened);
  const lost = await lostIn(saved, opened.plain, copiesIn(book));
  const notes = [...(result.notes ?? []), ...bookNotes(book), ...renamed(book, opened), ...lostNotes(lost)];
  const known = new Set(
    result.findings.filter(({ code }) => code === 'rows-hidden').map(({ sheet }) => sheet),
  );
  const hidden = hiddenRowFindings(opened.book, wanted.year).filter(({ sheet }) => !known.has(sheet));
  const findings = [...result.findings, ...hidden];
  return { result: { ...result, findings, ...(notes.length === 0 ? {} : { notes }) }, saved };
}

/** A sentence for each sheet that has another name in the file. */
function renamed(book: BookModel, opened: OpenedXlsx): string[] {
  const inFile = namedForFile(book, opened).sheets;
  return book.sheets.flatMap(({ name }, index) => {
    const now = inFile[index]?.name ?? name;
    return now === name ? [] : [renamedNote(name, now)];
  });
}

/** 0: no errors; 1: errors found. */
export function exitCode({ findings }: Pick<ReportResult, 'findings'>): 0 | 1 {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What is to be made of a workbook. */
export type Wanted = Pick<ReportArguments, 'year' | 'asOf' | 'draft' | 'round'>;

/** The check, then the summary and the round's report if nothing forbids them. @throws Usage with the add-on's own sentence if it refuses */
export function checkAndSummarise(addOn: AddOn, wanted: Wanted): ReportResult {
  const { year, asOf, draft, round } = wanted;
  // The reports are made after it: what is out of date now is so no more in the workbook that is saved.
  const check = addOn.run<YearAnswer>('checkYear', year, round, draft);
  const { kept: keptList, ...checked } = given(check.answer);
  // A formula may give another result each time: what the check found counts, and no official summary comes out beside it.
  const before = !draft && stopsSummary(checked) ? addOn.snapshot() : null;
  const summary = addOn.run<YearAnswer>('summariseYear', year, asOf, draft);
  const made = given(summary.answer);
  const reported = round === null ? null : given(reportRound(addOn, wanted, round));
  const againstCheck = before !== null && made.summary !== null;
  if (againstCheck) addOn.control.restore(before);
  return {
    ...checked,
    findings: [...checked.findings, ...errorsOnlyIn(made, checked)],
    ...(againstCheck ? { summary: null } : summaryOf(made)),
    ...(keptList === undefined ? {} : { notes: [keptTabNote(SHEET.findings, keptList)] }),
    ...(reported === null ? {} : { round: againstCheck ? withoutReport(reported) : reported }),
    calls: { check: check.calls, summary: summary.calls },
  };
}

/** Whether the check found an error that the summary must not be made with. */
function stopsSummary({ findings }: Pick<YearAnswer, 'findings'>): boolean {
  return findings.some((finding) => finding.severity === 'error' && concernsSummary(finding));
}

function reportRound(addOn: AddOn, { year, asOf, draft }: Wanted, round: Round): Answer<RoundAnswer> {
  return addOn.run<RoundAnswer>('reportRound', year, round, asOf, draft).answer;
}

/** Errors that the summary met, though the check before it had not. */
function errorsOnlyIn(made: YearAnswer, checked: Pick<YearAnswer, 'findings'>): YearAnswer['findings'] {
  const place = ({ sheet, cell, code }: YearAnswer['findings'][number]) => `${sheet}!${cell} ${code}`;
  const known = new Set(checked.findings.map(place));
  return made.findings.filter((finding) => finding.severity === 'error' && !known.has(place(finding)));
}

/** A round whose report was taken back again, with what it had replaced. */
function withoutReport({ kept: _, ...round }: RoundAnswer): RoundAnswer {
  return { ...round, report: null };
}

/** What a run gave. @throws Usage with the add-on's own sentence if it refused */
function given<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Usage(answer.message);
  return answer.value;
}

/** The summary's sheet, and the one in which an edited one is kept. */
function summaryOf({ summary, kept }: YearAnswer): Pick<YearAnswer, 'summary' | 'kept'> {
  return kept === undefined ? { summary } : { summary, kept };
}

/** Writes beside the place and moves it there, so that a full disk leaves no half file. @throws Usage */
export async function save(bytes: Uint8Array, out: string): Promise<void> {
  const unfinished = `${out}.${process.pid}.tmp`;
  try {
    await writeFile(unfinished, bytes);
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Usage(`บันทึกไฟล์ ${out} ไม่ได้ (${code === 'ENOENT' ? 'ไม่มีโฟลเดอร์นี้' : message})`);
  }
}
