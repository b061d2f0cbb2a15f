import { gpuWorkers } from '@vitae/store';
import type { LlmResult, StageInput } from '../stage.ts';
import { readBy, settingsIfWanted } from './model-use.ts';

/**
 * Whether the house's language model is to read this resume: the tenant wants one, a worker lives that could do it, and it is not to
 * overflow. Without a worker the classic result is published at once.
 */
export async function houseModelIsWanted(input: StageInput): Promise<boolean> {
  const { store, now, model, overflow } = input.dependencies;
  const settings = await settingsIfWanted(input);
  if (!settings) return false;
  // This process is a worker, and has the resume at hand.
  if (model) return true;
  const { alive, oldestSeconds } = await store.asRelay((tx) => gpuWorkers.pressure(tx, now()));
  const overflows = overflow && settings.overflow && (oldestSeconds ?? 0) >= overflow.afterSeconds;
  return alive && !overflows;
}

export function readInTheHouse(input: StageInput): Promise<LlmResult> {
  const { model } = input.dependencies;
  if (!model) throw new Error('this process has no language model');
  return readBy(model, input, { leavesTheHouse: false });
}
