import { createLogger } from '@vitae/runtime';
import { Registry } from 'prom-client';
import { Sweeper, type SweepTurn } from './sweeper.ts';

const swept = { rows: 0, parts: 0, originals: 0, missing: 0, unindexed: 0, maps: 0 };

/** A turn that one holder at a time may have. */
class OneTurn {
  #holder: string | undefined;

  of(name: string): SweepTurn {
    return {
      take: () => Promise.resolve((this.#holder ??= name) === name),
      leave: async () => {
        if (this.#holder === name) this.#holder = undefined;
        return Promise.resolve();
      },
    };
  }
}

const turn = new OneTurn();
const done: string[] = [];
const logger = createLogger('test', 'silent');

function worker(name: string, sweep: () => Promise<typeof swept>) {
  const metrics = new Registry();
  const options = { turn: turn.of(name), logger, metrics };
  const sweeper = new Sweeper({ ...options, sweep: () => (done.push(name), sweep()) });
  const missing = async () =>
    (await metrics.getSingleMetric('vitae_missing_originals')?.get())?.values[0]?.value;
  return { sweeper, missing };
}

it('leaves the sweep to one of several workers, and to the next where that fails or ends', async () => {
  const first = worker('first', () => Promise.resolve({ ...swept, missing: 2 }));
  const second = worker('second', () => Promise.reject(new Error('the storage is away')));
  const third = worker('third', () => Promise.resolve({ ...swept, missing: 1 }));
  for (const { sweeper } of [first, second, third, first]) await sweeper.run();
  expect(done).toEqual(['first', 'first']);
  expect(await Promise.all([first.missing(), second.missing()])).toEqual([2, 0]);
  await first.sweeper.stop();
  for (const { sweeper } of [second, third, first]) await sweeper.run();
  expect(done.slice(2)).toEqual(['second', 'third']);
  expect(await Promise.all([first.missing(), third.missing()])).toEqual([0, 1]);
});
