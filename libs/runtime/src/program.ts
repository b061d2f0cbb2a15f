// How every program of ours begins: it tells what it is when asked, refuses a Node that it can't run on and settings that it can't
// use, in one JSON line, before anything else of it is loaded.
import { describeSettings, type ProgramName } from './settings-table.ts';
import { loadSettings, SettingsError, type SettingProblem, type Settings } from './settings.ts';

export interface Program {
  readonly name: ProgramName;
  readonly usage: string;
  /** What it is and does, for `--help`. */
  readonly about: string;
}

/** Another try would end the same: whoever starts programs need not. */
const HOPELESS = 2;
/** The first whose permissions hold our readers, and the one that all is tested on. */
const OLDEST_NODE = 24;

/** Why a version of Node can't run us; undefined if it can. */
export function nodeProblem(version: string): string | undefined {
  return Number.parseInt(version, 10) >= OLDEST_NODE
    ? undefined
    : `This is Node ${version}, which can't keep the readers of files apart from the machine (--permission): Node ${OLDEST_NODE} or newer is needed. The npm scripts bring the right one, node_modules/.bin/node.`;
}

/** The settings of a program that begins. Ends the process after `--help`, on a Node that is too old and with settings that can't be used. */
export function begin({ name, usage, about }: Program): Settings {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(
      `Usage: ${usage}\n\n${about}\n\nSettings are environment variables:\n\n${describeSettings(name)}\n`,
    );
    process.exit(0);
  }
  const problem = nodeProblem(process.versions.node);
  if (problem) refuseToStart(name, problem);
  try {
    return loadSettings();
  } catch (error) {
    if (error instanceof SettingsError) refuseToStart(name, error.problems);
    throw error;
  }
}

/** Says why a program can't start, as a line of its log whatever the log's level is, and ends it with status 2. */
export function refuseToStart(service: ProgramName, why: string | readonly SettingProblem[]): never {
  const settings = typeof why === 'string' ? [] : why;
  const msg =
    typeof why === 'string'
      ? why
      : `These settings can't be used: ${why.map(({ setting, problem }) => `${setting}: ${problem}`).join('; ')}`;
  const line = {
    level: 50,
    time: new Date().toISOString(),
    service,
    ...(settings.length && { settings }),
    msg,
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
  process.exit(HOPELESS);
}
