import { layOver, suggestionsFor, type ProblemCode } from '@vitae/contracts';
import { placeReading } from '@vitae/candidates';
import { enqueue } from '@vitae/jobs';
import { indexResume } from '@vitae/search';
import {
  corrections,
  passageVectors,
  results,
  searchIndex,
  settledDays,
  tenantSettings,
  type TenantTx,
} from '@vitae/store';
import { tellOfReading } from './tell-of-reading.ts';
import {
  modelReading,
  resultOf,
  type EmbedResult,
  type LlmResult,
  type PipelineDependencies,
  type StageInput,
  type StageResults,
} from '../stage.ts';

/** Failures of an engine that was not there, and what its resumes are given up for. */
const AWAY: ReadonlySet<string> = new Set(['unavailable', 'misconfigured', 'engine_away', 'worker_lost']);

/** Takes the job off the list and makes the profile visible in one transaction: neither if another worker has the job by now. */
export async function publishProfile(input: StageInput): Promise<{ published: true }> {
  const { tenantId, job, resume, dependencies } = input;
  await dependencies.store.withTenant(tenantId, async (tx) => {
    await job.settle(tx);
    const { tone } = input.results;
    const machine = { ...resultOf(input, 'merge'), ...(tone && { tone }) };
    await corrections.lock(tx, resume.id);
    // What people have said of an earlier reading holds for this one.
    const profile = layOver(machine, await corrections.listStanding(tx, resume.id));
    const isCorrected = profile !== machine;
    const settings = await tenantSettings.getSettings(tx);
    const taught = settings.suggestions ? await corrections.listTaught(tx, resume.id) : [];
    const suggestions = suggestionsFor(resultOf(input, 'read'), machine, taught);
    const published = await results.publishProfile(
      tx,
      resume.id,
      { profile, suggestions, ...(isCorrected && { machine }) },
      resultOf(input, 'read').pages.length,
      dependencies.now(),
      shortcomingOf(modelReading(input.results)),
    );
    if (!published) return;
    const embedded = resultOf(input, 'embed');
    // What the tenant guards may have changed since it was indexed.
    const isOutdated = embedded.index && embedded.guarded?.join() !== settings.sensitiveFields.join();
    await putIndex(
      tx,
      resume.id,
      isCorrected || isOutdated
        ? { ...embedded, index: indexResume(resultOf(input, 'read'), profile, settings.sensitiveFields) }
        : embedded,
      dependencies.embedder?.model,
    );
    const person = await placeReading(tx, resume.id, profile);
    if (person === undefined) return;
    const document = resultOf(input, 'read');
    await tellOfReading(tx, { resumeId: resume.id, profile, document, candidateId: person });
    await settledDays.countRead(tx, resume.id, machine.readings, dependencies.now());
  });
  return { published: true };
}

/** The same for a resume that was added in this transaction, of which no stage has kept anything: nobody can have said a word of it. */
export async function publishNew(
  tx: TenantTx,
  resumeId: string,
  { read, merge, embed }: Pick<StageResults, 'read' | 'merge' | 'embed'>,
  dependencies: Pick<PipelineDependencies, 'now' | 'embedder'>,
): Promise<void> {
  const made = { profile: merge, document: read };
  await results.publishProfile(tx, resumeId, made, read.pages.length, dependencies.now());
  await putIndex(tx, resumeId, embed, dependencies.embedder?.model);
  const person = await placeReading(tx, resumeId, merge);
  if (person === undefined) return;
  await tellOfReading(tx, { resumeId, profile: merge, document: read, candidateId: person });
}

/** Puts what search asks; a job makes up for vectors that could not be made. Without an encoder nobody could, until the sweep finds one. */
async function putIndex(
  tx: TenantTx,
  resumeId: string,
  { index, vectors = [] }: EmbedResult,
  wanted: string | undefined,
): Promise<void> {
  if (!index) return;
  await searchIndex.put(tx, resumeId, index);
  const complete = new Set<string>();
  for (const { model, byHash } of vectors)
    if (await passageVectors.put(tx, resumeId, model, byHash)) complete.add(model);
  const isComplete = wanted === undefined || complete.has(wanted);
  if (!isComplete) await enqueue(tx, 'index-resume', { resumeId });
}

/** Why a reading is `partial`: nobody was there to ask, it took too long, or parts went unanswered. */
function shortcomingOf(reading: LlmResult | undefined): ProblemCode | undefined {
  if (!reading?.failures.length) return undefined;
  if (reading.failures.includes('deadline_passed')) return 'deadline_passed';
  return reading.failures.every((failure) => AWAY.has(failure)) ? 'engine_away' : 'model_incomplete';
}
