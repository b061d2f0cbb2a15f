// Which of a candidate's resumes search goes by.
import type { CandidateReading } from '@vitae/store';

/**
 * The best reading as a whole: one in which something was found, then one of a text before one of a scan, then the newest. Undefined
 * where there is none. The order in which the readings came does not matter.
 */
export function decidingReading(readings: readonly CandidateReading[]): CandidateReading | undefined {
  const [best] = [...readings].sort(
    (a, b) =>
      Number(a.littleFound) - Number(b.littleFound) ||
      Number(a.scanned) - Number(b.scanned) ||
      b.createdAt.getTime() - a.createdAt.getTime() ||
      a.resumeId.localeCompare(b.resumeId),
  );
  return best;
}
