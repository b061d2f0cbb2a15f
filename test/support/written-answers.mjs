// Answers that consist of places (oracle.mjs tells their shape) as the schemas of the language model's tier want them written.
/** The longest text of a pointer that the schemas take. */
const LONGEST_POINTER = 120;
/** So many words point at a value that goes on to the end of its part; a shorter one is written in full. */
const POINTING_WORDS = 2;

/**
 * "12 Example Shipyards…" for what goes to the end of its part of the line, all words for what ends before. A place without
 * words takes those of its line, whichever that is: number and words agree unless the place has words of its own.
 */
export function pointer({ line, cell, words } = {}, lines) {
  const text = lines.find(({ number }) => number === line)?.text;
  const parts = text?.split(' | ') ?? [];
  const value = words ?? (cell === undefined ? text : parts[cell - 1]) ?? '';
  const toTheEnd = parts.some((part) => part.endsWith(value));
  const first = value.split(' ');
  const cut = toTheEnd && first.length > POINTING_WORDS;
  return [line, cut ? `${first.slice(0, POINTING_WORDS).join(' ')}…` : value]
    .filter((part) => part !== undefined && part !== '')
    .join(' ')
    .slice(0, LONGEST_POINTER);
}

const range = ([first, last]) => (first === last ? `${first}` : `${first}-${last}`);
const ranges = (list = []) => list.map(range);
/** Items of a list: from each start up to the next one; and lines that are items by themselves. */
const items = ({ starts = [], after, also = [] } = {}) => [
  ...starts.map((start, i) => range([start, (starts[i + 1] ?? after) - 1])),
  ...also.map(String),
];

const WRITERS = {
  person: ({ name, headline, city, summary }, at) => ({
    n: at(name),
    t: at(headline),
    c: at(city),
    s: summary ? range(summary) : '',
  }),
  work: ({ positions }, at) => ({
    w: positions.map(({ organisation, title, tasks }) => [
      at(organisation),
      at(title),
      ...(tasks ? [range(tasks)] : []),
    ]),
  }),
  rest: ({ education = [], skills, languages, certificates, awards, projects, publications }, at) => ({
    e: education.map(({ institution, degree }) => [at(institution), at(degree)]),
    k: ranges(skills),
    g: ranges(languages),
    c: items(certificates),
    a: items(awards),
    p: items(projects),
    u: items(publications),
  }),
};

/** The answer to a section's question, as it goes over the wire; `lines` are those of the prompt. */
export const written = (section, answer, lines) =>
  WRITERS[section](answer, (place) => (place ? pointer(place, lines) : ''));
