// A short cut of `npm run test:faults`: the four faults that tell most, under load and from a fixed seed, on two APIs, three workers,
// a PostgreSQL and a Redis of its own. Needs both servers on the machine (npm run test:services).
import { allFaults, runFaults } from '../faults/run-faults.ts';

const NAMES = [
  'PostgreSQL killed',
  'PostgreSQL out of connections',
  'a worker killed while it reads',
  'an API killed while files come in',
];
const itWithServers = process.env['DATABASE_URL'] && process.env['REDIS_URL'] ? it : it.skip;

itWithServers(
  'loses nothing, does nothing twice and is well again soon, whatever was killed',
  async () => {
    const faults = allFaults.filter(({ name }) => NAMES.includes(name));
    expect(faults).toHaveLength(NAMES.length);
    const said: string[] = [];
    const { wrong, done } = await runFaults({
      seed: 20,
      faults,
      times: 1,
      rate: 2,
      say: (line) => said.push(line),
    });
    if (wrong.length) console.error(said.join('\n'));
    expect(wrong).toEqual([]);
    expect(done).toBe(NAMES.length);
  },
  600_000,
);
