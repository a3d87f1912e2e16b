// Dates as a spreadsheet keeps them: days since 30 December 1899 in the spreadsheet's own time zone.

const DAY = 86_400_000;
/** The serial number of 1 January 1970. */
const EPOCH = 25569;

/** How many minutes a zone is ahead of UTC at an instant (milliseconds since 1970): 420 for Asia/Bangkok. */
export type Offset = (zone: string, instant: number) => number;

/** The instant of a wall-clock time, both in milliseconds. */
export function instantOfWall(wall: number, zone: string, offset: Offset): number {
  const guess = wall - offset(zone, wall) * 60_000;
  return wall - offset(zone, guess) * 60_000;
}

/** The wall-clock time of an instant, in milliseconds as if it were UTC. */
export function wallOfInstant(instant: number, zone: string, offset: Offset): number {
  return instant + offset(zone, instant) * 60_000;
}

/** The serial number of a wall-clock time. */
export function serialOfWall(wall: number): number {
  return wall / DAY + EPOCH;
}

/** The wall-clock time of a serial number, rounded to milliseconds. */
export function wallOfSerial(serial: number): number {
  return Math.round((serial - EPOCH) * DAY);
}

/** The serial number of a day (ค.ศ.; month from 1), or null if there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const wall = Date.UTC(year, month - 1, day);
  const date = new Date(wall);
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? serialOfWall(wall) : null;
}
