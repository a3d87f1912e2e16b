// A .docx as blocks, in a browser or in Node: paragraphs with Word's automatic numbers as shown, tables as grids with their merged cells.
import {
  type Block,
  isSeen,
  NOTE_PLACES,
  type Note,
  type Paragraph,
  type ReadBlock,
} from '../../core/documents/block.ts';
import { DocxError } from './docx-error.ts';
import { type NextNumber, readNumbering } from './numbering.ts';
import { bodyOf, openPackage } from './open-package.ts';
import { chosen, isMarkDeleted, type OpenFields, paragraphText } from './paragraph-text.ts';
import { framed, wordTable } from './read-table.ts';
import { numberingIn, readStyles, type Styles } from './styles.ts';
import { child, children, type Element, numberOf, propertyOf } from './xml-tree.ts';

/** What reading carries along from block to block. */
interface Reading {
  readonly styles: Styles;
  readonly nextNumber: NextNumber;
  readonly fields: OpenFields;
  /** The beginning of a paragraph whose mark was deleted: the next one goes on in it. */
  begun: Omit<Paragraph, 'place'> | null;
  /** So far. */
  readonly counts: { paragraphs: number; tables: number; cells: number };
}

/** The blocks of a .docx. @throws DocxError with the reason why it is no document that can be read */
export async function readDocx(file: Uint8Array): Promise<readonly ReadBlock[]> {
  const opened = await openPackage(file);
  const styles = readStyles(opened.related('styles'));
  const reading: Reading = {
    styles,
    nextNumber: readNumbering(opened.related('numbering'), styles),
    fields: [],
    begun: null,
    counts: { paragraphs: 0, tables: 0, cells: 0 },
  };
  const blocks = blocksIn(bodyOf(opened), reading);
  if (blocks.length === 0) throw new DocxError('no-text');
  const kinds = Object.keys(NOTE_PLACES) as (keyof typeof NOTE_PLACES)[];
  return [...blocks, ...kinds.flatMap((kind) => notesIn(opened.related(`${kind}s`), kind, reading))];
}

/** Footnotes and comments stand in parts of their own; those that only draw the line above the notes say nothing. */
function notesIn(
  root: Element | undefined,
  kind: keyof typeof NOTE_PLACES,
  reading: Reading,
): readonly Note[] {
  return children(root, kind)
    .map((note) => blocksIn(note, { ...reading, fields: [], begun: null, counts: { ...reading.counts } }))
    .map((blocks) => blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n'))
    .filter((text) => text !== '')
    .map((text, index) => ({ kind: 'note', text, number: '', place: `${NOTE_PLACES[kind]} ${index + 1}` }));
}

/** What may stand around blocks and says nothing itself. */
const WRAPPERS = /^(?:customXml|ins|moveTo|smartTag)$/;

function blocksIn(parent: Element | undefined, reading: Reading): readonly Block[] {
  return children(parent).flatMap((element): readonly Block[] => {
    if (element.name === 'p') return paragraphIn(element, reading);
    if (element.name === 'tbl') return tablesIn(element, reading);
    if (element.name === 'sdt') return blocksIn(child(element, 'sdtContent'), reading);
    if (element.name === 'AlternateContent') return blocksIn(chosen(element), reading);
    return WRAPPERS.test(element.name) ? blocksIn(element, reading) : [];
  });
}

function paragraphIn(element: Element, reading: Reading): readonly Block[] {
  reading.counts.paragraphs += 1;
  const place = `ย่อหน้า ${reading.counts.paragraphs}`;
  const properties = child(element, 'pPr');
  const style = propertyOf(properties, 'pStyle');
  const choice = numberingIn(properties);
  const inherited = reading.styles.numberingOf(style);
  const number = reading.nextNumber(
    choice === undefined ? inherited : { list: choice.list, level: choice.level ?? inherited?.level },
    style,
  );
  const { text, boxes } = paragraphText(element, reading.fields);
  const level = reading.styles.levelOf(style, numberOf(properties, 'outlineLvl'));
  const { begun } = reading;
  const whole = begun === null ? { text, number, level } : { ...begun, text: begun.text + text };
  const inBoxes = boxes.flatMap((box) => blocksIn(box, { ...reading, begun: null }));
  reading.begun = isMarkDeleted(element) ? { kind: 'paragraph', ...whole } : null;
  if (reading.begun !== null || !isSeen(whole)) return inBoxes;
  return [{ kind: 'paragraph', ...whole, text: whole.text.trim(), place }, ...inBoxes];
}

function tablesIn(element: Element, reading: Reading): readonly Block[] {
  const frame = framed(element);
  if (frame !== null) return frame.flatMap((cell) => blocksIn(cell, reading));
  const { grid, inner } = wordTable(
    element,
    (cell) => {
      reading.counts.cells += 1;
      return blocksIn(cell, reading);
    },
    () => reading.counts.cells,
  );
  // A table that only lays out others says nothing itself.
  if (inner.length > 0 && grid.cells.every(({ text }) => text === '')) return inner;
  reading.counts.tables += 1;
  return [...inner, { kind: 'table', grid, place: `ตาราง ${reading.counts.tables}` }];
}
