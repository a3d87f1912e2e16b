// The bundle's own realm: what it finds there, and what crosses to the sidebar.
import { expect, test } from 'vitest';
import { newBookModel } from '../../../local/sheets/book/new-book.ts';
import { buildRealm } from '../../../local/sheets/realm/build-realm.mjs';
import { openRealm } from '../../../local/sheets/realm/run-in-node.ts';

const realmSource = buildRealm();
const open = (code: string) => openRealm({ realmSource, book: newBookModel(), code });

test('arrays, dates and errors of the services are of the realm that the bundle runs in', () => {
  const realm = open(`function look() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setValue('1/2/2026');
    const values = sheet.getRange('A1').getValues();
    try { sheet.getRange(0, 1); } catch (error) { return [values instanceof Array, values[0][0] instanceof Date, error instanceof Error]; }
  }`);
  expect(realm.call('look')).toEqual([true, true, true]);
});

test('local time is that of the manifest, wherever the machine stands', () => {
  const realm = open(`function look() {
    const day = new Date(2026, 5, 8);
    const moved = new Date('2026-06-07T17:30:00Z'); moved.setDate(1);
    return [day.toISOString(), day.getHours(), day.getTimezoneOffset(), moved.toISOString(), new Date(0) instanceof Date];
  }`);
  expect(realm.call('look')).toEqual(['2026-06-07T17:00:00.000Z', 0, -420, '2026-05-31T17:30:00.000Z', true]);
});

test('nothing is there that Apps Script lacks', () => {
  const names =
    'setTimeout fetch URL TextEncoder structuredClone performance crypto atob window document process require WebAssembly Intl';
  const realm = open(
    `function look() { return ${JSON.stringify(names.split(' '))}.filter((name) => typeof globalThis[name] !== 'undefined'); }`,
  );
  expect(realm.call('look')).toEqual([]);
});

test.each([
  ['nothing', 'undefined', null],
  ['a date, however deep, makes all of it null', '{ rows: [[1, new Date()]] }', null],
  ['a handle makes all of it null', '{ sheet: SpreadsheetApp.getActiveSheet() }', null],
  ['undefined in an array becomes null', '[1, undefined]', [1, null]],
  ['plain data', "{ a: 'ก', b: [true, null, 1.5] }", { a: 'ก', b: [true, null, 1.5] }],
])('google.script.run delivers %s', (_, expression, delivered) => {
  expect(open(`function answer() { return ${expression}; }`).call('answer')).toEqual(delivered);
});

test('google.script.run refuses functions, private names, names that are not there, and dates as arguments', () => {
  const realm = open('function secret_() {} function give() { return () => 1; } function take() {}');
  expect(() => realm.call('secret_')).toThrow('Script function not found: secret_');
  expect(() => realm.call('missing')).toThrow('Script function not found: missing');
  expect(() => realm.call('give')).toThrow('not a supported return type');
  expect(() => realm.call('take', { day: new Date() })).toThrow('illegal value in property: 0');
});

test('a service called while the script loads is an error, as it would kill the menu of a published add-on', () => {
  expect(() => open('const sheet = SpreadsheetApp.getActiveSheet();')).toThrow('while the script loads');
});

test('before the add-on is used in a file it may build its menu and nothing more', () => {
  const realm = open(`
    function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem('ตรวจ', 'check').addToUi(); }
    function onInstall() { SpreadsheetApp.getActiveSpreadsheet(); }`);
  realm.trigger('onOpen', 'NONE');
  expect(realm.control.menus()).toEqual([
    { caption: '', items: [{ caption: 'ตรวจ', functionName: 'check' }] },
  ]);
  expect(() => realm.trigger('onInstall', 'NONE')).toThrow(
    'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet',
  );
});
