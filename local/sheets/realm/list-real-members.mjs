// Writes real-members.json: what Google's services really offer, from @types/google-apps-script: each method with the numbers of
// arguments that it takes (-1: any). Run again after an update of the types; a test holds the two together.
import { readFileSync, writeFileSync } from 'node:fs';

const FOLDER = new URL('../../../node_modules/@types/google-apps-script/', import.meta.url);
const FILES = ['spreadsheet', 'base', 'lock', 'properties', 'html', 'utilities', 'script', 'charts'];

/** Services whose names mean something else elsewhere, or that an add-on for Sheets has no use for. */
const LEFT_OUT = new Set(['Date', 'BlobSource', 'Byte', 'HtmlTemplate']);

/** How many arguments a declaration takes: from its required ones to all of them, or -1 with a rest parameter. */
function argumentCounts(list) {
  let depth = 0;
  const parts = [];
  let part = '';
  for (const letter of list) {
    if ('<({['.includes(letter)) depth++;
    if ('>)}]'.includes(letter)) depth--;
    if (letter === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  if (part.trim() !== '') parts.push(part);
  if (parts.some((text) => text.trim().startsWith('...'))) return [-1];
  const required = parts.filter((text) => !/^\s*\w+\?/.test(text)).length;
  return Array.from({ length: parts.length - required + 1 }, (_, more) => required + more);
}

/** { interface: { member: numbers of arguments, [] for what is no method } } */
export function listRealMembers() {
  const services = {};
  for (const file of FILES) {
    const text = readFileSync(new URL(`google-apps-script.${file}.d.ts`, FOLDER), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*/g, '');
    for (const [, name, body] of text.matchAll(
      /interface (\w+)(?: extends [\w.]+)? \{\n([\s\S]*?)\n(?: {8})?\}/g,
    )) {
      if (LEFT_OUT.has(name)) continue;
      const members = services[name] ?? {};
      services[name] = members;
      const flat = body.replace(/\s+/g, ' ');
      for (const [, member, list] of flat.matchAll(/(?:^|; )\s*(\w+)\(((?:[^()]|\([^()]*\))*)\):/g)) {
        members[member] = [...new Set([...(members[member] ?? []), ...argumentCounts(list)])].sort(
          (a, b) => a - b,
        );
      }
      for (const [, member] of flat.matchAll(/(?:^|; )\s*(\w+): /g)) members[member] ??= [];
    }
  }
  return Object.fromEntries(Object.entries(services).sort(([a], [b]) => (a < b ? -1 : 1)));
}

if (process.argv[1]?.endsWith('list-real-members.mjs')) {
  const lines = Object.entries(listRealMembers()).map(
    ([name, members]) => `  ${JSON.stringify(name)}: ${JSON.stringify(members)}`,
  );
  writeFileSync(new URL('real-members.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
}
