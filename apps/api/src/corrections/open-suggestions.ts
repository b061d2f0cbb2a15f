// Suggestions of a resume that are still open: nobody has accepted or declined them, or said anything of what they are about.
import type { Suggestion } from '@vitae/contracts';
import { corrections, results, tenantSettings, type TenantTx } from '@vitae/store';

export async function openSuggestions(tx: TenantTx, resumeId: string): Promise<Suggestion[]> {
  if (!(await tenantSettings.getSettings(tx)).suggestions) return [];
  const suggestions = await results.getSuggestions(tx, resumeId);
  if (!suggestions.length) return [];
  const standing = await corrections.listStanding(tx, resumeId);
  return suggestions.filter(
    ({ id, list, entry, field }) =>
      !standing.some(
        (said) =>
          said.context.suggestion === id ||
          (said.list === list && said.entry === entry && (said.field === field || said.field === '')),
      ),
  );
}
