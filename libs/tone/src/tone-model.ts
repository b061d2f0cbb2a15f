// What `npm run tone:train` writes: three small linear models over a sentence's vector and wording, for one encoder.
import type { HighlightKind, ToneClass } from '@vitae/contracts';
import { classify, probabilityOf, type ClassModel, type LinearModel } from './logistic-regression.ts';
import { wordingOf } from './wording.ts';

export interface ToneModel {
  readonly name: string;
  /** The encoder whose vectors it was fitted to, and their length: no others mean anything to it. */
  readonly encoder: string;
  readonly dimensions: number;
  readonly tone: ClassModel<ToneClass>;
  /** Yes: an achievement. */
  readonly achievement: LinearModel;
  /** Yes: states a measured result. */
  readonly measured: LinearModel;
}

/** What all models look at: the sentence's vector, and behind it its wording. */
export const featuresOf = (sentence: string, vector: ArrayLike<number>): Float64Array =>
  Float64Array.from([...Array.from(vector), ...wordingOf(sentence)]);

export const toneOfSentence = (
  model: ToneModel,
  features: Float64Array,
): { tone: ToneClass; confidence: number } => {
  const { answer, probability } = classify(model.tone, features);
  return { tone: answer, confidence: probability };
};

/** Undefined for a line that reads negative: it is neither. A duty never states a measured result: what it measures is how much work there is. */
export function kindOfHighlight(
  model: Pick<ToneModel, 'tone' | 'achievement' | 'measured'>,
  features: Float64Array,
): Pick<HighlightKind, 'kind' | 'confidence' | 'measured'> | undefined {
  if (classify(model.tone, features).answer === 'negative') return undefined;
  const achievement = probabilityOf(model.achievement, features);
  return achievement > 0.5
    ? {
        kind: 'achievement',
        confidence: achievement,
        measured: probabilityOf(model.measured, features) > 0.5,
      }
    : { kind: 'duty', confidence: 1 - achievement, measured: false };
}

/** The model with as many digits as it takes: rounding to four changes no answer on the training sentences. */
export function rounded(model: ToneModel): ToneModel {
  const short = ({ weights, bias }: LinearModel): LinearModel => ({
    weights: weights.map(digits),
    bias: digits(bias),
  });
  return {
    ...model,
    tone: { ...model.tone, models: model.tone.models.map(short) },
    achievement: short(model.achievement),
    measured: short(model.measured),
  };
}

const digits = (x: number): number => Number(x.toPrecision(4));
