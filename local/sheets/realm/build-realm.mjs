// Bundles realm.ts to one script that defines `LocalGoogle`, to be evaluated in a realm where nothing but ECMAScript exists.
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The script's text. */
export function buildRealm() {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('realm.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'LocalGoogle',
    target: 'es2019',
    platform: 'neutral',
    legalComments: 'none',
  });
  return outputFiles[0].text;
}
