// What an answer means, however clumsily it is put. Engines with a grammar keep to the schema; others, and models that were
// tuned on other shapes, leave keys out, write numbers for texts, lists for entries and entries for lists.
import { answerSchemas, LONGEST_POINTER, LONGEST_RANGE, type AnswerOf, type SectionName } from './answers.ts';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists in lists go no deeper where anything is meant; an endless one must not end the reading. */
const DEEPEST = 4;

/** A text, a number, or several of them in a row; nothing of what is nested deeper than anything that means something. */
function textOf(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return String(value);
  if (depth >= DEEPEST) return '';
  const parts = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  return parts
    .map((part) => textOf(part, depth + 1))
    .filter(Boolean)
    .join(', ');
}

const pointer = (value: unknown): string => textOf(value).slice(0, LONGEST_POINTER);
const range = (value: unknown): string => textOf(value).slice(0, LONGEST_RANGE);

/** A pair of numbers in a list of ranges is a first and a last line. */
function rangeInList(value: unknown): string {
  const pair = isRecord(value) ? Object.values(value) : value;
  const isPair = Array.isArray(pair) && pair.length === 2 && pair.every((n) => typeof n === 'number');
  return isPair ? pair.join('-') : range(value);
}

function ranges(value: unknown, most: number): string[] {
  const list = typeof value === 'string' ? value.split(/[,;]/) : isNothing(value) ? [] : value;
  const items = Array.isArray(list) ? list : isRecord(list) ? Object.values(list) : [list];
  return items.map(rangeInList).filter(Boolean).slice(0, most);
}

const isNothing = (value: unknown) => value === undefined || value === null;
const BETWEEN = /[|;\t]/;
const isScalar = (value: unknown) => typeof value === 'string' || typeof value === 'number';

/** An entry's pointers; what stands behind the second belongs together. */
function entry(value: unknown): string[] {
  const parts =
    typeof value === 'string'
      ? value.split(BETWEEN)
      : Array.isArray(value)
        ? value
        : isRecord(value)
          ? Object.values(value)
          : [value];
  const [first, second, ...others] = parts.map((part) => textOf(part));
  const third = others.filter(Boolean).join(', ');
  return [first, second, ...(third ? [third] : [])].flatMap((part) =>
    part === undefined ? [] : [part.slice(0, LONGEST_POINTER)],
  );
}

/** Entries of so many pointers; in a list of texts, each that holds no separator is a pointer of its own. */
function entries(value: unknown, pointers: number, most: number): string[][] {
  const list = Array.isArray(value) ? value : isNothing(value) || isRecord(value) ? [] : [value];
  const flat = list.length > 0 && list.every((item) => isScalar(item) && !BETWEEN.test(String(item)));
  const parted = flat
    ? Array.from({ length: Math.ceil(list.length / pointers) }, (_, i) =>
        list.slice(i * pointers, (i + 1) * pointers),
      )
    : list;
  return parted.map(entry).slice(0, most);
}

const [MOST_POSITIONS, MOST_OTHERS, MOST_RANGES] = [40, 20, 40];

const READERS: { [S in SectionName]: (answer: Json) => AnswerOf<S> } = {
  person: ({ n, t, c, s }) => ({ n: pointer(n), t: pointer(t), c: pointer(c), s: range(s) }),
  work: ({ w }) => ({ w: entries(w, 3, MOST_POSITIONS) }),
  rest: ({ e, k, g, c, a, p, u }) => ({
    e: entries(e, 2, MOST_OTHERS),
    k: ranges(k, MOST_RANGES),
    g: ranges(g, MOST_RANGES),
    c: ranges(c, MOST_RANGES),
    a: ranges(a, MOST_RANGES),
    p: ranges(p, MOST_RANGES),
    u: ranges(u, MOST_RANGES),
  }),
  own: ({ f }) => ({ f: entries(f, 3, MOST_OTHERS) }),
};
const LIST_OF: { [S in SectionName]?: string } = { work: 'w', own: 'f' };

/** The answer to a section's question; undefined where there is none in it: no object, and no list where one was asked for. */
export function understood<S extends SectionName>(section: S, json: unknown): AnswerOf<S> | undefined {
  const parsed = answerSchemas[section].safeParse(json);
  if (parsed.success) return parsed.data as AnswerOf<S>;
  const key = LIST_OF[section];
  if (Array.isArray(json) && key) return READERS[section]({ [key]: json });
  return isRecord(json) ? READERS[section](json) : undefined;
}
