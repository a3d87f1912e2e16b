// The realm's Date: the host's clock, and local time in the script's time zone, as Apps Script has it on whatever machine it runs.
import { instantOfWall, wallOfInstant } from '../book/dates.ts';
import type { Host } from '../host.ts';

const GETTERS = 'FullYear Month Date Day Hours Minutes Seconds Milliseconds'.split(' ');
const SETTERS = 'FullYear Month Date Hours Minutes Seconds Milliseconds'.split(' ');

type Methods = Record<string, (this: Date, ...args: number[]) => number>;

/** Replaces Date in a realm of its own: never call it in a realm that is not thrown away afterwards. */
export function installClock(realm: { Date: DateConstructor }, zone: string, host: Host): void {
  const Native = realm.Date;
  const prototype = Native.prototype as unknown as Methods;
  const offset = (name: string, instant: number) => host.offset(name, instant);
  const wallOf = (date: Date) => new Native(wallOfInstant(date.getTime(), zone, offset));

  function ZonedDate(...args: unknown[]): unknown {
    if (new.target === undefined) return String(new (ZonedDate as unknown as DateConstructor)());
    let instant: number;
    if (args.length === 0) instant = host.now();
    else if (args.length > 1) {
      const wall = Native.UTC(...(args as [number, number]));
      instant = instantOfWall(wall, zone, offset);
    } else {
      const [value] = args;
      instant = typeof value === 'string' ? parse(value) : new Native(value as number).getTime();
    }
    return Reflect.construct(Native, [instant], new.target);
  }
  function parse(text: string): number {
    // A text with its own zone, and a plain ISO date (UTC by the standard), mean an instant; the others a local time.
    const instant = Native.parse(text);
    if (/(Z|[-+]\d\d:?\d\d|GMT|UTC)\)?$/i.test(text.trim()) || /^\d{4}(-\d\d){0,2}$/.test(text.trim()))
      return instant;
    const machine = machineOffset?.call(new Native(instant)) ?? 0;
    return instantOfWall(instant - machine * 60_000, zone, offset);
  }

  // The machine's own offset is still needed: texts without a zone are read in it first.
  const machineOffset = prototype.getTimezoneOffset;
  for (const name of GETTERS) {
    const utc = prototype[`getUTC${name}`];
    Object.defineProperty(prototype, `get${name}`, {
      value: function (this: Date) {
        return utc?.call(wallOf(this));
      },
    });
  }
  for (const name of SETTERS) {
    const utc = prototype[`setUTC${name}`];
    Object.defineProperty(prototype, `set${name}`, {
      value: function (this: Date, ...args: number[]) {
        const wall = wallOf(this);
        utc?.apply(wall, args);
        return this.setTime(instantOfWall(wall.getTime(), zone, offset));
      },
    });
  }
  Object.defineProperty(prototype, 'getTimezoneOffset', {
    value: function (this: Date) {
      return -host.offset(zone, this.getTime());
    },
  });
  Object.defineProperties(ZonedDate, {
    prototype: { value: Native.prototype },
    now: { value: () => host.now() },
    UTC: { value: Native.UTC },
    parse: { value: (text: unknown) => parse(String(text)) },
    length: { value: 7 },
    name: { value: 'Date' },
  });
  Object.defineProperty(Native.prototype, 'constructor', { value: ZonedDate });
  realm.Date = ZonedDate as unknown as DateConstructor;
}
