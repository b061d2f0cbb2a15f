import { codeOf } from '@vitae/runtime';
import { hashPassword, isOutdated, PasswordChecker } from './passwords.ts';

it('checks what it hashed, and knows its hashes from old ones', async () => {
  const stored = await hashPassword('correct horse');
  const passwords = new PasswordChecker();
  expect(await passwords.fits('correct horse', stored)).toBe(true);
  expect(await passwords.fits('correct house', stored)).toBe(false);
  expect(isOutdated(stored)).toBe(false);
  expect(isOutdated(stored.replace('t=2', 't=1'))).toBe(true);
  expect(isOutdated('scrypt$c2FsdA==$aGFzaA==')).toBe(true);
});

it('checks two at a time, lets fifty wait and sends the next away, then goes on', async () => {
  const stored = await Promise.all([1, 2, 3, 4].map(() => hashPassword('right')));
  const passwords = new PasswordChecker();
  const tries = Array.from({ length: 60 }, (_, i) => passwords.fits('right', stored[i % 4] ?? ''));
  expect(passwords.computed).toBe(2);
  const outcomes = await Promise.allSettled(tries);
  expect(outcomes.map(({ status }) => status)).toEqual([
    ...Array<string>(52).fill('fulfilled'),
    ...Array<string>(8).fill('rejected'),
  ]);
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') expect(codeOf(outcome.reason)).toBe('unavailable');
  expect(passwords.computed).toBe(52);
  expect(await passwords.fits('right', stored[0] ?? '')).toBe(true);
});

it('lets nobody wait for more than one turn of an account that is signed in to without end', async () => {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const passwords = new PasswordChecker((_, stored) => {
    begun.push(stored);
    return new Promise((resolve) => ends.push(() => resolve(true)));
  });
  const flood = Promise.allSettled(Array.from({ length: 60 }, () => passwords.fits('right', 'flooded')));
  const other = passwords.fits('right', 'other');
  let isOver = false;
  void flood.then(() => (isOver = true));
  while (!isOver) {
    ends.shift()?.();
    await new Promise(setImmediate);
  }
  expect(await other).toBe(true);
  // Two were at it, and one of the flood's was the next in line.
  expect(begun.indexOf('other')).toBe(3);
  expect(begun.filter((who) => who === 'flooded')).toHaveLength(22);
});

it('computes a hash for an account that is not there', async () => {
  const passwords = new PasswordChecker();
  await passwords.pretend('x');
  expect(passwords.computed).toBe(1);
});

it('fits nothing to what is no hash, and goes on after one that is broken', async () => {
  const passwords = new PasswordChecker();
  expect(await passwords.fits('none', 'none')).toBe(false);
  for (let i = 0; i < 3; i++) await expect(passwords.fits('x', '$argon2id$broken')).rejects.toThrow();
  expect(await passwords.fits('right', await hashPassword('right'))).toBe(true);
});
