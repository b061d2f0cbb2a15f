// How near two phrases are that people write for skills: by the occupations that ask for them, with a sentence encoder as a second
// witness; by the encoder alone where no occupation knows one of them.
import { cosine, vectorOfMention } from './similar.ts';

/** What is needed of a sentence encoder (@vitae/embedding has several): vectors of length one. */
export interface PhraseEncoder {
  embed(texts: readonly string[]): Promise<readonly ArrayLike<number>[]>;
}

export interface PhraseSimilarity {
  /** 0 to 1: how likely it is that one job asks for both. */
  readonly likelihood: number;
  /** `occupations`: where both have a place among them; else the encoder alone has told. */
  readonly by: 'occupations' | 'encoder';
}

// Fitted on 80 pairs that are not those of test/skills. The encoder tells what is plainly unrelated and can't tell phrases that share
// a word: more of its weight costs more there than it gains.
const ENCODER_WEIGHT = 0.4;
const BY_BOTH = { slope: 5, middle: 0.6 };
const BY_ENCODER = { slope: 6, middle: 0.5 };

const likelihood = (value: number, { slope, middle }: { slope: number; middle: number }) =>
  1 / (1 + Math.exp(-slope * (value - middle)));

/** For each pair, in their order. The encoder is asked once, for each phrase once. */
export async function phraseSimilarities(
  pairs: readonly (readonly [string, string])[],
  encoder: PhraseEncoder,
): Promise<PhraseSimilarity[]> {
  const phrases = [...new Set(pairs.flat())];
  const encoded = phrases.length ? await encoder.embed(phrases) : [];
  const meaning = new Map(phrases.map((phrase, i) => [phrase, Float64Array.from(encoded[i] ?? [])]));
  const places = new Map(phrases.map((phrase) => [phrase, vectorOfMention(phrase)]));
  return pairs.map(([one, other]) => {
    const told = cosine(meaning.get(one) ?? NOWHERE, meaning.get(other) ?? NOWHERE);
    const [a, b] = [places.get(one), places.get(other)];
    return a && b
      ? { likelihood: likelihood(cosine(a, b) + ENCODER_WEIGHT * told, BY_BOTH), by: 'occupations' }
      : { likelihood: likelihood(told, BY_ENCODER), by: 'encoder' };
  });
}

const NOWHERE = new Float64Array();
