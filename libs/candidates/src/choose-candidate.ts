// Which candidate a reading belongs to, among those that share an e-mail address or a telephone number with it.
import { namesAgree, type WrittenName } from './names-agree.ts';

export interface Sharing {
  readonly candidateId: string;
  /** Whose the candidate is: itself, or whom somebody merged it into. */
  readonly personId: string;
  /** The names that this candidate's other readings gave. */
  readonly names: readonly WrittenName[];
}

/**
 * The candidate that is the same person; undefined where none is, or where it can't be told which. A shared address alone is not
 * enough: an agency puts its own on everybody's resume. `sharing` is in the order in which the candidates came.
 */
export function chooseCandidate(
  name: WrittenName | undefined,
  sharing: readonly Sharing[],
): string | undefined {
  if (name) {
    const agreeing = sharing.find(({ names }) => names.some((other) => namesAgree(name, other)));
    if (agreeing) return agreeing.candidateId;
  }
  const open = name ? sharing.filter(({ names }) => !names.length) : sharing;
  const people = new Set(open.map(({ personId }) => personId));
  return people.size === 1 ? open[0]?.candidateId : undefined;
}
