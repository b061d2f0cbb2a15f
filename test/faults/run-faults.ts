// The run: an installation under load, one fault after the other in an order and at moments that a seed decides, and after
// each a look at whether everything is well again. Gives what was wrong, in sentences.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { install, type Installation } from './installation.ts';
import { Load, type Tenant } from './load.ts';
import { postgresFaults } from './postgres-faults.ts';
import { processFaults } from './process-faults.ts';
import { Random } from './random.ts';
import { redisFaults } from './redis-faults.ts';
import { storageFaults } from './storage-faults.ts';
import { slowestNotice, untruths } from './verdict.ts';
import { Worst } from './worst.ts';

export const allFaults: readonly Fault[] = [
  ...postgresFaults,
  ...redisFaults,
  ...processFaults,
  ...storageFaults,
];

export interface RunOptions {
  readonly seed: number;
  readonly faults: readonly Fault[];
  /** How often each fault is done. */
  readonly times: number;
  /** No fault begins after so long. */
  readonly minutes?: number | undefined;
  /** Uploads a second. */
  readonly rate: number;
  readonly say: (line: string) => void;
  /** Ends it early. */
  readonly abort?: AbortSignal;
}

export interface RunResult {
  /** What was wrong, each with the fault that was going on. */
  readonly wrong: readonly string[];
  readonly done: number;
  readonly sent: number;
  readonly accepted: number;
  /** The slowest of each kind, in sentences. */
  readonly worst: readonly string[];
}

/** From healing until new resumes are read again. */
const RECOVERED_WITHIN_MS = 15_000;
/** The longest pause of a job that failed while something was away, and some time to read what has gathered. */
const DRAINED_WITHIN_MS = 90_000;
/** More than a program may take to notice a change. */
const SETTLED_MS = 7_000;
const LOOK_MS = 250;
const QUIET_MS = 3_000;
/** More than that is one fault told again and again. */
const MOST_TOLD = 12;

export async function runFaults(options: RunOptions): Promise<RunResult> {
  const { seed, times, say, rate, abort } = options;
  const random = new Random(seed);
  const wrong: string[] = [];
  let now = 'the start';
  const tell = (fault: string) => {
    wrong.push(`${now}: ${fault}`);
    if (wrong.length <= MOST_TOLD * 10) say(`  WRONG  ${fault}`);
  };
  const installation = await install(
    (program, how) => tell(`${program.name} ended by itself (${how})`),
    abort,
  );
  const { watch, ledger, tenants } = installation;
  const load = new Load({
    random: random.fork(),
    tenants,
    usable: () => watch.usable(),
    rate,
    onFault: tell,
  });
  const worst = new Worst();
  let done = 0;
  try {
    load.start();
    const order = random.shuffled(Array.from({ length: times }, () => options.faults).flat());
    const end = performance.now() + (options.minutes ?? Infinity) * 60_000;
    await sleep(QUIET_MS);
    for (const fault of order) {
      if (performance.now() > end) break;
      now = fault.name;
      const cannot = fault.cannot?.(installation);
      if (cannot) {
        say(`- ${fault.name}: left out, ${cannot}`);
        continue;
      }
      say(`- ${fault.name}`);
      await runFault(fault, { installation, load, random: random.fork(), worst, tell, say, abort });
      done++;
    }
    now = 'the end';
    const refused = await load.stop();
    if (refused) tell(`${refused} uploads are refused still`);
    await untilDrained(installation, load, performance.now() + DRAINED_WITHIN_MS);
    for (const fault of await ledger.lastFaults(load.accepted(), asker(installation))) tell(fault);
    for (const leak of await installation.leaks()) tell(leak);
  } finally {
    await installation.stop({ keepLogs: wrong.length > 0 });
    if (wrong.length) say(`the programs' logs are in ${installation.folder}`);
  }
  return { wrong, done, sent: load.sent.length, accepted: load.accepted().length, worst: worst.said() };
}

interface Running {
  readonly abort: AbortSignal | undefined;
  readonly installation: Installation;
  readonly load: Load;
  readonly random: Random;
  readonly worst: Worst;
  readonly tell: (fault: string) => void;
  readonly say: (line: string) => void;
}

async function runFault(fault: Fault, running: Running): Promise<void> {
  const { installation, load, random, worst, tell, say, abort } = running;
  const { watch, ledger, programs } = installation;
  await sleep(random.whole(0, QUIET_MS));
  const kindOf = (name: string) => programs.find((program) => program.name === name)?.kind ?? 'api';
  watch.takeLooks();
  const hurtAt = performance.now();
  load.allIsWell = fault.isSeamless ?? false;
  const heal = await fault.hurt({ ...installation, load, random, tell });
  const [least, most] = fault.seconds ?? [0, 0];
  const milliseconds = random.whole(least * 1_000, most * 1_000);
  await sleep(milliseconds, undefined, { signal: abort });
  const healedFrom = performance.now();
  const meanwhile = watch.takeLooks();
  await heal();
  load.allIsWell = false;
  const healedAt = performance.now();
  const before = await ledger.now();
  const accepted = load.accepted();
  const recovered = await untilRead(installation, before, healedAt);
  if (recovered === undefined) tell(`nothing was read in ${RECOVERED_WITHIN_MS / 1000} s after healing`);
  const drained = await untilDrained(
    installation,
    load,
    healedAt + DRAINED_WITHIN_MS,
    accepted.map(({ resumeId }) => resumeId),
  );
  if (drained)
    tell(`${drained} of what was accepted is not read ${DRAINED_WITHIN_MS / 1000} s after healing`);
  const drainedAt = performance.now();
  // Long enough to be told whether it is noticed that all is well.
  await sleep(Math.max(0, healedAt + SETTLED_MS - performance.now()), undefined, { signal: abort });
  const hurt = {
    from: hurtAt,
    to: healedFrom,
    expected: (name: string) => fault.ready[kindOf(name)],
  };
  const healed = { from: healedAt, to: Infinity, expected: () => 'ready' as const };
  const since = watch.takeLooks();
  for (const untruth of untruths(meanwhile, hurt)) tell(untruth);
  for (const untruth of untruths(since, healed)) tell(`after healing, ${untruth}`);
  const noticed = [slowestNotice(meanwhile, hurt), slowestNotice(since, healed)];
  worst.noticed(fault.name, noticed);
  worst.took('read again after healing', fault.name, recovered ?? Infinity);
  worst.took('all that had waited read after healing', fault.name, drainedAt - healedAt);
  for (const wrong of await ledger.faults(accepted)) tell(wrong);
  say(
    `    ${(milliseconds / 1000).toFixed(1)} s; read again after ${((recovered ?? NaN) / 1000).toFixed(1)} s, all of ${accepted.length} after ${((drainedAt - healedAt) / 1000).toFixed(1)} s; noticed after ${noticed.map((notice) => ((notice?.milliseconds ?? 0) / 1000).toFixed(1)).join(' and ')} s`,
  );
}

/** Milliseconds from healing until a resume is read. */
async function untilRead(
  { ledger }: Installation,
  since: Date,
  healedAt: number,
): Promise<number | undefined> {
  for (;;) {
    const passed = performance.now() - healedAt;
    if (await ledger.readSince(since)) return passed;
    if (passed > RECOVERED_WITHIN_MS) return undefined;
    await sleep(LOOK_MS);
  }
}

/** How many are open still when the time is over; none if all were read in time. */
async function untilDrained(
  { ledger }: Installation,
  load: Load,
  end: number,
  ids = load.accepted().map(({ resumeId }) => resumeId),
): Promise<number> {
  for (;;) {
    const open = await ledger.open(ids);
    if (!open || performance.now() > end) return open;
    await sleep(LOOK_MS);
  }
}

/** Asks an API as a client does. */
function asker({ programs }: Installation) {
  const api = programs.find(({ kind }) => kind === 'api');
  return async (tenant: Tenant, path: string) => {
    const answer = await fetch(`${api?.url}${path}`, {
      headers: { authorization: `Bearer ${tenant.apiKey}` },
    });
    const body: unknown = await answer.json();
    return { status: answer.status, body };
  };
}
