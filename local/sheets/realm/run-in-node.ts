// The add-on's bundle in a realm of Node's vm, with nothing that Apps Script's V8 lacks.
import { createContext, Script } from 'node:vm';
import { packBook } from '../book/packed-book.ts';
import type { Host } from '../host.ts';
import { MISSING } from './missing.ts';
import { nodeHost } from './node-host.ts';
import { type Realm, type RealmParts, wrapRealm } from './open-realm.ts';
import type * as realmModule from './realm.ts';

/**
 * Opens a realm, loads the add-on into it, and gives the ways to run it. Throws what the script's top level throws: a service call
 * there is an error of its own.
 */
export function openRealm(parts: RealmParts & { host?: Partial<Host> }): Realm {
  const context = createContext(Object.create(null) as object, {
    codeGeneration: { strings: true, wasm: false },
  });
  const evaluate = (text: string, filename: string): unknown =>
    new Script(text, { filename }).runInContext(context);
  evaluate(MISSING, 'missing.js');
  evaluate(parts.realmSource, 'local-google.js');
  const { start } = evaluate('LocalGoogle', 'start.js') as typeof realmModule;
  evaluate('delete globalThis.LocalGoogle', 'start.js');
  const lookUp = (name: string): unknown =>
    /^[A-Za-z_$][\w$]*$/.test(name) ? (context as Record<string, unknown>)[name] : undefined;
  const side = start(
    nodeHost(parts.host),
    packBook(parts.book),
    JSON.stringify(parts.files ?? {}),
    lookUp,
    evaluate('globalThis', 'start.js') as { Date: DateConstructor; Math: Math },
  );
  Object.assign(context, side.globals);
  side.load(() => {
    evaluate(parts.code, 'Code.js');
  });
  return wrapRealm(side, lookUp);
}
