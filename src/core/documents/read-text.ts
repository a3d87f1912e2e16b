// Plain text as blocks: a typed or scanned document, and what a program without formatting puts on the clipboard.

import { filledLines } from '../text/filled-lines.ts';
import type { Block } from './block.ts';
import { gridOf } from './grid.ts';

/** Scanning programs write tables as lines of HTML's paragraphs, or between bars. */
const PARAGRAPH_TAGS = /<\/?p>|<br ?\/?>/gi;
const BARS = /^(?:[-*] )?\|.*\|$/;
const BARS_RULE = /^(?:[-*] )?\|[\s|:-]+\|$/;

/** A line that only divides, and a heading as such programs mark it. */
const DIVIDER = /^(?:#{2,}|[-_=*~]{3,})$/;
const MARKED_HEADING = /^(#{1,6}) +(?=\S)/;

/** `**…**`: bold letters, as such programs mark them. */
const BOLD = /\*\*(\S(?:[^*]*\S)?)\*\*/g;

/** `- ๑) …`: the list's own mark before a number that the document has. */
const MARK_BEFORE_NUMBER = /^[-*•] +(?=\(?[0-9๐-๙]+(?:\.[0-9๐-๙]+)*[.)])/;

/** `๑.⇥…`: a number and its text, as Word puts a list on the clipboard; no row of a table. */
const NUMBERED = /^\t*\(?[0-9๐-๙]+(?:\.[0-9๐-๙]+)*[.)]?\t[^\t]+$/;

/** The first line of the text: 1. */
interface Line {
  readonly text: string;
  readonly number: number;
}

/** The blocks of a text: lines with tabs or bars that follow one another are a table, every other line is a paragraph. */
export function readText(text: string): readonly Block[] {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|[\n\r\u2028\u2029\f\v]/)
    .map((line, index): Line => ({ text: line, number: index + 1 }));
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const kind = kindOf(lines[at] as Line);
    let end = at + 1;
    while (kind !== 'paragraph' && end < lines.length && kindOf(lines[end] as Line) === kind) end += 1;
    const run = lines.slice(at, end);
    at = end;
    if (kind !== 'paragraph' && !(kind === 'tabs' && run.every(({ text: line }) => isProse(line)))) {
      blocks.push(tableOf(run, kind));
    } else for (const line of run) blocks.push(...paragraphOf(line));
  }
  return blocks;
}

function kindOf({ text }: Line): 'tabs' | 'bars' | 'paragraph' {
  if (BARS.test(text.trim())) return 'bars';
  return text.includes('\t') ? 'tabs' : 'paragraph';
}

/** An indented line or a numbered one: its tabs part no cells. */
export function isProse(line: string): boolean {
  return !line.trimStart().includes('\t') || NUMBERED.test(line);
}

function paragraphOf({ text, number }: Line): readonly Block[] {
  const trimmed = text.trim();
  if (trimmed === '' || DIVIDER.test(trimmed)) return [];
  const [, marks = ''] = MARKED_HEADING.exec(trimmed) ?? [];
  const shown = trimmed.replace(MARKED_HEADING, '').replace(MARK_BEFORE_NUMBER, '').replace(BOLD, '$1');
  return [{ kind: 'paragraph', text: shown, number: '', level: marks.length, place: placeOf(number) }];
}

function tableOf(lines: readonly Line[], kind: 'tabs' | 'bars'): Block {
  const rows = lines
    .filter(({ text }) => kind === 'tabs' || !BARS_RULE.test(text.trim()))
    .map(({ text }) => (kind === 'tabs' ? text.split('\t') : betweenBars(text)).map(cellText));
  return { kind: 'table', grid: gridOf(rows), place: placeOf((lines[0] as Line).number) };
}

function betweenBars(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^(?:[-*] )?\|/, '')
    .replace(/\|$/, '')
    .split('|');
}

function cellText(cell: string): string {
  return filledLines(cell.replace(PARAGRAPH_TAGS, '\n')).join('\n');
}

function placeOf(line: number): string {
  return `บรรทัด ${line}`;
}
