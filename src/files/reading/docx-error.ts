// Why a document can't be read: a code and what its sentence needs; the sentences are in src/messages.

/** Every reason for refusing a file. */
export type DocxErrorCode =
  | 'empty'
  | 'old-doc'
  | 'encrypted'
  | 'not-docx'
  | 'spreadsheet'
  | 'presentation'
  | 'truncated'
  | 'damaged'
  | 'doctype'
  | 'too-deep'
  | 'too-large'
  | 'no-text'
  | 'not-text';

/** A file that is refused; nothing of it was taken. */
export class DocxError extends Error {
  readonly code: DocxErrorCode;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: DocxErrorCode, details: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = 'DocxError';
    this.code = code;
    this.details = details;
  }
}
