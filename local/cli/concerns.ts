// Which sheets the year's summary is made from: what is wrong in the others concerns other reports, and leaves it official.
import { BOOK } from '../../src/core/kinds/book/book.ts';
import { COMMITTEE } from '../../src/core/kinds/committee/committee.ts';
import { DESCRIPTION } from '../../src/core/kinds/description/description.ts';
import { RISK } from '../../src/core/kinds/risk/risk.ts';
import { TARGET } from '../../src/core/kinds/target/target.ts';

const OTHERS: readonly string[] = [DESCRIPTION, RISK, TARGET, COMMITTEE, BOOK].map(
  ({ sheet }) => sheet.fixed,
);

/** Whether a finding in this sheet concerns the summary: not one in a follow-up, nor in the plan's sheets besides its tables. */
export function concernsSummary({ sheet }: { readonly sheet: string }): boolean {
  return !/^ผล /.test(sheet) && !OTHERS.includes(sheet.trim());
}
