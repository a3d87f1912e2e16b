// A sentence never tells of nothing: what would be counted as 0 is left out, in both languages.
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../src/messages/index.ts';

const PROJECT = { name: 'โครงการหนึ่ง' };
const ONE = [PROJECT] as never;
const NONE = [] as never;
const EDIT = [
  { edit: { row: 3, column: 4, from: 'ก', to: 'ข' }, row: 3, column: 4, from: 'ก', to: 'ข' },
] as never;

describe.each(['th', 'en'] as const)('%s', (language) => {
  const { yearFromPlan, followUp } = messagesIn(language);
  const said = [ONE, NONE].flatMap((added) =>
    [EDIT, NONE].flatMap((changes) =>
      [ONE, NONE].flatMap((gone) =>
        [true, false].flatMap((isNew) => {
          const update = { sheet: 'ปี 2569', isNew, added, changes, gone, unread: gone } as never;
          return [
            yearFromPlan.preview(update),
            yearFromPlan.done(update),
            followUp.preview(update),
            ...((added as unknown[]).length > 0 || !isNew ? [followUp.done(update)] : []),
          ];
        }),
      ),
    ),
  );

  test('no cell, no project is told as 0', () => {
    for (const sentence of said) {
      if (!/(?:^|\D)0 (?:เซลล์|โครงการ|cells|projects)/.test(sentence)) continue;
      expect(sentence, 'a count of nothing').toBe('');
    }
  });

  test('what there is is told', () => {
    expect(said.some((sentence) => /1 (?:โครงการ|project)/.test(sentence))).toBe(true);
    expect(said.some((sentence) => /1 (?:เซลล์|cell)/.test(sentence))).toBe(true);
  });
});
