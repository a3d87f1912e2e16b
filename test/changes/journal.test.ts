// The journal in the document's properties: any change that fits is read as it was written; what can't be read is no change.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/changes/change.ts';
import {
  changeIn,
  fitsJournal,
  Interrupted,
  memoryOf,
  pieces,
  remember,
  without,
} from '../../src/changes/journal.ts';
import { newSession } from '../../src/commands/session/session.ts';
import { PaperWorkbook } from '../commands/on-paper/paper-workbook.ts';

const CHANGE: Change = {
  id: '0000000a0x7',
  time: '2026-06-08T09:00',
  takesBack: null,
  kind: 'save',
  sheet: 'ปี 2569',
  sheets: [['ปี 2569', 11]],
  edits: [[0, 3, 2, 'เดิม', 'ใหม่']],
  columns: [[0, 2, 'รายการโครงการ']],
  rows: [[0, 3, ['key']]],
  inserted: null,
  moved: null,
  removed: null,
  restored: null,
  renamed: [],
};
/** A change whose text has this many letters. */
const ofLength = (letters: number): Change => {
  const text = 'ก'.repeat(letters - JSON.stringify({ ...CHANGE, sheet: '' }).length);
  return { ...CHANGE, sheet: text };
};

describe('a change', () => {
  test('of any length is read as it was written, from properties of at most 2,800 letters', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 400, max: 75_600 }),
        fc.constantFrom('open', 'made.x'),
        (letters, slot) => {
          const memory = pieces(slot, ofLength(letters));
          expect(changeIn(memory, slot)).toEqual(ofLength(letters));
          expect(memory[slot]).toBe(String(Math.ceil(letters / 2800)));
          expect(Object.keys(memory)).toHaveLength(1 + Math.ceil(letters / 2800));
          for (const text of Object.values(memory)) expect(text.length).toBeLessThanOrEqual(2800);
        },
      ),
      { seed: 2569, numRuns: 60 },
    );
  });

  test('of just so many pieces', () => {
    for (const letters of [2799, 2800, 2801, 5600, 75_600]) {
      expect(changeIn(pieces('made.x', ofLength(letters)), 'made.x')).toEqual(ofLength(letters));
    }
  });

  test('fits while both slots do, of three bytes a letter', () => {
    expect([75_599, 75_600, 75_601].map((letters) => fitsJournal(ofLength(letters)))).toEqual([
      true,
      true,
      false,
    ]);
    const bytes = Buffer.byteLength(JSON.stringify(pieces('open', ofLength(75_600))));
    expect(2 * bytes).toBeLessThan(500_000);
  });

  test('none is written as none', () => {
    expect(pieces('open', null)).toEqual({ open: '0' });
    expect(changeIn({ ...pieces('open', CHANGE), ...pieces('open', null) }, 'open')).toBeNull();
  });
});

test.each<readonly [what: string, memory: Record<string, string>]>([
  ['nothing', {}],
  ['no pieces', { open: '0', 'open.0': JSON.stringify(CHANGE) }],
  ['a number of pieces that is none', { open: 'x', 'open.0': JSON.stringify(CHANGE) }],
  ['less than none', { open: '-1' }],
  ['more pieces than a change has', { open: '28', 'open.0': JSON.stringify(CHANGE) }],
  ['a piece missing', { open: '2', 'open.0': JSON.stringify(CHANGE).slice(0, 50) }],
  ['no JSON', { open: '1', 'open.0': 'not JSON' }],
  ['null', { open: '1', 'open.0': 'null' }],
  ['something else', { open: '1', 'open.0': '{"kind":"save"}' }],
  ['no rows', { open: '1', 'open.0': JSON.stringify({ ...CHANGE, rows: undefined }) }],
  ['no sheets', { open: '1', 'open.0': JSON.stringify({ ...CHANGE, sheets: 'ปี' }) }],
  ['a sheet that an earlier add-on made', { open: '1', 'open.0': JSON.stringify({ ...CHANGE, made: true }) }],
  ['the other slot', pieces('made.x', CHANGE)],
])('%s is no open change', (_, memory) => {
  expect(changeIn(memory, 'open')).toBeNull();
});

test('a slot is emptied of all its pieces, and of nothing else', () => {
  const memory: Record<string, string> = {
    ...pieces('open', ofLength(6000)),
    ...pieces('made.x', CHANGE),
    lastly: 'x',
    opened: 'y',
    'x.last': 'z',
  };
  const { 'made.x': _, 'made.x.0': __, ...rest } = memory;
  expect(without(memory, 'made.x')).toEqual(rest);
  expect(without(without(memory, 'made.x'), 'open')).toEqual({ lastly: 'x', opened: 'y', 'x.last': 'z' });
});

describe('what is remembered', () => {
  const sessionOf = (memory: Record<string, string>) => {
    const workbook = new PaperWorkbook({ sheets: [], memory });
    const calls: string[] = [];
    workbook.before = (call) => calls.push(call);
    return {
      session: newSession({ workbook, today: '', now: { instant: 0, local: '' }, random: () => 0 }),
      calls,
      workbook,
    };
  };

  test('is read once a run', () => {
    const { session, calls } = sessionOf({ ...pieces('made.x', CHANGE), own: 'x' });
    expect(memoryOf(session)).toEqual({ ...pieces('made.x', CHANGE), own: 'x' });
    expect(memoryOf(session)).toBe(memoryOf(session));
    expect(calls).toEqual(['memory']);
  });

  test('tells of a change that was left half-made', () => {
    const { session } = sessionOf(pieces('open', CHANGE));
    expect(() => memoryOf(session)).toThrow(Interrupted);
    expect(() => memoryOf(sessionOf({ open: '1', 'open.0': 'x' }).session)).not.toThrow();
    expect(new Interrupted()).toMatchObject({ name: 'Interrupted', message: 'a change was left half-made' });
  });

  test('is replaced as a whole, and known without reading it again', () => {
    const { session, calls, workbook } = sessionOf({ own: 'x' });
    remember(session, { other: 'y' });
    expect([workbook.paper.memory, memoryOf(session), calls]).toEqual([
      { other: 'y' },
      { other: 'y' },
      ['remember'],
    ]);
  });
});
