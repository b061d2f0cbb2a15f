// npm run test:faults [-- --seed N] [--only WORDS] [--times 2] [--minutes N] [--rate 3] [--list]
// Hurts a whole Vitae under load, on a PostgreSQL and a Redis of its own, in every way that we know, and checks by clients and SQL of
// its own that nothing accepted is lost or done twice. The same seed gives the same faults in the same order. Linux;
// exit status 1 if anything was wrong.
import { parseArgs } from 'node:util';
import { allFaults, runFaults } from './run-faults.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    only: { type: 'string', multiple: true, default: [] },
    times: { type: 'string', default: '2' },
    minutes: { type: 'string' },
    rate: { type: 'string', default: '3' },
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
console.log(`faults: seed ${seed}, ${chosen.length} faults, ${values.times} times each`);
const { wrong, done, sent, accepted } = await runFaults({
  seed,
  faults: chosen,
  times: Number(values.times),
  minutes: values.minutes === undefined ? undefined : Number(values.minutes),
  rate: Number(values.rate),
  say: (line) => console.log(line),
});
console.log(`\n${done} faults, ${sent} uploads, ${accepted} accepted; ${wrong.length} things wrong`);
for (const [fault, count] of countOf(wrong)) console.log(`  ${count} × ${fault}`);
if (wrong.length) console.log(`again: npm run test:faults -- --seed ${seed}`);
process.exit(wrong.length ? 1 : 0);

/** The same said of many requests is one line. */
function countOf(lines: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const kind = line.replace(/request-\d+/g, 'request-…');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
