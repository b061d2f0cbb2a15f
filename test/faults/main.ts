// npm run test:faults [-- --seed N] [--only WORDS] [--times 2] [--minutes N] [--rate 3] [--list]
//                          -- --steady [--minutes 30] [--rate 3]
// Hurts a whole Vitae under load, on a PostgreSQL and a Redis of its own, in every way that we know, and checks by clients and SQL of
// its own that nothing accepted is lost or done twice. The same seed gives the same faults in the same order. Linux;
// exit status 1 if anything was wrong. With --steady nothing is hurt: it measures memory and what a resume leaves in the database.
import { parseArgs } from 'node:util';
import { allFaults, runFaults } from './run-faults.ts';
import { runSteadily } from './run-steadily.ts';

const STEADY_MINUTES = 30;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    only: { type: 'string', multiple: true, default: [] },
    times: { type: 'string', default: '2' },
    minutes: { type: 'string' },
    rate: { type: 'string', default: '3' },
    steady: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

const chosen = values.only.length
  ? allFaults.filter(({ name }) =>
      values.only.some((words) => name.toLowerCase().includes(words.toLowerCase())),
    )
  : allFaults;
if (values.list || !chosen.length) {
  console.log(allFaults.map(({ name }) => name).join('\n'));
  process.exit(values.list ? 0 : 2);
}

const seed = Number(values.seed);
const minutes = values.minutes === undefined ? undefined : Number(values.minutes);
const rate = Number(values.rate);
const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
const { signal: abort } = controller;
const say = (line: string) => console.log(line);
if (values.steady) {
  say(`faults: seed ${seed}, none, ${rate} uploads a second`);
  end(await runSteadily({ seed, minutes: minutes ?? STEADY_MINUTES, rate, say, abort }));
}
say(`faults: seed ${seed}, ${chosen.length} faults, ${values.times} times each`);
const run = { seed, faults: chosen, times: Number(values.times), minutes, rate, say, abort };
const { wrong, done, sent, accepted, worst } = await runFaults(run);
say(`\n${done} faults, ${sent} uploads, ${accepted} accepted`);
for (const line of worst) say(`slowest, ${line}`);
if (wrong.length) say(`again: npm run test:faults -- --seed ${seed}`);
end(wrong);

function end(wrong: readonly string[]): never {
  say(`${wrong.length} things wrong`);
  for (const [fault, count] of countOf(wrong)) say(`  ${count} × ${fault}`);
  process.exit(wrong.length ? 1 : 0);
}

/** The same said of many requests is one line. */
function countOf(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const kind = line.replace(/request-\d+/g, 'request-…');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
