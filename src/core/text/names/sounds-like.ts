// Whether a misspelt name still sounds like the organisation's: else it may be a real neighbour's, as หนองขัว is beside หนองบัว.
import { namesOf } from './organisation.ts';

/** Letters that sound the same at a word's end or but for their tone: one is typed for the other. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/[\u0e47-\u0e4e\s]/g, ''],
  [/ํา|ำ/g, 'า'],
  [/[ิีึื]/g, 'ี'],
  [/[ุู]/g, 'ู'],
  [/[ไใ]/g, 'ไ'],
  [/แ|เเ/g, 'แ'],
  [/[ณน]/g, 'น'],
  [/[ซศษส]/g, 'ส'],
  [/[ญย]/g, 'ย'],
  [/[ลฬ]/g, 'ล'],
  [/[ฐถฑฒธท]/g, 'ท'],
  [/[ฎด]/g, 'ด'],
  [/[ฏต]/g, 'ต'],
  [/[ฆฅค]/g, 'ค'],
  [/[ภพ]/g, 'พ'],
  [/[ฌช]/g, 'ช'],
  // A letter typed twice.
  [/(.)\1+/g, '$1'],
];

/** Whether the name as it is written ends in the organisation's place, as one hears it; its kind may be misspelt. */
export function soundsLike(read: string, organisation: string): boolean {
  const [name] = namesOf(organisation);
  return name !== undefined && heard(read).endsWith(heard(name.place));
}

function heard(text: string): string {
  return SOUNDS.reduce((whole, [letters, sound]) => whole.replace(letters, sound), text);
}
