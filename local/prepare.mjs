// Run by `npm test` first: finds the programs that the tests need, installs them on Debian as root, else says what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether a program prints something when it is run so (its version, a list that isn't empty). */
const answers = (program, ...args) => {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: 60_000 });
  return status === 0 && stdout.trim() !== '';
};
/** Whether a program is there, without starting it. */
const isThere = (program) =>
  (process.env.PATH ?? '').split(':').some((folder) => existsSync(`${folder}/${program}`));

/** What the tests need from the machine: how it is found, its Debian package, and how a person would call it. */
const NEEDS = [
  {
    name: 'LibreOffice Calc (soffice)',
    found: () => isThere('soffice'),
    debian: 'libreoffice-calc-nogui',
  },
  {
    name: 'LibreOffice Writer',
    found: () =>
      ['/usr/lib/libreoffice', '/opt/libreoffice'].some((folder) =>
        existsSync(`${folder}/program/libswlo.so`),
      ) ||
      (isThere('soffice') && process.platform === 'darwin'),
    debian: 'libreoffice-writer-nogui',
  },
  {
    name: 'Poppler (pdftoppm, pdfinfo, pdftotext)',
    found: () => ['pdftoppm', 'pdfinfo', 'pdftotext'].every(isThere),
    debian: 'poppler-utils',
  },
  {
    name: 'a Thai font (such as Loma)',
    found: () => answers('fc-list', ':lang=th', 'family'),
    debian: 'fonts-tlwg-loma-ttf',
  },
  {
    // The columns of an .xlsx file are as wide as so many digits of Arial.
    name: 'Arial, or a font of its widths (such as Liberation Sans)',
    found: () => ['Arial', 'Liberation Sans', 'Arimo'].some((family) => answers('fc-list', family, 'family')),
    debian: 'fonts-liberation',
    // Without it the tests pass, too; printed pages and pictures come out a little wider than on an officer's machine.
    optional: true,
  },
  {
    name: 'Chromium',
    found: () => ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].some(isThere),
    debian: 'chromium',
  },
  {
    // The same browser without its windows: a page opens in a third of the time.
    name: 'Chromium’s headless shell',
    found: () => isThere('chromium-headless-shell'),
    debian: 'chromium-headless-shell',
    optional: true,
  },
];

const missing = () => NEEDS.filter(({ found }) => !found());

/** Has Debian install packages, all of them or none; what is still missing is said below. */
function install(packages) {
  console.error(`prepare: installing ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const args = ['install', '-qq', '-y', '--no-install-recommends', ...packages];
  spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

let left = missing();
if (left.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const needed = left.filter(({ optional }) => !optional);
  if (needed.length > 0) install(needed.map(({ debian }) => debian));
  // One by one: what this Debian doesn't have shall not keep back what it has.
  for (const { optional, debian } of left) if (optional) install([debian]);
  left = missing();
}
const listOf = (needs) => needs.map(({ name, debian }) => `${name} [Debian: ${debian}]`).join(', ');
const wished = left.filter(({ optional }) => optional);
const needed = left.filter(({ optional }) => !optional);
if (wished.length > 0) console.error(`prepare: going on without ${listOf(wished)}.`);
if (needed.length > 0) {
  console.error(`prepare: please install ${listOf(needed)}, then run this again.`);
  process.exitCode = 1;
}
