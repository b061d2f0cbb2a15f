// How sure the language model's value of a field is before it is held against the other tier: as often as it was right where
// answers were wrong in part (`npm run merge:fit`).
import { MODEL_CONFIDENCE } from '../data/model-confidence.data.ts';

export type ModelField = keyof typeof MODEL_CONFIDENCE;

export const modelConfidence = (field: ModelField): number => MODEL_CONFIDENCE[field];
