import { AppError } from '@vitae/runtime';
import { gpuWorkers } from '@vitae/store';
import type { LlmResult, StageInput } from '../stage.ts';
import { readBy, settingsIfWanted } from './model-use.ts';

/**
 * Whether the house's language model is to read this resume: the tenant wants one, a worker is there or may soon be there again, and it
 * is not to overflow. Without a worker the classic result is published at once.
 */
export async function houseModelIsWanted(input: StageInput): Promise<boolean> {
  const { store, now, model, modelLimits, overflow } = input.dependencies;
  const settings = await settingsIfWanted(input);
  if (!settings) return false;
  // This process is a worker, and has the resume at hand.
  if (model) return true;
  return store.asRelay(async (tx) => {
    if (!(await gpuWorkers.areAwaited(tx, now(), modelLimits.patienceSeconds))) return false;
    if (!overflow || !settings.overflow) return true;
    const { alive, oldestSeconds } = await gpuWorkers.pressure(tx, now());
    return alive && (oldestSeconds ?? 0) < overflow.afterSeconds;
  });
}

/**
 * Throws `engine_away` where the engine went away in the middle of it, though it may be back when the last question has its answer: the
 * resume waits for it, or for another worker's.
 */
export async function readInTheHouse(input: StageInput): Promise<LlmResult> {
  const { model, modelLimits } = input.dependencies;
  if (!model) throw new Error('this process has no language model');
  const { isAway = false, timesAway } = model;
  const reading = await readBy(model, input, { leavesTheHouse: false });
  const wasAway = isAway || model.timesAway !== timesAway;
  if (!reading.failures.length || !wasAway || input.job.returns >= modelLimits.maxTries) return reading;
  throw new AppError('engine_away');
}
