// What may be answered to a client and what may not, whatever is broken behind the service.

/** One try of a client, as the client saw it. */
export interface Answer {
  /** A status, or why there was none. */
  readonly outcome: number | 'cut' | 'late' | 'thrown away';
  /** What the client's own library said of a connection that ended. */
  readonly why?: string | undefined;
  /** The code of the problem, where the answer is one. */
  readonly problem?: string | undefined;
  readonly retryAfter?: string | undefined;
  readonly resumeId?: string | undefined;
  readonly milliseconds: number;
  /** The program was away or was killed meanwhile: its connections may end. */
  readonly wasAway: boolean;
}

const ACCEPTED: readonly unknown[] = [200, 202];
/** What a client can do nothing about, and must be told when to come again. */
const COME_AGAIN: readonly unknown[] = [503, 507];

export const isAccepted = ({ outcome }: Answer): boolean => ACCEPTED.includes(outcome);

/** What is wrong with an answer; undefined if it is in order. Where all is well behind the service, nobody may be sent away. */
export function faultOf(
  { outcome, why, problem, retryAfter, milliseconds, wasAway }: Answer,
  allIsWell = false,
): string | undefined {
  if (outcome === 'thrown away' || ACCEPTED.includes(outcome)) return undefined;
  if (outcome === 'cut') return wasAway ? undefined : `a connection ended without an answer (${why})`;
  if (outcome === 'late') return wasAway ? undefined : `no answer in ${Math.round(milliseconds / 1000)} s`;
  // A repeated request may come while the first is still in the middle of its work.
  const mayComeAgain = (!allIsWell && COME_AGAIN.includes(outcome)) || problem === 'idempotency_in_progress';
  if (!mayComeAgain) return `answered ${outcome} ${problem ?? ''}`.trim();
  return Number(retryAfter) > 0 ? undefined : `answered ${outcome} without Retry-After`;
}

/** Whether several answers to one Idempotency-Key name several resumes. */
export function madeTwo(answers: readonly Answer[]): boolean {
  return new Set(answers.flatMap(({ resumeId }) => resumeId ?? [])).size > 1;
}

/** What a program's `/ready` is to say while a fault lasts; `any` where more than one would be true. */
export type Expected = 'ready' | 'degraded' | 'unavailable' | 'any';

/** A look at one program's `/ready`. */
export interface Look {
  readonly program: string;
  /** Milliseconds of one clock. */
  readonly begun: number;
  readonly ended: number;
  /** What it said, by its status and its own word; nothing where no answer came. */
  readonly said: Exclude<Expected, 'any'> | undefined;
  readonly isAway: boolean;
}

/** How long a program may take to notice that something has changed. */
const NOTICE_MS = 5_000;

/** Which looks between two changes were not told the truth, by program. */
export function untruths(
  looks: readonly Look[],
  { from, to, expected }: { from: number; to: number; expected: (program: string) => Expected },
): string[] {
  // Whoever hears nothing once asks again before acting on it, as orchestrators do: on a busy machine an answer may be late.
  const next = (program: string, after: number) =>
    looks.find((look) => look.program === program && look.begun > after);
  const wrong = looks.filter(({ program, begun, ended, said, isAway }) => {
    const wanted = expected(program);
    if (isAway || wanted === 'any' || begun < from + NOTICE_MS || ended > to) return false;
    return said !== wanted && !(said === undefined && next(program, begun)?.said === wanted);
  });
  return [...Map.groupBy(wrong, ({ program }) => program)].map(([program, all]) => {
    const [first] = all;
    const after = (((first?.begun ?? 0) - from) / 1000).toFixed(1);
    return `${program} said ${first?.said ?? 'nothing'} instead of ${expected(program)} ${after} s after the change (${all.length} times)`;
  });
}

/** How long a program took to tell the truth and keep to it. */
export interface Notice {
  readonly program: string;
  readonly milliseconds: number;
}

/** The slowest of those that had something to notice between two changes, whether in time or not; one that never did took all of it. */
export function slowestNotice(
  looks: readonly Look[],
  { from, to, expected }: { from: number; to: number; expected: (program: string) => Expected },
): Notice | undefined {
  const judged = looks.filter(({ program, begun, ended, isAway }) => {
    return !isAway && expected(program) !== 'any' && begun >= from && ended <= to;
  });
  const notices = [...Map.groupBy(judged, ({ program }) => program)].map(([program, all]) => {
    const lastUntrue = all.findLastIndex(({ said }) => said !== expected(program));
    const firstTrue = all[lastUntrue + 1] ?? all[lastUntrue];
    return { program, milliseconds: lastUntrue < 0 ? 0 : (firstTrue?.ended ?? from) - from };
  });
  return notices.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
}
