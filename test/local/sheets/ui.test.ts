// Ui, LockService, HtmlService, PropertiesService, Utilities: what the user is shown and asked.
import { expect, test } from 'vitest';
import { open } from './open.ts';

test('alerts and prompts take scripted answers, and are remembered', () => {
  const { app, control } = open();
  const ui = app.getUi();
  control.answer({ button: 'YES' }, { button: 'OK', text: 'อบต.' }, { button: 'CLOSE' });
  expect(ui.alert('ลบหรือไม่', 'แน่ใจ?', ui.ButtonSet.YES_NO)).toBe(ui.Button.YES);
  expect(ui.prompt('ชื่อ', ui.ButtonSet.OK_CANCEL).getResponseText()).toBe('อบต.');
  expect(ui.alert('x', ui.ButtonSet.OK_CANCEL)).toBe(ui.Button.CLOSE);
  expect(control.shown()[0]).toMatchObject({
    kind: 'alert',
    title: 'ลบหรือไม่',
    text: 'แน่ใจ?',
    buttons: 'YES_NO',
  });
  expect(ui.alert('เสร็จแล้ว')).toBe(ui.Button.OK);
  expect(() => ui.alert('ใคร?', ui.ButtonSet.YES_NO)).toThrow('nobody answers');
});

test('a question takes the locks away', () => {
  // platform.md (D): Ui.alert and Ui.prompt suspend the script and drop its locks; developers.google.com/apps-script/guides/dialogs.
  const { app, LockService, control } = open();
  const lock = LockService.getDocumentLock();
  lock.waitLock(1);
  app.getUi().alert('ดูก่อน');
  expect([lock.hasLock(), control.isLocked('document')]).toEqual([false, false]);
});

test("somebody else's lock makes tryLock false and waitLock throw", () => {
  const { LockService, control } = open();
  control.lockByOther('document', true);
  expect(LockService.getDocumentLock().tryLock(10)).toBe(false);
  expect(() => LockService.getDocumentLock().waitLock(10)).toThrow(
    'Lock timeout: another process was holding the lock for too long.',
  );
  expect(LockService.getScriptLock().tryLock(10)).toBe(true);
});

test('the sidebar comes from a file of the script', () => {
  const { app, control, HtmlService } = open({ files: { Sidebar: '<p>แผน</p>' } });
  app.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('แผนสุจริต'));
  expect(control.shown()).toMatchObject([{ kind: 'sidebar', title: 'แผนสุจริต', html: '<p>แผน</p>' }]);
  expect(() => HtmlService.createHtmlOutputFromFile('Missing')).toThrow(
    'No HTML file named Missing was found.',
  );
  const cut = HtmlService.createHtmlOutput('<script>let a = `http://www.w3.org/2000/svg`</script>');
  expect(() => app.getUi().showSidebar(cut)).toThrow('HtmlService would take this for a comment');
});

test('in a simple trigger the document may be changed, but nothing shown and no lock asked for', () => {
  // developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle: the table of authorization modes.
  const { app, sheet, control, HtmlService, LockService } = open();
  control.setMode('LIMITED');
  sheet.getRange('A1').setValue(1);
  expect(() => app.getUi().showSidebar(HtmlService.createHtmlOutput('x'))).toThrow(
    'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
  );
  expect(() => LockService.getDocumentLock()).toThrow('Specified permissions');
  control.setMode('NONE');
  expect(() => sheet.getName()).toThrow(
    'Specified permissions are not sufficient to call SpreadsheetApp.Sheet.getName',
  );
});

test('document properties are kept with the file, other names than __proto__ or not', () => {
  const { PropertiesService, control } = open();
  const properties = PropertiesService.getDocumentProperties();
  properties.setProperty('__proto__', 'x').setProperties({ version: '1' });
  expect([properties.getProperty('__proto__'), properties.getProperty('toString')]).toEqual(['x', null]);
  expect(Object.keys(control.book().properties)).toEqual(['__proto__', 'version']);
  expect(PropertiesService.getUserProperties().getKeys()).toEqual([]);
});

test.each([
  ['yyyy-MM-dd HH:mm', '2026-06-08 10:00'],
  ["d MMMM yyyy 'at' h:mm a", '8 June 2026 at 10:00 AM'],
  ['EEE, dd MMM yy HH:mm:ss Z', 'Mon, 08 Jun 26 10:00:00 +0700'],
])('Utilities.formatDate %s', (pattern, expected) => {
  expect(open().Utilities.formatDate(new Date(Date.UTC(2026, 5, 8, 3)), 'Asia/Bangkok', pattern)).toBe(
    expected,
  );
});
