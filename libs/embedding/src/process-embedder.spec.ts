import type { EncoderProgram } from './encoder-child.ts';
import { ProcessEmbedder } from './process-embedder.ts';

const wayward = (spec: object = {}, limits: Partial<EncoderProgram> = {}, now?: () => number) =>
  new ProcessEmbedder(
    {
      spec: { kind: 'use-lite', ...spec },
      file: './testing/wayward-process',
      maxMemoryMegabytes: 512,
      timeoutMilliseconds: 100_000,
      startMilliseconds: 100_000,
      ...limits,
    },
    { model: 'wayward', dimensions: 2 },
    now,
  );

describe('an encoder in a process of its own', () => {
  const made: ProcessEmbedder[] = [];
  const encoder = (...args: Parameters<typeof wayward>) => {
    const embedder = wayward(...args);
    made.push(embedder);
    return embedder;
  };
  afterEach(() => Promise.all(made.splice(0).map((embedder) => embedder.close())));

  it('fails the texts that kill it, after one more try, and answers the others by the next process', async () => {
    const embedder = encoder();
    const [killed, answered] = await Promise.allSettled([
      embedder.embed(['crash']),
      embedder.embed(['north']),
    ]);
    expect(killed).toMatchObject({ status: 'rejected', reason: { reason: 'unavailable' } });
    expect(answered).toEqual({ status: 'fulfilled', value: [Float32Array.of(0, 1)] });
  });

  it('loses nothing when its process dies between texts', async () => {
    const embedder = encoder({ lives: 'once' });
    for (let round = 0; round < 3; round++)
      expect(await embedder.embed(['north', 'east'])).toEqual([Float32Array.of(0, 1), Float32Array.of(1, 0)]);
  });

  it('ends a process that takes too long for a task', async () => {
    const embedder = encoder({}, { timeoutMilliseconds: 300 });
    await expect(embedder.embed(['hang'])).rejects.toMatchObject({ reason: 'unavailable' });
  });

  it('ends a process that takes more memory than it may', async () => {
    // The built-in one, which can't do with so little.
    const embedder = encoder({}, { file: './encoder-process', maxMemoryMegabytes: 64 });
    await expect(embedder.embed(['north'])).rejects.toMatchObject({
      message: 'it takes more memory than EMBEDDING_MEMORY_MB, 64 MB',
    });
  });

  it.each(['half', 'nothing', 'not a number', 'refuse'])(
    'refuses what can’t be used as vectors, and goes on: %s',
    async (what) => {
      const embedder = encoder();
      await expect(embedder.embed(['north', what])).rejects.toMatchObject({ reason: 'unsound' });
      expect(await embedder.embed(['north'])).toEqual([Float32Array.of(0, 1)]);
    },
  );

  it('says why a process does not start, and lets the machine rest before it tries again', async () => {
    let now = 0;
    const embedder = encoder({ start: 'crash' }, {}, () => now);
    const tried = () => embedder.embed(['north']).catch((error: unknown) => error);
    const first = await tried();
    expect(first).toMatchObject({
      reason: 'unavailable',
      message: expect.stringContaining('no such library'),
    });
    // The same error, not one like it: nothing was started.
    expect(await tried()).toBe(first);
    now += 1_000;
    expect(await tried()).not.toBe(first);
  });

  it('says what the encoder said when it could not be loaded', async () => {
    const embedder = encoder({ start: 'fail' });
    await expect(embedder.embed(['north'])).rejects.toMatchObject({
      reason: 'unsound',
      message: 'the folder holds no model',
    });
  });

  it('does not wait for ever for a process that never says that it is ready', async () => {
    const embedder = encoder({ start: 'hang' }, { startMilliseconds: 300 });
    await expect(embedder.embed(['north'])).rejects.toMatchObject({ reason: 'unavailable' });
  });

  it('answers a short query between the parts of a long list', async () => {
    const embedder = encoder();
    const done: string[] = [];
    const list = embedder.embed(Array.from({ length: 1_000 }, () => 'north')).then(() => done.push('list'));
    const query = embedder.embed(['east']).then(() => done.push('query'));
    await Promise.all([list, query]);
    expect(done).toEqual(['query', 'list']);
  });

  it('drops what is left of a list that can’t be answered whole', async () => {
    const embedder = encoder({}, { timeoutMilliseconds: 2 ** 31 - 1 });
    const list = ['refuse', ...Array.from({ length: 15 }, () => 'north'), 'hang'];
    await expect(embedder.embed(list)).rejects.toMatchObject({ reason: 'unsound' });
    expect(await embedder.embed(['north'])).toEqual([Float32Array.of(0, 1)]);
    expect(await embedder.embed([])).toEqual([]);
  });

  it('takes no more texts while thousands wait, and takes some again when they are done', async () => {
    const embedder = encoder();
    const many = embedder.embed(Array.from({ length: 5_000 }, () => 'north'));
    await expect(embedder.embed(['east'])).rejects.toMatchObject({ reason: 'busy' });
    expect(await many).toHaveLength(5_000);
    expect(await embedder.embed(['east'])).toEqual([Float32Array.of(1, 0)]);
  });

  it('leaves nobody waiting when it is closed', async () => {
    const embedder = encoder();
    const waiting = [embedder.embed(['hang']), embedder.embed(['north'])];
    await embedder.close();
    for (const one of waiting) await expect(one).rejects.toMatchObject({ reason: 'unavailable' });
  });
});
