// Why a file can't be read or written: a code and what the sentence about it needs; the sentence is in local/messages.th.ts.

/** Every reason for refusing a file. */
export type XlsxErrorCode =
  | 'not-xlsx'
  | 'old-xls'
  | 'old-doc'
  | 'ods'
  | 'docx'
  | 'csv'
  | 'pdf'
  | 'html'
  | 'xlsb'
  | 'xml-2003'
  | 'picture'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'too-large'
  | 'doctype'
  | 'encoding'
  | 'no-workbook'
  | 'no-sheets'
  | 'too-many-sheets'
  | 'sheet-too-large'
  | 'too-many-formats'
  | 'text-too-long';

/** A file that is refused. `details` holds what its sentence names: sheet, cell, found, limit. */
export class XlsxError extends Error {
  readonly code: XlsxErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: XlsxErrorCode, details: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'XlsxError';
    this.code = code;
    this.details = details;
  }
}
