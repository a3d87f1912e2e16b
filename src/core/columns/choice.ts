// One of a few words.
import { cellText, isDateCell } from '../cell.ts';
import { lookAlikeKey } from '../text/names/look-alike.ts';
import { visibleText } from '../text/text.ts';
import { type ColumnType, EMPTY, INVALID, PLAIN, understood, value } from './column-type.ts';

/** A choice of these words; `others`: ways to write one of them that can mean nothing else, in small letters, without spaces. */
export function choice<const Word extends string>(
  words: readonly Word[],
  others: Readonly<Record<string, Word>> = {},
) {
  const plain = (text: string) => lookAlikeKey(text).replace(/\.$/, '').toLowerCase();
  const known = new Map<string, Word>([
    ...words.map((word) => [plain(word), word] as const),
    ...Object.entries(others),
  ]);
  return {
    ...PLAIN,
    name: 'choice',
    reader: () => (cell) => {
      if (typeof cell === 'boolean' || isDateCell(cell)) return INVALID;
      const read = visibleText(cellText(cell));
      if (read === '') return EMPTY;
      const word = known.get(plain(read));
      if (word === undefined) return INVALID;
      return word === cell ? value(word) : understood(word);
    },
    write: (word) => word,
    accepts: (sent) => sent === '' || words.some((word) => word === sent),
    look: { width: 110, numberFormat: '@', align: 'center', entry: 'list' },
    choices: () => words,
  } as const satisfies ColumnType<'choice', Word>;
}
