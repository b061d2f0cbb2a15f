import { phraseSimilarities, type PhraseEncoder } from './phrase-similarity.ts';

/** Knows two directions: phrases with a z in them, and others; remembers what it was asked. */
class TwoWayEncoder implements PhraseEncoder {
  readonly asked: string[] = [];

  embed(texts: readonly string[]): Promise<readonly number[][]> {
    this.asked.push(...texts);
    return Promise.resolve(texts.map((text) => (text.includes('z') ? [0, 1] : [1, 0])));
  }
}

it('tells by occupations what is near, whatever the encoder finds alike', async () => {
  const [related, unrelated] = await phraseSimilarities(
    [
      ['Docker', 'Kubernetes'],
      ['Docker', 'bricklaying'],
    ],
    new TwoWayEncoder(),
  );
  expect(related).toMatchObject({ by: 'occupations' });
  expect(related?.likelihood).toBeGreaterThan(0.5);
  expect(unrelated?.likelihood).toBeLessThan(0.5);
});

it('goes by the encoder where no occupation knows a phrase, and asks for each phrase once', async () => {
  const encoder = new TwoWayEncoder();
  const answers = await phraseSimilarities(
    [
      ['zzqxv', 'qqzwk'],
      ['zzqxv', 'Docker'],
      ['Docker', 'Kubernetes'],
    ],
    encoder,
  );
  expect(encoder.asked).toEqual(['zzqxv', 'qqzwk', 'Docker', 'Kubernetes']);
  expect(answers.map(({ by }) => by)).toEqual(['encoder', 'encoder', 'occupations']);
  expect(answers[0]?.likelihood).toBeGreaterThan(answers[1]?.likelihood ?? 1);
});

it('asks nothing for no pairs', async () => {
  const encoder = new TwoWayEncoder();
  expect(await phraseSimilarities([], encoder)).toEqual([]);
  expect(encoder.asked).toEqual([]);
});
