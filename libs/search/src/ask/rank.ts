// Puts people in order: the weighted mean of what the signals say. The same people and signals give the same order, always.
import type { Asked } from './asked.ts';
import type { Person } from './person.ts';
import { signalsOf, type FoundByText } from './signals.ts';
import { signalNames, WEIGHTS, type SignalName, type Signals } from './tuning.ts';

export interface Ranked {
  readonly person: Person;
  readonly score: number;
}

/** Scores are kept to so many digits: the last bits of a sum are nothing to order people by. */
const DIGITS = 6;

/** The best first, ties by the candidate's id. `year`: the current one, by which skills fade. */
export function rankPeople(
  asked: Asked,
  people: readonly Person[],
  found: FoundByText,
  year: number,
  weights: Signals = WEIGHTS[asked.by],
): Ranked[] {
  const relevant = signalNames.filter((name) => isAsked(name, asked, found));
  const signals = signalsOf(asked, people, found, year);
  return people
    .map((person, i) => ({ person, score: fused(signals[i], relevant, weights) }))
    .sort((a, b) => b.score - a.score || compare(a.person.candidateId, b.person.candidateId));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** A signal that nothing is asked of has no say; it would only lower all scores. */
function isAsked(name: SignalName, asked: Asked, { words, meaning }: FoundByText): boolean {
  switch (name) {
    case 'exact':
    case 'similar':
      return asked.skills.length > 0;
    case 'titles':
      return asked.titles.length > 0 || asked.titleText !== undefined;
    case 'organisations':
      return asked.organisations.length > 0;
    case 'words':
      return words.size > 0;
    case 'meaning':
      return meaning.size > 0;
  }
}

function fused(signals: Signals | undefined, relevant: readonly SignalName[], weights: Signals): number {
  const all = relevant.reduce((sum, name) => sum + weights[name], 0);
  if (!signals || all <= 0) return 0;
  const mean = relevant.reduce((sum, name) => sum + weights[name] * signals[name], 0) / all;
  return Number(Math.min(1, mean).toFixed(DIGITS));
}
