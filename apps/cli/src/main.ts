#!/usr/bin/env node
// `vitae parse FILE…`: the extraction core alone; no server, no database.
import { parseArguments, USAGE } from './arguments.ts';
import { parseFiles } from './parse-files.ts';

const parsed = parseArguments(process.argv.slice(2));
if (parsed.kind === 'help') {
  process.stdout.write(USAGE);
} else if (parsed.kind === 'wrong') {
  process.stderr.write(`vitae: ${parsed.why}\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  process.exitCode = await parseFiles(parsed.options);
}
