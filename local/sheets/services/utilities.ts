// Utilities, Logger and console. Nothing sleeps: sleep only counts.
import { wallOfInstant } from '../book/dates.ts';
import { wrongParameters } from '../errors.ts';
import { isUnseen } from '../turns.ts';
import { currentRun, type World } from '../world.ts';
import { defineService, integer, type Method, type Methods, text } from './service.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A date by a pattern of Java's SimpleDateFormat, as Utilities.formatDate takes it. English names. */
function formatDate(wall: number, minutes: number, pattern: string): string {
  const date = new Date(wall);
  const pad = (value: number, size: number) => String(value).padStart(size, '0');
  const sign = minutes < 0 ? '-' : '+';
  const zone = pad(Math.floor(Math.abs(minutes) / 60), 2) + pad(Math.abs(minutes) % 60, 2);
  const field = (letter: string, size: number): string => {
    const month = MONTHS[date.getUTCMonth()] ?? '';
    const day = DAYS[date.getUTCDay()] ?? '';
    switch (letter) {
      case 'y':
        return size === 2 ? pad(date.getUTCFullYear() % 100, 2) : pad(date.getUTCFullYear(), size);
      case 'M':
        return size >= 4 ? month : size === 3 ? month.slice(0, 3) : pad(date.getUTCMonth() + 1, size);
      case 'd':
        return pad(date.getUTCDate(), size);
      case 'E':
        return size >= 4 ? day : day.slice(0, 3);
      case 'u':
        return pad(date.getUTCDay() || 7, size);
      case 'H':
        return pad(date.getUTCHours(), size);
      case 'h':
        return pad(date.getUTCHours() % 12 || 12, size);
      case 'm':
        return pad(date.getUTCMinutes(), size);
      case 's':
        return pad(date.getUTCSeconds(), size);
      case 'S':
        return pad(date.getUTCMilliseconds(), size);
      case 'a':
        return date.getUTCHours() < 12 ? 'AM' : 'PM';
      case 'Z':
        return sign + zone;
      case 'X':
        return minutes === 0
          ? 'Z'
          : sign + zone.slice(0, 2) + (size >= 3 ? ':' : '') + (size >= 2 ? zone.slice(2) : '');
      default:
        throw new Error(`not implemented here: Utilities.formatDate with ${letter}`);
    }
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (whole, quoted?: string, letter?: string) => {
    if (letter !== undefined) return field(letter, whole.length);
    return quoted === '' ? "'" : (quoted ?? '').replace(/''/g, "'");
  });
}

export function createUtilities(world: World): object {
  const utilities: Methods<null, GoogleAppsScript.Utilities.Utilities> = {
    formatDate: (_, ...args: unknown[]) => {
      const [date, zone, pattern] = args;
      if (Object.prototype.toString.call(date) !== '[object Date]') {
        throw wrongParameters('Utilities.formatDate', args);
      }
      const name = text(zone, 'Utilities.formatDate', args);
      const instant = (date as Date).getTime();
      const wall = wallOfInstant(instant, name, world.host.offset);
      return formatDate(wall, world.host.offset(name, instant), text(pattern, 'Utilities.formatDate', args));
    },
    getUuid: () => world.host.uuid(),
    sleep: (_, milliseconds: unknown) => {
      integer(milliseconds, 'Utilities.sleep', [milliseconds]);
    },
  };
  return defineService<null>(world, 'Utilities', utilities)(null);
}

/** `%s` and `%d` replaced in their order; what is over is added after a space; objects as JSON. */
function line(values: unknown[]): string {
  const show = (value: unknown) => {
    if (value instanceof Error) return value.stack ?? String(value);
    if (typeof value === 'object' && value !== null) return JSON.stringify(value);
    return String(value);
  };
  const rest = values.slice(1);
  const first = show(values[0]).replace(/%[sdo]/g, (mark) => (rest.length > 0 ? show(rest.shift()) : mark));
  return [first, ...rest.map(show)].join(' ');
}

export function createLogger(world: World): object {
  let written = '';
  const logger: Methods<null, GoogleAppsScript.Base.Logger> = {
    log: (_, ...values: unknown[]) => {
      written += `${line(values)}\n`;
      world.host.log('log', line(values));
      return world.make.Logger?.(null);
    },
    getLog: () => written,
    clear: () => {
      written = '';
    },
  };
  return defineService<null>(world, 'Logger', logger)(null);
}

/** console as Apps Script has it: five levels and two timers that measure nothing here. */
export function createConsole(world: World): object {
  const level =
    (name: string) =>
    (_: null, ...values: unknown[]) => {
      if (!isUnseen(currentRun(world).turn)) world.host.log(name, line(values));
    };
  const methods: Record<string, Method<null>> = {
    log: level('log'),
    info: level('info'),
    warn: level('warn'),
    error: level('error'),
    time: () => {},
    timeEnd: () => {},
  };
  return defineService<null>(world, 'Console', methods)(null);
}
