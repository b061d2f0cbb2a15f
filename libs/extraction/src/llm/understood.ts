// What an answer means, however clumsily it is put. Engines with a grammar keep to the schema; others, and models that were
// tuned on other shapes, leave keys out, write numbers for texts, lists for entries and entries for lists. What can't be read
// is counted.
import { answerSchemas, LONGEST_POINTER, LONGEST_RANGE, type AnswerOf, type SectionName } from './answers.ts';

type Json = Readonly<Record<string, unknown>>;

export interface Understood<S extends SectionName> {
  readonly answer: AnswerOf<S>;
  /** Values that are in no shape that means something, or more than a list may have. */
  readonly unread: number;
}

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists in lists go no deeper where anything is meant; an endless one must not end the reading. */
const DEEPEST = 4;

/** A pointer that stands where a key does: {"9 Acme Works": "10 Lead Fitter"}. */
const POINTS = /^(?:line )?\d{1,4}\s/i;

/** The values in a list or an object; a value alone is the only one. */
function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  if (!isRecord(value)) return [value];
  return Object.entries(value).flatMap(([key, part]) => (POINTS.test(key) ? [key, part] : [part]));
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** Nothing is said by it: "", [], {"a": null}, and false, by which models say that a thing is not there. */
const isNothing = (value: unknown, depth = 0): boolean =>
  isScalar(value)
    ? value === false || !String(value).trim()
    : !value || (depth < DEEPEST && partsOf(value).every((part) => isNothing(part, depth + 1)));

/** An own field's key and what is said of it, in one text. */
const KEYED = /^([a-z][a-z0-9_]*)\s?[:=]\s?(.+)$/s;

/** A choice may be true or false. */
const worded = (parts: readonly unknown[]) =>
  parts.map((part) => (typeof part === 'boolean' ? (part ? 'yes' : 'no') : part));

const BETWEEN = /[|;\t]/;

/** The keys that are asked for, and how models call them that spell them out. */
const KEYS: Readonly<Record<SectionName, Readonly<Record<string, readonly string[]>>>> = {
  person: { n: ['name'], t: ['title', 'headline'], c: ['city', 'location'], s: ['summary'] },
  work: { w: ['work', 'positions', 'experience'] },
  rest: {
    e: ['education'],
    k: ['skills'],
    g: ['languages'],
    c: ['certificates', 'certifications'],
    a: ['awards'],
    p: ['projects'],
    u: ['publications'],
  },
  own: { f: ['fields'] },
};

const keyOf = (section: SectionName, given: string): string | undefined =>
  Object.entries(KEYS[section]).find(
    ([key, names]) => key === given || names.includes(given.trim().toLowerCase()),
  )?.[0];

const hasAsked = (section: SectionName, json: Json): boolean =>
  Object.keys(json).some((given) => keyOf(section, given) !== undefined);

const [MOST_POSITIONS, MOST_OTHERS, MOST_RANGES] = [40, 20, 40];

const LIST_OF: { readonly [S in SectionName]?: string } = { work: 'w', own: 'f' };

/** Reads one answer, and counts what it can't read. */
class Reading {
  unread = 0;
  readonly #keys: ReadonlySet<string>;

  constructor(keys: readonly string[]) {
    this.#keys = new Set(keys);
  }

  person({ n, t, c, s }: Json): AnswerOf<'person'> {
    return { n: this.#pointer(n), t: this.#pointer(t), c: this.#pointer(c), s: this.#range(s) };
  }

  work({ w }: Json): AnswerOf<'work'> {
    return { w: this.#entries(w, 3, MOST_POSITIONS) };
  }

  rest({ e, k, g, c, a, p, u }: Json): AnswerOf<'rest'> {
    return {
      e: this.#entries(e, 2, MOST_OTHERS),
      k: this.#ranges(k),
      g: this.#ranges(g),
      c: this.#ranges(c),
      a: this.#ranges(a),
      p: this.#ranges(p),
      u: this.#ranges(u),
    };
  }

  own({ f }: Json): AnswerOf<'own'> {
    const list = Array.isArray(f) ? (f as unknown[]) : isNothing(f) ? [] : [f];
    // A key, its pointer and its choice may stand in the list itself.
    const said = list.every(isScalar) ? list : list.flatMap((item) => this.#byKey(item));
    const keyed = said.flatMap((item) => (typeof item === 'string' ? this.#byKey(item) : [item]));
    return { f: this.#entries(keyed, 3, MOST_OTHERS) };
  }

  /** What an object has under the keys that are asked for; what it has under others is lost. */
  asked(section: SectionName, json: Json): Json {
    const found: Record<string, unknown> = {};
    for (const [given, value] of Object.entries(json)) {
      const key = keyOf(section, given);
      if (key && isNothing(found[key])) found[key] = value;
      else this.#lose(value);
    }
    return found;
  }

  /** Whether an object answers own fields, each by its key: {"licence": ["12 Forklift licence", "yes"]}. */
  isByKey(value: unknown): value is Json {
    return isRecord(value) && Object.keys(value).some((key) => this.#keys.has(key));
  }

  /** An own field's answers as lists, the key first. */
  #byKey(value: unknown): unknown[] {
    if (Array.isArray(value)) return [worded(value)];
    if (this.isByKey(value))
      return Object.entries(value).map(([key, said]) =>
        isNothing(said) ? [key] : [key, ...worded(partsOf(said))],
      );
    const [, key, said] = (typeof value === 'string' && KEYED.exec(value)) || [];
    return key && this.#keys.has(key) ? [[key, said]] : [value];
  }

  #lose(value: unknown): void {
    if (!isNothing(value)) this.unread++;
  }

  /** A text, a number, or several of them in a row; nothing of what is nested deeper than anything that means something. */
  #text(value: unknown, depth = 0): string {
    if (isScalar(value)) return value === false ? '' : String(value).trim();
    if (depth >= DEEPEST) {
      this.#lose(value);
      return '';
    }
    return isNothing(value)
      ? ''
      : partsOf(value)
          .map((part) => this.#text(part, depth + 1))
          .filter(Boolean)
          .join(', ');
  }

  /** A text of so many characters at most, which ends with a whole word. */
  #upTo(longest: number, text: string, isOne: boolean): string {
    if (text.length <= longest) return text;
    if (!isOne) this.unread++;
    const end = text.lastIndexOf(' ', longest);
    return text.slice(0, end > 0 ? end : longest).replace(/,$/, '');
  }

  #pointer(value: unknown): string {
    return this.#upTo(LONGEST_POINTER, this.#text(value), isScalar(value));
  }

  #range(value: unknown): string {
    return this.#upTo(LONGEST_RANGE, this.#text(value), isScalar(value));
  }

  /** A pair of numbers in a list of ranges is a first and a last line. */
  #rangeInList(value: unknown): string {
    const pair = isScalar(value) ? [] : partsOf(value);
    const isPair = pair.length === 2 && pair.every((n) => typeof n === 'number');
    return isPair ? pair.join('-') : this.#range(value);
  }

  #ranges(value: unknown): string[] {
    const items = typeof value === 'string' ? value.split(/[,;]/) : partsOf(value);
    return this.#most(
      MOST_RANGES,
      items.filter((item) => !isNothing(item)),
    )
      .map((item) => this.#rangeInList(item))
      .filter(Boolean);
  }

  #most<T>(most: number, items: readonly T[]): T[] {
    this.unread += Math.max(0, items.length - most);
    return items.slice(0, most);
  }

  /** An entry's pointers; what stands behind the second belongs together. */
  #entry(value: unknown): string[] {
    const parts = typeof value === 'string' ? value.split(BETWEEN) : partsOf(value);
    const [first, second, ...others] = parts;
    const pointers = [first, second, others.length > 1 ? others : others[0]].map((part) =>
      this.#pointer(part),
    );
    return pointers.slice(0, Math.min(parts.length, pointers[2] ? 3 : 2));
  }

  /** Entries of so many pointers, in a list or an object, which may be one itself; in a list of texts, each that holds no separator is a pointer of its own. */
  #entries(value: unknown, pointers: number, most: number): string[][] {
    const isEntry = isRecord(value) && Object.values(value).some((part) => isScalar(part));
    const list = isNothing(value) ? [] : isEntry ? [value] : partsOf(value);
    const flat = list.length > 0 && list.every((item) => isScalar(item) && !BETWEEN.test(String(item)));
    const parted = flat
      ? Array.from({ length: Math.ceil(list.length / pointers) }, (_, i) =>
          list.slice(i * pointers, (i + 1) * pointers),
        )
      : list;
    return this.#most(most, parted).map((part) => this.#entry(part));
  }
}

/** The object that an answer is: perhaps in a list or an object of its own, or the list in it alone. */
function bodyOf(section: SectionName, json: unknown, reading: Reading, depth = 0): Json | undefined {
  const inner = partsOf(json);
  const isInside = !isScalar(json) && inner.length === 1 && isRecord(inner[0]) && depth < DEEPEST;
  if (Array.isArray(json)) {
    if (isInside && hasAsked(section, inner[0] as Json)) return inner[0] as Json;
    const key = LIST_OF[section];
    return key ? { [key]: json } : undefined;
  }
  if (!isRecord(json) || hasAsked(section, json)) return isRecord(json) ? json : undefined;
  if (section === 'own' && reading.isByKey(json)) return { f: json };
  return isInside ? bodyOf(section, inner[0], reading, depth + 1) : json;
}

/**
 * The answer to a section's question; undefined where there is none in it: no object, and no list where one was asked for. `keys` are
 * those of the own fields.
 */
export function understood<S extends SectionName>(
  section: S,
  json: unknown,
  keys: readonly string[] = [],
): Understood<S> | undefined {
  const parsed = answerSchemas[section].safeParse(json);
  const isAsAsked = isRecord(json) && Object.keys(json).every((key) => key in KEYS[section]);
  if (parsed.success && isAsAsked) return { answer: parsed.data as AnswerOf<S>, unread: 0 };
  const reading = new Reading(keys);
  const body = bodyOf(section, json, reading);
  if (!body) return undefined;
  const readers: { [N in SectionName]: (asked: Json) => AnswerOf<N> } = {
    person: (asked) => reading.person(asked),
    work: (asked) => reading.work(asked),
    rest: (asked) => reading.rest(asked),
    own: (asked) => reading.own(asked),
  };
  const answer = readers[section](reading.asked(section, body));
  return { answer, unread: reading.unread };
}
