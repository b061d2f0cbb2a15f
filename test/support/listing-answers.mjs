// Answers of a model that lists anything: all of them are right, but one list names other lines of the document, too. All of it
// stands in the document, so grounding can't tell.
import { honest, spoken } from './oracle.mjs';

/** The lists that a model may put anything in, by the question that asks for them. */
export const LISTS = {
  positions: 'work',
  education: 'rest',
  skills: 'rest',
  languages: 'rest',
  certificates: 'rest',
  awards: 'rest',
  projects: 'rest',
  publications: 'rest',
};

/** Lines that a model lists besides the right ones, at most; answers have an end. */
const MOST = 20;

const run = ([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The lines that an answer rightly has for a list. */
const rightLines = (list) =>
  Array.isArray(list)
    ? list.flatMap((item) =>
        Array.isArray(item)
          ? run(item)
          : [item.organisation, item.title, item.institution, item.degree].flatMap(
              (place) => place?.line ?? [],
            ),
      )
    : run([list?.starts[0] ?? 1, (list?.after ?? 1) - 1]);

/** One to a third of the lines that a list rightly lacks: scattered, or one after the other. */
function otherLines(lines, list, random) {
  const right = new Set(rightLines(list));
  const others = lines.filter(({ number }) => !right.has(number));
  const count = Math.min(MOST, 1 + random.below(Math.ceil(others.length / 3) || 1), others.length);
  if (random.below(2)) return others.slice(random.below(others.length - count + 1)).slice(0, count);
  const drawn = new Set();
  while (drawn.size < count) drawn.add(random.below(others.length));
  return others.filter((_line, i) => drawn.has(i));
}

const at = ({ number }) => ({ line: number, cell: 1 });

/** Each line as an item of the list, in the list's own shape. */
const WITH = {
  positions: (list = [], lines) => [
    ...list,
    ...lines.map((line, i) => ({
      organisation: at(line),
      title: at(lines[i + 1] ?? line),
      tasks: [line.number, line.number],
    })),
  ],
  education: (list = [], lines) => [
    ...list,
    ...lines.map((line, i) => ({ institution: at(line), degree: at(lines[i + 1] ?? line) })),
  ],
  skills: (list = [], lines) => [...list, ...lines.map(({ number }) => [number, number])],
  languages: (list = [], lines) => [...list, ...lines.map(({ number }) => [number, number])],
  ...Object.fromEntries(
    ['certificates', 'awards', 'projects', 'publications'].map((name) => [
      name,
      (list, lines) => ({ ...list, also: lines.map(({ number }) => number) }),
    ]),
  ),
};

/** The answer without some of its lists, each of the others than `list` with a probability. */
const forgetful = (answer, list, random, rate) =>
  Object.fromEntries(
    Object.entries(answer).map(([name, value]) => {
      const forgotten = name in LISTS && name !== list && random.next() < rate;
      return [name, forgotten ? (name === 'positions' ? [] : undefined) : value];
    }),
  );

/** The oracle's answers, where `list` names other lines besides; each other list is forgotten with the probability `omits`. */
export const listing = (gold, list, random, omits = 0) =>
  spoken(
    Object.fromEntries(
      Object.entries(honest(gold)).map(([section, answer]) => [
        section,
        (lines) => {
          const right = forgetful(answer(lines), list, random, omits);
          return LISTS[list] === section
            ? { ...right, [list]: WITH[list](right[list], otherLines(lines, right[list], random)) }
            : right;
        },
      ]),
    ),
  );
