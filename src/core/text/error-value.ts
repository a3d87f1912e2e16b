// Error values: what a cell shows whose formula, or whose reference, has failed.
import type { CellValue } from '../cell.ts';
import { visibleText } from './text.ts';

/**
 * Excel's and Google's, those of newer versions too (`#SPILL!`, `#CALC!`), LibreOffice's (`Err:502`), and what Google shows while a
 * formula is not computed yet: https://support.microsoft.com/office/what-is-a-formula-error, ECMA-376 part 1, 18.17.3.
 */
const ERROR_VALUE =
  /^(?:#(?:N\/A|N\/IMPL|GETTING_DATA|DIV\/0!|NAME\?|[A-Z]+!)|Err:5[0-9]{2}|Loading\.\.\.|กำลังโหลด\.\.\.)$/i;

/** Whether a cell holds an error value instead of what was meant. */
export function isErrorValue(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.length < 30 && ERROR_VALUE.test(visibleText(cell));
}
