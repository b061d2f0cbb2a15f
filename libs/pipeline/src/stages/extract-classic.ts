import type { Extraction } from '@vitae/contracts';
import { asOf, extractClassic } from '@vitae/extraction';
import { tenantSettings } from '@vitae/store';
import { datesOf, resultOf, type StageInput } from '../stage.ts';

export async function extractClassicTier(input: StageInput): Promise<Extraction> {
  const { tenantId, dependencies } = input;
  const document = resultOf(input, 'read');
  const own = await dependencies.store.withTenant(tenantId, (tx) => tenantSettings.getSettings(tx));
  return extractClassic(document, {
    asOf: asOf(document, datesOf(input.resume)).month,
    ownSkills: own.skills,
  });
}
