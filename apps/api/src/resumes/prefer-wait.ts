// `Prefer: wait=N` (RFC 7240): hold the answer back until the resume is settled, N seconds at most.
import { isSettled, type Resume } from '@vitae/contracts';

const LONGEST_SECONDS = 60;
const LOOK_EVERY_MS = 75;

/** The seconds that the client would wait; undefined if it did not say. */
export function preferredWait(header: string | string[] | undefined): number | undefined {
  const value = /(?:^|[,;\s])wait\s*=\s*"?(\d{1,5})/i.exec(
    Array.isArray(header) ? header.join(',') : (header ?? ''),
  )?.[1];
  return value === undefined ? undefined : Math.min(Number(value), LONGEST_SECONDS);
}

/** Looks again and again until the resume is settled, gone, or the time is over; `aborted` ends it when the client has left. */
export async function waitUntilSettled(
  look: () => Promise<Resume | undefined>,
  seconds: number,
  aborted: () => boolean,
): Promise<Resume | undefined> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const resume = await look();
    if (!resume || isSettled(resume.status) || performance.now() >= end || aborted()) return resume;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
