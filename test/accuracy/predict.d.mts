import type { JsonResume, Profile } from '@vitae/contracts';

export interface Prediction {
  readonly about: Readonly<Record<string, unknown>>;
  readonly gold: object;
  readonly profile: Profile;
  readonly resume: JsonResume;
}
export function predict(dir: string, out: string): Promise<Prediction[]>;
