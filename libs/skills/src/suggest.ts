// Suggestions while somebody types: skills by the beginning of any of their names, of a word in one, or of what was probably meant.
// Held in memory: about 40,000 spellings take some megabytes, and an answer a millisecond or two, whatever is asked.
import { compact, fold, type OwnSkill } from '@vitae/contracts';
import { nearWords } from './near-words.ts';
import { ownSkills, taxonomy, type TaxonomySkill } from './taxonomy.ts';

export interface SkillSuggestion {
  readonly skill: TaxonomySkill;
  /** The name or other spelling that fits what was typed. */
  readonly spelling: string;
}

/** Of a longer text only the beginning is looked at. */
const LONGEST_QUERY = 80;
const MOST_WORDS = 8;

interface Spelling {
  readonly skill: TaxonomySkill;
  readonly text: string;
  /** Its words, each with a blank before it. */
  readonly words: string;
}

interface Ranked {
  readonly spelling: Spelling;
  readonly rank: number;
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}+#.]+/gu) ?? [];

class SpellingIndex {
  readonly #byWord = new Map<string, Spelling[]>();
  readonly #vocabulary: readonly string[];
  readonly #place = new Map<string, number>();

  constructor(skills: readonly TaxonomySkill[]) {
    for (const skill of skills) {
      this.#place.set(skill.id, this.#place.size);
      for (const text of [skill.name, ...skill.aliases]) this.#add(skill, text);
    }
    this.#vocabulary = [...this.#byWord.keys()].sort();
  }

  #add(skill: TaxonomySkill, text: string): void {
    const words = wordsOf(text);
    const spelling = { skill, text, words: words.map((word) => ` ${word}`).join('') };
    for (const word of new Set(words)) {
      const known = this.#byWord.get(word);
      if (known) known.push(spelling);
      else this.#byWord.set(word, [spelling]);
    }
  }

  /** The best spelling of each skill that fits, best first: the whole name, its beginning, then words within. */
  find(query: string, limit: number): SkillSuggestion[] {
    const asked = wordsOf(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
    if (!asked.length) return [];
    const readings = asked.map((word) => this.#readingsOf(word));
    const whole = ` ${asked.join(' ')}`;
    const best = new Map<string, Ranked>();
    for (const spelling of this.#withFewest(readings)) {
      if (!readings.every((words) => words.some((word) => spelling.words.includes(` ${word}`)))) continue;
      const rank = rankOf(spelling, whole);
      const known = best.get(spelling.skill.id);
      if (!known || rank < known.rank) best.set(spelling.skill.id, { spelling, rank });
    }
    return [...best.values()]
      .sort((a, b) => a.rank - b.rank || this.#order(a.spelling, b.spelling))
      .slice(0, limit)
      .map(({ spelling: { skill, text } }) => ({ skill, spelling: text }));
  }

  /** Beginnings of words that were meant: the typed one if any word begins so, else the nearest ones; few get the first letter wrong. */
  #readingsOf(word: string): readonly string[] {
    if (this.#vocabulary[this.#firstFrom(word)]?.startsWith(word)) return [word];
    return nearWords(word, this.#wordsBeginningWith(word.slice(0, 1)));
  }

  /** The spellings of that asked word which the fewest have: all others need not be looked at. */
  #withFewest(readings: readonly (readonly string[])[]): Iterable<Spelling> {
    let fewest: ReadonlySet<Spelling> | undefined;
    for (const words of readings) {
      const spellings = new Set(words.flatMap((word) => this.#spellingsWith(word)));
      if (!fewest || spellings.size < fewest.size) fewest = spellings;
    }
    return fewest ?? [];
  }

  #spellingsWith(beginning: string): Spelling[] {
    return this.#wordsBeginningWith(beginning).flatMap((word) => this.#byWord.get(word) ?? []);
  }

  #wordsBeginningWith(beginning: string): readonly string[] {
    const from = this.#firstFrom(beginning);
    let to = from;
    while (this.#vocabulary[to]?.startsWith(beginning)) to++;
    return this.#vocabulary.slice(from, to);
  }

  #firstFrom(word: string): number {
    let [low, high] = [0, this.#vocabulary.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#vocabulary[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Among equals: the shorter spelling, then the earlier source. */
  #order(a: Spelling, b: Spelling): number {
    const place = ({ skill }: Spelling) => this.#place.get(skill.id) ?? 0;
    return a.text.length - b.text.length || place(a) - place(b);
  }
}

/** 0 for the whole name, 2 for a name that begins so, 4 for one with such words; a step more for another spelling than the name. */
function rankOf({ skill, text, words }: Spelling, whole: string): number {
  const fit = words === whole ? 0 : words.startsWith(whole) ? 2 : 4;
  return fit + (text === skill.name ? 0 : 1);
}

let builtIn: SpellingIndex | undefined;

/** At most `limit` skills for what was typed so far, the best first, a tenant's own before the taxonomy's where they fit as well. */
export function suggestSkills(
  typed: string,
  limit: number,
  own: readonly OwnSkill[] = [],
): SkillSuggestion[] {
  builtIn ??= new SpellingIndex(taxonomy().skills);
  const ours = own.length ? new SpellingIndex(ownSkills(own)).find(typed, limit) : [];
  const taken = new Set(ours.map(({ skill }) => compact(skill.name)));
  const theirs = builtIn.find(typed, limit).filter(({ skill }) => !taken.has(compact(skill.name)));
  return [...ours, ...theirs].slice(0, limit);
}
