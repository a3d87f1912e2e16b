// The command line as a process: `report`, `import` and `book` on a file, `demo` on the sample plan.
import { runCommand } from './run-command.ts';

const { code, stdout, stderr } = await runCommand(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = code;
