// The command line: `report`, `import` and `book` on a file, `demo` on the sample plan. Exit 0: no errors; 1: errors found; 2: bad file or usage, in one line.

import { DocxError } from '../../src/files/reading/docx-error.ts';
import { docxSentence, xlsxSentence } from '../messages.th.ts';
import { XlsxError } from '../xlsx/error.ts';
import { parseReportArguments, Usage } from './arguments.ts';
import { book } from './book.ts';
import { parseBookArguments } from './book-arguments.ts';
import { demo } from './demo.ts';
import { importPlan } from './import.ts';
import { parseImportArguments } from './import-arguments.ts';
import { report } from './report.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  demo,
  report: (args) => report(parseReportArguments(args)),
  import: (args) => importPlan(parseImportArguments(args)),
  book: (args) => book(parseBookArguments(args)),
};

const [command = '', ...rest] = process.argv.slice(2);

try {
  const run = COMMANDS[command];
  if (run === undefined) throw new Usage(`ไม่มีคำสั่ง "${command}" มี ${Object.keys(COMMANDS).join(', ')}`);
  process.exitCode = await run(rest);
} catch (error) {
  process.exitCode = 2;
  process.stderr.write(`${oneLine(sentenceOf(error))}\n`);
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
