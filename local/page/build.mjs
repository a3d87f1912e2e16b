// Builds the web page: files that any web server can serve, the real dist/ among them.
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { PAGE_NAMES } from '../../src/page-names.mjs';

/** Writes the page into a folder: `addOn` is where Code.js and the pages are, `sample` the book to start with. `build.mjs` has run. */
export async function buildPage({ folder, addOn, sample }) {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: { page: 'local/page/main.tsx', 'page-style': 'local/page/page.css' },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'file' },
    assetNames: 'fonts/[name]',
  });
  const engine = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  await Promise.all([
    cp('local/page/index.html', `${folder}/index.html`),
    cp('local/page/icon.svg', `${folder}/icon.svg`),
    cp(`${addOn}/Code.js`, `${folder}/Code.js`),
    ...PAGE_NAMES.map((name) => cp(`${addOn}/${name}.html`, `${folder}/${name}.html`)),
    cp(engine, `${folder}/formulas.wasm`),
    cp('build/realm.js', `${folder}/realm.js`),
    writeFile(`${folder}/sample.json`, JSON.stringify(sample)),
  ]);
}

/** The sample as `build.mjs` has bundled it: the real plan, set up and typed in by the add-on in dist/. */
export async function builtSample() {
  const { sampleBook } = await import(pathToFileURL('build/sample.mjs').href);
  return sampleBook();
}
