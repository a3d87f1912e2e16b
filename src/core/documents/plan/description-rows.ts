// Descriptions as rows of รายละเอียดโครงการ.
import type { CellValue } from '../../cell.ts';
import type { DescriptionPart } from './description-headings.ts';
import type { Description } from './find-descriptions.ts';
import type { CellDoubt, FoundRow } from './found.ts';

/** The columns, each with what stands in it. */
const COLUMNS: readonly (readonly [header: string, DescriptionPart])[] = [
  ['โครงการ/กิจกรรม/มาตรการ', 'name'],
  ['หลักการและเหตุผล', 'principles'],
  ['วัตถุประสงค์', 'objectives'],
  ['กลุ่มเป้าหมาย', 'targetGroup'],
  ['วิธีดำเนินการ', 'method'],
  ['ระยะเวลาดำเนินการ', 'period'],
  ['งบประมาณดำเนินการ', 'budget'],
  ['ผู้รับผิดชอบ', 'owner'],
  ['ผลผลิต', 'outputs'],
  ['ผลลัพธ์', 'outcomes'],
];

/** The headers of `รายละเอียดโครงการ`. */
export const DESCRIPTION_HEADERS: readonly string[] = ['ลำดับ', ...COLUMNS.map(([header]) => header)];

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
    doubts.push({
      code: 'description-number-missing',
      header: 'ลำดับ',
      read: lineOf(description, 'name'),
      place,
    });
  }
  const cells: Record<string, CellValue> = { ลำดับ: number ?? '?' };
  for (const [header, part] of COLUMNS) {
    const text = textOf(description, part);
    if (text === null || (part === 'name' && !description.isNameSure))
      doubts.push({ code: 'heading-missing', header, read: lineOf(description, 'name'), place });
    // Word's forms part a name into lines; texts keep theirs.
    cells[header] = text === null ? '?' : part === 'name' ? lineOf(description, part) : text;
  }
  for (const { title, text } of description.others)
    cells[title] = cells[title] === undefined ? text : `${cells[title]}\n${text}`;
  return { cells, doubts };
}

/** A part as one line; empty where the document doesn't have it. */
export function lineOf({ parts }: Description, part: DescriptionPart): string {
  return (parts[part]?.text ?? '').replace(/\s*\n\s*/g, ' ');
}

/** A part's text; null where the document doesn't have it. What stands under the common heading before ผลผลิต belongs to it. */
function textOf({ parts }: Description, part: DescriptionPart): string | null {
  const own = parts[part]?.text ?? null;
  const common = parts.results?.text ?? '';
  if (part !== 'outputs' || common === '') return own;
  return own === null ? common : `${common}\n${own}`;
}
