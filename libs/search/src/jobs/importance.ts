// How much what a clause names matters: words beside it win over the section that it stands in.
import type { Importance, JobSectionKind } from '@vitae/contracts';
import type { Clause, Word } from './clauses.ts';
import { CUES, NICE_FROM_HERE, type Cue } from './job-words.ts';

/** Whether a section holds requirements at all: what the company does and offers are none. */
export const holdsRequirements = (kind: JobSectionKind) => kind !== 'offer' && kind !== 'about';

/**
 * What a section's requirements are where nothing else is said. Duties name what one will work with: where requirements have
 * a section of their own, that is nice to have.
 */
export function usualImportance(kind: JobSectionKind, hasRequired: boolean): Importance {
  if (kind === 'required') return 'required';
  return kind === 'nice' || hasRequired ? 'nice' : 'required';
}

/** How much the words of one clause matter. */
export class ClauseImportance {
  readonly #words: readonly Word[];
  readonly #usual: Importance;
  readonly #cues: ReturnType<typeof CUES.in>;
  /** From this word on all is nice to have. */
  readonly #niceFrom: number;
  /** What brackets behind the clause say of its last item. */
  readonly #behind: Cue | undefined;

  /** `behind`: the two clauses behind it; `usual`: where neither it nor what stands there says anything. */
  constructor(clause: Clause, behind: readonly Clause[], usual: Importance) {
    this.#words = clause.words;
    this.#usual = usual;
    this.#cues = CUES.in(clause.words);
    this.#niceFrom = NICE_FROM_HERE.in(clause.words)[0]?.at ?? Infinity;
    this.#behind = cueBehind(
      clause,
      behind.filter(({ line }) => line === clause.line),
    );
  }

  /** Of a word: required, nice to have, or undefined where it is said not to be needed. */
  at(word: number): Importance | undefined {
    if (isDenied(this.#words, word)) return undefined;
    if (word >= this.#niceFrom) return 'nice';
    // "Java, Kotlin (a plus)" says so of Kotlin alone.
    if (this.#behind && isLastItem(this.#words, word))
      return this.#behind === 'nothing' ? undefined : this.#behind;
    const mixed = this.#cues.some(({ means }) => means !== this.#cues[0]?.means);
    const [from, to] = mixed ? itemAround(this.#words, word) : [0, this.#words.length];
    const said = this.#cues.find((cue) => cue.at >= from && cue.at < to)?.means;
    return said === 'nothing' ? undefined : (said ?? this.#usual);
  }
}

/** What a sentence goes on with behind brackets. */
const VERBS = new Set('is are would ist sind ware est sont serait es son seria'.split(' '));

/** "Java (a plus)", "German (B1) is a plus": what brackets say, or what follows on them. */
function cueBehind({ bracketed }: Clause, [next, after]: readonly Clause[]): Cue | undefined {
  const said = next && (next.bracketed || bracketed) && isMereCue(next) ? next : undefined;
  const goesOn = next?.bracketed && after && !after.bracketed && VERBS.has(after.words[0]?.folded ?? '');
  const follows = goesOn && isMereCue(after) ? after : undefined;
  return CUES.in((said ?? follows)?.words ?? [])[0]?.means;
}

/** Says nothing but "a plus". */
function isMereCue({ words }: Clause): boolean {
  if (words.length > 5) return false;
  return CUES.in(words).reduce((sum, { length }) => sum + length, 0) * 2 >= words.length;
}

const NO = new Set('no kein keine keinen keiner aucun aucune ningun ninguna'.split(' '));
const NO_LESS = new Set('less fewer later'.split(' '));

/** "No SQL required", "kein Studium notwendig"; but "no less than" asks for it. */
function isDenied(words: readonly Word[], at: number): boolean {
  const [from] = itemAround(words, at);
  return NO.has(words[from]?.folded ?? '') && !NO_LESS.has(words[from + 1]?.folded ?? '');
}

const isLastItem = (words: readonly Word[], at: number) => words.slice(at, -1).every(({ comma }) => !comma);

/** The item of a list that a word belongs to. */
function itemAround(words: readonly Word[], at: number): [number, number] {
  let from = at;
  while (from > 0 && !words[from - 1]?.comma) from--;
  let to = at;
  while (to < words.length - 1 && !words[to]?.comma) to++;
  return [from, to + 1];
}
