// Builds the sidebar: its code and style, minified and inlined into one HTML page that fetches nothing.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const common = {
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  target: ['chrome109', 'firefox115', 'safari16'],
};

/**
 * The text of dist/Sidebar.html. It throws if the page holds what HtmlService or the browser would read as something
 * else: `<?` starts code in a template of Apps Script, `</script` ends the script wherever it stands.
 */
export async function buildSidebar() {
  const [script, style, page] = await Promise.all([
    bundled({
      entryPoints: [here('main.tsx')],
      format: 'iife',
      // The plain form of JSX is smaller than the one that the compiler checks; both mean the same.
      tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
      inject: [here('jsx.mjs')],
    }),
    bundled({ entryPoints: [here('panel.css')] }),
    readFile(here('page.html'), 'utf8'),
  ]);
  if (/<\/script/i.test(script) || /<\/style/i.test(style)) {
    throw new Error('The sidebar’s bundle holds a closing tag that would cut it short.');
  }
  // Functions as replacements: a `$&` of the bundle must not be read as a pattern.
  const html = page.replace('/*css*/', () => style).replace('/*script*/', () => script);
  if (html.includes('<?'))
    throw new Error('The sidebar’s page holds `<?`, which Apps Script would read as code.');
  return html;
}

async function bundled(options) {
  const { outputFiles } = await build({ ...common, ...options });
  return outputFiles[0].text.trim();
}
