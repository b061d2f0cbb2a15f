#!/usr/bin/env node
// `vitae parse FILE…`: the extraction core alone, no server and no database; and the commands of whoever runs Vitae.
import { parseArguments, USAGE } from './arguments.ts';
import { isOperatorCommand } from './operate/operator-arguments.ts';

const argv = process.argv.slice(2);
if (isOperatorCommand(argv)) {
  const { runOperatorCommand } = await import('./operate/run-operator-command.ts');
  process.exitCode = await runOperatorCommand(argv);
} else {
  const parsed = parseArguments(argv);
  if (parsed.kind === 'help') {
    process.stdout.write(USAGE);
  } else if (parsed.kind === 'wrong') {
    process.stderr.write(`vitae: ${parsed.why}\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    const { parseFiles } = await import('./parse-files.ts');
    process.exitCode = await parseFiles(parsed.options);
  }
}
