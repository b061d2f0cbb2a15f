// The values of a profile as the viewer shows them: where each stands in the profile, which rule read it, and from where.
import { fieldsOf, type Evidence, type Profile } from '@vitae/contracts';

export interface ShownValue {
  /** For example `positions[0].title`. */
  readonly path: string;
  readonly text: string;
  readonly confidence: number;
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

export const valuesOf = (profile: Profile): ShownValue[] =>
  [...fieldsOf(profile)].map(([path, { value, confidence, tier, rule = '–', evidence }]) => ({
    path,
    text: typeof value === 'string' ? value : JSON.stringify(value),
    confidence,
    rule: `${tier}, ${rule}`,
    evidence,
  }));
