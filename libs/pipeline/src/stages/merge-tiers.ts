import type { Profile } from '@vitae/contracts';
import { asOf, mergeExtractions } from '@vitae/extraction';
import { datesOf, modelReading, resultOf, type StageInput } from '../stage.ts';

export function mergeTiers(input: StageInput): Promise<Profile> {
  const document = resultOf(input, 'read');
  return Promise.resolve(
    mergeExtractions(
      resultOf(input, 'classic'),
      document,
      asOf(document, datesOf(input.resume)),
      modelReading(input.results)?.extraction,
    ),
  );
}
