// Every kind of doubt that an import can have; each has its sentence in src/messages.

/** The kinds of doubts about tables. */
export const TABLE_DOUBTS = [
  /** An amount that can't be understood: its text is kept. */
  'amount-unclear',
  /** A dash as a year's budget: it may mean 0 or not yet known. */
  'amount-dash',
  /** No amount where one is needed. */
  'amount-missing',
  /** Amounts that can't be given to the projects beside them one by one. */
  'amount-shared',
  /** A year's cell left empty in a table that writes a dash for "not run". */
  'year-blank',
  /** A year is ticked, but what it costs stands for all years; or one amount spans several. */
  'year-ticked',
  /** A year of the plan that the table has no column for. */
  'year-column-missing',
  /** Two columns of the same year that don't say the same. */
  'year-column-double',
  /** Amounts whose unit is said in two ways, or at another table of the sheet. */
  'unit-unclear',
  'quarters-unclear',
  'quarters-missing',
  'quarters-shared',
  'dimension-unclear',
  'dimension-missing',
  /** The row's own dimension isn't that of the heading above it. */
  'dimension-conflict',
  'mission-unclear',
  'number-unclear',
  'number-missing',
  'name-missing',
  /** A text beside several projects: it is given to each. */
  'text-shared',
  /** A row that is neither a project nor anything else that is known. */
  'row-unclear',
  /** A project that stands in two tables, and not the same. */
  'row-differs',
  /** A project that stands in two tables that are not the same: both rows are taken. */
  'row-twice',
  /** A table without a header that may hold projects. */
  'table-unread',
  /** A total of the document's that isn't what was read. */
  'total-differs',
  'organisation-unclear',
  /** The document's year isn't the one that was asked for. */
  'year-differs',
] as const;

export type TableDoubt = (typeof TABLE_DOUBTS)[number];

/** The kinds of doubts about what only a document has: risks, targets, descriptions, front matter. */
export const DOCUMENT_DOUBTS = [
  /** Several levels for several issues, and not one for each. */
  'levels-shared',
  /** A level that is none of the register's words. */
  'level-unclear',
  /** โอกาส or ผลกระทบ that is no number from 1 to 5. */
  'score-unclear',
  /** A target that is no number with its unit. */
  'target-unclear',
  /** Targets of one indicator in several units. */
  'target-units-differ',
  /** A heading of the form that a description doesn't have. */
  'heading-missing',
  /** A description without a number where others have one. */
  'description-number-missing',
  /** A date that isn't certain. */
  'date-unclear',
  /** A member of the committee whose duty isn't said. */
  'role-missing',
  /** Years that the document's words and its table say in two ways. */
  'years-differ',
] as const;

export type DocumentDoubt = (typeof DOCUMENT_DOUBTS)[number];

/** The kinds of doubts about what only an .xlsx has. */
export const WORKBOOK_DOUBTS = [
  /** Rows or columns that nobody sees in the file, and that were taken in. */
  'rows-hidden',
  'columns-hidden',
  /** Rows in which a text is struck through, and that were taken in. */
  'rows-struck',
] as const;

export type WorkbookDoubt = (typeof WORKBOOK_DOUBTS)[number];
