// The build's gate: fails on anything that Apps Script's V8 lacks, on any global that is not on the list (so on any network
// call), and on an export that Google could not see.
import { parse } from 'acorn';
import { analyze } from 'eslint-scope';

/** Newer syntax (`?.`, class fields, `#private`) is refused at a push or by the editor, so the parser itself is held to this. */
const ECMA_VERSION = 2019;

/** What the bundle may name: the language, and the services that need no scope beyond the manifest's two. No network. */
const GLOBALS = new Set(
  `Array Boolean Date Error Infinity JSON Map Math NaN Number Object RangeError RegExp Set String Symbol TypeError WeakMap
  Uint8Array Uint16Array Uint32Array Float64Array
  isFinite isNaN parseFloat parseInt undefined arguments console
  HtmlService LockService PropertiesService ScriptApp Session SpreadsheetApp Utilities`.split(/\s+/),
);

/** Methods newer than ES2019: some V8 builds have them, but none is documented for Apps Script. */
const METHODS = new Set(
  `at replaceAll matchAll findLast findLastIndex toSorted toReversed toSpliced hasOwn structuredClone allSettled any
  groupBy isWellFormed toWellFormed`.split(/\s+/),
);

/** The name of a property that is written out: `a.name`, `a['name']`. */
function propertyOf({ type, computed, property }) {
  if (type !== 'MemberExpression') return null;
  return computed ? property.value : property.name;
}

/** Every node of a tree, parents first. */
function* nodesOf(node) {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child.type === 'string') yield* nodesOf(child);
    }
  }
}

/** @throws Error that lists each thing with its line; nothing is written then. */
export function refuseWhatGoogleLacks(code, exportedNames) {
  const tree = parse(code, {
    ecmaVersion: ECMA_VERSION,
    sourceType: 'script',
    locations: true,
    ranges: true,
  });
  const faults = [];
  const fault = (node, what) => faults.push(`dist/Code.js:${node.loc.start.line}: ${what}`);

  const scopes = analyze(tree, { ecmaVersion: ECMA_VERSION, sourceType: 'script' });
  for (const { identifier } of scopes.globalScope.through) {
    const { name } = identifier;
    if (!GLOBALS.has(name) && !scopes.globalScope.set.has(name))
      fault(identifier, `${name} is not there in Apps Script, or not allowed`);
  }
  for (const node of nodesOf(tree)) {
    if (node.type === 'MemberExpression' && !node.computed && METHODS.has(node.property.name)) {
      fault(node.property, `.${node.property.name}() is newer than ES2019`);
    }
    if (node.type === 'Literal' && node.regex && /\\[pP]\{/.test(node.regex.pattern)) {
      fault(node, `/${node.regex.pattern}/ uses \\p{…}, which is doubtful there`);
    }
    // `Function` itself is not on the list; this is the way around it.
    if (propertyOf(node) === 'constructor') fault(node, '.constructor leads to code made of text');
    if (node.type === 'ImportExpression' || node.type === 'MetaProperty')
      fault(node, 'modules do not exist in Apps Script');
  }
  const topLevel = new Set(
    tree.body.filter(({ type }) => type === 'FunctionDeclaration').map(({ id }) => id.name),
  );
  for (const name of exportedNames) {
    if (!topLevel.has(name))
      faults.push(`dist/Code.js: the export ${name} has no top-level function that Google can see`);
    if (name.endsWith('_'))
      faults.push(`dist/Code.js: Google hides functions whose name ends in _ (${name})`);
  }
  if (faults.length > 0) throw new Error(`Apps Script would not run this bundle:\n${faults.join('\n')}`);
}
