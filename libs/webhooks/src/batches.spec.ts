import { Batches } from './batches.ts';

it('does together what comes while something is being done', async () => {
  const done: number[][] = [];
  let letGo = (): void => undefined;
  const batches = new Batches<number>(async (items) => {
    done.push([...items]);
    await new Promise<void>((resolve) => (letGo = resolve));
  });
  const first = batches.add(1);
  await Promise.resolve().then(() => undefined);
  await new Promise(setImmediate);
  const others = [batches.add(2), batches.add(3), batches.add(4)];
  letGo();
  await first;
  await new Promise(setImmediate);
  letGo();
  await Promise.all(others);
  expect(done).toEqual([[1], [2, 3, 4]]);
});

it('says what went wrong, and goes on', async () => {
  let fails = true;
  const batches = new Batches<number>(() => (fails ? Promise.reject(new Error('away')) : Promise.resolve()));
  await expect(batches.add(1)).rejects.toThrow('away');
  fails = false;
  await batches.add(2);
});
