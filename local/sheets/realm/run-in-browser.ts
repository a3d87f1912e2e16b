// The add-on's bundle in a realm of a browser: an empty frame of the same origin, whose own browser objects are taken away.
import { packBook } from '../book/packed-book.ts';
import type { Host } from '../host.ts';
import { MISSING } from './missing.ts';
import { type Realm, type RealmParts, wrapRealm } from './open-realm.ts';
import type * as realmModule from './realm.ts';

/** Properties of a window that can't be deleted: hidden by parameters of the same names instead. */
const HIDDEN = [
  'window',
  'self',
  'document',
  'location',
  'top',
  'parent',
  'frames',
  'frameElement',
  'opener',
  'origin',
];

/** What ECMAScript itself defines; all else that a window has is deleted. */
const KEPT = new Set(
  `globalThis Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math ArrayBuffer Uint8Array Int8Array
  Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray BigUint64Array BigInt64Array DataView Map
  BigInt Set WeakMap WeakSet Proxy Reflect decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite
  isNaN`.split(/\s+/),
);

/** The parts that a browser's host has to bring: see Host. */
export interface BrowserParts extends RealmParts {
  readonly host: Host;
  /** The page's document, in which the frame is made. */
  readonly document: Document;
}

/** Opens a realm as openRealm of run-in-node.ts does. The frame stays in the page, hidden; `close` takes it out. */
export function openRealm(parts: BrowserParts): Realm & { close(): void } {
  const frame = parts.document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Apps Script';
  parts.document.body.append(frame);
  const realm = frame.contentWindow as unknown as Record<string, unknown> & {
    Function: FunctionConstructor;
    Date: DateConstructor;
    Math: Math;
  };
  const make = realm.Function;
  for (const name of Object.getOwnPropertyNames(realm)) {
    if (!KEPT.has(name) && !HIDDEN.includes(name)) delete realm[name];
  }
  // Sloppy functions would see the window as their `this`; what is evaluated here is called without one it could use.
  const evaluate = (text: string, names: string[], values: unknown[]): unknown =>
    Reflect.apply(make(...HIDDEN, ...names, text), undefined, [...HIDDEN.map(() => undefined), ...values]);
  evaluate(MISSING, [], []);
  const { start } = evaluate(`${parts.realmSource}\nreturn LocalGoogle;`, [], []) as typeof realmModule;
  let find: (name: string) => unknown = () => undefined;
  const lookUp = (name: string): unknown => (/^[A-Za-z_$][\w$]*$/.test(name) ? find(name) : undefined);
  const side = start(parts.host, packBook(parts.book), JSON.stringify(parts.files ?? {}), lookUp, realm);
  side.load(() => {
    const names = Object.keys(side.globals);
    const finder = `${parts.code}\nreturn function (name) { try { return eval(name); } catch (missing) { return undefined; } };`;
    find = evaluate(finder, names, Object.values(side.globals)) as typeof find;
  });
  return { ...wrapRealm(side, lookUp), close: () => frame.remove() };
}
