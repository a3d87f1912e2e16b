// A .docx from the book as blocks: by hand, part by part, so that the same workbook and day give the same bytes.
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { BookDocument } from '../../core/documents/book/book-document.ts';
import { documentXml } from './document-xml.ts';
import { emblemPicture } from './emblem-picture.ts';
import { packageParts } from './package-parts.ts';
import { stylesXml } from './styles.ts';

/** What the zip says of each file: made on its first day, by Unix, readable by all. Nothing of this machine or this moment. */
const SAME_EVERY_TIME = { mtime: new Date(1980, 0, 1), os: 3, attrs: (0o100644 << 16) >>> 0 } as const;

/** The file's bytes; the same for the same document. */
export function writeDocx(document: BookDocument): Uint8Array {
  const texts = {
    ...packageParts(document, stylesXml()),
    'word/document.xml': documentXml(document),
  };
  const files: Zippable = {};
  for (const [name, text] of Object.entries(texts)) {
    files[name] = [strToU8(text), { ...SAME_EVERY_TIME, level: 6 }];
  }
  files['word/media/emblem.png'] = [emblemPicture(), { ...SAME_EVERY_TIME, level: 0 }];
  return zipSync(files);
}
