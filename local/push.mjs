// `npm run push`, after the build and the checks: sends dist/ to the Apps Script project that .clasp.json names, with the real
// clasp, and makes sure that it arrived. What clasp passes over in silence ends here with a sentence and exit code 1.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE_NAMES } from '../src/page-names.mjs';

/** The project's files, as the build makes them; nothing else is ever pushed, and nothing else may be in the project. */
const OURS = ['Code.js', ...PAGE_NAMES.map((name) => `${name}.html`), 'appsscript.json'].sort();

/** No run of clasp takes longer, in milliseconds; Google's own answers come within seconds. */
const PATIENCE = 90_000;

/** What clasp or Google says, by its words, and what to do then. */
const REMEDIES = [
  [
    /No credentials found|invalid_grant|invalid authentication credentials|Invalid Credentials/i,
    'You are not logged in, or the login has expired. Run `npx clasp login`, then push again.',
  ],
  [
    /has not enabled the Apps Script API/i,
    'Switch on "Google Apps Script API" at script.google.com/home/usersettings, wait a minute, then push again.',
  ],
  [
    /does not have permission|PERMISSION_DENIED|insufficient/i,
    'The account that clasp is logged in with may not edit this project. Log in as its owner, or ask for the right to edit it.',
  ],
  [
    /not found/i,
    'There is no such project. Compare scriptId in .clasp.json with Project settings > IDs in the Apps Script editor.',
  ],
  [/Syntax error/i, 'Google refused the code. Nothing was changed in the project.'],
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET/,
    'Google could not be reached. Is there a network?',
  ],
];

/** What the editor puts into a new project, under a name in the user's language: nobody's work. */
const UNTOUCHED = /^\s*function myFunction\(\)\s*\{\s*\}\s*$/;

/** Ends the push with a sentence. */
class Refused extends Error {}

const program = createRequire(import.meta.url).resolve('@google/clasp');

/** Runs clasp, and gives the JSON that it prints. @throws Refused with its reason, and what to do */
async function clasp(folder, ...args) {
  const { error, stdout, stderr } = await new Promise((done) => {
    const options = { cwd: folder, timeout: PATIENCE, maxBuffer: 64 * 2 ** 20 };
    execFile(process.execPath, [program, ...args, '--json'], options, (error, stdout, stderr) =>
      done({ error, stdout, stderr }),
    ).stdin?.end();
  });
  const said = `${stderr}\n${stdout}`.trim();
  if (error) {
    const remedy = REMEDIES.find(([words]) => words.test(said))?.[1];
    const reason = error.killed ? `clasp gave no answer within ${PATIENCE / 1000} s.` : said;
    throw new Refused([`clasp ${args[0]} failed: ${reason}`, ...(remedy ? [remedy] : [])].join('\n'));
  }
  try {
    return JSON.parse(stdout);
  } catch {
    // "Skipping push." is such an answer: it ends with exit code 0 although nothing was pushed.
    throw new Refused(`clasp ${args[0]} did not do what it was asked: ${said || 'it printed nothing.'}`);
  }
}

/** The project that is pushed to. @throws Refused if .clasp.json names none */
async function readScriptId() {
  const { scriptId } = JSON.parse(await readFile('.clasp.json', 'utf8'));
  if (typeof scriptId === 'string' && scriptId.trim() !== '') return scriptId.trim();
  throw new Refused(
    'No project to push to: scriptId in .clasp.json is empty. Open your sheet, Extensions > Apps Script > Project settings, ' +
      'copy the script ID into .clasp.json, then push again. Nothing was pushed.',
  );
}

/** What the project holds now, by file; read into a folder of its own, so that dist/ stays as it was built. */
async function readProject(scriptId) {
  const folder = await mkdtemp(join(tmpdir(), 'sucharit-push-'));
  try {
    await writeFile(join(folder, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'project' }));
    const { pulledFiles } = await clasp(folder, 'pull');
    const names = pulledFiles.map((path) => path.replace(/^project[\\/]/, ''));
    // clasp writes no file for one that is empty.
    const texts = names.map((name) => readFile(join(folder, 'project', name), 'utf8').catch(() => ''));
    return new Map((await Promise.all(texts)).map((text, index) => [names[index], text]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const sorted = (names) => [...names].sort().join(', ');

async function push() {
  const scriptId = await readScriptId();
  const built = (await readdir('dist').catch(() => [])).filter((name) => !name.startsWith('.'));
  if (sorted(built) !== sorted(OURS)) {
    throw new Refused(
      `dist/ holds ${sorted(built) || 'nothing'}, and should hold ${sorted(OURS)}. Run the build again.`,
    );
  }

  // A push replaces the whole project. Code that is not ours is never deleted: its owner must say so, by deleting it.
  const strange = [...(await readProject(scriptId))]
    .filter(([name, text]) => !OURS.includes(name) && !UNTOUCHED.test(text))
    .map(([name]) => name);
  if (strange.length > 0) {
    throw new Refused(
      `The project holds files that are not the add-on's: ${sorted(strange)}. A push would delete them. If they are left over, ` +
        'delete them in the Apps Script editor and push again; if not, this is the wrong project. Nothing was pushed.',
    );
  }

  const pushed = (await clasp('.', 'push', '--force')).map((path) => path.replace(/^dist[\\/]/, ''));
  const now = await readProject(scriptId);
  for (const name of OURS) {
    if (now.get(name) !== (await readFile(join('dist', name), 'utf8'))) {
      throw new Refused(`${name} in the project is not the one that was built. Push again.`);
    }
  }
  if (now.size !== OURS.length) throw new Refused(`The project holds ${sorted(now.keys())}: look at it.`);
  console.log(
    pushed.length > 0
      ? `Pushed ${sorted(pushed)}. Reload the sheet to see the menu.`
      : 'The project holds this build already.',
  );
}

try {
  await push();
} catch (error) {
  console.error(error instanceof Refused ? error.message : `The push failed: ${error.stack}`);
  process.exitCode = 1;
}
