// `npm run check`: the types of every tsconfig, then lint and format. Runs all of them, exits 1 if any fails.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const projects = ['src', 'local', 'test']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('/tsconfig.json'))
  .sort();

const steps = [
  ...projects.map((project) => ['tsc', '-p', project]),
  ['biome', 'check', '--error-on-warnings', '.'],
];
const failed = steps.filter(([tool, ...args]) => {
  const { status } = spawnSync(`node_modules/.bin/${tool}`, args, { stdio: 'inherit' });
  console.error(`${status === 0 ? 'ok  ' : 'FAIL'} ${tool} ${args.join(' ')}`);
  return status !== 0;
});
process.exitCode = failed.length > 0 ? 1 : 0;
