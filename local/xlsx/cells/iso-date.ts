// Dates that a file writes as ISO 8601 text (`t="d"`, ECMA-376 part 1, 18.18.11), as serial numbers.
import { serialOfDay } from '../../sheets/book/dates.ts';

const MOMENT =
  /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[-+]\d{2}:?\d{2})?$/;

/**
 * Days since 30 December 1899, a time as their fraction; null for what is no date. What is written is what the clock showed: an
 * offset is passed over, as no day may be lost at midnight.
 */
export function isoSerial(text: string): number | null {
  const [, year, month, day, hours, minutes, seconds = '0'] = MOMENT.exec(text) ?? [];
  if (year === undefined && hours === undefined) return null;
  const whole = year === undefined ? 0 : serialOfDay(Number(year), Number(month), Number(day));
  if (whole === null) return null;
  const [h, m, s] = [Number(hours ?? 0), Number(minutes ?? 0), Number(seconds)];
  if (h > 24 || m > 59 || s >= 60) return null;
  return whole + (h * 3600 + m * 60 + s) / 86_400;
}
