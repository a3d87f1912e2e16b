// PropertiesService: three stores of texts with Google's limits: 9 KB a value, 500 KB in all.
import { exception, wrongParameters } from '../errors.ts';
import type { World } from '../world.ts';
import { defineService, fullName, type Methods, text } from './service.ts';

type Kind = 'document' | 'script' | 'user';
type Store = Record<string, string>;

const VALUE_BYTES = 9 * 1024;
const ALL_BYTES = 500 * 1024;

/** UTF-8 bytes of a text. */
function bytes(words: string): number {
  let size = 0;
  for (const letter of words) {
    const code = letter.codePointAt(0) ?? 0;
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return size;
}

function has(store: Store, key: string): boolean {
  return Object.keys(store).includes(key);
}

function checkSizes(store: Store): void {
  let all = 0;
  for (const [key, value] of Object.entries(store)) {
    if (bytes(value) > VALUE_BYTES) throw exception('Argument too large: value');
    all += bytes(key) + bytes(value);
  }
  if (all > ALL_BYTES) {
    throw exception(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}

export function createPropertiesService(world: World): object {
  const named = (method: string) => fullName('Properties', method);
  const store = (kind: Kind): Store =>
    kind === 'document'
      ? world.book.properties
      : kind === 'user'
        ? world.userProperties
        : world.scriptProperties;
  const replace = (kind: Kind, next: Store) => {
    checkSizes(next);
    if (kind === 'document') world.book.properties = next;
    else if (kind === 'user') world.userProperties = next;
    else world.scriptProperties = next;
    return world.make.Properties?.(kind);
  };
  const put = (next: Store, key: string, value: string) =>
    Object.defineProperty(next, key, { value, enumerable: true, configurable: true, writable: true });
  const methods: Methods<Kind, GoogleAppsScript.Properties.Properties> = {
    getProperty: (kind, key: unknown) => {
      const name = text(key, named('getProperty'), [key]);
      return has(store(kind), name) ? (store(kind)[name] ?? null) : null;
    },
    getProperties: (kind) => ({ ...store(kind) }),
    getKeys: (kind) => Object.keys(store(kind)),
    setProperty: (kind, key: unknown, value: unknown) => {
      const args = [key, value];
      const name = text(key, named('setProperty'), args);
      const words = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
      return replace(kind, put({ ...store(kind) }, name, text(words, named('setProperty'), args)));
    },
    setProperties: (kind, values: unknown, ...rest: unknown[]) => {
      if (typeof values !== 'object' || values === null)
        throw wrongParameters(named('setProperties'), [values]);
      const next: Store = rest[0] === true ? {} : { ...store(kind) };
      for (const [key, value] of Object.entries(values)) put(next, key, String(value));
      return replace(kind, next);
    },
    deleteProperty: (kind, key: unknown) => {
      const next = { ...store(kind) };
      delete next[text(key, named('deleteProperty'), [key])];
      return replace(kind, next);
    },
    deleteAllProperties: (kind) => replace(kind, {}),
  };
  defineService<Kind>(world, 'Properties', methods);
  const service: Methods<null, GoogleAppsScript.Properties.PropertiesService> = {
    getDocumentProperties: () => world.make.Properties?.('document'),
    getScriptProperties: () => world.make.Properties?.('script'),
    getUserProperties: () => world.make.Properties?.('user'),
  };
  return defineService<null>(world, 'PropertiesService', service)(null);
}
