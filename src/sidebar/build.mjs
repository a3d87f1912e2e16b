// Builds a page, the sidebar or a dialog: its code and style, minified and inlined into one HTML file that fetches nothing.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { minify } from 'rolldown/utils';
import { withoutComments, withoutUnseen } from '../kept-code.mjs';

const common = {
  bundle: true,
  write: false,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  target: ['chrome109', 'firefox115', 'safari16.4'],
};

/** The text of dist/Sidebar.html. */
export function buildSidebar() {
  return buildPage(new URL('.', import.meta.url), 'main.tsx', 'panel.css');
}

/**
 * The text of the page in a folder: its `page.html` with what its code and the style sheet come to. It throws if the page
 * holds what HtmlService or the browser would read as something else: `</script` ends the script wherever it stands. (Where
 * `<?` is needed, as in the parts of a .docx, createHtmlOutputFromFile reads it as text; no page is ever a template.)
 */
export async function buildPage(folder, start, styleSheet) {
  const here = (name) => fileURLToPath(new URL(name, folder));
  const [code, style, page] = await Promise.all([
    bundled({
      entryPoints: [here(start)],
      format: 'iife',
      // The plain form of JSX is smaller than the one that the compiler checks; both mean the same.
      tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
      inject: start.endsWith('.tsx') ? [fileURLToPath(new URL('jsx.mjs', import.meta.url))] : [],
    }),
    bundled({ entryPoints: [here(styleSheet)] }),
    readFile(here('page.html'), 'utf8'),
  ]);
  const script = withoutComments(withoutUnseen(await renamed(ordered(withoutServers(code)))));
  if (/<\/script/i.test(script) || /<\/style/i.test(style)) {
    throw new Error(`The bundle of ${here('')} holds a closing tag that would cut it short.`);
  }
  // Functions as replacements: a `$&` of the bundle must not be read as a pattern.
  return page
    .replaceAll('>\n<', '><')
    .replace('/*css*/', () => style)
    .replace('/*script*/', () => script);
}

/** What kinds of sheets and types of columns say for the server: how a sheet is made, what may be sent, what a finding tells besides. */
const SERVERS = [
  'blank',
  'header',
  'width',
  'required',
  'look',
  'accepts',
  'details',
  'against',
  'notedBy',
  'standard',
];

/** The code without these properties, as far as nothing else in the page reads one of that name; what only they need goes with them. */
function withoutServers(code, names = SERVERS) {
  const said = [];
  const read = new Set();
  const visit = (node, parent) => {
    const isSaid = node.type === 'Property' && parent?.type === 'ObjectExpression';
    if (isSaid && names.includes(node.key.name)) return said.push(node);
    if (node.type === 'Property' && !isSaid) read.add(node.key.name);
    if (node.type === 'MemberExpression') read.add(node.property.name);
    // The attributes of an element are the browser's to read.
    if (node.type === 'CallExpression' && node.arguments[0]?.type === 'Literal') {
      for (const { key } of node.arguments[1]?.properties ?? []) read.add(key?.name);
    }
    for (const child of Object.values(node).flat()) if (typeof child?.type === 'string') visit(child, node);
  };
  visit(parse(code, { ecmaVersion: 'latest' }));
  const unread = names.filter((name) => !read.has(name));
  if (unread.length < names.length) return withoutServers(code, unread);
  let kept = '';
  let from = 0;
  for (const { start, end } of said) {
    kept += code.slice(from, start);
    from = code[end] === ',' ? end + 1 : end;
  }
  return kept + code.slice(from);
}

/**
 * The code with each scope's names as short as they can be: a name that its scope doesn't ask for is given again there, so that
 * the functions resemble one another and pack some 3 % smaller.
 */
async function renamed(code) {
  // No code of ours reads a property for what the reading does.
  const treeshake = { propertyReadSideEffects: false, unknownGlobalSideEffects: false };
  const how = { compress: { target: common.target, treeshake }, mangle: true };
  const { code: shorter, errors } = await minify('page.js', code, how);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(' '));
  return shorter;
}

/**
 * The code, one function that calls itself, with what is alike in it side by side, which packs some 2 % smaller: its variables, then the
 * functions that hold Thai, that only compute, that wait, that draw. A function is known from the beginning of its scope, wherever it
 * stands; all else keeps its order.
 */
function ordered(code) {
  const [{ expression }] = parse(code, { ecmaVersion: 'latest' }).body;
  const { body } = expression.callee.body;
  const textOf = ({ start, end }) => code.slice(start, end);
  const functions = body.filter(({ type }) => type === 'FunctionDeclaration').map(textOf);
  // The last one may have no end of its own.
  const others = body.filter(({ type }) => type !== 'FunctionDeclaration').map((one) => `${textOf(one)};`);
  const all = [...others, ...functions.sort((one, other) => groupOf(one) - groupOf(other))];
  return code.slice(0, body[0].start) + all.join('') + code.slice(body[body.length - 1].end);
}

function groupOf(text) {
  if (/[\u0e00-\u0e7f]/.test(text)) return 0;
  if (text.startsWith('async')) return 2;
  return /\("[a-z]+",(?:\{|null)/.test(text) ? 3 : 1;
}

async function bundled(options) {
  const { outputFiles } = await build({ ...common, ...options });
  return outputFiles[0].text.trim();
}
