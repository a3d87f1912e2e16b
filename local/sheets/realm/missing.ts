// What is taken out of a realm before the add-on is loaded into it.

/**
 * A script that deletes what a fresh realm has and Apps Script has not, or not for sure: Intl and the newest methods are kept from
 * the add-on, so that it can't come to rest on them.
 */
export const MISSING = `
for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'Intl', 'WeakRef', 'FinalizationRegistry', 'console'])
  delete globalThis[name];
for (const prototype of [Array.prototype, String.prototype])
  for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'isWellFormed', 'toWellFormed'])
    delete prototype[name];
delete Object.hasOwn; delete Object.groupBy; delete Array.fromAsync;
`;
