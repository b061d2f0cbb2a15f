import { asOf, overallConfidence } from '@vitae/extraction';
import { countMistralTokens, readWithModel } from '@vitae/inference';
import { gpuWorkers, llmUsage, tenantSettings } from '@vitae/store';
import { datesOf, resultOf, type LlmResult, type StageInput } from '../stage.ts';

/**
 * Whether a language model is to read this resume: the tenant wants it, the rules are unsure where the tenant wants it only
 * then, its tokens of the month are not used up, and a worker lives that could do it. Without one the classic result is published at once.
 */
export async function llmIsWanted(input: StageInput): Promise<boolean> {
  const { tenantId, dependencies } = input;
  const { store, now } = dependencies;
  const { settings, used } = await store.withTenant(tenantId, async (tx) => ({
    settings: await tenantSettings.getSettings(tx),
    used: await llmUsage.tokensIn(tx, monthOf(now())),
  }));
  const { languageModel, unsureBelow, monthlyTokens } = settings;
  if (languageModel === 'off' || (monthlyTokens !== null && used >= monthlyTokens)) return false;
  if (
    languageModel === 'when_unsure' &&
    overallConfidence(resultOf(input, 'classic').extracted) >= unsureBelow
  )
    return false;
  return dependencies.model !== undefined || store.asRelay((tx) => gpuWorkers.anyAlive(tx, now()));
}

const monthOf = (now: Date) => now.toISOString().slice(0, 7);

/** The model's reading. Sections that it fails on are left to the classic tier, which the extraction says. */
export async function readWithLanguageModel(input: StageInput): Promise<LlmResult> {
  const { model } = input.dependencies;
  if (!model) throw new Error('this process has no language model');
  const document = resultOf(input, 'read');
  const { fields } = await input.dependencies.store.withTenant(input.tenantId, (tx) =>
    tenantSettings.getSettings(tx),
  );
  const reading = await readWithModel(document, {
    model,
    countTokens: countMistralTokens,
    asOf: asOf(document, datesOf(input.resume)).month,
    own: fields,
  });
  const { extraction, use, calls, failures } = reading;
  await input.dependencies.store.withTenant(input.tenantId, (tx) =>
    llmUsage.addReading(tx, monthOf(input.dependencies.now()), {
      ...use,
      droppedUngrounded: extraction.dropped ?? 0,
    }),
  );
  return { extraction, use, calls, failures: [...failures] };
}
