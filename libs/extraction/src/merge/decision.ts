// Where the tiers disagree, what is known of the disagreement is weighed as it was measured: logistic regressions over
// answers that are wrong in part (`npm run merge:fit`), one for each kind of decision and field.
import { MERGE_WEIGHTS } from '../data/merge-weights.data.ts';

/** `choose` between two readings, `keep` what the rules alone read, `add` what the model alone read. */
export type DecisionKind = 'choose' | 'keep' | 'add';

/** Fields and lists of a profile that are decided on; `position` and `qualification` stand for whole entries. */
export type DecidedField =
  | 'name'
  | 'headline'
  | 'location'
  | 'summary'
  | 'organisation'
  | 'title'
  | 'work place'
  | 'highlights'
  | 'position'
  | 'institution'
  | 'degree'
  | 'area'
  | 'grade'
  | 'qualification'
  | 'skills'
  | 'languages'
  | 'certificates'
  | 'projects'
  | 'publications'
  | 'awards'
  | 'issuer';

/** What is known of a disagreement, each about 0 to 1; what does not apply is 0. "First" is the classic reading. */
export const FEATURES = [
  /** How sure the classic tier is of the document, of this section of it, of this value. */
  'document',
  'section',
  'field',
  /** The share of the model's values that the rules read too: in the section, in the document; and of the rules' values that the model has. */
  'confirmed',
  'overall',
  'confirms',
  /** The share of what stands on the same lines that both tiers read. */
  'neighbours',
  /** The second is a part of the first; other values of the model are the rest of it; the first is a part of the second. */
  'inside',
  'explained',
  'contains',
  'sameLine',
  /** The model has the first as another value; the rules have the second as another; the model has the second twice. */
  'swapped',
  'elsewhere',
  'repeated',
  /** How many lines lie between the second and what belongs to it. */
  'apart',
  'words',
  'wordsOfFirst',
  'digits',
  'digitsOfFirst',
  /** How many of its fields an entry has. */
  'whole',
  'wholeOfFirst',
  /** More entries in the second (above 0) or in the first. */
  'count',
  /** The share of the second's lines from which the rules read something else, and from which the model itself does. */
  'taken',
  'claimed',
  /** The share of the second's lines that stand under a heading of their list, and under one of another list. */
  'headed',
  'strayed',
  /** `taken` and `strayed`, by how sure the classic tier is of the document: of a strange one it reads neither lists nor headings. */
  'surelyTaken',
  'surelyStrayed',
] as const;
export type Feature = (typeof FEATURES)[number];
export type Features = Partial<Record<Feature, number>>;

export interface Decision {
  readonly kind: DecisionKind;
  readonly field: DecidedField;
  readonly features: Features;
  /** The readings themselves, for who measures: fields, or lists of entries; `beside`: the other fields of their entry, or the rules' other entries. */
  readonly first?: unknown;
  readonly second?: unknown;
  readonly beside?: readonly unknown[];
}

/** How likely the model's reading is the right one (`choose`, `add`), or the rules' is (`keep`). */
export type Judge = (decision: Decision) => number;

const weights: Readonly<Record<string, readonly number[]>> = MERGE_WEIGHTS;

/** As it was measured. Where a field was not, the rules' reading of it stands, and additions are decided like those to all fields. */
export const measured: Judge = ({ kind, field, features }) => {
  const found = weights[`${kind} ${field}`] ?? (kind === 'add' ? weights[kind] : undefined);
  if (!found) return kind === 'keep' ? 1 : 0;
  const [bias = 0, ...rest] = found;
  const sum = FEATURES.reduce((n, feature, i) => n + (rest[i] ?? 0) * (features[feature] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
};
