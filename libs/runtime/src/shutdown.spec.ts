import { Shutdown } from './shutdown.ts';

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

it('runs its steps once, the last first, and goes on after one that fails', async () => {
  const order: string[] = [];
  const shutdown = new Shutdown(silent);
  shutdown.add('first', () => void order.push('first'));
  shutdown.add('broken', () => Promise.reject(new Error('no')));
  shutdown.add('last', () => void order.push('last'));
  await Promise.all([shutdown.end(), shutdown.end()]);
  expect(order).toEqual(['last', 'first']);
});

it('announces the end before anything ends', async () => {
  const order: string[] = [];
  const shutdown = new Shutdown(silent, 1);
  shutdown.add('step', () => void order.push('step'));
  shutdown.announce(() => order.push('announced'));
  const end = shutdown.end();
  expect(order).toEqual(['announced']);
  await end;
  expect(order).toEqual(['announced', 'step']);
});
