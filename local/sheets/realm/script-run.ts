// What crosses between the sidebar and the server: the rules of google.script.run.

/** Says why a value can't be sent as it is: `date` makes the whole answer null, `refused` fails the call. */
type Obstacle = 'date' | 'refused' | null;

/** Looks through a value that a server function returned. Anything but plain data, and a Date above all, doesn't cross. */
function obstacle(value: unknown, inside: readonly unknown[] = []): Obstacle {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return 'refused';
  if (typeof value !== 'object' || value === null) return null;
  if (inside.includes(value)) return 'refused';
  const kind = Object.prototype.toString.call(value);
  if (kind === '[object Date]') return 'date';
  if (!Array.isArray(value)) {
    const prototype = Object.getPrototypeOf(value) as object | null;
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return 'date';
  }
  let found: Obstacle = null;
  for (const each of Array.isArray(value) ? value : Object.values(value)) {
    const next = obstacle(each, [...inside, value]);
    if (next === 'refused') return 'refused';
    found = found ?? next;
  }
  return found;
}

/** The answer as JSON text: `null` for undefined and for anything with a Date in it. Throws where Google refuses. */
export function deliver(value: unknown): string {
  const why = obstacle(value);
  if (why === 'refused')
    throw new Error('The script completed but the returned value is not a supported return type.');
  return why === 'date' ? 'null' : (JSON.stringify(value) ?? 'null');
}

/** The arguments as JSON text; throws as the browser's side of google.script.run does for what it can't send. */
export function packArguments(args: readonly unknown[]): string {
  args.forEach((value, index) => {
    if (obstacle(value) !== null) throw new TypeError(`Failed due to illegal value in property: ${index}`);
  });
  return JSON.stringify(args);
}
