// Every example that a sentence shows is accepted where it is shown: an officer who types it as it stands must not be refused.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTypedYear } from '../../src/commands/reading/choose-year.ts';
import { catalogueFor } from '../../src/core/catalogue.ts';
import { FINDING_SEVERITY, type Finding, type FindingCode } from '../../src/core/check/finding.ts';
import { readBudget } from '../../src/core/columns/amount.ts';
import { FIGURE } from '../../src/core/columns/figure.ts';
import { missionIndex, readMission } from '../../src/core/columns/mission.ts';
import { readYear } from '../../src/core/columns/year-number.ts';
import type { Doubt } from '../../src/core/documents/imported.ts';
import { yearIn } from '../../src/core/documents/tables/title.ts';
import { certain } from '../../src/core/reading.ts';
import { parseThaiDate } from '../../src/core/text/dates.ts';
import { foreignLetters } from '../../src/core/text/foreign-letters.ts';
import { misspeltOrganisation } from '../../src/core/text/names/organisation.ts';
import { readPeriod } from '../../src/core/text/period.ts';
import { placeholders } from '../../src/core/text/placeholder.ts';
import { findHiddenCharacters, hasDecomposedSaraAm } from '../../src/core/text/text.ts';
import { doubtMessage } from '../../src/messages/doubt-message.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { fill } from '../../src/sidebar/words.ts';

const LANGUAGES = ['th', 'en'] as const;
const YEARS = [2566, 2569, 2570, 2573, 2600];

const figure = (text: string) => FIGURE.reader()(text).kind !== 'invalid';
const amount = (text: string) => certain(readBudget(text)) !== null;
const planYear = (text: string) => certain(readYear(text)) !== null;
const mission = (text: string) => certain(readMission(text, missionIndex(catalogueFor(2566)))) !== null;
const period = (year: number) => (text: string) =>
  readPeriod(text, { fiscalYear: year, firstYear: year, lastYear: year }).kind === 'quarters';

const finding = (code: FindingCode, details: Finding['details'] = {}, header = ''): Finding => ({
  code,
  severity: FINDING_SEVERITY[code],
  sheet: 'ปี 2569',
  row: 2,
  column: 4,
  header,
  read: 'อ่านไม่ได้',
  details,
  fix: null,
});

const doubt = (code: string): Doubt => ({
  code,
  sheet: 'แผน',
  cell: 'C2',
  read: 'x',
  place: '',
  details: {},
});

/** Every sentence with an example, and whether its screen takes what is typed. */
const SHOWN = LANGUAGES.flatMap((language) => {
  const words = messagesIn(language);
  const { panel, tick, yearFromPlan, columns } = words;
  const ofYears = YEARS.flatMap((year): [string, (text: string) => boolean][] => [
    [tick.ask(3, year), period(year)],
    [yearFromPlan.yearNotUnderstood('x', year), (text) => readTypedYear(text, null, [year]) === year],
    [yearFromPlan.yearNotUnderstood(' ', year), (text) => readTypedYear(text, null, [year]) === year],
    [fill(panel.dateHint, year - 1, `${year - 1}`.slice(-2), `${year}`.slice(-2)), period(year)],
    [fill(panel.datesWrong.unclear, year, year - 1), period(year)],
  ]);
  const fixed: [string, (text: string) => boolean][] = [
    [words.refusal({ code: 'settings-not-understood', label: 'ปีแรกของแผน', read: 'x' }), planYear],
    [columns.plan.mission.help, mission],
    [columns.year.budget.help, amount],
    [panel.budgetHint, amount],
    [panel.fields['budget-invalid'], amount],
    [panel.fields['target-invalid'], figure],
    [words.finding(finding('setting-invalid', { reason: 'year' })), planYear],
    [words.finding(finding('budget-invalid', { reason: 'decimals' })), amount],
    [words.finding(finding('budget-invalid', { reason: 'text' })), amount],
    [words.finding(finding('budget-invalid', { reason: 'plan-text' })), amount],
    [words.finding(finding('mission-invalid')), mission],
    [doubtMessage(doubt('mission-unclear'), language), mission],
    [doubtMessage(doubt('date-unclear'), language), (text) => parseThaiDate(text) !== null],
    [words.import.yearBad, (text) => readTypedYear(text, null, []) !== null],
    [words.import.yearHelp, (text) => readTypedYear(text, null, []) !== null],
    [words.refusal({ code: 'year-not-said', sheet: 'แผน' }), (text) => yearIn([text]) === 2569],
    [words.finding(finding('spent-invalid')), amount],
    [panel.settingFaults.year, planYear],
    [words.roundPanel.amountWrong, amount],
  ];
  return [...fixed, ...ofYears].map(([said, takes]) => ({ language, said, takes }));
});

/** Sentences whose example is nothing that one types. */
const NOT_TYPED = /ตัวเลขที่พิมพ์เป็นข้อความ|numbers typed as text/;

/** The examples in a sentence: after เช่น, with หรือ between them, up to where the sentence goes on. */
function examplesIn(said: string): string[] {
  return said.split('\n').flatMap((line) =>
    line
      .split(/เช่น|[Ss]uch as/)
      .slice(1)
      .flatMap((rest) => rest.split(/ หรือ | or /))
      .map((each) => each.replace(/(?: (?:ถ้า|พิมพ์|และ|หรือ|ให้|if)|[;,] |\. |\.$|,$).*$/, '').trim())
      .filter((each) => /[0-9]|^[ก-๙]/.test(each) && !/^(?:เว้น|0$|-)/.test(each)),
  );
}

describe('an example that a screen shows', () => {
  test('is accepted by that screen', () => {
    const refused = SHOWN.flatMap(({ language, said, takes }) =>
      examplesIn(said)
        .filter((example) => !takes(example))
        .map((example) => `${language}: ${example} (${said})`),
    );
    expect(refused).toEqual([]);
    for (const { said } of SHOWN)
      if (/เช่น|such as/i.test(said)) expect(examplesIn(said), said).not.toEqual([]);
  });

  test.each(LANGUAGES)(
    'is no spelling, and nothing left of a template, that the check would flag (%s)',
    (language) => {
      const organisation = 'องค์การบริหารส่วนตำบลอิสานเขต';
      const flagged = SHOWN.filter((one) => one.language === language)
        .flatMap(({ said }) => examplesIn(said))
        .filter(
          (example) =>
            misspeltOrganisation(example, organisation).length > 0 ||
            placeholders(example).length > 0 ||
            foreignLetters(example).length > 0 ||
            findHiddenCharacters(example).length > 0 ||
            hasDecomposedSaraAm(example),
        );
      expect(flagged).toEqual([]);
    },
  );

  test.each(LANGUAGES)('is known here wherever a sentence has one (%s)', (language) => {
    const folder = `src/messages/${language}`;
    const sources = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    const inSources = sources
      .flatMap((source) => source.split('\n'))
      .filter((line) => !NOT_TYPED.test(line))
      .flatMap((line) => line.match(/เช่น(?!เดิม)|[Ss]uch as/g) ?? []);
    // Those of the years are shown once for each year.
    const sentences = SHOWN.filter((one) => one.language === language).map(({ said }) => said);
    const shown = [...new Set(sentences.map((said) => said.replace(/[0-9]/g, '#')))];
    expect(shown.flatMap((said) => said.match(/เช่น(?!เดิม)|[Ss]uch as/g) ?? [])).toHaveLength(
      inSources.length,
    );
  });
});
