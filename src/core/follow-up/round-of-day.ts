// Which round of a year a day suggests.
import { buddhistDate, quarterOf } from '../text/dates.ts';
import type { Round } from './status.ts';

/** The month in which what was done by 31 March is reported. */
const APRIL = 4;

/** The round of a fiscal year (พ.ศ.) that is reported on a day (ISO, ค.ศ.): six months until April is over, then twelve. */
export function roundOfDay(today: string, year: number): Round {
  const now = quarterOf(today);
  if (now === null || now.fiscalYear < year) return 6;
  if (now.fiscalYear > year) return 12;
  return now.quarter <= 2 || buddhistDate(today)?.month === APRIL ? 6 : 12;
}
