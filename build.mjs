// Builds what Google runs (dist/) and the local tools that run it without Google (build/). `npm run build`.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { refuseWhatGoogleLacks } from './local/build/runtime-check.mjs';
import { exportsOf, stubsFor } from './local/build/stubs.mjs';
import { buildRealm } from './local/sheets/build-realm.mjs';
import { buildSidebar } from './src/sidebar/build.mjs';

/** For a Marketplace listing, whose menu Google wants below Extensions; without it the add-on is one sheet's own script. */
const listed = process.argv.includes('--listing');

const version = JSON.parse(await readFile('package.json', 'utf8')).version;

/** The licence, and the line that keeps the add-on to the spreadsheet it is opened in. esbuild drops JSDoc, so it is a banner. */
const banner = `/**
 * Sucharit (แผนสุจริต) ${version}
 * MIT License, Copyright (c) 2026 Sucharit contributors
 * @OnlyCurrentDoc
 */`;

/** dist/Code.js: one readable IIFE for Apps Script's V8, and a top-level function for each export of src/main.ts. */
async function buildAddOn() {
  const names = await exportsOf('src/main.ts');
  const { outputFiles } = await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Sucharit',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    define: { ADD_ON_VERSION: JSON.stringify(version), ADD_ON_LISTED: String(listed) },
  });
  const code = `${banner}\n${outputFiles[0].text}\n${stubsFor(names)}`;
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
/** dist/Sidebar.html: the sidebar with its code and style inlined, as HtmlService serves it. */
async function buildPanel() {
  await writeFile('dist/Sidebar.html', await buildSidebar());
}

await Promise.all([buildAddOn(), buildPanel(), buildLocalTools()]);
