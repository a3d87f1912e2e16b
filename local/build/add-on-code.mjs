// The text of dist/Code.js: one readable IIFE for Apps Script's V8, and a top-level function for each export of src/main.ts.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { withoutUnseen } from '../../src/kept-code.mjs';
import { exportsOf, stubsFor } from './stubs.mjs';

/** The licence, and the line that keeps the add-on to the spreadsheet it is opened in. esbuild drops JSDoc, so it is a banner. */
const bannerOf = (version) => `/**
 * Sucharit (แผนสุจริต) ${version}
 * MIT License, Copyright (c) 2026 Sucharit contributors
 * @OnlyCurrentDoc
 */`;

/**
 * Bundles the add-on; the build's gate is not asked here.
 * @param listed for a Marketplace listing
 * @returns the code, and the names of the functions that Google is to see
 */
export async function addOnCode({ listed = false } = {}) {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
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
  return { code: `${bannerOf(version)}\n${withoutUnseen(outputFiles[0].text)}\n${stubsFor(names)}`, names };
}
