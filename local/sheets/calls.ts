// What is counted, and how: the one place that defines reads, writes, look-ups and alternations.
//
// read         an answer with contents of the grid or of a sheet's data: values, formulas, formats, notes, validations, merges,
//              filters, conditional formats, sizes of the data (getLastRow), a property's value.
// write        every change of the file, its sheets, or the properties.
// lookup       metadata (also what developers put there) and handles: getSheets, getName, getRange, getDataRange, getMaxRows, the lock, the session, what is shown to
//              the user, and what is selected. Google answers most of them without the sheet's data.
// alternation  a read, or getDataRange, that follows a write with no read between: Google must first carry out what was written.
// flush        SpreadsheetApp.flush: neither, but a call that can fail.
// Builders, enumerations, Utilities.formatDate, HtmlOutput, Logger and console never reach the service: not counted, never failing.

export type CallKind = 'read' | 'write' | 'lookup' | 'flush';

const READS: Record<string, RegExp> = {
  Range:
    /^(get(Value|DisplayValue|Formula|RichText|Note|Background|Font|Horizontal|Vertical|Wrap|NumberFormat|DataValidation|Merged|Filter|TextStyle)|is(Blank|Checked|PartOfMerge))/,
  Sheet:
    /^(getLast|getFilter|getConditionalFormatRules|getCharts|getProtections|getColumnWidth|getRowHeight|getSheetValues|is(Row|Column)Hidden)/,
  Spreadsheet: /^(getLast|getSheetValues|getProtections|is(Row|Column)Hidden)/,
  Filter: /^get/,
  Properties: /^get/,
};

const WRITES: Record<string, RegExp> = {
  Range:
    /^(set|clear|merge|breakApart|copy|moveTo|insert|delete|remove|check$|uncheck$|sort|protect|createFilter|randomize|trim|autoFill|apply|split)/,
  RangeList: /^(set|clear|breakApart|insert|remove|check$|uncheck$|trim)/,
  Sheet:
    /^(set(?!Active|Current)|add|clear|insert|delete|append|autoResize|copyTo|hide|show|unhide|protect|remove|update|sort|move)/,
  Spreadsheet:
    /^(set(?!Active|Current)|insert|delete|rename|move|duplicate|append|hide|unhide|sort|autoResize|remove)/,
  Filter: /^(set|remove|sort)/,
  Protection: /^(set|remove|add)/,
  DeveloperMetadata: /^(set|remove)/,
  Properties: /^(set|delete)/,
};

/** Whose calls reach the service at all. */
const COUNTED = new Set([
  ...[
    'SpreadsheetApp',
    'Spreadsheet',
    'Sheet',
    'Range',
    'RangeList',
    'Filter',
    'Protection',
    'Selection',
    'Ui',
  ],
  ...[
    'LockService',
    'Lock',
    'PropertiesService',
    'Properties',
    'Session',
    'User',
    'EmbeddedChart',
    'DeveloperMetadata',
  ],
]);
const COUNTED_METHODS = new Set(['Menu.addToUi', 'HtmlService.createHtmlOutputFromFile']);
const LOCAL = /^(SpreadsheetApp\.(new|getUi)|Ui\.create)/;

/** What a call is, or null where it never reaches the service. */
export function kindOf(service: string, method: string): CallKind | null {
  const name = `${service}.${method}`;
  if (!(COUNTED.has(service) || COUNTED_METHODS.has(name)) || LOCAL.test(name)) return null;
  if (name === 'SpreadsheetApp.flush') return 'flush';
  if (READS[service]?.test(method)) return 'read';
  return WRITES[service]?.test(method) ? 'write' : 'lookup';
}

/** What was called since the last reset. */
export interface Counts {
  reads: number;
  writes: number;
  alternations: number;
  lookups: number;
  flushes: number;
  /** All service calls in order, such as `Range.setValues`. */
  calls: string[];
  /** How often a lock was released with writes not flushed, so that the next holder could read old data. */
  unflushedReleases: number;
}

export function noCounts(): Counts {
  return { reads: 0, writes: 0, alternations: 0, lookups: 0, flushes: 0, calls: [], unflushedReleases: 0 };
}
