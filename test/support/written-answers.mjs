// Answers that consist of places (oracle.mjs tells their shape) as the schemas of the language model's tier want them written.
/** The longest text of a place, and of an entry, that the schemas take. */
const [LONGEST_PLACE, LONGEST_ENTRY] = [120, 260];

/** "12", "12.2", "12 Acme", or words whose line is not told. */
const place = ({ line, cell, words } = {}) =>
  [line === undefined || cell === undefined ? line : `${line}.${cell}`, words]
    .filter((part) => part !== undefined)
    .join(' ')
    .slice(0, LONGEST_PLACE);
const maybe = (at) => at && place(at);
const entry = (parts) => parts.join('|').slice(0, LONGEST_ENTRY);
const marks = (list) => list && [...list.starts, list.after];

const WRITERS = {
  person: ({ name, headline, city, summary }) => ({
    n: maybe(name),
    t: maybe(headline),
    c: maybe(city),
    s: summary,
  }),
  work: ({ positions }) => ({
    w: positions.map(({ organisation, title, tasks }) =>
      entry([place(organisation), place(title), ...(tasks ? [tasks.join('-')] : [])]),
    ),
  }),
  rest: ({ education, skills, languages, certificates, awards, projects, publications }) => ({
    e: education?.map(({ institution, degree }) => entry([place(institution), place(degree)])),
    k: skills?.flat(),
    g: languages?.flat(),
    c: marks(certificates),
    a: marks(awards),
    p: marks(projects),
    u: marks(publications),
  }),
};

/** The answer to a section's question, as it goes over the wire; `lines` are those of the prompt. */
export const written = (section, answer, _lines) => WRITERS[section](answer);
