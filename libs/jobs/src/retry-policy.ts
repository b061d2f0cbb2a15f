// When a job that failed is tried again. What is the file's own fault is final; our own mistakes are tried a few times; while
// something that Vitae stands on is away, jobs wait with growing pauses.
import { againAfter, problems, type Problem, type ProblemCode } from '@vitae/contracts';
import type { Delivery } from '@vitae/store';
import { jobDefinitions, type JobName } from './definitions.ts';

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 60_000;
/** About seven hours of the longest pause. A file that is gone for good fails in the end. */
const MOST_RETURNS = 420;

/** Whether a problem lies with what Vitae stands on, and says nothing about the job. */
export function isPlatformFault(code: ProblemCode): boolean {
  const { platform }: Problem = problems[code];
  return platform === true;
}

/** Milliseconds until the job is due again after this problem; undefined if it is given up. */
export function pauseBefore(
  name: JobName,
  code: ProblemCode,
  { returns, failures }: Pick<Delivery, 'returns' | 'failures'>,
): number | undefined {
  // Its retries were the lost deliveries themselves.
  if (code === 'worker_lost') return undefined;
  if (isPlatformFault(code))
    return returns < MOST_RETURNS ? growing(FIRST_PAUSE_MS, returns, LONGEST_PAUSE_MS) : undefined;
  const { attempts, backoffMilliseconds } = jobDefinitions[name];
  if (againAfter(code) === 'same' || failures + 1 >= attempts) return undefined;
  return growing(backoffMilliseconds, failures, LONGEST_PAUSE_MS);
}

/** A pause that doubles each time, up to a longest one. */
export const growing = (first: number, times: number, longest: number): number =>
  Math.min(first * 2 ** Math.min(times, 30), longest);
