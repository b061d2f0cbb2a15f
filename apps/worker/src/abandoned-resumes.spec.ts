import { createLogger } from '@vitae/runtime';
import { AbandonedResumes, type AbandonedResumesOptions } from './abandoned-resumes.ts';

const check = async (pool: () => Promise<{ alive: boolean; oldestSeconds: number | null }>) => {
  const abandoned: string[] = [];
  const watch = new AbandonedResumes({
    store: { asRelay: pool } as unknown as AbandonedResumesOptions['store'],
    runner: {
      abandon: (queue) => {
        abandoned.push(queue);
        return Promise.resolve(3);
      },
    },
    now: () => new Date(),
    logger: createLogger('test', 'silent'),
  });
  return [await watch.check(), abandoned];
};

it('lets resumes go on that have waited for minutes while no worker lives', async () => {
  expect(await check(() => Promise.resolve({ alive: false, oldestSeconds: 301 }))).toEqual([3, ['llm']]);
});

it.each([
  ['a worker lives', { alive: true, oldestSeconds: 9_000 }],
  ['a worker may still come back', { alive: false, oldestSeconds: 60 }],
  ['nothing waits', { alive: false, oldestSeconds: null }],
])('leaves them where %s', async (_name, pool) => {
  expect(await check(() => Promise.resolve(pool))).toEqual([0, []]);
});

it('goes on watching when the database can’t be reached', async () => {
  expect(await check(() => Promise.reject(new Error('gone')))).toEqual([0, []]);
});
