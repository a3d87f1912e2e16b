// Runs that take turns: paused before a call, carried on with what they had learnt, waiting for a lock that another run holds.
import { expect, test } from 'vitest';
import { newBookModel } from '../../../local/sheets/book/new-book.ts';
import { buildRealm } from '../../../local/sheets/realm/build-realm.mjs';
import { openRealm } from '../../../local/sheets/realm/run-in-node.ts';

const realmSource = buildRealm();
const logged: string[] = [];
const open = () =>
  openRealm({
    realmSource,
    book: newBookModel(),
    host: { log: (_, line) => logged.push(line) },
    code: `
      const cell = (a1) => SpreadsheetApp.getActiveSheet().getRange(a1);
      function addOne() {
        const before = cell('A1').getValue();
        console.log('seen ' + before);
        const chance = String(Math.random());
        cell('C1').setValue("'" + chance);
        try { cell('A1').setValue(Number(before) + 1); } finally { cell('B1').setValue('end'); }
        return [before, chance];
      }
      function alone(name) {
        const lock = LockService.getDocumentLock();
        if (!lock.tryLock(10)) return 'busy';
        cell('A1').setValue(cell('A1').getValue() + name);
        lock.releaseLock();
        return 'done';
      }`,
  });
const EVERY = () => true;
const NONE = () => false;
const WRITES = (call: string) => call === 'Range.setValue';

test('a paused run has done nothing of what follows, not even in its finally, and goes on with what it had read', () => {
  const realm = open();
  const run = realm.begin('call', 'addOne');
  expect(run.advance(WRITES)).toEqual({ state: 'paused', next: 'Range.setValue' });
  expect(run.advance(WRITES)).toEqual({ state: 'paused', next: 'Range.setValue' });
  expect(realm.control.displayed('ชีต1', 'B1')).toBe('');
  realm.control.type('ชีต1', 'A1', '40');
  const ended = run.advance(NONE);
  if (ended.state !== 'done') throw new Error(ended.state);
  // The lost update that a lock is there to prevent.
  expect(ended.answer()).toEqual(['', realm.control.displayed('ชีต1', 'C1')]);
  expect(realm.control.displayed('ชีต1', 'A1')).toBe('1');
  expect(logged).toEqual(['seen ']);
});

test('step by step a run makes each call once, and ends as it does in one go', () => {
  const realm = open();
  realm.control.resetCounts();
  realm.call('addOne');
  const { calls } = realm.control.counts();
  realm.control.resetCounts();
  const run = realm.begin('call', 'addOne');
  let steps = 0;
  while (run.advance(EVERY).state !== 'done') steps++;
  expect(realm.control.counts().calls).toEqual(calls);
  expect(steps).toBe(calls.length);
  expect(realm.control.displayed('ชีต1', 'A1')).toBe('2');
});

test('a run waits for the lock of a paused one, and takes it when it is free; or its time is over', () => {
  const realm = open();
  const [first, second, third] = ['1', '2', '3'].map((name) => realm.begin('call', 'alone', name));
  expect(first?.advance(WRITES)).toMatchObject({ state: 'paused' });
  expect(realm.control.isLocked('document')).toBe(true);
  expect(second?.advance(NONE)).toEqual({ state: 'waiting', next: 'Lock.tryLock' });
  expect(second?.advance(NONE)).toEqual({ state: 'waiting', next: 'Lock.tryLock' });
  const impatient = third?.advance(NONE, false);
  expect(impatient?.state === 'done' && impatient.answer()).toBe('busy');
  expect(first?.advance(NONE).state).toBe('done');
  expect(second?.advance(NONE).state).toBe('done');
  expect(realm.control.displayed('ชีต1', 'A1')).toBe('12');
  expect(realm.control.isLocked('document')).toBe(false);
});
