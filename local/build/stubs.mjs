// Google's menus, triggers and google.script.run see only top-level functions: one stub for each export, never kept by hand.
import { build } from 'esbuild';

/** The names that a module exports, from the metafile of an ESM build (that of an IIFE build lists none). */
export async function exportsOf(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: 'unused',
  });
  const [output] = Object.values(metafile.outputs);
  return output.exports.filter((name) => name !== 'default').sort();
}

/** The stubs' source, for a bundle whose exports are in the global `Sucharit`. */
export function stubsFor(names) {
  return names
    .map((name) => `function ${name}() {\n  return Sucharit.${name}.apply(this, arguments);\n}\n`)
    .join('');
}
