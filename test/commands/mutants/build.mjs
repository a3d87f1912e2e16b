// Builds the add-on from sources in which every mutant lies ready to be switched on. The build's gate is left out, for the switch
// itself is code that it refuses (`new Function`); this bundle is run by the mutation tests alone and never pushed.
import { mkdir, writeFile } from 'node:fs/promises';
import { addOnCode } from '../../../local/build/add-on-code.mjs';
import { buildRealm } from '../../../local/sheets/realm/build-realm.mjs';
import { buildPages } from '../../../src/pages.mjs';

await Promise.all(['dist', 'build'].map((folder) => mkdir(folder, { recursive: true })));
await Promise.all([
  addOnCode().then(({ code }) => writeFile('dist/Code.js', code)),
  buildPages().then((pages) =>
    Promise.all(Object.entries(pages).map(([name, text]) => writeFile(`dist/${name}`, text))),
  ),
  writeFile('build/realm.js', buildRealm()),
]);
