import type { Profile } from '@vitae/contracts';
import { asOfMonth, mergeExtractions } from '@vitae/extraction';
import { resultOf, type StageInput } from '../stage.ts';

export function mergeTiers(input: StageInput): Promise<Profile> {
  const document = resultOf(input, 'read');
  return Promise.resolve(
    mergeExtractions(resultOf(input, 'classic'), document, asOfMonth(document, input.resume.createdAt)),
  );
}
