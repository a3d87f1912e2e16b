// What is wrong with, or still due in, a project of a round: the core's own readings.
import { readBudget } from '../../../core/columns/amount.ts';
import { evidenceOf } from '../../../core/follow-up/evidence.ts';
import {
  givesReason,
  owesSpent,
  readStatus,
  STATUS,
  type Status,
  saysSomething,
} from '../../../core/follow-up/status.ts';
import { certain } from '../../../core/reading.ts';
import { bahtFromSatang, type Satang, satangFromNumber } from '../../../core/text/money.ts';
import type { RoundField, RoundRow, RoundState } from '../../../panel/round-types.ts';
import { type RoundForm, type RoundValues, roundValues } from './desk.ts';

/** The texts that are due with a status. */
export const TEXTS = ['result', 'problem', 'suggestion'] as const;

/** An amount as typed; null where it is empty or can't be understood. */
export function amountOf(text: string): Satang | null {
  const number = Number(text);
  return text.trim() !== '' && !Number.isNaN(number) && /^[0-9.]+$/.test(text)
    ? satangFromNumber(number)
    : certain(readBudget(text));
}

/** The status of a row in a round; null while it is awaiting. */
export function statusOf(row: RoundRow, round: RoundState['round']): Status | null {
  return certain(readStatus(row.cells[`status${round}`] ?? ''));
}

/** What the list says of a row: what was done by the earlier round stays done. */
export function shownStatus(row: RoundRow, round: RoundState['round']): Status | '' {
  const [own, earlier] = [statusOf(row, round), statusOf(row, 6)];
  return own ?? (earlier === STATUS.done ? earlier : '');
}

/** Whether everything that is due has been said: also by the earlier round, where the project was done. */
export function isComplete(row: RoundRow, round: RoundState['round']): boolean {
  const status = statusOf(row, round);
  if (status === null) return round === 12 && statusOf(row, 6) === STATUS.done && isComplete(row, 6);
  return dueIn(row, round, roundValues(row, round)).length === 0;
}

/** What keeps a form from being saved, by field: which of the panel's sentences says so. */
export function faultsOf({ values }: RoundForm): Partial<Record<RoundField, 'amountWrong' | 'linkWrong'>> {
  const amount = (field: 'spent' | 'ordinance') =>
    values[field].trim() !== '' && amountOf(values[field]) === null
      ? { [field]: 'amountWrong' as const }
      : {};
  const links = evidenceOf(values.evidence).every(({ url }) => url !== null);
  return { ...amount('ordinance'), ...amount('spent'), ...(links ? {} : { evidence: 'linkWrong' }) };
}

/** What is still due, which doesn't keep it from being saved. */
export function dueIn(row: RoundRow, round: RoundState['round'], values: RoundValues): readonly RoundField[] {
  const status = certain(readStatus(values.status));
  if (status === null) return [];
  const base = amountOf(values.ordinance) ?? satangFromNumber(row.planned ?? 0) ?? 0;
  const owes = owesSpent(status, round === 12 ? statusOf(row, 6) : null, base);
  return [
    ...(status === STATUS.cannot && !givesReason(values.reason) ? (['reason'] as const) : []),
    ...(owes && values.spent.trim() === '' ? (['spent'] as const) : []),
    ...TEXTS.filter((text) => !saysSomething(values[text])),
  ];
}

/** What saving writes of a field. */
export function cellOfField(field: RoundField, text: string): string | number {
  if (field !== 'spent' && field !== 'ordinance') return text.trim();
  const satang = amountOf(text);
  return satang === null ? '' : bahtFromSatang(satang);
}
