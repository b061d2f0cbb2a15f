import { asOf, overallConfidence } from '@vitae/extraction';
import { countMistralTokens, readWithModel } from '@vitae/inference';
import { gpuWorkers, tenantSettings } from '@vitae/store';
import { datesOf, resultOf, type LlmResult, type StageInput } from '../stage.ts';

/**
 * Whether a language model is to read this resume: the tenant wants it, the rules are unsure where the tenant wants it only
 * then, and a worker lives that could do it. Without one the classic result is published at once.
 */
export async function llmIsWanted(input: StageInput): Promise<boolean> {
  const { tenantId, dependencies } = input;
  const { store, now } = dependencies;
  const { languageModel, unsureBelow } = await store.withTenant(tenantId, (tx) =>
    tenantSettings.getSettings(tx),
  );
  if (languageModel === 'off') return false;
  if (
    languageModel === 'when_unsure' &&
    overallConfidence(resultOf(input, 'classic').extracted) >= unsureBelow
  )
    return false;
  return dependencies.model !== undefined || store.asRelay((tx) => gpuWorkers.anyAlive(tx, now()));
}

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
  return { extraction, use, calls, failures: [...failures] };
}
