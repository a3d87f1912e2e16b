// A file that is no .xlsx is told what it is, and what to do with just that.
import { describe, expect, test } from 'vitest';
import { xlsxSentence } from '../../../local/messages.th.ts';
import { XlsxError } from '../../../local/xlsx/error.ts';
import { readXlsx } from '../../../local/xlsx/read.ts';
import { zip } from '../../../local/xlsx/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const zipped = (parts: Readonly<Record<string, string>>) =>
  zip(new Map(Object.entries(parts).map(([path, text]) => [path, bytes(text)])));
/** An old container of Office, with the name of its stream in UTF-16. */
const container = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);

describe('what is no .xlsx', () => {
  test.each<[string, Promise<Uint8Array> | Uint8Array, RegExp]>([
    [
      '.ods',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      /\.ods.*LibreOffice.*\.xlsx/,
    ],
    [
      '.docx',
      zipped({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }),
      /\.docx.*npm run import/,
    ],
    ['.xlsb', zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': '' }), /\.xlsb.*\.xlsx/],
    ['.csv', bytes('ลำดับ,รายการโครงการ\n1,ทดสอบ\n'), /\.csv.*npm run import/],
    ['.csv of UTF-16 with tabs', Uint8Array.from([0xff, 0xfe, 0x25, 0x0e, 0x09, 0x00, 0x31, 0x00]), /\.csv/],
    ['.xls', container('Workbook'), /\.xls\).*\.xlsx/],
    ['.doc', container('WordDocument'), /\.doc.*\.docx/],
    ['a password', container('EncryptedPackage'), /รหัสผ่าน/],
    ['a page that is called .xls', bytes('<html><table><tr><td>1</td></tr></table></html>'), /\.html/],
    [
      'a table of Excel 2003',
      bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      /XML.*2003/,
    ],
    ['.pdf', bytes('%PDF-1.7'), /PDF/],
    ['nothing', new Uint8Array(), /\.xlsx/],
    ['a zip of something else', zipped({ 'ก.txt': 'ข' }), /บีบอัด/],
  ])('%s', async (_, file, says) => {
    const refused = await readXlsx(await file).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(XlsxError);
    expect(xlsxSentence(refused as XlsxError)).toMatch(says);
  });
});
