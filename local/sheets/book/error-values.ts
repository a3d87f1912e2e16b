// Error values as a cell shows them: Excel's, Google's, and what newer versions add.

/** A whole cell that is an error: `#N/A`, `#REF!`, `#SPILL!` … */
export const ERROR_VALUE = /^#(?:N\/A|N\/IMPL!?|GETTING_DATA|DIV\/0!|NAME\?|[A-Z]+!)$/;

/** Whether a cell's value is an error's. */
export function isError(value: string | number | boolean | null): boolean {
  return typeof value === 'string' && ERROR_VALUE.test(value);
}
