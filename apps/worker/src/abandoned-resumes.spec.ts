import { createLogger } from '@vitae/runtime';
import { AbandonedResumes, type AbandonedResumesOptions } from './abandoned-resumes.ts';

interface Pool {
  readonly alive: boolean;
  readonly oldestSeconds: number | null;
}

/** What `check` answers at each of these seconds, and what was abandoned for what. */
async function checks(looks: readonly (readonly [second: number, pool: () => Promise<Pool>])[]) {
  const abandoned: string[] = [];
  let second = 0;
  let pool: () => Promise<Pool> = () => Promise.reject(new Error('not asked yet'));
  const watch = new AbandonedResumes({
    store: { asRelay: () => pool() } as unknown as AbandonedResumesOptions['store'],
    runner: {
      abandon: (queue, reason) => {
        abandoned.push(`${queue} ${reason}`);
        return Promise.resolve(queue === 'llm' ? 3 : 1);
      },
    },
    patienceSeconds: 300,
    now: () => new Date(second * 1_000),
    logger: createLogger('test', 'silent'),
  });
  const counts: number[] = [];
  for (const [at, look] of looks) {
    second = at;
    pool = look;
    counts.push(await watch.check());
  }
  return { counts, abandoned };
}

const nobody = () => Promise.resolve({ alive: false, oldestSeconds: 9_000 });
const somebody = () => Promise.resolve({ alive: true, oldestSeconds: 9_000 });
const nothing = () => Promise.resolve({ alive: false, oldestSeconds: null });
const lost = () => Promise.reject(new Error('gone'));

it('lets resumes go on, and questions without an answer, once no worker has been well for as long as they may wait', async () => {
  const { counts, abandoned } = await checks([
    [0, nobody],
    [299, nobody],
    [300, nobody],
  ]);
  expect(counts).toEqual([0, 0, 4]);
  expect(abandoned).toEqual(['llm engine_away', 'ask engine_away']);
});

it('counts from when the last worker was seen, however long resumes had waited for their turn by then', async () => {
  const { counts } = await checks([
    [0, nobody],
    [299, somebody],
    [310, nobody],
    [609, nobody],
    [610, nobody],
  ]);
  expect(counts).toEqual([0, 0, 0, 0, 4]);
});

it('has nothing to do where nothing waits', async () => {
  expect(
    await checks([
      [0, nothing],
      [900, nothing],
    ]),
  ).toEqual({ counts: [0, 0], abandoned: [] });
});

it('goes on watching when the database can’t be reached', async () => {
  const { counts } = await checks([
    [0, nobody],
    [200, lost],
    [301, nobody],
  ]);
  expect(counts).toEqual([0, 0, 4]);
});
