// `npm run push` with the real clasp, against a server on the loopback that speaks the Apps Script API; credentials are made up.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_DATE, sampleBook } from '../../../local/sample/sample-book.ts';
import { openRealm } from '../../../local/sheets/realm/run-in-node.ts';
import { sampleOf, triesAll } from '../../suites.ts';
import { type AppsScriptApi, SCRIPT_ID, type ScriptFile, startApi } from './apps-script-api.ts';

/** What a new project of a sheet holds; a Thai editor names its file in Thai. */
const NEW_PROJECT: readonly ScriptFile[] = [
  { name: 'appsscript', type: 'JSON', source: '{"timeZone":"Asia/Bangkok","runtimeVersion":"V8"}' },
  { name: 'รหัส', type: 'SERVER_JS', source: 'function myFunction() {\n  \n}\n' },
];

let api: AppsScriptApi;
let folder: string;

beforeAll(async () => {
  api = await startApi();
  folder = mkdtempSync(join(tmpdir(), 'sucharit-push-test-'));
  writeFileSync(join(folder, 'certificate.pem'), api.certificate);
  cpSync('.claspignore', join(folder, '.claspignore'));
});
beforeEach(() => {
  api.files = [...NEW_PROJECT];
  api.refuse = null;
  api.log.length = 0;
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: SCRIPT_ID, rootDir: 'dist' }));
  logIn('made-up-expired-token');
});
afterAll(() => {
  api.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes the made-up login of clasp; its token has expired, so that clasp must fetch another one. */
function logIn(token: string | null): void {
  const login = {
    type: 'authorized_user',
    client_id: 'made-up-client',
    client_secret: 'made-up-secret',
    refresh_token: 'made-up-refresh-token',
    access_token: token,
    expiry_date: 1,
  };
  writeFileSync(
    join(folder, 'login.json'),
    JSON.stringify({ tokens: token === null ? {} : { default: login } }),
  );
}

/** Runs a program of the project in the folder, with nothing of this machine's own logins or network. */
function run(program: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    TMPDIR: folder,
    clasp_config_auth: join(folder, 'login.json'),
    ...api.environment(join(folder, 'certificate.pem')),
  };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [resolve(program), ...args],
      { cwd: folder, env, timeout: 50_000 },
      (error, out, err) => done({ code: error ? Number(error.code ?? 1) : 0, said: `${out}${err}`.trim() }),
    ).stdin?.end();
  });
}
const push = () => run('local/push.mjs');
const clasp = (...args: string[]) => run('node_modules/@google/clasp/build/src/index.js', ...args);
const remote = (name: string) => api.files.find((file) => file.name === name)?.source ?? '';
/** Each push starts clasp once to three times, which takes seconds each. */
const everyPush = test.runIf(triesAll('pushes'));
const puts = () => api.log.filter((line) => line.startsWith('PUT'));

describe('a push to a new project', () => {
  test('sends exactly the built files, and what the project then holds runs', async () => {
    const { code, said } = await push();
    expect(said).toBe(
      'Pushed Book.html, Code.js, Import.html, Sidebar.html, appsscript.json. Reload the sheet to see the menu.',
    );
    expect(code).toBe(0);
    expect(api.files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
      'Book HTML',
      'Code SERVER_JS',
      'Import HTML',
      'Sidebar HTML',
      'appsscript JSON',
    ]);
    expect(remote('Code')).toBe(readFileSync('dist/Code.js', 'utf8'));
    expect(remote('Sidebar')).toBe(readFileSync('dist/Sidebar.html', 'utf8'));
    expect(JSON.parse(remote('appsscript')).oauthScopes).toHaveLength(2);
    expect(api.log.filter((line) => line.startsWith('REFUSED'))).toEqual([]);
    expect(puts()).toEqual([`PUT /v1/projects/${SCRIPT_ID}/content`]);
    expect(api.log).toContain('POST /token');

    const realm = openRealm({
      code: remote('Code'),
      realmSource: readFileSync('build/realm.js', 'utf8'),
      files: { Sidebar: remote('Sidebar'), Book: remote('Book'), Import: remote('Import') },
      book: sampleBook(),
      host: { now: () => Date.parse(`${SAMPLE_DATE}T09:00:00+07:00`) },
    });
    realm.trigger('onOpen', 'LIMITED');
    realm.command('menuPanel');
    expect(realm.control.menus()).toHaveLength(1);
    expect(realm.control.shown().at(-1)?.html).toBe(remote('Sidebar'));
    expect(realm.call('checkYear', 2569)).toMatchObject({ ok: true });
    // dist/ was only read.
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual([
      'Book.html',
      'Code.js',
      'Import.html',
      'Sidebar.html',
      'appsscript.json',
    ]);

    if (!triesAll('pushes')) return;
    const again = await push();
    expect(again).toEqual({ code: 0, said: 'The project holds this build already.' });
  });

  everyPush('can be released as a version and a deployment, as a listing needs', async () => {
    expect(JSON.parse((await clasp('create-version', '0.1.0', '--json')).said)).toEqual({ versionNumber: 1 });
    const { code, said } = await clasp('create-deployment', '-V', '1', '-d', '0.1.0', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ deploymentId: 'made-up-deployment', versionNumber: 1 });
  });
});

describe('what clasp passes over in silence', () => {
  everyPush(
    'a manifest that differs is pushed, where clasp alone says "Skipping push." and ends well',
    async () => {
      const alone = await clasp('push');
      expect(alone).toEqual({ code: 0, said: 'Skipping push.' });
      expect(puts()).toEqual([]);
      expect((await push()).code).toBe(0);
      expect(puts()).toHaveLength(1);
    },
  );

  test("somebody's own code in the project is never deleted: the push stops and names it", async () => {
    api.files = [
      ...NEW_PROJECT,
      { name: 'บัญชี', type: 'SERVER_JS', source: 'function total() { return 1; }' },
    ];
    const { code, said } = await push();
    expect(code).toBe(1);
    expect(said).toContain('บัญชี.js');
    expect(said).toContain('Nothing was pushed');
    expect(puts()).toEqual([]);
  });

  test.each(
    sampleOf('pushes', [
      [
        'an empty scriptId',
        () => writeFileSync(join(folder, '.clasp.json'), '{ "scriptId": "", "rootDir": "dist" }'),
        'scriptId in .clasp.json is empty',
      ],
      ['nobody logged in', () => logIn(null), 'npx clasp login'],
      ['a build that is not whole', () => rmSync(join(folder, 'dist/Sidebar.html')), 'Run the build again'],
      [
        'a file in dist/ that is not ours',
        () => writeFileSync(join(folder, 'dist/notes.html'), ''),
        'dist/ holds Book.html, Code.js, Import.html, Sidebar.html, appsscript.json, notes.html',
      ],
      [
        'a project that is not there',
        () => writeFileSync(join(folder, '.clasp.json'), '{ "scriptId": "other", "rootDir": "dist" }'),
        'There is no such project',
      ],
    ] as const),
  )('%s ends with a sentence, and nothing is pushed', async (_, arrange, words) => {
    arrange();
    const { code, said } = await push();
    expect(said).toContain(words);
    expect(said).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
    expect(puts().length + api.files.length).toBe(NEW_PROJECT.length);
  });
});

// Google's words: github.com/google/clasp/issues/811 (400), /973 (403, API switched off), the API's own for 401 and 403.
describe('a push that Google refuses shows its reason and fails', () => {
  everyPush.each([
    [
      'PUT',
      400,
      'Syntax error: SyntaxError: Unexpected token line: 5 file: Code.gs',
      'Google refused the code',
    ],
    ['GET', 401, 'Request had invalid authentication credentials.', 'npx clasp login'],
    ['PUT', 403, 'The caller does not have permission', 'may not edit this project'],
    ['PUT', 403, 'User has not enabled the Apps Script API. Enable it by visiting …', 'usersettings'],
  ] as const)('%s %i: %s', async (method, status, message, remedy) => {
    api.refuse = { method, path: /content$/, status, message, word: 'refused' };
    const { code, said } = await push();
    expect(said).toContain(message.split(' line:')[0]);
    expect(said).toContain(remedy);
    expect(code).toBe(1);
    expect(api.files).toEqual(NEW_PROJECT);
  });
});
