// The command line as a process: `report`, `import` and `book` on a file, `demo` on the sample plan.
import { runCommand } from './run-command.ts';

/** Whoever reads the output may have enough of it (`| head`): that is no failure. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { code, stdout, stderr } = await runCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
