// The self-test's cases about services: the lock, what is remembered, locale and time zone, the add-on's own files.
import { reference, type SelfTestCase, shown } from './self-test-case.ts';

/** A key that nothing else uses; it is taken away again. */
const KEY = 'self-test';
/** As long as the add-on's longest: 2,800 Thai letters are 8,400 bytes, of 9 KB that Google allows. */
const LONG = 'ก'.repeat(2_800);

export const SERVICE_CASES = {
  'lock-of-the-document': {
    source: reference('lock/lock-service#getDocumentLock()'),
    expected: shown([true, true]),
    run: () => {
      // The self-test itself runs under the lock, as every command that writes.
      const lock = LockService.getDocumentLock();
      return shown([lock !== null, lock?.hasLock()]);
    },
  },
  'remembered-in-the-document': {
    source: reference('properties/properties#setProperty(String,String)'),
    expected: shown([true, null]),
    run: () => {
      const properties = PropertiesService.getDocumentProperties();
      const kept = properties.setProperty(KEY, LONG).getProperties()[KEY] === LONG;
      properties.deleteProperty(KEY);
      return shown([kept, properties.getProperty(KEY)]);
    },
  },
  locale: {
    source: reference('spreadsheet/spreadsheet#getSpreadsheetLocale()'),
    expected: null,
    run: ({ book }) => book.getSpreadsheetLocale(),
  },
  'time-zone': {
    source: reference('spreadsheet/spreadsheet#getSpreadsheetTimeZone()'),
    expected: null,
    run: ({ book }) => book.getSpreadsheetTimeZone(),
  },
  'date-in-a-time-zone': {
    source: reference('utilities/utilities#formatDate(Date,String,String)'),
    expected: '2026-06-08',
    // An hour before midnight in UTC is the next day in Thailand.
    run: () => Utilities.formatDate(new Date(Date.UTC(2026, 5, 7, 23)), 'Asia/Bangkok', 'yyyy-MM-dd'),
  },
  'sheet-id-stays': {
    source: reference('spreadsheet/sheet#getSheetId()'),
    expected: shown(true),
    run: ({ sheet }) => {
      const [id, name] = [sheet.getSheetId(), sheet.getName()];
      sheet.setName(`${name} 2`);
      const same = sheet.getSheetId() === id;
      sheet.setName(name);
      return shown(same);
    },
  },
  'selection-is-seen': {
    source: reference('spreadsheet/spreadsheet#getActiveRangeList()'),
    expected: shown(true),
    run: ({ book }) => shown((book.getActiveRangeList()?.getRanges() ?? []).length > 0),
  },
  'cell-is-shown': {
    source: reference('spreadsheet/range#activate()'),
    expected: shown([true, true]),
    run: ({ book, sheet, at }) => {
      const cell = at(2, 2).activate();
      const there = book.getActiveSheet().getSheetId() === sheet.getSheetId();
      return shown([there, book.getActiveRange()?.getA1Notation() === cell.getA1Notation()]);
    },
  },
  'seal-of-a-report': {
    source: reference('spreadsheet/sheet#addDeveloperMetadata(String,String)'),
    expected: shown(['b', 0]),
    run: ({ sheet }) => {
      const own = () => sheet.getDeveloperMetadata().filter((entry) => entry.getKey() === KEY);
      sheet.addDeveloperMetadata(KEY, 'a');
      own()[0]?.setValue('b');
      const name = sheet.getName();
      sheet.setName(`${name} 2`);
      const [sealed] = own().map((entry) => entry.getValue());
      sheet.setName(name);
      for (const entry of own()) entry.remove();
      return shown([sealed, own().length]);
    },
  },
  'page-files-are-whole': {
    source: reference('html/html-service#createHtmlOutputFromFile(String)'),
    expected: shown([]),
    run: () =>
      shown(
        ['Sidebar', 'Book', 'Import'].filter((name) => {
          const page = HtmlService.createHtmlOutputFromFile(name).getContent();
          return !(/^\s*<!doctype html>/i.test(page) && /<\/script>\s*<\/body>\s*<\/html>\s*$/i.test(page));
        }),
      ),
  },
  'language-of-2019': {
    source: 'https://developers.google.com/apps-script/guides/v8-runtime',
    expected: shown(['1,2', 'ก', '01', 3]),
    run: () => {
      const pairs = Object.fromEntries(new Map([['a', 3]]));
      return shown([[1, 2].flatMap((one) => [one]).join(), 'ก '.trimEnd(), '1'.padStart(2, '0'), pairs.a]);
    },
  },
} satisfies Record<string, SelfTestCase>;
