import type { Tone } from '@vitae/contracts';
import { EmbeddingError } from '@vitae/embedding';
import { Faults } from '@vitae/extraction';
import { tenantSettings } from '@vitae/store';
import { noTone, readTone } from '@vitae/tone';
import { resultOf, type StageInput } from '../stage.ts';

/** Only where the tenant asks for it: else nothing is computed. */
export async function toneIsWanted({ tenantId, dependencies }: StageInput): Promise<boolean> {
  const { tone } = await dependencies.store.withTenant(tenantId, (tx) => tenantSettings.getSettings(tx));
  return tone;
}

/** How the resume is written. No failure of it is worth the profile: it says why there is none. */
export async function readToneOfWriting(input: StageInput): Promise<Tone> {
  const { embedder, onEmbeddingFailure, onFaults } = input.dependencies;
  if (!embedder) return noTone('no_encoder');
  try {
    return await readTone(resultOf(input, 'merge'), resultOf(input, 'read'), embedder);
  } catch (error) {
    if (error instanceof EmbeddingError) {
      onEmbeddingFailure?.(error);
      return noTone('encoder_away');
    }
    const faults = new Faults();
    faults.note('tone', error);
    onFaults?.(faults.list);
    return noTone('failed');
  }
}
