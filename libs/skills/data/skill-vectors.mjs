// Vectors of skills from the occupations that ask for them: positive pointwise mutual information of terms (words, pairs of words,
// technologies, their classes) and occupations, its largest singular vectors, and each skill where its occupations are.
import { fold } from './data-modules.mjs';
import { truncatedSvd } from './truncated-svd.mjs';
import { OccupationIndex, unit, WEIGHT_STEP } from '../src/occupation-index.ts';
import { stemsOf } from '../src/stems.ts';

// Tried on pairs of our own, others than those of test/skills: 24 to 32 dimensions and pairs of words from 6 occupations on did best.
const DIMENSIONS = 32;
const SEED = 7;
const LEAST_WORD = 3;
const LEAST_PAIR = 6;
/** Common terms would count too much otherwise: the power to which an occupation's share is taken (Levy, Goldberg and Dagan, 2015). */
const SMOOTHING = 0.75;
/** How much a long description takes off a word's weight (the b of BM25). */
const LENGTH = 0.5;
/** A word's postings in the index: of common words the strongest are enough. */
const MOST_POSTINGS = 200;
const LEAST_POSTINGS = 2;
/** A technology that so many occupations list is placed half by them, half by its class and name. */
const HALF_SURE = 3;
const CLASS_WEIGHT = 0.5;
const ALIAS_WEIGHT = 0.5;
/** Of a product's name that no occupation lists: "Helm" and "Sketch" say little of what they are, their class more. */
const PRODUCT_NAME_WEIGHT = 0.1;
/** An occupation that the supplement states counts as so many listings. */
const STATED_WEIGHT = 3;
/** Occupations that are kept with a skill, the most typical first. */
const MOST_ASKED = 12;

/** Returns the lines of three tables: of skills (in the given order), occupations and words; how they are written: `occupation-index.ts`. */
export function skillTables(skills, occupations) {
  const counts = countTerms(occupations);
  const space = termSpace(counts, occupations.length);
  const tables = {
    occupations: occupations.map(({ name }, i) => `${name}\t${base64Of(space.occupations[i])}`),
    words: wordLines(counts, space),
  };
  const index = new OccupationIndex({
    occupations: tables.occupations.join('\n'),
    words: tables.words.join('\n'),
  });
  const at = new Map(occupations.map(({ name }, i) => [name, i]));
  return { ...tables, skills: skills.map((skill) => skillLine(skill, counts, space, index, at)) };
}

/** term → occupation → weight. Technologies begin with "t:", classes with "c:"; words and pairs of words are stems. */
function countTerms(occupations) {
  const counts = new Map();
  const count = (term, occupation) => {
    const known = counts.get(term) ?? new Map();
    known.set(occupation, (known.get(occupation) ?? 0) + 1);
    counts.set(term, known);
  };
  occupations.forEach(({ titles, texts, technologies }, occupation) => {
    for (const text of [...titles, ...texts])
      stemsOf(text).forEach((word, i, words) => {
        count(word, occupation);
        if (i) count(`${words[i - 1]} ${word}`, occupation);
      });
    for (const { name } of technologies) count(`t:${fold(name)}`, occupation);
    for (const parent of new Set(technologies.map((technology) => technology.parent)))
      count(`c:${parent}`, occupation);
  });
  return counts;
}

const isWord = (term) => term[1] !== ':' && !term.includes(' ');

function termSpace(counts, size) {
  const least = (term) => (term[1] === ':' ? 1 : isWord(term) ? LEAST_WORD : LEAST_PAIR);
  const terms = [...counts.keys()].filter((term) => counts.get(term).size >= least(term)).sort();
  const weighted = terms.map((term) =>
    [...counts.get(term)].sort(([a], [b]) => a - b).map(([at, n]) => [at, Math.log1p(n)]),
  );
  const lengths = new Float64Array(size);
  for (const row of weighted) for (const [at, weight] of row) lengths[at] += weight;
  const rows = mutualInformation(weighted, lengths);
  const { left, singular } = truncatedSvd(rows, size, { rank: DIMENSIONS, seed: SEED });
  const at = new Map(terms.map((term, i) => [term, i]));
  const sums = Array.from({ length: size }, () => new Float64Array(DIMENSIONS));
  rows.forEach((row, i) => {
    for (const [occupation, value] of row)
      for (let k = 0; k < DIMENSIONS; k++)
        sums[occupation][k] += (value * left[i * DIMENSIONS + k]) / singular[k];
  });
  return {
    lengths,
    vectorOf: (term) =>
      at.has(term) && unit(left.subarray(at.get(term) * DIMENSIONS, (at.get(term) + 1) * DIMENSIONS)),
    occupations: sums.map((sum) => unit(sum) ?? sum),
  };
}

function mutualInformation(weighted, lengths) {
  const smooth = lengths.map((length) => length ** SMOOTHING);
  const all = smooth.reduce((sum, value) => sum + value, 0);
  return weighted.map((row) => {
    const own = row.reduce((sum, [, weight]) => sum + weight, 0);
    return row
      .map(([at, weight]) => [at, Math.log((weight / own) * (all / smooth[at]))])
      .filter(([, value]) => value > 0);
  });
}

function wordLines(counts, { lengths }) {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return [...counts.keys()]
    .filter((term) => isWord(term) && counts.get(term).size >= LEAST_POSTINGS)
    .sort()
    .map((term) => {
      const postings = [...counts.get(term)]
        .map(([at, n]) => [at, Math.log1p(n) / (1 - LENGTH + (LENGTH * lengths[at]) / mean)])
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, MOST_POSTINGS)
        .sort(([a], [b]) => a - b);
      let before = -1;
      const written = postings.map(([at, weight]) => {
        const distance = (at - before).toString(36);
        before = at;
        return (
          distance + String.fromCharCode(64 + Math.min(16, Math.max(1, Math.round(weight / WEIGHT_STEP))))
        );
      });
      return `${term}\t${counts.get(term).size}\t${written.join('')}`;
    });
}

/** Vector, tab, the occupations that ask for it, in base 36, parted by dots. */
function skillLine(
  { name, aliases, labels, parent, technologies, askedBy },
  counts,
  space,
  index,
  occupationAt,
) {
  const listed = technologies.map((technology) => `t:${fold(technology)}`).filter((term) => counts.has(term));
  const stated = askedBy.map((title) => {
    if (!occupationAt.has(title)) throw new Error(`no occupation is called ${title}`);
    return occupationAt.get(title);
  });
  const listings = listed.reduce((sum, term) => sum + counts.get(term).size, STATED_WEIGHT * stated.length);
  const sure = listings / (listings + HALF_SURE);
  const names = [
    ...new Map([name, ...aliases, ...labels].map((text) => [stemsOf(text).join(' '), text])).values(),
  ];
  const byOccupation = mean([
    ...listed.map((term) => [space.vectorOf(term), counts.get(term).size]),
    ...stated.map((at) => [space.occupations[at], STATED_WEIGHT]),
  ]);
  const byClass = parent && space.vectorOf(`c:${parent}`);
  const byName = mean(names.map((text, i) => [index.place(text), i ? ALIAS_WEIGHT : 1]));
  const vector = mean([
    [byOccupation, sure],
    [byClass, (1 - sure) * CLASS_WEIGHT],
    [byName, listings ? 1 - sure : parent ? PRODUCT_NAME_WEIGHT : 1],
  ]);
  const asked = new Set([...stated, ...listed.flatMap((term) => [...counts.get(term).keys()])]);
  // Nor does an occupation ask for a product because it has the word.
  if (!asked.size && !parent)
    for (const text of names)
      for (const { occupation, hasAll } of index.find(text)) if (hasAll) asked.add(occupation);
  const typical = [...asked]
    .map((at) => [at, vector ? dot(vector, space.occupations[at]) : 0])
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_ASKED);
  return `${vector ? base64Of(vector) : ''}\t${typical.map(([at]) => at.toString(36)).join('.')}`;
}

const dot = (a, b) => a.reduce((sum, value, k) => sum + value * b[k], 0);

function mean(weighted) {
  const sum = new Float64Array(DIMENSIONS);
  for (const [vector, weight] of weighted)
    if (vector) vector.forEach((value, k) => (sum[k] += value * weight));
  return unit(sum);
}

/** A unit vector as signed bytes. */
const base64Of = (vector) =>
  Buffer.from(Int8Array.from(vector, (value) => Math.round(value * 127)).buffer).toString('base64');
