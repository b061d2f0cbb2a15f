import { CachedEmbedder } from './cached-embedder.ts';
import type { Embedder } from './embedder.ts';

/** Counts what it is asked; a text's vector tells its length. */
function counting() {
  const asked: string[] = [];
  const embedder: Embedder = {
    model: 'counting',
    dimensions: 2,
    embed: (texts) => {
      asked.push(...texts);
      return Promise.resolve(texts.map((text) => Float32Array.of(text.length, 1)));
    },
    close: () => Promise.resolve(),
  };
  return { asked, embedder };
}

describe('vectors that are kept', () => {
  it('asks for each text once, and never for a blank one', async () => {
    const { asked, embedder } = counting();
    const cached = new CachedEmbedder(embedder);
    expect(await cached.embed(['a', 'bb', 'a', ' '])).toEqual(
      [
        [1, 1],
        [2, 1],
        [1, 1],
        [0, 0],
      ].map((numbers) => Float32Array.from(numbers)),
    );
    await cached.embed(['bb', 'a', '']);
    expect(asked).toEqual(['a', 'bb']);
  });

  it('forgets what was not used for longest', async () => {
    const { asked, embedder } = counting();
    const cached = new CachedEmbedder(embedder, 2);
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) await cached.embed([text]);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('answers a list that is longer than what it keeps', async () => {
    const { embedder } = counting();
    const vectors = await new CachedEmbedder(embedder, 1).embed(['a', 'bb', 'ccc', 'a']);
    expect(vectors.map(([length]) => length)).toEqual([1, 2, 3, 1]);
  });

  it('is not changed by whoever changes the vector that it was given', async () => {
    const { embedder } = counting();
    const cached = new CachedEmbedder(embedder);
    const [first] = await cached.embed(['a']);
    first?.fill(9);
    expect(await cached.embed(['a'])).toEqual([Float32Array.of(1, 1)]);
  });

  it('keeps nothing of what failed', async () => {
    const { asked, embedder } = counting();
    let fails = true;
    const cached = new CachedEmbedder({
      ...embedder,
      embed: (texts) => (fails ? Promise.reject(new Error('away')) : embedder.embed(texts)),
    });
    await expect(cached.embed(['a'])).rejects.toThrow('away');
    fails = false;
    await cached.embed(['a']);
    expect(asked).toEqual(['a']);
  });
});
