// The organisation's own name with a letter too many at its end (ธารทองง, สุวรรณธานี์), which misspeltOrganisation takes for the exact name.
import { costOfLetter, lettersOf, MAX_COST, type MisspeltName, namesOf, placesOf } from './organisation.ts';

/**
 * What certainly belongs to the word before it, since no word of its own can be made of it: a letter that ์ silences; or a letter or up to
 * two vowels and marks, after which the word ends. Thai has no spaces, so an end is certain only at white space or at a sign that closes
 * or parts words: with a full stop or a digit the letter may be short for a word (จ. ม.๕), and ณ is one. A vowel or mark that stands
 * after the white space clings to the letter before it, as in `ส านัก`, copied from a PDF: so the word goes on there.
 */
const TOO_MANY =
  /[ก-ฮ]?\u0e4c|(?:[ก-ฒด-ฮเ-ไ]|[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]{1,2})(?=$|[,;:!?"'”’»…)\]}]|\s(?!\s*[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]))/y;

/**
 * Where a text writes the organisation of the settings rightly and then adds letters to it. A longer name of another place
 * (หนองบัวทอง) and a word that follows (หนองบัวมี) are no such letters. As many letters may be added as may differ within a name.
 */
export function organisationWithLettersTooMany(text: string, organisation: string): readonly MisspeltName[] {
  const names = namesOf(organisation);
  // Nearly no text has such letters after what a name ends in; only one that has is read letter by letter.
  if (!names.some(({ place }) => hasTooManyAfter(text, place.slice(-2)))) return [];
  const letters = lettersOf(text);
  return names.flatMap(({ prefix, place }) => {
    const correct = prefix + place;
    return placesOf(letters.text, correct).flatMap((first): readonly MisspeltName[] => {
      const last = first + correct.length - 1;
      const added = tooManyAt(text, letters.endOf(last));
      if (added === 0 || added * costOfLetter(place) > MAX_COST) return [];
      const start = letters.startOf(first);
      const end = letters.endOf(last) + added;
      return [{ start, end, read: text.slice(start, end), correct, certain: true }];
    });
  });
}

function hasTooManyAfter(text: string, ending: string): boolean {
  return placesOf(text, ending).some((at) => tooManyAt(text, at + ending.length) > 0);
}

/** How many letters at a place are too many there. */
function tooManyAt(text: string, at: number): number {
  TOO_MANY.lastIndex = at;
  return TOO_MANY.exec(text)?.[0].length ?? 0;
}
