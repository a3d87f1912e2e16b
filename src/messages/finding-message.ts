// A finding as a sentence: where it is, what was read, what is wrong, what to do; in the user's language.
import { cellName } from '../core/cell.ts';
import type { Finding, FindingCode } from '../core/check/finding.ts';
import type { StructureProblem } from '../core/table.ts';
import { formatBaht } from '../core/text/money.ts';
import { visibleText } from '../core/text/text.ts';

/** What is said of a finding: where, and what is wrong and what to do. */
export interface SaidOfFinding {
  readonly place: string;
  readonly sentence: string;
}

/** The sentences of the check in one language; the compiler sees to it that no code lacks one. */
export interface FindingMessages {
  /** What is wrong and what to do, and the place. */
  readonly finding: Readonly<Record<FindingCode, (finding: Finding) => SaidOfFinding>>;
  /** What a click on the fix does, in a few words; asked only of a finding that has a fix. */
  readonly fix: (finding: Finding) => string;
  /** `hasMenu`: whoever reads it sees the add-on's menu. */
  readonly problem: Readonly<
    Record<StructureProblem['code'], (problem: StructureProblem, hasMenu: boolean) => string>
  >;
  /** Several headers that one sheet lacks, in one sentence. */
  readonly headersMissing: (sheet: string, headers: readonly string[]) => string;
}

/** The sentence of a finding, with the place before it. */
export function findingMessage(finding: Finding, messages: FindingMessages): string {
  const { place, sentence } = messages.finding[finding.code](finding);
  return `${place}: ${sentence}`;
}

/** The sentence of a finding where the place stands beside it. */
export function findingSentence(finding: Finding, messages: FindingMessages): string {
  return messages.finding[finding.code](finding).sentence;
}

/** What a click on the finding's fix does; null if no fix is safe. */
export function fixMessage(finding: Finding, messages: FindingMessages): string | null {
  return finding.fix === null ? null : messages.fix(finding);
}

/** What the fixes of several findings do: the words of the first, and `others` after them where the rest says something else. */
export function fixesMessage(
  findings: readonly Finding[],
  messages: FindingMessages,
  others: string,
): string {
  const [first = '', ...rest] = new Set(findings.map((finding) => fixMessage(finding, messages) ?? ''));
  return rest.length === 0 ? first : `${first}${others}`;
}

/** The sentence of what keeps a sheet from being read. */
export function problemMessage(problem: StructureProblem, messages: FindingMessages, hasMenu = true): string {
  return messages.problem[problem.code](problem, hasMenu);
}

/** The sentences of all that keeps sheets from being read, a line each; the headers that a sheet lacks are named in one. */
export function problemMessages(
  problems: readonly StructureProblem[],
  messages: FindingMessages,
  hasMenu: boolean,
): string {
  const missing = (sheet: string) => problems.filter((one) => one.sheet === sheet && isPlainlyMissing(one));
  const lines = problems.flatMap((problem) => {
    const together = isPlainlyMissing(problem) ? missing(problem.sheet) : [problem];
    if (together.length === 1) return [problemMessage(problem, messages, hasMenu)];
    if (together[0] !== problem) return [];
    return [
      messages.headersMissing(
        problem.sheet,
        together.map(({ header }) => header),
      ),
    ];
  });
  return lines.join('\n');
}

/** Whether a header is missing without one that is nearly it, which is named in a sentence of its own. */
function isPlainlyMissing({ code, near }: StructureProblem): boolean {
  return code === 'header-missing' && near === undefined;
}

/** The most letters of a cell that a sentence quotes. */
const QUOTED = 60;
/** The same of a row's name within a longer sentence. */
export const TITLE = 40;

/** Thai vowels and tone marks above and below, and the second half of a pair: never cut off from what they belong to. */
const CLINGS = /[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\udc00-\udfff]/;

/** A text for quoting in a sentence: on one line, nothing hidden in it, cut after about 60 letters. */
export function quoted(text: string, most = QUOTED): string {
  const line = visibleText(text);
  if (line.length <= most) return line;
  let end = most;
  while (end > 0 && CLINGS.test(line.charAt(end))) end -= 1;
  return `${line.slice(0, end)}…`;
}

/** Letters that are shown before the first one in which two texts differ. */
const BEFORE = 15;

/** Two texts for quoting beside each other: long ones from a little before the first letter in which they differ. */
export function quotedBoth(one: string, other: string): readonly [string, string] {
  const [a, b] = [visibleText(one), visibleText(other)];
  let start = 0;
  if (a.length > QUOTED || b.length > QUOTED) {
    while (start < a.length && start < b.length && a.charAt(start) === b.charAt(start)) start += 1;
    start = start < QUOTED - BEFORE ? 0 : start - BEFORE;
    while (start > 0 && CLINGS.test(a.charAt(start))) start -= 1;
  }
  const shown = (text: string) => (start > 0 ? '…' : '') + quoted(text.slice(start));
  return [shown(a), shown(b)];
}

/** The finding's cell or range as a user names it: `D7`; for merged cells the range. */
export function cellOfFinding({ row, column, details }: Finding): string {
  return typeof details.range === 'string' ? details.range : cellName(row, column);
}

/** The column's header without what stands in brackets at its end: `งบประมาณ`. */
export function shortHeader({ header }: Finding): string {
  return header.replace(/ \([^()]*\)$/, '');
}

/** A detail of the finding as text for the sentence. */
export function detail({ details }: Finding, key: string): string {
  return quoted(String(details[key] ?? ''));
}

/** A detail in satang, as baht: `15,000.00`. */
export function bahtDetail({ details }: Finding, key: string): string {
  return formatBaht(Number(details[key] ?? 0), 'arabic');
}

/** What was read and the name that it is held against, each quoted so that one sees where they differ. */
export function bothNames({ read, details }: Finding, key: string): readonly [read: string, other: string] {
  return quotedBoth(read, String(details[key] ?? ''));
}
