import { AppError } from '@vitae/runtime';
import { gpuWorkers } from '@vitae/store';
import type { LlmResult, StageInput } from '../stage.ts';
import { readBy, settingsIfWanted } from './model-use.ts';

/** A resume whose reading was broken off so often may be what breaks the engine. */
const MOST_TRIES = 10;

/**
 * Whether the house's language model is to read this resume: the tenant wants one, a worker is there or may soon be there again, and it
 * is not to overflow. Without a worker the classic result is published at once.
 */
export async function houseModelIsWanted(input: StageInput): Promise<boolean> {
  const { store, now, model, modelPatienceSeconds, overflow } = input.dependencies;
  const settings = await settingsIfWanted(input);
  if (!settings) return false;
  // This process is a worker, and has the resume at hand.
  if (model) return true;
  const { alive, awaited, oldestSeconds } = await store.asRelay((tx) =>
    gpuWorkers.pressure(tx, now(), modelPatienceSeconds),
  );
  const overflows =
    overflow && settings.overflow && (!alive || (oldestSeconds ?? 0) >= overflow.afterSeconds);
  return awaited && !overflows;
}

/** Throws `engine_away` where the engine went away in the middle of it: the resume waits for it, or for another worker's. */
export async function readInTheHouse(input: StageInput): Promise<LlmResult> {
  const { model, modelTries = MOST_TRIES } = input.dependencies;
  if (!model) throw new Error('this process has no language model');
  const reading = await readBy(model, input, { leavesTheHouse: false });
  if (!reading.failures.length || !model.isAway || input.job.returns >= modelTries) return reading;
  throw new AppError('engine_away');
}
