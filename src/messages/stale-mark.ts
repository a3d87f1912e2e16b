// The sentence beside a report that is out of date, told from anything that an officer may have written there.
import { messagesIn } from './index.ts';

/** Whether a cell holds the mark of a report that is out of date, in whichever language. */
export function isMark(cell: unknown): boolean {
  return (['th', 'en'] as const).some((language) => {
    const { staleMark, formerMark } = messagesIn(language);
    return cell === staleMark || cell === formerMark;
  });
}
