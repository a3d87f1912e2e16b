// Rules for what officers write: left-overs of scanning, of word processors, of templates and of neighbours' plans.
import { type CellValue, cellText } from '../../cell.ts';
import { withoutOverlaps } from '../../compare/occurrence.ts';
import { SETTINGS } from '../../kinds/settings/settings.ts';
import type { Settings } from '../../plan.ts';
import { headerOf } from '../../table.ts';
import { foreignLetters } from '../../text/foreign-letters.ts';
import { organisationWithLettersTooMany } from '../../text/names/letters-too-many.ts';
import { type MisspeltName, misspeltOrganisation } from '../../text/names/organisation.ts';
import { otherKindWords } from '../../text/names/organisation-type.ts';
import { type OtherName, otherOrganisations } from '../../text/names/other-organisation.ts';
import { soundsLike } from '../../text/names/sounds-like.ts';
import { placeholders } from '../../text/placeholder.ts';
import { cleanText, composeSaraAm, findHiddenCharacters, hasDecomposedSaraAm } from '../../text/text.ts';
import { FINDING_SEVERITY, type Finding, type FindingCode } from '../finding.ts';
import type { SheetRule, WorkbookRule } from './rule.ts';

/** The settings of free text. */
const TEXT_SETTINGS = SETTINGS.filter(({ prose }) => prose);

/** What a rule says of a text; `mended` is the text as the fix writes it. */
interface TextFault {
  readonly details: Finding['details'];
  readonly mended?: string;
  /** Whether only a person can say that it is right: the name may be a real neighbour's. */
  readonly alone?: boolean;
}

interface TextRule {
  readonly code: FindingCode;
  /** Null if the text is as it should be. */
  readonly look: (text: string, settings: Settings) => TextFault | null;
  /** Only for columns that speak of this organisation. */
  readonly ofOwn?: true;
}

/** Thai, Latin and usual punctuation, without ํ: no hidden or foreign letter can be in it. Most texts are through here at once. */
const PLAIN = /^[\n\u0020-\u007e\u0e01-\u0e4c\u0e50-\u0e5b“”‘’–…]*$/;

const LOOKS: readonly TextRule[] = [
  {
    code: 'organisation-name',
    // What is hidden is taken away first, so that this fix includes the two others.
    look: (text, { organisation }) => {
      const clean = cleanText(text);
      const found = organisation === null ? [] : misspellings(clean, organisation);
      const [first] = found;
      if (first === undefined || organisation === null) return null;
      const details = { wrong: first.read, right: first.correct };
      // A fix must not take a letter of a neighbouring word.
      if (found.some(({ certain }) => !certain)) return { details };
      const alone = found.some(({ read }) => !soundsLike(read, organisation));
      return { details, mended: replaced(clean, found), ...(alone ? { alone } : {}) };
    },
  },
  {
    code: 'organisation-name',
    look: (text, { organisation }) => {
      const clean = cleanText(text);
      const found = organisation === null ? [] : otherOrganisations(clean, organisation);
      const [first] = found;
      if (first === undefined) return null;
      const details = { wrong: first.read, right: first.correct, other: 'true' };
      return { details, mended: replaced(clean, found), alone: true };
    },
    ofOwn: true,
  },
  {
    code: 'organisation-type',
    look: (text, { organisation, organisationType }) => {
      if (organisationType === null) return null;
      const clean = cleanText(text);
      const words = otherKindWords(clean, organisationType);
      // A word that is a part of another's name is that name's business.
      const names =
        words.length === 0 || organisation === null ? [] : otherOrganisations(clean, organisation);
      const [first] = words.filter(({ start, end }) =>
        names.every((name) => end <= name.start || name.end <= start),
      );
      return first === undefined ? null : { details: { words: first.read, type: organisationType } };
    },
  },
  {
    code: 'placeholder',
    look: (text) => {
      const [first] = placeholders(cleanText(text));
      return first === undefined ? null : { details: { placeholder: first.read } };
    },
  },
  {
    code: 'foreign-script',
    look: (text) => {
      if (PLAIN.test(text)) return null;
      const [first] = foreignLetters(text);
      return first === undefined ? null : { details: { letters: first.read } };
    },
  },
  {
    code: 'hidden-character',
    look: (text) => {
      if (PLAIN.test(text)) return null;
      const found = findHiddenCharacters(text);
      const [first] = found;
      if (first === undefined) return null;
      return { details: { character: first.name, count: found.length }, mended: cleanText(text) };
    },
  },
  {
    code: 'decomposed-vowel',
    look: (text) => (hasDecomposedSaraAm(text) ? { details: {}, mended: composeSaraAm(text) } : null),
  },
];

/** The text with each name as it should be. */
function replaced(text: string, found: readonly MisspeltName[] | readonly OtherName[]): string {
  return [...found]
    .reverse()
    .reduce((whole, { start, end, correct }) => whole.slice(0, start) + correct + whole.slice(end), text);
}

/** Every misspelling of the organisation in a text, in its order. */
function misspellings(text: string, organisation: string): readonly MisspeltName[] {
  const within = misspeltOrganisation(text, organisation);
  const after = organisationWithLettersTooMany(text, organisation);
  return after.length === 0 ? within : withoutOverlaps([...after, ...within]);
}

/** The rules for texts, in every column of prose. */
export const TEXT_RULES: readonly SheetRule[] = LOOKS.map(({ code, look, ofOwn = false }) => ({
  code,
  find: (sheet, { settings }) => {
    const columns = sheet.columns.flatMap(({ key, type }) => {
      const column = sheet.table.columns[key];
      return type.prose && column !== undefined && !(ofOwn && type.ofOthers)
        ? [{ column, key, look: lookOnce(look) }]
        : [];
    });
    // Loops, not flatMap: most texts give nothing.
    const found: Finding[] = [];
    for (const row of sheet.rows) {
      for (const { column, key, look } of columns) {
        const value = row.cells[column - 1];
        if (typeof value !== 'string' || value === '') continue;
        const fault = look(value, settings);
        if (fault === null) continue;
        const place = { sheet: sheet.sheet, row: row.row, column, header: headerOf(sheet.table, row, key) };
        found.push(findingOf(code, place, value, fault));
      }
    }
    return found;
  },
}));

/** Looks at a text once where it stands in one row after the other, as the office does that answers for most of them. */
function lookOnce(look: TextRule['look']): TextRule['look'] {
  let lastText: string | null = null;
  let lastFault: TextFault | null = null;
  return (text, settings) => {
    if (lastText !== text) [lastText, lastFault] = [text, look(text, settings)];
    return lastFault;
  };
}

/** The same rules for the texts of ตั้งค่า: the organisation's own name, and the reporter's. */
export const SETTING_TEXT_RULES: readonly WorkbookRule[] = LOOKS.map(({ code, look }) => ({
  code,
  find: ({ settings: { sheet, settings, cells } }) =>
    TEXT_SETTINGS.flatMap(({ key, label }) => {
      const { row, column, value } = cells[key] ?? { row: 1, column: 1, value: '' };
      const fault = typeof value === 'string' && value !== '' ? look(value, settings) : null;
      return fault === null ? [] : [findingOf(code, { sheet, row, column, header: label }, value, fault)];
    }),
}));

function findingOf(
  code: FindingCode,
  place: Pick<Finding, 'sheet' | 'row' | 'column' | 'header'>,
  value: CellValue,
  { details, mended, alone }: TextFault,
): Finding {
  const { sheet, row, column } = place;
  const edits = [{ sheet, row, column, from: value, to: mended ?? '' }];
  const fix: Finding['fix'] =
    mended === undefined ? null : { kind: 'edit', edits, ...(alone ? { alone } : {}) };
  return { code, severity: FINDING_SEVERITY[code], ...place, read: cellText(value), details, fix };
}
