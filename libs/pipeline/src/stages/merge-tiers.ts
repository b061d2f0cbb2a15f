import type { Profile } from '@vitae/contracts';
import { asOf, Faults, mergeExtractions } from '@vitae/extraction';
import { datesOf, modelReading, resultOf, type StageInput } from '../stage.ts';

export function mergeTiers(input: StageInput): Promise<Profile> {
  const document = resultOf(input, 'read');
  const faults = new Faults();
  const profile = mergeExtractions(
    resultOf(input, 'classic'),
    document,
    asOf(document, datesOf(input.resume)),
    modelReading(input.results)?.extraction,
    faults,
  );
  input.dependencies.onFaults?.(faults.list);
  return Promise.resolve(profile);
}
