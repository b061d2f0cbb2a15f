import type { LlmResult, StageInput } from '../stage.ts';
import { readBy, settingsIfWanted } from './model-use.ts';

/**
 * Whether an engine outside is to read this resume: the operator names one, the tenant wants a language model and lets resumes leave the
 * house, and the house's own did not take this one or failed on a part of it.
 */
export async function overflowIsWanted(input: StageInput): Promise<boolean> {
  const { llm } = input.results;
  if (!input.dependencies.overflow || (llm && !llm.failures.length)) return false;
  return (await settingsIfWanted(input))?.overflow ?? false;
}

export function readOutside(input: StageInput): Promise<LlmResult> {
  const model = input.dependencies.overflow?.model;
  if (!model) throw new Error('this process has no engine outside the house');
  return readBy(model, input, { leavesTheHouse: true });
}
