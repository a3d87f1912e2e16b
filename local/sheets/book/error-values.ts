// Error values as a cell shows them: Excel's, Google's, and what newer versions add.

/** A whole cell that is an error: `#N/A`, `#REF!`, `#SPILL!` … */
export const ERROR_VALUE = /^#(?:N\/A|N\/IMPL!?|GETTING_DATA|DIV\/0!|NAME\?|[A-Z]+!)$/;
