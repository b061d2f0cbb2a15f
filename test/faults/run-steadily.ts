// The same installation and load with nothing broken, for a long while: what a resume leaves in the database, and the memory of
// every program each minute. Says whether both are constant over the second half.
import { setTimeout as sleep } from 'node:timers/promises';
import { install, type Installation } from './installation.ts';
import { Load } from './load.ts';
import { memoryOf, slopeOf, type Memory } from './memory.ts';
import { Random } from './random.ts';

export interface SteadyOptions {
  readonly seed: number;
  readonly minutes: number;
  /** Uploads a second. */
  readonly rate: number;
  readonly say: (line: string) => void;
  /** Ends it early. */
  readonly abort?: AbortSignal;
}

const MINUTE_MS = 60_000;
/** What lives must not grow; what the process holds of the machine's moves a little more, by pages that are half in use. */
const FLAT_MB_A_MINUTE = { live: 0.2, held: 0.8 };
/** And what tables keep of what was deleted, until they are vacuumed, none of a resume. */
const FLAT_ROWS = 0.05;

interface Minute {
  readonly resumes: number;
  readonly rows: number;
  readonly bytes: number;
  readonly memory: readonly Memory[];
}

/** Gives what was wrong. */
export async function runSteadily({ seed, minutes, rate, say, abort }: SteadyOptions): Promise<string[]> {
  const wrong: string[] = [];
  const tell = (fault: string) => void wrong.push(fault);
  const installation = await install(
    (program, how) => tell(`${program.name} ended by itself (${how})`),
    abort,
  );
  const { watch, tenants, programs } = installation;
  const load = new Load({
    random: new Random(seed),
    tenants,
    usable: () => watch.usable(),
    rate,
    onFault: tell,
  });
  load.allIsWell = true;
  const seen: Minute[] = [];
  try {
    load.start();
    say(`minute  resumes  rows/resume  KB/resume  ${programs.map(({ name }) => name.padStart(26)).join('')}`);
    say(`${' '.repeat(42)}${programs.map(() => 'PSS (heap, ext., readers)'.padStart(26)).join('')}`);
    for (let minute = 1; minute <= minutes; minute++) {
      await sleep(MINUTE_MS, undefined, { signal: abort });
      watch.takeLooks();
      const now = await lookAt(installation);
      seen.push(now);
      say(lineOf(minute, now));
    }
    await load.stop();
  } finally {
    await installation.stop({ keepLogs: wrong.length > 0 });
  }
  const last = seen.slice(Math.floor(seen.length / 2));
  const rowsPerResume = last.map(({ rows, resumes }) => rows / resumes);
  const drift = Math.max(...rowsPerResume) / Math.min(...rowsPerResume) - 1;
  say(
    `rows a resume over the last ${last.length} minutes: ${drift <= FLAT_ROWS ? 'constant' : 'NOT CONSTANT'}`,
  );
  if (drift > FLAT_ROWS) tell('rows a resume are not constant');
  programs.forEach(({ name }, n) => {
    const slopes = (['proportional', 'heap', 'external', 'readers'] as const).map((kind) =>
      slopeOf(last.map(({ memory }) => memory[n]?.[kind] ?? 0)),
    );
    const [held = 0, live = 0, outside = 0] = slopes;
    const isFlat = held <= FLAT_MB_A_MINUTE.held && live + outside <= FLAT_MB_A_MINUTE.live;
    const [own, heap, external, readers] = slopes.map((slope) => slope.toFixed(2));
    say(
      `${name}: ${own} MB a minute (heap ${heap}, external ${external}, readers ${readers}): ${isFlat ? 'flat' : 'GROWS'}`,
    );
    if (!isFlat) tell(`${name} grows`);
  });
  return wrong;
}

async function lookAt({ ledger, programs }: Installation): Promise<Minute> {
  const size = await ledger.size();
  return { ...size, memory: await Promise.all(programs.map(memoryOf)) };
}

function lineOf(minute: number, { resumes, rows, bytes, memory }: Minute): string {
  const programs = memory.map(({ proportional, heap, external, readers }) =>
    `${proportional.toFixed(1)} (${heap.toFixed(1)}, ${external.toFixed(1)}, ${readers.toFixed(0)})`.padStart(
      26,
    ),
  );
  return `${String(minute).padStart(6)}${String(resumes).padStart(9)}${(rows / resumes).toFixed(2).padStart(13)}${(bytes / 1024 / resumes).toFixed(1).padStart(11)}  ${programs.join('')}`;
}
