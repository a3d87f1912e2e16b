// Builds the web page into build/demo: files that any web server can serve, the real dist/ among them.
import { cp, mkdir } from 'node:fs/promises';
import { build } from 'esbuild';

/** Writes the page into a folder. */
export async function buildPage(folder = 'build/demo') {
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
  await cp('local/page/index.html', `${folder}/index.html`);
  await cp('local/page/icon.svg', `${folder}/icon.svg`);
}
