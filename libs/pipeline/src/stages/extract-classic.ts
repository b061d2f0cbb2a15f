import type { Extraction } from '@vitae/contracts';
import { asOf, extractClassic, Faults } from '@vitae/extraction';
import { tenantSettings } from '@vitae/store';
import { datesOf, resultOf, type StageInput } from '../stage.ts';

export async function extractClassicTier(input: StageInput): Promise<Extraction> {
  const { tenantId, dependencies } = input;
  const document = resultOf(input, 'read');
  const own = await dependencies.store.withTenant(tenantId, (tx) => tenantSettings.getSettings(tx));
  const faults = new Faults();
  const { month } = asOf(document, datesOf(input.resume), faults);
  const extraction = extractClassic(document, {
    asOf: month,
    ownSkills: own.skills,
    usualCountry: own.defaultCountry ?? undefined,
  });
  dependencies.onFaults?.([...faults.list, ...(extraction.faults ?? [])]);
  return extraction;
}
