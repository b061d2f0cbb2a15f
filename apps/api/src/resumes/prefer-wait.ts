// `Prefer: wait=N` (RFC 7240): hold the answer back until the resume is settled, N seconds at most.

const LONGEST_SECONDS = 60;

/** The seconds that the client would wait; undefined if it did not say. */
export function preferredWait(header: string | string[] | undefined): number | undefined {
  const value = /(?:^|[,;\s])wait\s*=\s*"?(\d{1,5})/i.exec(
    Array.isArray(header) ? header.join(',') : (header ?? ''),
  )?.[1];
  return value === undefined ? undefined : Math.min(Number(value), LONGEST_SECONDS);
}
