// One attempt to push somebody: the steps that are due, one after the other. How far it has got is written down before and after whatever
// must not be done twice; what was begun and never answered is looked for there before it is done again.
import type { PushProblem } from '@vitae/contracts';
import type { OutboundResult } from '@vitae/outbound';
import type { AtsAnswer } from './asking.ts';
import type { AtsProtocol, AtsRequest, Progress, PushContext, Step, StepResult, StepState } from './ats.ts';

export interface PushDependencies {
  ask(request: AtsRequest): Promise<AtsAnswer>;
  /** Writes down how far it has got; rejects where somebody else pushes by now. */
  save(progress: Progress): Promise<void>;
  now(): Date;
}

export type PushEnd =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly problem: PushProblem;
      readonly status: number | null;
      readonly text: string | null;
      /** Nobody knows whether the last request did something. */
      readonly isUnknown: boolean;
      readonly result?: OutboundResult;
    };

type Failure = Extract<PushEnd, { ok: false }>;

export async function push(
  dependencies: PushDependencies,
  protocol: Pick<AtsProtocol, 'steps'>,
  context: PushContext,
  start: Progress,
): Promise<PushEnd> {
  const end = await attempt(dependencies, protocol.steps(context), context, start);
  // Whoever was there is there no more, or is somebody else's by now: they are looked for anew, once.
  if (end.ok || end.status !== 404 || start.remoteId === undefined) return end;
  const anew: Progress = { done: [] };
  await dependencies.save(anew);
  return attempt(dependencies, protocol.steps(context), context, anew);
}

async function attempt(
  { ask, save, now }: PushDependencies,
  steps: readonly Step[],
  context: PushContext,
  start: Progress,
): Promise<PushEnd> {
  let state: StepState = { ...start, passing: {} };
  const apply = (step: Step, result: StepResult) => {
    const { begun, ...rest } = state;
    state = {
      ...rest,
      ...(begun && begun.step !== step.name && { begun }),
      ...(result.remoteId !== undefined && { remoteId: result.remoteId }),
      ...(result.wasThere !== undefined && { wasThere: result.wasThere }),
      passing: { ...state.passing, ...result.passing },
      ...(step.kind === 'once' && { done: [...state.done, step.name] }),
    };
  };
  const keep = () => save(progressOf(state));

  const { begun } = state;
  const doubtful = steps.find(({ name }) => name === begun?.step);
  if (begun && doubtful?.wasDone) {
    const { wasDone } = doubtful;
    const since = new Date(Date.parse(begun.at) - CLOCKS_APART_MS);
    const answer = await ask(wasDone.request(context, state, since));
    if (!answer.ok) return failureOf(answer);
    const found = reading(() => wasDone.read(answer.json, context, state, since));
    if (found === UNREADABLE) return unexpected(answer.status);
    if (found) apply(doubtful, found);
    else state = { ...state, begun: undefined };
    await keep();
  }

  for (const step of steps) {
    if (!step.isDue(state, context)) continue;
    if (step.kind === 'once') {
      state = { ...state, begun: { step: step.name, at: now().toISOString() } };
      await keep();
    }
    const answer = await ask(step.request(context, state));
    if (!answer.ok) {
      if (step.kind === 'once' && !answer.isUnknown) {
        state = { ...state, begun: undefined };
        await keep();
      }
      return failureOf(answer);
    }
    const result = reading(() => step.read(answer.json, context, state));
    if (result === UNREADABLE) return unexpected(answer.status);
    apply(step, result);
    if (step.kind === 'once' || result.remoteId !== undefined) await keep();
  }
  return { ok: true };
}

const progressOf = ({ remoteId, wasThere, done, begun }: StepState): Progress => ({
  ...(remoteId !== undefined && { remoteId }),
  ...(wasThere !== undefined && { wasThere }),
  done,
  ...(begun && { begun }),
});

/** How far their clock and ours may be apart. */
const CLOCKS_APART_MS = 300_000;
const UNREADABLE = Symbol('unreadable');
/** Protocols throw where an answer is none that their system is known to give. */
function reading<T>(read: () => T): T | typeof UNREADABLE {
  try {
    return read();
  } catch {
    return UNREADABLE;
  }
}

const failureOf = ({
  problem,
  status,
  text,
  isUnknown,
  result,
}: Extract<AtsAnswer, { ok: false }>): Failure => ({
  ok: false,
  problem,
  status,
  text,
  isUnknown,
  result,
});

const unexpected = (status: number): Failure => ({
  ok: false,
  problem: 'unexpected_answer',
  status,
  text: null,
  isUnknown: true,
});
