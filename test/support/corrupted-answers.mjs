// Answers of a model that is not perfect: each place and each range of an oracle's answer is wrong with a given probability,
// in the ways that models are: a line or two beside the mark, another entry's value of the same kind, any other line, ranges
// that begin or end elsewhere. All of it stands in the document, so grounding can't tell.
import { honest, spoken } from './oracle.mjs';

const isPlace = (value) => value && typeof value === 'object' && 'line' in value;
const pick = (list, random) => list[random.below(list.length)];

/** A step of one up to `most` lines, up or down. */
const step = (random, most) => (1 + random.below(most)) * (random.below(2) ? 1 : -1);

/** What stands on a line, as a model would point at it: a cell of it, its first words where words were meant, or all of it. */
function placeOn({ number, text }, { cell, words }) {
  const cells = text.split(' | ').length;
  if (cells > 1) return { line: number, cell: Math.min(cell ?? 1, cells) };
  return words === undefined
    ? { line: number }
    : { line: number, words: text.split(' ').slice(0, words.split(' ').length).join(' ') };
}

class Corruption {
  #random;
  #rate;
  #lines;
  #omits;
  constructor(random, rate, omits, lines) {
    this.#random = random;
    this.#rate = rate;
    this.#omits = omits;
    this.#lines = lines;
  }

  /** Whether something is left out. */
  #lacks() {
    return this.#omits > 0 && this.#random.next() < this.#rate * this.#omits;
  }

  #hits() {
    return this.#random.next() < this.#rate;
  }

  /** `others`: places of the same kind. */
  place(place, others) {
    if (isPlace(place) && this.#lacks()) return undefined;
    if (!isPlace(place) || !this.#hits()) return place;
    const elsewhere = others.filter((other) => isPlace(other) && other !== place);
    const way = this.#random.below(3);
    if (way === 0 && elsewhere.length) return pick(elsewhere, this.#random);
    const at = this.#lines.findIndex(({ number }) => number === place.line);
    const slipped = this.#lines[at + step(this.#random, 2)];
    if (way === 1 && at >= 0 && slipped) return placeOn(slipped, place);
    return placeOn(pick(this.#lines, this.#random), place);
  }

  range(range) {
    if (range && this.#lacks()) return undefined;
    if (!range || !this.#hits()) return range;
    const [first, last] = range;
    const [a, b] = pick(
      [
        [1, 1],
        [1, 0],
        [0, 1],
      ],
      this.#random,
    );
    return [
      Math.max(1, first + a * step(this.#random, 3)),
      Math.max(1, last + b * step(this.#random, 3)),
    ].sort((x, y) => x - y);
  }

  ranges(ranges) {
    return ranges?.map((range) => this.range(range)).filter(Boolean);
  }

  marks(marks) {
    if (!marks) return marks;
    const starts = marks.starts
      .filter(() => !this.#lacks())
      .map((line) =>
        this.#hits()
          ? this.#random.below(2)
            ? Math.max(1, line + step(this.#random, 2))
            : pick(this.#lines, this.#random).number
          : line,
      );
    return { ...marks, starts: starts.sort((a, b) => a - b) };
  }

  /** Entries of some fields, each of which may be taken for another's. */
  entries(entries, fields) {
    return entries
      ?.filter(() => !this.#lacks())
      .map((entry) => ({
        ...entry,
        ...Object.fromEntries(
          fields.map((field) => [
            field,
            this.place(
              entry[field],
              entries.map((other) => other[field]),
            ),
          ]),
        ),
        ...(entry.tasks && { tasks: this.range(entry.tasks) }),
      }));
  }
}

const SECTIONS = {
  person(answer, wrong) {
    const { name, headline, city } = answer;
    return {
      ...answer,
      name: wrong.place(name, [headline]),
      headline: wrong.place(headline, [name]),
      city: wrong.place(city, []),
      summary: wrong.range(answer.summary),
    };
  },
  work: ({ positions }, wrong) => ({ positions: wrong.entries(positions, ['organisation', 'title']) }),
  rest: (answer, wrong) => ({
    ...answer,
    education: wrong.entries(answer.education, ['institution', 'degree']),
    skills: wrong.ranges(answer.skills),
    languages: wrong.ranges(answer.languages),
    certificates: wrong.marks(answer.certificates),
    awards: wrong.marks(answer.awards),
    projects: wrong.marks(answer.projects),
    publications: wrong.marks(answer.publications),
  }),
};

/** The oracle's answers, wrong with the probability `rate` in each place and range; of things, `rate * omits` are left out. */
export const corrupted = (gold, rate, random, omits = 0) =>
  spoken(
    Object.fromEntries(
      Object.entries(honest(gold)).map(([section, answer]) => [
        section,
        (lines) => SECTIONS[section](answer(lines), new Corruption(random, rate, omits, lines)),
      ]),
    ),
  );
