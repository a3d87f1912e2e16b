// Builds what Google runs (dist/) and the local tools that run it without Google (build/). `npm run build`.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { addOnCode } from './local/build/add-on-code.mjs';
import { refuseWhatGoogleLacks } from './local/build/runtime-check.mjs';
import { buildRealm } from './local/sheets/realm/build-realm.mjs';
import { buildPages } from './src/pages.mjs';

/** For a Marketplace listing, whose menu Google wants below Extensions; without it the add-on is one sheet's own script. */
const listed = process.argv.includes('--listing');

/** dist/Code.js and its manifest; nothing is written if the code would not run in Google or could reach out of it. */
async function buildAddOn() {
  const { code, names } = await addOnCode({ listed });
  refuseWhatGoogleLacks(code, names);
  await writeFile('dist/Code.js', code);
  await cp('appsscript.json', 'dist/appsscript.json');
}

/** build/*.mjs: the command line, the bench and the sample, for Node; build/realm.js: the local Google Sheets, for a realm of its own. */
async function buildLocalTools() {
  await build({
    entryPoints: {
      cli: 'local/cli/main.ts',
      bench: 'local/bench/main.ts',
      package: 'local/package/main.ts',
      pictures: 'local/pictures/main.ts',
      sample: 'local/sample/sample-book.ts',
    },
    outdir: 'build',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    sourcemap: true,
  });
  await writeFile('build/realm.js', buildRealm());
}

await rm('dist', { recursive: true, force: true });
await mkdir('dist', { recursive: true });
await mkdir('build', { recursive: true });
/** dist/Sidebar.html, dist/Book.html, dist/Import.html: the pages with their code and style inlined, as HtmlService serves them. */
async function writePages() {
  for (const [name, text] of Object.entries(await buildPages())) await writeFile(`dist/${name}`, text);
}

await Promise.all([buildAddOn(), writePages(), buildLocalTools()]);
