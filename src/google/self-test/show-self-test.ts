// The self-test's results in a dialog: a table to read, and the same as text to copy and send.
import type { SelfTestWords } from '../../messages/th/self-test.ts';
import type { SelfTestResult } from './run-self-test.ts';

/** The add-on's version as package.json has it; the build puts it in. */
declare const ADD_ON_VERSION: string;

/** Shows the results. `today`: ISO, in the spreadsheet's time zone. */
export function showSelfTest(results: readonly SelfTestResult[], words: SelfTestWords, today: string): void {
  const page = HtmlService.createHtmlOutput(pageOf(results, words, textOf(results, words, today)));
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(860).setHeight(600), words.title);
}

/** The results as plain text: one that failed first. */
function textOf(results: readonly SelfTestResult[], words: SelfTestWords, today: string): string {
  const blocks = sorted(results).map(({ code, passed, expected, seen, source }) =>
    [
      `${wordFor(passed, words)} · ${code} · ${words.cases[code]}`,
      ...(expected === null ? [] : [`    ${words.headers[2]}: ${expected}`]),
      `    ${words.headers[3]}: ${seen}`,
      `    ${words.source}: ${source}`,
    ].join('\n'),
  );
  return [`แผนสุจริต ${ADD_ON_VERSION} · ${today}`, countsOf(results, words), ...blocks, words.byHand].join(
    '\n',
  );
}

function pageOf(results: readonly SelfTestResult[], words: SelfTestWords, text: string): string {
  const failed = results.filter(({ passed }) => passed === false).length;
  const head = words.headers.map((header) => `<th scope="col">${escaped(header)}</th>`).join('');
  const rows = sorted(results).map(
    ({ code, passed, expected, seen }) =>
      `<tr class="${passed === false ? 'failed' : ''}"><td>${escaped(wordFor(passed, words))}</td><td>${escaped(
        words.cases[code],
      )}</td><td>${escaped(expected ?? '')}</td><td>${escaped(seen)}</td></tr>`,
  );
  return `<!DOCTYPE html><html lang="th"><head><base target="_top"><style>
body { font: 14px/1.5 Sarabun, sans-serif; margin: 0 12px; color: #1f2933 }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #b8c2cc; padding: 3px 6px; text-align: left; vertical-align: top; overflow-wrap: anywhere }
td:first-child { white-space: nowrap } th { background: #e3edf7 } .failed td { background: #fde4e1; font-weight: bold } textarea { width: 100%; box-sizing: border-box; font: 12px/1.4 monospace }
</style></head><body><p><b>${escaped(countsOf(results, words))}</b><br>${escaped(words.advice(failed))}</p>
<p>${escaped(words.byHand)}</p>
<label for="text">${escaped(words.copy)}</label><textarea id="text" rows="6" readonly>${escaped(text)}</textarea>
<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></body></html>`;
}

function countsOf(results: readonly SelfTestResult[], words: SelfTestWords): string {
  const count = (wanted: boolean | null) => results.filter(({ passed }) => passed === wanted).length;
  return words.counts(count(true), count(false), count(null));
}

function wordFor(passed: boolean | null, words: SelfTestWords): string {
  return passed === null ? words.noted : passed ? words.passed : words.failed;
}

/** What failed first, then what is only noted, then what passed. */
function sorted(results: readonly SelfTestResult[]): readonly SelfTestResult[] {
  const rank = ({ passed }: SelfTestResult) => (passed === false ? 0 : passed === null ? 1 : 2);
  return [...results].sort((a, b) => rank(a) - rank(b));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
