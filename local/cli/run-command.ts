// One run of the command line: what it is asked, what it answers. The process around it is in main.ts.

import { DocxError } from '../../src/files/reading/docx-error.ts';
import { docxSentence, xlsxSentence } from '../messages.th.ts';
import { XlsxError } from '../xlsx/error.ts';
import { parseBookArguments } from './arguments/book.ts';
import { parseImportArguments } from './arguments/import.ts';
import { parseReportArguments } from './arguments/report.ts';
import { book } from './book.ts';
import { demo } from './demo.ts';
import { type Done, Usage } from './done.ts';
import { importPlan } from './import.ts';
import { report } from './report.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<Done>>> = {
  demo,
  report: (args) => report(parseReportArguments(args)),
  import: (args) => importPlan(parseImportArguments(args)),
  book: (args) => book(parseBookArguments(args)),
};

/** How the command line ended, and all that it wrote. Exit 0: no errors; 1: errors found; 2: bad file or usage, in one line. */
export interface Ended {
  readonly code: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command with its arguments; never throws. */
export async function runCommand([command = '', ...args]: readonly string[]): Promise<Ended> {
  try {
    const run = COMMANDS[command];
    if (run === undefined) throw new Usage(`ไม่มีคำสั่ง "${command}" มี ${Object.keys(COMMANDS).join(', ')}`);
    const { code, text } = await run(args);
    return { code, stdout: `${text}\n`, stderr: '' };
  } catch (error) {
    return { code: 2, stdout: '', stderr: `${oneLine(sentenceOf(error))}\n` };
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Usage) return error.message;
  if (error instanceof XlsxError) return xlsxSentence(error);
  if (error instanceof DocxError) return docxSentence(error);
  return `ทำไม่สำเร็จ: ${error instanceof Error ? error.message : String(error)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' · ');
}
