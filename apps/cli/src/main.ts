#!/usr/bin/env node
// `vitae parse FILE…`: the extraction core alone, no server and no database; the commands of whoever runs Vitae; and its tools for assistants.
import { nodeProblem, systemCode } from '@vitae/runtime';
import { parseArguments, USAGE } from './arguments.ts';
import { isOperatorCommand } from './operate/operator-arguments.ts';

// Whoever reads may have had enough (`… | head`): there is nothing more to do then, and nothing went wrong.
process.stdout.on('error', (error) => {
  if (systemCode(error) !== 'EPIPE') throw error;
  process.exit(0);
});

const argv = process.argv.slice(2);
const wrongNode = nodeProblem(process.versions.node);
const parsed = parseArguments(argv);
if (wrongNode && parsed.kind !== 'help') {
  process.stderr.write(`vitae: ${wrongNode}\n`);
  process.exitCode = 2;
} else if (isOperatorCommand(argv)) {
  const { runOperatorCommand } = await import('./operate/run-operator-command.ts');
  process.exitCode = await runOperatorCommand(argv);
} else if (argv[0] === 'mcp') {
  const { serveAssistant } = await import('./assistant/serve-assistant.ts');
  process.exitCode = await serveAssistant(argv.slice(1));
} else if (argv[0] === 'demo') {
  const { demoCommand } = await import('./demo/demo-command.ts');
  process.exitCode = await demoCommand(argv.slice(1));
} else if (parsed.kind === 'help') {
  process.stdout.write(USAGE);
} else if (parsed.kind === 'wrong') {
  process.stderr.write(`vitae: ${parsed.why}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  const { parseFiles } = await import('./parse-files.ts');
  process.exitCode = await parseFiles(parsed.options);
}
