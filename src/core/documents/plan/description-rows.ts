// Descriptions as rows of รายละเอียดโครงการ.
import type { CellValue } from '../../cell.ts';
import type { DescriptionPart } from './description-headings.ts';
import type { Description } from './find-descriptions.ts';
import type { CellDoubt, FoundRow } from './found.ts';

/** A part's column. Headings that Word's forms put into one line stay one line; texts keep theirs. */
const COLUMNS: readonly {
  readonly part: DescriptionPart;
  readonly header: string;
  readonly isLine: boolean;
}[] = [
  { part: 'name', header: 'โครงการ/กิจกรรม/มาตรการ', isLine: true },
  { part: 'principles', header: 'หลักการและเหตุผล', isLine: false },
  { part: 'objectives', header: 'วัตถุประสงค์', isLine: false },
  { part: 'targetGroup', header: 'กลุ่มเป้าหมาย', isLine: false },
  { part: 'method', header: 'วิธีดำเนินการ', isLine: false },
  { part: 'period', header: 'ระยะเวลาดำเนินการ', isLine: false },
  { part: 'budget', header: 'งบประมาณดำเนินการ', isLine: false },
  { part: 'owner', header: 'ผู้รับผิดชอบ', isLine: false },
  { part: 'outputs', header: 'ผลผลิต', isLine: false },
  { part: 'outcomes', header: 'ผลลัพธ์', isLine: false },
];

/** The headers of `รายละเอียดโครงการ`. */
export const DESCRIPTION_HEADERS: readonly string[] = ['ลำดับ', ...COLUMNS.map(({ header }) => header)];

/** A row for each description; headings that the form doesn't have are taken along. */
export function descriptionRows(descriptions: readonly Description[]): readonly FoundRow[] {
  const hasNumbers = descriptions.some(({ number }) => number !== null);
  return descriptions.map((description, index) => rowOf(description, hasNumbers ? null : index + 1));
}

function rowOf(description: Description, order: number | null): FoundRow {
  const { place } = description;
  const doubts: CellDoubt[] = [];
  const number = description.number ?? order;
  if (number === null) {
    doubts.push({ code: 'description-number-missing', header: 'ลำดับ', read: nameOf(description), place });
  }
  const cells: Record<string, CellValue> = { ลำดับ: number ?? '?' };
  for (const { part, header, isLine } of COLUMNS) {
    const text = textOf(description, part);
    if (text === null || (part === 'name' && !description.isNameSure))
      doubts.push({ code: 'heading-missing', header, read: nameOf(description), place });
    cells[header] = text === null ? '?' : isLine ? text.replace(/\s*\n\s*/g, ' ') : text;
  }
  for (const { title, text } of description.others)
    cells[title] = cells[title] === undefined ? text : `${cells[title]}\n${text}`;
  return { cells, doubts };
}

/** The name as one line. */
export function nameOf({ parts }: Description): string {
  return (parts.name?.text ?? '').replace(/\s*\n\s*/g, ' ');
}

/** A part's text; null where the document doesn't have it. What stands under the common heading before ผลผลิต belongs to it. */
function textOf({ parts }: Description, part: DescriptionPart): string | null {
  const own = parts[part]?.text ?? null;
  const common = parts.results?.text ?? '';
  if (part !== 'outputs' || common === '') return own;
  return own === null ? common : `${common}\n${own}`;
}
