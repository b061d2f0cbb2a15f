// How every program of ours begins: it tells what it is when asked, and refuses a Node that it can't run on and settings that it
// can't use before anything else of it is loaded. Whatever keeps it from starting is said in one line: by services as a line of
// their log, by what people start as a sentence.
import { systemCode } from './app-error.ts';
import { describeError } from './logger.ts';
import { describeSettings, type ProgramName } from './settings-table.ts';
import { leaveWhenTold } from './shutdown.ts';
import { SettingsError, type SettingProblem } from './settings-error.ts';
import { loadSettings, type Settings } from './settings.ts';

export interface Program {
  readonly name: ProgramName;
  readonly usage: string;
  /** What it is and does, for `--help`. */
  readonly about: string;
}

/** Another try would end the same: whoever starts programs need not. */
const HOPELESS = 2;
/** The same may succeed a little later. */
const TRY_AGAIN = 1;
/** What a person starts, and reads; all others are started by programs, and their logs are read by programs. */
const SAID_TO_PEOPLE: Partial<Record<ProgramName, string>> = {
  standalone: 'Vitae can’t start',
  vitae: 'vitae',
};
/** The first whose permissions hold our readers, and the one that all is tested on. */
const OLDEST_NODE = 24;

/** Why a version of Node can't run us; undefined if it can. */
export function nodeProblem(version: string): string | undefined {
  return Number.parseInt(version, 10) >= OLDEST_NODE
    ? undefined
    : `This is Node ${version}, which can't keep the readers of files apart from the machine (--permission): Node ${OLDEST_NODE} or newer is needed. The npm scripts bring the right one, node_modules/.bin/node.`;
}

/** The settings of a program that begins; from then on a service ends when it is told to. Ends the process after `--help`, on a Node that is too old and with settings that can't be used. */
export function begin({ name, usage, about }: Program): Settings {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(
      `Usage: ${usage}\n\n${about}\n\nSettings are environment variables:\n\n${describeSettings(name)}\n`,
    );
    process.exit(0);
  }
  // People's programs have a terminal's manners, and a default.
  if (!SAID_TO_PEOPLE[name]) leaveWhenTold();
  const problem = nodeProblem(process.versions.node);
  if (problem) refuseToStart(name, problem);
  try {
    return loadSettings();
  } catch (error) {
    if (error instanceof SettingsError) refuseToStart(name, error.problems);
    throw error;
  }
}

/** Why a program can't start, in words for whoever runs it, without anything secret. */
export class StartRefusal extends Error {
  override readonly name: string = 'StartRefusal';
  /** Whether the same may succeed a little later. */
  readonly passes: boolean;

  constructor(message: string, { passes = false } = {}) {
    super(message);
    this.passes = passes;
  }
}

/** Starts a program's work; what keeps it from that is said in one line and ends the process: with status 2 if another try would end the same, else with 1. */
export async function start(name: ProgramName, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof StartRefusal) end(name, { msg: error.message }, error.passes ? TRY_AGAIN : HOPELESS);
    // Its message may hold an address with a password.
    const err = describeError(error);
    end(name, { err, msg: `something went wrong at the start (${err.code ?? err.type})` }, TRY_AGAIN);
  }
}

/** Says why a program can't start, whatever its log's level is, and ends it with status 2. */
export function refuseToStart(name: ProgramName, why: string | readonly SettingProblem[]): never {
  if (typeof why === 'string') end(name, { msg: why }, HOPELESS);
  const list = why.map(({ setting, problem }) => `${setting}: ${problem}`).join('; ');
  end(name, { settings: why, msg: `these settings can't be used: ${list}` }, HOPELESS);
}

function end(service: ProgramName, said: { msg: string } & Record<string, unknown>, status: number): never {
  const toPeople = SAID_TO_PEOPLE[service];
  const line = toPeople
    ? `${toPeople}: ${said.msg}`
    : JSON.stringify({ level: 50, time: new Date().toISOString(), service, ...said });
  process.stderr.write(`${line}\n`);
  process.exit(status);
}

/** Why a program can't listen; `setting` names the one by which another port is chosen. */
export function cannotListen(
  error: unknown,
  { host, port, setting }: { host: string; port: number; setting: string },
): StartRefusal {
  const code = systemCode(error);
  return new StartRefusal(
    code === 'EADDRINUSE'
      ? `port ${port} on ${host} is in use; choose another by ${setting}`
      : `it can't listen on ${host}, port ${port} (${code ?? 'unknown'}); choose others by HOST and ${setting}`,
  );
}
