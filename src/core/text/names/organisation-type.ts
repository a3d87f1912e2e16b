// Words that belong to another kind of organisation: what is left when a plan was copied from a neighbour's.
import { type Occurrence, occurrencesOf, withoutOverlaps } from '../../compare/occurrence.ts';
import type { OrganisationType } from '../../plan.ts';

/** The three kinds whose offices, staff and bye-laws have different names by law. */
type Kind = 'sao' | 'municipality' | 'pao';

const KIND_OF: Readonly<Record<OrganisationType, Kind>> = {
  'อบต.': 'sao',
  เทศบาลตำบล: 'municipality',
  เทศบาลเมือง: 'municipality',
  เทศบาลนคร: 'municipality',
  'อบจ.': 'pao',
};

/**
 * Each word with the kinds in whose plan it is out of place. A provincial organisation trains and invites the mayors, councils
 * and clerks of all others, so those are never out of place in its plan; its own staff and bye-laws are called otherwise.
 */
const WORDS: readonly { readonly word: string; readonly strangeTo: readonly Kind[] }[] = [
  { word: 'พนักงานเทศบาล', strangeTo: ['sao', 'pao'] },
  { word: 'เทศบัญญัติ', strangeTo: ['sao', 'pao'] },
  { word: 'นายกเทศมนตรี', strangeTo: ['sao'] },
  { word: 'รองนายกเทศมนตรี', strangeTo: ['sao'] },
  { word: 'คณะเทศมนตรี', strangeTo: ['sao'] },
  { word: 'สภาเทศบาล', strangeTo: ['sao'] },
  { word: 'สมาชิกสภาเทศบาล', strangeTo: ['sao'] },
  { word: 'ประธานสภาเทศบาล', strangeTo: ['sao'] },
  { word: 'ปลัดเทศบาล', strangeTo: ['sao'] },
  { word: 'ในเขตเทศบาล', strangeTo: ['sao'] },
  { word: 'พนักงานส่วนตำบล', strangeTo: ['municipality', 'pao'] },
  { word: 'ข้อบัญญัติตำบล', strangeTo: ['municipality', 'pao'] },
  { word: 'ข้อบัญญัติองค์การบริหารส่วนตำบล', strangeTo: ['municipality', 'pao'] },
  { word: 'ข้อบัญญัติงบประมาณ', strangeTo: ['municipality'] },
  { word: 'นายกองค์การบริหารส่วนตำบล', strangeTo: ['municipality'] },
  { word: 'สภาองค์การบริหารส่วนตำบล', strangeTo: ['municipality'] },
  { word: 'สมาชิกสภาองค์การบริหารส่วนตำบล', strangeTo: ['municipality'] },
  { word: 'ปลัดองค์การบริหารส่วนตำบล', strangeTo: ['municipality'] },
  { word: 'นายก อบต.', strangeTo: ['municipality'] },
  { word: 'ปลัด อบต.', strangeTo: ['municipality'] },
  { word: 'สมาชิก อบต.', strangeTo: ['municipality'] },
  { word: 'ข้าราชการองค์การบริหารส่วนจังหวัด', strangeTo: ['sao', 'municipality'] },
  { word: 'ข้อบัญญัติองค์การบริหารส่วนจังหวัด', strangeTo: ['sao', 'municipality'] },
  { word: 'สภาองค์การบริหารส่วนจังหวัด', strangeTo: ['sao', 'municipality'] },
  { word: 'สมาชิกสภาองค์การบริหารส่วนจังหวัด', strangeTo: ['sao', 'municipality'] },
];

/** The words out of place in each kind's plan, as shapes; and one shape that says at a glance whether any of them is there. */
const SHAPES: Readonly<Record<Kind, { readonly any: RegExp; readonly each: readonly RegExp[] }>> = {
  sao: shapesFor('sao'),
  municipality: shapesFor('municipality'),
  pao: shapesFor('pao'),
};

/** The longest word at each place of the text that is out of place in the plan of such an organisation, in order. */
export function otherKindWords(text: string, organisationType: OrganisationType): readonly Occurrence[] {
  const { any, each } = SHAPES[KIND_OF[organisationType]];
  if (!any.test(text)) return [];
  const found = each.flatMap((shape) => occurrencesOf(text, shape));
  return withoutOverlaps([...found].sort((a, b) => b.read.length - a.read.length));
}

function shapesFor(kind: Kind): { readonly any: RegExp; readonly each: readonly RegExp[] } {
  // A space in a word may be typed or not.
  const shapes = WORDS.filter(({ strangeTo }) => strangeTo.includes(kind)).map(({ word }) =>
    word.replace(/\./g, '\\.').replace(/ /g, '\\s*'),
  );
  return { any: new RegExp(shapes.join('|')), each: shapes.map((shape) => new RegExp(shape, 'g')) };
}
