// What is counted, and the faults that can be asked for. The definitions stand in local/sheets/calls.ts.
import { expect, test } from 'vitest';
import { newBookModel } from '../../../local/sheets/book/new-book.ts';
import { buildRealm } from '../../../local/sheets/realm/build-realm.mjs';
import { openRealm } from '../../../local/sheets/realm/run-in-node.ts';
import { open } from './open.ts';

test('reads, writes, look-ups and alternations are told apart', () => {
  const { app, sheet, control } = open();
  control.resetCounts();
  const range = sheet.getRange('A1:B1');
  range.getValues();
  range.setValues([[1, 2]]).setBackground('red');
  sheet.getDataRange();
  range.getNotes();
  range.setNote('n');
  app.flush();
  sheet.getLastRow();
  app.newDataValidation().requireCheckbox().build();
  expect(control.counts()).toMatchObject({ reads: 3, writes: 3, lookups: 2, flushes: 1, alternations: 2 });
  expect(control.counts().calls.slice(0, 3)).toEqual([
    'Sheet.getRange',
    'Range.getValues',
    'Range.setValues',
  ]);
});

test('releasing the lock before a flush is noticed', () => {
  // developers.google.com/apps-script/reference/lock/lock, releaseLock: call SpreadsheetApp.flush() before.
  const { app, sheet, control, LockService } = open();
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  sheet.getRange('A1').setValue(1);
  lock.releaseLock();
  expect(control.counts().unflushedReleases).toBe(1);
  control.resetCounts();
  lock.waitLock(1000);
  sheet.getRange('A1').setValue(1);
  app.flush();
  lock.releaseLock();
  expect(control.counts().unflushedReleases).toBe(0);
});

test.each([
  ['timeout', 'Service Spreadsheets timed out while accessing document with id'],
  ['service', 'Service error: Spreadsheets'],
] as const)('a %s at the n-th call happens once and changes nothing', (kind, words) => {
  const { sheet, control } = open();
  control.failAt(2, kind);
  const range = sheet.getRange('A1');
  expect(() => range.setValue('ก')).toThrow(words);
  expect(range.getValue()).toBe('');
});

const realmSource = buildRealm();

test('a sudden end can neither be caught nor cleaned up after, and frees the lock', () => {
  const realm = openRealm({
    realmSource,
    book: newBookModel(),
    code: `
      function save() {
        const lock = LockService.getDocumentLock();
        lock.waitLock(1000);
        const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
        try { cell.setValue(1); cell.setNote('n'); return 'done'; }
        catch (error) { try { cell.setValue('caught'); } catch (again) {} return 'caught'; }
        finally { try { cell.clear(); lock.releaseLock(); } catch (again) {} }
      }`,
  });
  realm.control.failAt(6, 'sudden');
  expect(() => realm.call('save')).toThrow('Exceeded maximum execution time');
  const { sheets } = realm.snapshot();
  expect(sheets[0]?.cells[0]?.[0]).toEqual({ value: 1 });
  expect(realm.control.isLocked('document')).toBe(false);
  expect(realm.call('save')).toBe('done');
});

test('another run can be put between any two calls; it finds the lock taken', () => {
  const realm = openRealm({
    realmSource,
    book: newBookModel(),
    code: `
      function first() {
        const lock = LockService.getDocumentLock();
        lock.waitLock(1000);
        const cell = SpreadsheetApp.getActiveSheet().getRange('A1');
        cell.setValue('first');
        lock.releaseLock();
        return cell.getValue();
      }
      function second() {
        SpreadsheetApp.getActiveSheet().getRange('B1').setValue('second');
        return LockService.getDocumentLock().tryLock(10);
      }`,
  });
  const seen: unknown[] = [];
  realm.control.beforeCall((name) => {
    if (name !== 'Range.setValue' || seen.length > 0) return;
    seen.push('asked');
    seen.push(realm.call('second'));
    realm.control.type('ชีต1', 'C1', 'typed');
  });
  expect(realm.call('first')).toBe('first');
  expect(seen).toEqual(['asked', false]);
  expect(realm.snapshot().sheets[0]?.cells[0]?.map((cell) => cell?.value)).toEqual([
    'first',
    'second',
    'typed',
  ]);
});

test('a person edits without being counted, and onEdit hears of it', () => {
  const realm = openRealm({
    realmSource,
    book: newBookModel(),
    code: `function onEdit(e) { e.range.offset(0, 1).setValue([e.value, e.oldValue, e.authMode, e.source.getName()].join()); }`,
  });
  realm.edit('ชีต1', 'A1', 'ก');
  realm.edit('ชีต1', 'A1', '15,000');
  expect(realm.snapshot().sheets[0]?.cells[0]?.map((cell) => cell?.value)).toEqual([
    15000,
    '15,000,ก,LIMITED,สเปรดชีตไม่มีชื่อ',
  ]);
  realm.control.resetCounts();
  realm.control.type('ชีต1', 'A1', '1');
  realm.control.insertRows('ชีต1', 1, 1);
  expect(realm.control.counts().calls).toEqual([]);
});
