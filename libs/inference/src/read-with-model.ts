// A document through a language model: its sections asked for side by side, each answer validated; what fails is asked once
// more in two halves (in ever smaller ones where the prompt is too long for the server), and what fails again is left to the
// classic tier, which the extraction says.
import { defaultModelLimits, type Document, type Extraction, type OwnField } from '@vitae/contracts';
import {
  grammarOf,
  MAX_ANSWER_TOKENS,
  planTasks,
  readAnswers,
  understood,
  withLines,
  type Answered,
  type CountTokens,
  type LlmTask,
} from '@vitae/extraction';
import { setTimeout as pause } from 'node:timers/promises';
import type { LanguageModel, ModelFailure, TokenUse } from './language-model.ts';

/** Raised whenever prompts or answers change. */
export const PROMPT_VERSION = 'pointing-3';

/** A server that asks for more patience than this has its section left out. */
const LONGEST_PAUSE_MS = 10_000;
const AGAIN: readonly ModelFailure[] = ['timed_out', 'rate_limited', 'unavailable'];

/** `not_asked`: a mistake of ours, which the extraction's faults tell; `over_budget`: the resume had its calls. */
type Unanswered = ModelFailure | 'not_asked' | 'over_budget';

export interface ModelReading {
  readonly extraction: Extraction;
  readonly use: TokenUse;
  readonly calls: number;
  /** Why sections went unanswered. */
  readonly failures: readonly Unanswered[];
}

export interface ReadWithModelOptions {
  readonly model: LanguageModel;
  readonly countTokens: CountTokens;
  /** The month (YYYY-MM) that "present" is counted to. */
  readonly asOf: string;
  /** The tenant's own fields. */
  readonly own?: readonly OwnField[];
  readonly maxCalls?: number;
}

/** Never rejects for what the model or its server does, nor for a mistake of ours that keeps a section from being asked. */
export async function readWithModel(
  document: Document,
  { model, countTokens, asOf, own = [], maxCalls = defaultModelLimits.maxCalls }: ReadWithModelOptions,
): Promise<ModelReading> {
  const questions = new Questions(
    model,
    maxCalls,
    own.map(({ key }) => key),
  );
  const plan = planTasks(document, countTokens, own);
  const answered = await Promise.all(plan.tasks.map((task) => questions.ask(task)));
  const version = `${model.name}/${PROMPT_VERSION}`;
  const extraction = readAnswers(answered.flat(), { asOf, version, own });
  const { use, calls } = questions;
  const faults = [...plan.faults, ...(extraction.faults ?? [])];
  const unanswered = [...questions.unanswered, ...plan.unplanned];
  return {
    extraction: {
      ...extraction,
      ...(faults.length && { faults }),
      ...(unanswered.length && { unanswered }),
    },
    use,
    calls,
    failures: [...questions.failures, ...plan.unplanned.map(() => 'not_asked' as const)],
  };
}

class Questions {
  use: TokenUse = { promptTokens: 0, answerTokens: 0 };
  calls = 0;
  readonly failures: Unanswered[] = [];
  readonly unanswered = new Set<string>();
  readonly #model: LanguageModel;
  readonly #maxCalls: number;
  readonly #ownKeys: readonly string[];

  constructor(model: LanguageModel, maxCalls: number, ownKeys: readonly string[]) {
    this.#model = model;
    this.#maxCalls = maxCalls;
    this.#ownKeys = ownKeys;
  }

  /** The answers to a task: one, or those to its halves, or none. */
  async ask(task: LlmTask, maxTokens = MAX_ANSWER_TOKENS): Promise<Answered[]> {
    if (this.calls >= this.#maxCalls) return this.#leave(task, 'over_budget');
    const first = await this.#once(task, maxTokens);
    if (first.ok) return [first.answered];
    const { reason, retryAfterMilliseconds = 0 } = first;
    if (reason === 'prompt_too_long') return this.#askInHalves(task, maxTokens);
    if (AGAIN.includes(reason) && retryAfterMilliseconds > LONGEST_PAUSE_MS) return this.#leave(task, reason);
    if (retryAfterMilliseconds) await pause(retryAfterMilliseconds);
    if (reason === 'refused' || reason === 'misconfigured') return this.#leave(task, reason);
    const parts = halved(task);
    if (this.calls + parts.length > this.#maxCalls) return this.#leave(task, reason);
    const halves = await Promise.all(parts.map((half) => this.#once(half, maxTokens)));
    const failed = halves.find((half) => !half.ok);
    if (failed && !failed.ok) this.#leave(task, failed.reason);
    return halves.flatMap((half) => (half.ok ? [half.answered] : []));
  }

  /**
   * What a server's context does not hold it refuses unread, so halves are parted further until they fit. With the lines the room for
   * the answer shrinks: servers count both.
   */
  async #askInHalves(task: LlmTask, maxTokens: number): Promise<Answered[]> {
    if (task.lines.length < 2) return this.#leave(task, 'prompt_too_long');
    const room = Math.ceil(maxTokens / 2);
    return (await Promise.all(inTwo(task).map((half) => this.ask(half, room)))).flat();
  }

  #leave(task: LlmTask, reason: Unanswered): Answered[] {
    this.failures.push(reason);
    this.unanswered.add(task.section);
    return [];
  }

  async #once(
    task: LlmTask,
    maxTokens: number,
  ): Promise<
    | { ok: true; answered: Answered }
    | { ok: false; reason: ModelFailure; retryAfterMilliseconds?: number | undefined }
  > {
    this.calls++;
    const answer = await this.#model.answer({
      system: task.system,
      user: task.user,
      schema: grammarOf(task.section),
      maxTokens,
    });
    // A failed answer has cost its tokens, too.
    if (answer.use) {
      this.use = {
        promptTokens: this.use.promptTokens + answer.use.promptTokens,
        answerTokens: this.use.answerTokens + answer.use.answerTokens,
      };
    }
    if (!answer.ok) return answer;
    const said = meantBy(task, answer.json, this.#ownKeys);
    if (!said) return { ok: false, reason: 'invalid_json' };
    return { ok: true, answered: { task, ...said } as Answered };
  }
}

/** What an answer means; undefined also for one that can't be read, whatever is wrong with it: the resume's other sections go on. */
function meantBy(
  { section }: LlmTask,
  json: unknown,
  ownKeys: readonly string[],
): Omit<Answered, 'task'> | undefined {
  try {
    return understood(section, json, ownKeys);
  } catch {
    return undefined;
  }
}

/** The same question about each half of the lines; about all of them once more where they are few. */
const halved = (task: LlmTask): LlmTask[] => (task.lines.length < 8 ? [task] : inTwo(task));

function inTwo(task: LlmTask): LlmTask[] {
  const { lines } = task;
  const middle = Math.ceil(lines.length / 2);
  return [lines.slice(0, middle), lines.slice(middle)].map((half) => withLines(task, half));
}
