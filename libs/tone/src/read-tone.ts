// A profile in, the tone of its writing out: by an encoder that is handed in, and the model that was fitted to it.
import {
  tones,
  toneSections,
  type Document,
  type NoTone,
  type Profile,
  type Tone,
  type ToneClass,
  type ToneOfText,
} from '@vitae/contracts';
import { TONE_MODEL } from './data/tone-model.data.ts';
import { passagesOf, type Passage } from './sentences.ts';
import { featuresOf, kindOfHighlight, toneOfSentence, type ToneModel } from './tone-model.ts';
import { probabilitiesOf } from './logistic-regression.ts';

/** Whatever makes vectors of sentences. */
export interface SentenceEncoder {
  readonly model: string;
  readonly dimensions: number;
  embed(texts: readonly string[]): Promise<readonly ArrayLike<number>[]>;
}

/** What stands in the place of a tone that can't be told. */
export const noTone = (unavailable: NoTone, { name } = TONE_MODEL): Tone => ({
  model: name,
  unavailable,
  sections: [],
  sentences: [],
  positions: [],
});

const short = (probability: number): number => Math.round(probability * 1000) / 1000;

/**
 * How a resume is written. Where it can't be told it says why; then the encoder isn't asked. Rejects as the encoder does.
 */
export async function readTone(
  profile: Profile,
  document: Document,
  encoder: SentenceEncoder,
  model: ToneModel = TONE_MODEL,
): Promise<Tone> {
  const none = (why: NoTone) => noTone(why, model);
  if (encoder.model !== model.encoder || encoder.dimensions !== model.dimensions)
    return none('other_encoder');
  if ((profile.language ?? 'en') !== 'en') return none('other_language');
  const { sentences, highlights } = passagesOf(profile, document);
  if (!sentences.length && !highlights.length) return none('no_sentences');
  const featured = await withFeatures([...sentences, ...highlights], encoder);
  const read = featured.slice(0, sentences.length).map(({ passage, features }) => ({
    passage,
    probabilities: probabilitiesOf(model.tone, features),
    ...toneOfSentence(model, features),
  }));
  const inSection = Map.groupBy(read, ({ passage }) => passage.section);
  const resume = read.length ? toneOfText(model, read) : undefined;
  return {
    model: model.name,
    ...(resume && { resume }),
    sections: toneSections.flatMap((section) => {
      const own = inSection.get(section);
      return own ? [{ section, ...toneOfText(model, own) }] : [];
    }),
    sentences: read.map(({ passage: { section, evidence }, tone, confidence }) => ({
      section,
      tone,
      confidence: short(confidence),
      evidence,
    })),
    positions: kindsOf(model, featured.slice(sentences.length)),
  };
}

interface Featured {
  readonly passage: Passage;
  readonly features: Float64Array;
}

/** Each text is encoded once: most highlights are one sentence. */
async function withFeatures(passages: readonly Passage[], encoder: SentenceEncoder): Promise<Featured[]> {
  const texts = [...new Set(passages.map(({ text }) => text))];
  const vectors = await encoder.embed(texts);
  const features = new Map(texts.map((text, i) => [text, featuresOf(text, vectors[i] ?? [])]));
  return passages.map((passage) => ({ passage, features: features.get(passage.text) as Float64Array }));
}

/** The tone that is likeliest on average over the sentences, and how many read how. */
function toneOfText(
  { tone: { classes } }: ToneModel,
  read: readonly { tone: ToneClass; probabilities: readonly number[] }[],
): ToneOfText {
  const sums = classes.map((_, c) => read.reduce((sum, one) => sum + (one.probabilities[c] ?? 0), 0));
  const [positive, neutral, negative] = tones.map(
    (tone) => read.filter((one) => one.tone === tone).length,
  ) as [number, number, number];
  const tone = classes[sums.indexOf(Math.max(...sums))] ?? 'neutral';
  return { tone, positive, neutral, negative };
}

function kindsOf(model: ToneModel, highlights: readonly Featured[]): Tone['positions'] {
  const ofPosition = Map.groupBy(
    highlights,
    ({ passage: { section, highlight } }) => `${section} ${highlight?.position}`,
  );
  return [...ofPosition.values()].map((own) => {
    const { section, highlight } = (own[0] as Featured).passage;
    return {
      section: section === 'volunteering' ? section : 'work',
      position: highlight?.position ?? 0,
      highlights: own.flatMap(({ passage: { highlight, evidence }, features }) => {
        const read = kindOfHighlight(model, features);
        return read
          ? [{ highlight: highlight?.index ?? 0, ...read, confidence: short(read.confidence), evidence }]
          : [];
      }),
    };
  });
}
