// Running a program with a time limit: it and what it started end together.
import { spawn } from 'node:child_process';

/** Standard output of the program. Throws if it fails or takes longer than `seconds`. */
export async function run(
  program: string,
  args: readonly string[],
  { seconds = 120, environment = {} }: { seconds?: number; environment?: Record<string, string> } = {},
): Promise<string> {
  const child = spawn(program, args, {
    detached: true, // its own process group, so that LibreOffice's launcher and its program end together
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => output.push(piece));
  child.stderr.on('data', (piece: Buffer) => complaints.push(piece));
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, seconds * 1000);
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (late) throw new Error(`${program} took longer than ${seconds} s`);
    if (status !== 0) throw new Error(`${program} failed (${status}): ${Buffer.concat(complaints)}`);
    return Buffer.concat(output).toString('utf8');
  } finally {
    clearTimeout(timer);
  }
}
