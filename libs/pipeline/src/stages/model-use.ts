// What the stages of the house's language model and of the one outside share: whether a tenant wants one at all, the
// reading, and what it cost.
import type { TenantSettings } from '@vitae/contracts';
import { asOf, overallConfidence } from '@vitae/extraction';
import type { LanguageModel } from '@vitae/inference';
import { llmUsage, plans, tenantSettings } from '@vitae/store';
import { datesOf, resultOf, type LlmResult, type StageInput } from '../stage.ts';

/**
 * The tenant's settings if a language model is to read this resume: the tenant wants it, the rules are unsure where it wants it only
 * then, and its tokens of the month, by its plan and its own setting, are not used up.
 */
export async function settingsIfWanted(input: StageInput): Promise<TenantSettings | undefined> {
  const { tenantId, dependencies } = input;
  const { settings, left } = await dependencies.store.withTenant(tenantId, async (tx) => {
    const settings = await tenantSettings.getSettings(tx);
    return { settings, ...(await plans.tokensLeft(tx, settings.monthlyTokens, dependencies.now())) };
  });
  const { languageModel, unsureBelow } = settings;
  if (languageModel === 'off' || left <= 0) return undefined;
  const sure = () => overallConfidence(resultOf(input, 'classic').extracted) >= unsureBelow;
  return languageModel === 'when_unsure' && sure() ? undefined : settings;
}

/** The model's reading, counted for the tenant. Sections that it fails on are left to the classic tier, which the extraction says. */
export async function readBy(
  model: LanguageModel,
  input: StageInput,
  { leavesTheHouse }: { leavesTheHouse: boolean },
): Promise<LlmResult> {
  const { tenantId, dependencies, resume } = input;
  const document = resultOf(input, 'read');
  const { fields } = await dependencies.store.withTenant(tenantId, (tx) => tenantSettings.getSettings(tx));
  // Not before a model is asked: its tokens' names and its client take 25 MB.
  const { countMistralTokens, readWithModel } = await import('@vitae/inference');
  const { extraction, use, calls, failures } = await readWithModel(document, {
    model,
    countTokens: countMistralTokens,
    asOf: asOf(document, datesOf(resume)).month,
    own: fields,
    maxCalls: dependencies.modelLimits.maxCalls,
  });
  dependencies.onFaults?.(extraction.faults ?? []);
  await dependencies.store.withTenant(tenantId, async (tx) => {
    await llmUsage.addReading(tx, dependencies.now(), {
      ...use,
      droppedUngrounded: extraction.dropped ?? 0,
      losses: extraction.losses ?? {},
      leftTheHouse: leavesTheHouse ? 1 : 0,
    });
    await plans.tellOfTokens(tx, dependencies.now());
  });
  return {
    extraction: { ...extraction, ...(leavesTheHouse && { leftTheHouse: true }) },
    use,
    calls,
    failures: [...failures],
  };
}
