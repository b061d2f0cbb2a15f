import type { Field, ToneClass } from '@vitae/contracts';
import { readTone, type SentenceEncoder } from './read-tone.ts';
import { documentOf, fieldOn, profileOf } from './testing/written-profile.ts';
import type { ToneModel } from './tone-model.ts';
import { WORDING } from './wording.ts';

/** One direction a word: a vector says which of them a text has. */
const WORDS = ['praised', 'dismissed', 'built', 'saved'];
const encoder: SentenceEncoder & { asked: string[] } = {
  model: 'words',
  dimensions: WORDS.length,
  asked: [],
  embed(texts) {
    this.asked.push(...texts);
    return Promise.resolve(
      texts.map((text) => Float32Array.from(WORDS, (word) => Number(text.toLowerCase().includes(word)))),
    );
  },
};
const weights = (...own: number[]) => ({
  weights: [...own, ...WORDING.map(() => 0)],
  bias: -2,
});
const model: ToneModel = {
  name: 'test-1',
  encoder: 'words',
  dimensions: WORDS.length,
  tone: {
    classes: ['positive', 'neutral', 'negative'],
    models: [weights(6, 0, 0, 4), { ...weights(-4, -4, 0, -4), bias: 2 }, weights(0, 6, 0, 0)],
  },
  achievement: weights(0, 0, 5, 5),
  measured: weights(0, 0, 0, 6),
};

const document = documentOf([
  'I was praised by all. The shop closed in May.',
  'Built a shed for the village.',
  'Saved the firm a million.',
  'Swept the yard each evening.',
  'Dismissed without a reason.',
]);
const lines = (...numbers: number[]): Field<string>[] => numbers.map((line) => fieldOn(document, line));
const profile = profileOf({
  summary: fieldOn(document, 1),
  positions: [{ highlights: lines(2, 3, 4) }, { highlights: [] }],
  volunteering: [{ highlights: lines(5) }],
});

it('tells the tone of each sentence, each section and the whole, and shows the sentences', async () => {
  const { model: name, resume, sections, sentences } = await readTone(profile, document, encoder, model);
  expect(name).toBe('test-1');
  expect(
    sentences.map(({ section, tone, evidence }) => [section, tone, evidence.map(({ text }) => text).join()]),
  ).toEqual([
    ['summary', 'positive', 'I was praised by all.'],
    ['summary', 'neutral', 'The shop closed in May.'],
    ['work', 'neutral', 'Built a shed for the village.'],
    ['work', 'positive', 'Saved the firm a million.'],
    ['work', 'neutral', 'Swept the yard each evening.'],
    ['volunteering', 'negative', 'Dismissed without a reason.'],
  ]);
  expect(resume).toEqual({ tone: 'neutral', positive: 2, neutral: 3, negative: 1 });
  expect(
    sections.map(({ section, positive, neutral, negative }) => [section, positive, neutral, negative]),
  ).toEqual([
    ['summary', 1, 1, 0],
    ['work', 1, 2, 0],
    ['volunteering', 0, 0, 1],
  ]);
  for (const { evidence, confidence } of sentences) {
    expect(evidence[0]?.boxes.length).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThan(1 / 3);
  }
});

it('marks the highlights of each position as achievements or duties, and which state a measured result', async () => {
  const { positions } = await readTone(profile, document, encoder, model);
  expect(
    positions.map(({ section, position, highlights }) => [
      section,
      position,
      ...highlights.map(
        ({ highlight, kind, measured }) => `${highlight} ${kind}${measured ? ' measured' : ''}`,
      ),
    ]),
  ).toEqual([
    ['work', 0, '0 achievement', '1 achievement measured', '2 duty'],
    // What reads negative is neither.
    ['volunteering', 0],
  ]);
});

it('asks for each text once', async () => {
  encoder.asked = [];
  await readTone(profile, document, encoder, model);
  expect(encoder.asked).toHaveLength(new Set(encoder.asked).size);
});

it.each<[string, Parameters<typeof readTone>]>([
  ['other_encoder', [profile, document, { ...encoder, model: 'another' }, model]],
  ['other_encoder', [profile, document, { ...encoder, dimensions: 384 }, model]],
  ['other_language', [{ ...profile, language: 'fr' }, document, encoder, model]],
  ['no_sentences', [profileOf({}), document, encoder, model]],
])('says that there is none because of %s, and asks nothing', async (unavailable, asked) => {
  encoder.asked = [];
  expect(await readTone(...asked)).toEqual({
    model: 'test-1',
    unavailable,
    sections: [],
    sentences: [],
    positions: [],
  });
  expect(encoder.asked).toEqual([]);
});

it('passes on that the encoder fails', () =>
  expect(
    readTone(profile, document, { ...encoder, embed: () => Promise.reject(new Error('away')) }, model),
  ).rejects.toThrow('away'));

it('reads a blank vector as any other', async () => {
  const blank = {
    ...encoder,
    embed: (texts: readonly string[]) => Promise.resolve(texts.map(() => new Float32Array(4))),
  };
  const { sentences } = await readTone(profile, document, blank, model);
  expect(new Set(sentences.map(({ tone }) => tone))).toEqual(new Set<ToneClass>(['neutral']));
});
