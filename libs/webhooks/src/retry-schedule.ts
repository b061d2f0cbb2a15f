// When an attempt is followed by another, and what an answer means.
import type { OutboundResult } from '@vitae/outbound';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Pauses after the first attempt, the second, …; as Standard Webhooks proposes them: three days and a quarter together. */
export const PAUSES_MS = [
  5 * SECOND,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
] as const;

/** Pauses are longer by up to this share, so that what failed together does not come back together. */
const JITTER = 0.2;
/** A delivery waits no longer for what an endpoint asks for. */
const LONGEST_RETRY_AFTER_MS = DAY;
/** An endpoint that asks for it is sent nothing at all for so long at most. */
export const LONGEST_REST_MS = HOUR;
/** An endpoint that has failed for so long is disabled. */
export const FAILING_FOR_MS = 5 * DAY;

export type Verdict = 'delivered' | 'gone' | 'failed';

/** Whether an endpoint has taken a message: any status of success, answered to its end. */
export function verdictOf(result: OutboundResult): Verdict {
  if (!result.ok) return 'failed';
  if (result.status === 410) return 'gone';
  return result.status >= 200 && result.status < 300 ? 'delivered' : 'failed';
}

/**
 * Milliseconds until the next attempt, after so many; undefined where there is none any more. `random`: 0 to 1, without 1. An endpoint that asks for
 * a longer pause gets it.
 */
export function pauseAfter(attempts: number, random: number, askedMs = 0): number | undefined {
  const pause = PAUSES_MS[attempts - 1];
  if (pause === undefined) return undefined;
  return Math.round(Math.max(pause * (1 + JITTER * random), Math.min(askedMs, LONGEST_RETRY_AFTER_MS)));
}

/** Milliseconds that an answer asks to be left in peace for (`Retry-After` with 429 or 503, in seconds or as a date); 0 where it does not. */
export function askedPause(result: OutboundResult, now: Date): number {
  if (!result.ok || ![429, 503].includes(result.status)) return 0;
  const asked = result.headers.get('retry-after')?.trim() ?? '';
  const milliseconds = /^\d{1,9}$/.test(asked) ? Number(asked) * SECOND : Date.parse(asked) - now.getTime();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : 0;
}
