// Refusing what no form of a round would send: other columns, values of the wrong kind, links that are none.
import { Refusal } from '../commands/session/refusal.ts';
import type { CellValue } from '../core/cell.ts';
import type { RoundColumn } from '../core/follow-up/columns.ts';
import { evidenceOf } from '../core/follow-up/evidence.ts';
import { type Round, STATUSES } from '../core/follow-up/status.ts';
import type { Table } from '../core/table.ts';
import { impossibleIn } from '../core/text/cell-text.ts';
import { satangFromNumber } from '../core/text/money.ts';
import type { RoundChange } from './round-types.ts';

const isAmount = (value: unknown) =>
  value === '' || (typeof value === 'number' && satangFromNumber(value) !== null);
const isText = (value: unknown) => typeof value === 'string';

/** What each field of the form may send. */
const ACCEPTS: Readonly<
  Record<RoundColumn | 'ordinance' | 'reason' | 'evidence', (value: unknown) => boolean>
> = {
  status: (value) => value === '' || STATUSES.some((status) => status === value),
  ordinance: isAmount,
  spent: isAmount,
  result: isText,
  problem: isText,
  suggestion: isText,
  reason: isText,
  evidence: (value) => typeof value === 'string' && evidenceOf(value).every(({ url }) => url !== null),
};

/** @throws Refusal `request-invalid`, `text-impossible` */
export function requireChanges(
  changes: unknown,
  round: Round,
  table: Table<string>,
): asserts changes is readonly RoundChange[] {
  const invalid = (what: string) => new Refusal({ code: 'request-invalid', what });
  if (!Array.isArray(changes) || changes.length > table.rows.length) throw invalid('changes');
  for (const change of changes as readonly unknown[]) {
    const { row, seen, cells } = (change ?? {}) as Partial<RoundChange>;
    if (!Number.isInteger(row) || !isRecord(seen) || !isRecord(cells)) throw invalid('row');
    for (const [key, value] of Object.entries(cells)) {
      const accepts = acceptor(key, round);
      if (accepts === null || table.columns[key] === undefined || !accepts(value)) throw invalid(key);
      const found = typeof value === 'string' ? impossibleIn(value) : null;
      if (found !== null) {
        throw new Refusal({ code: 'text-impossible', header: table.headers[key] ?? key, found });
      }
    }
  }
}

/** What a column accepts: only those of the form, and of its own round. */
function acceptor(key: string, round: Round): ((value: unknown) => boolean) | null {
  for (const [field, accepts] of Object.entries(ACCEPTS)) {
    const shared = field === 'ordinance' || field === 'reason' || field === 'evidence';
    if (key === (shared ? field : `${field}${round}`)) return accepts;
  }
  return null;
}

function isRecord(value: unknown): value is Readonly<Record<string, CellValue>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
