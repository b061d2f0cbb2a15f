// What a perfect model would answer: the gold of a file, pointed at in the lines of the prompt. And a liar's answer: the
// same with invented employers, degrees and skills, and line numbers that are off. Answers are places here, `{ line }` all of a
// line, `{ line, cell }` one of its cells, `{ line, words }` words of it, and lines as numbers; `written-answers.mjs` puts them
// in the words of the tier.
import { compact } from '../accuracy/benchmark/score.mjs';
import { written } from './written-answers.mjs';

const holds = (line, value) => Boolean(value) && compact(line.text).includes(compact(value));

/** The first line that holds a value, or where it begins if it goes over lines. */
function lineOf(lines, value, from = 0) {
  const wanted = compact(value ?? '');
  if (!wanted) return -1;
  for (let i = from; i < lines.length; i++) {
    let text = '';
    for (let j = i; j < Math.min(lines.length, i + 3); j++) {
      text += compact(lines[j].text);
      const at = text.indexOf(wanted);
      if (at >= 0 && at < compact(lines[i].text).length) return i;
    }
  }
  return -1;
}

/** The place of a value: the line or the cell that it fills near `at`, else a line and its words. */
function pointed(lines, value, at) {
  if (!value) return undefined;
  const near = lines
    .map((line, i) => ({ line, distance: Math.abs(i - at) }))
    .filter(({ distance }) => distance <= 6)
    .sort((a, b) => a.distance - b.distance);
  for (const { line } of near) {
    if (compact(line.text) === compact(value)) return { line: line.number };
    const cell = line.text.split(' | ').findIndex((text) => compact(text) === compact(value));
    if (cell >= 0) return { line: line.number, cell: cell + 1 };
  }
  const found = near.find(({ line }) => holds(line, value)) ?? near[0];
  return found && { line: found.line.number, words: value };
}

function highlights(lines, values = []) {
  const marks = [];
  let end = 0;
  for (const value of values) {
    const wanted = compact(value);
    const at = lines.findIndex((line) => {
      const text = compact(line.text.replace(/…$/, ''));
      return text.length > 8 && (wanted.startsWith(text) || text.startsWith(wanted));
    });
    if (at < 0) continue;
    let text = '';
    let i = at;
    while (i < lines.length && text.length < wanted.length)
      text += compact(lines[i++].text.replace(/…$/, ''));
    marks.push(lines[at].number);
    end = lines[i - 1].number;
  }
  return marks.length ? [marks[0], end] : undefined;
}

/** Entries that were found, in the order of their first lines. */
const byOrder = (entries) =>
  entries
    .filter(({ at }) => at !== undefined)
    .sort((a, b) => a.at - b.at)
    .map(({ at: _at, ...entry }) => entry);
const orNothing = (list) => (list.length ? list : undefined);

/** The words of a line from the first of some values to the last of them: "Diploma in Botany". */
function stretch(text, values) {
  const places = values.map((value) => [text?.indexOf(value) ?? -1, value.length]);
  if (!text || places.some(([at]) => at < 0)) return undefined;
  return text.slice(
    Math.min(...places.map(([at]) => at)),
    Math.max(...places.map(([at, length]) => at + length)),
  );
}

/** Numbers as first and last ones of their runs. */
const ranges = (numbers) =>
  orNothing(
    numbers.flatMap((first, i) => {
      if (numbers[i - 1] === first - 1) return [];
      let last = first;
      while (numbers.includes(last + 1)) last++;
      return [[first, last]];
    }),
  );

/** Scripts a server: the answers of `places`, a function for each question, in the words of the tier. */
export const spoken = (places) =>
  Object.fromEntries(
    Object.entries(places).map(([section, answer]) => [
      section,
      (lines) => written(section, answer(lines), lines),
    ]),
  );

export const oracle = (gold) => spoken(honest(gold));
export const liar = (gold) => spoken(lies(gold));

/** The answers to the three questions. */
export const honest = (gold) => ({
  person(lines) {
    const { name = '', label = '', location, summary } = gold.basics ?? {};
    const begins = (l) =>
      compact(l.text).length > 8 && compact(summary).startsWith(compact(l.text.replace(/…$/, '')));
    const from = summary ? lines.findIndex(begins) : -1;
    let to = from;
    let text = '';
    while (from >= 0 && to < lines.length && text.length < compact(summary).length)
      text += compact(lines[to++].text.replace(/…$/, ''));
    const place = lines.find((l) => holds(l, location?.city));
    const at = Math.max(0, lineOf(lines, name));
    return {
      name: pointed(lines, name, at),
      headline: pointed(lines, label, at),
      city: place && { line: place.number, words: location.city },
      summary: from >= 0 ? [lines[from].number, lines[to - 1].number] : undefined,
    };
  },
  work(lines) {
    const seen = new Set();
    const entries = (gold.work ?? []).map((w) => {
      let at = -1;
      // The title stands once a position, the employer perhaps once for several.
      for (let from = 0; ;) {
        at = lineOf(lines, w.position ?? w.name, from);
        if (at < 0 || !seen.has(at)) break;
        from = at + 1;
      }
      if (at < 0) return {};
      seen.add(at);
      const above = Math.max(0, at - 2);
      const employer = lineOf(lines.slice(above, at + 1), w.name);
      const first = employer >= 0 ? above + employer : at;
      return {
        at: Math.min(first, at),
        organisation: pointed(lines, w.name, at),
        title: pointed(lines, w.position, at),
        tasks: highlights(lines, w.highlights),
      };
    });
    return { positions: byOrder(entries) };
  },
  rest(lines) {
    const keywords = (gold.skills ?? []).flatMap((s) => s.keywords ?? [s.name]);
    const coverage = (line) =>
      keywords.filter((k) => holds(line, k)).reduce((n, k) => n + compact(k).length, 0) /
      Math.max(1, compact(line.text).length);
    const spoken = (gold.languages ?? []).map((l) => l.language);
    const marks = (list, key) => {
      const starts = (list ?? []).flatMap((item) => {
        const at = lineOf(lines, item[key]);
        return at < 0 ? [] : [{ at, item }];
      });
      const order = starts.sort((a, b) => a.at - b.at).filter(({ at }, i) => at !== starts[i - 1]?.at);
      const last = order.at(-1);
      if (!last) return undefined;
      // The last item goes on as far as its own facts do, two lines at most.
      const facts = Object.values(last.item).filter((fact) => typeof fact === 'string');
      const goesOn = ({ text }) =>
        facts.some((fact) => {
          const [wanted, shown] = [compact(fact.slice(0, 40)), compact(text)];
          return shown.length > 3 && (shown.includes(wanted) || compact(fact).includes(shown));
        }) ||
        (last.item.date && text.includes(last.item.date.slice(0, 4)));
      let end = last.at;
      while (end < last.at + 2 && lines[end + 1] && goesOn(lines[end + 1])) end++;
      return { starts: order.map(({ at }) => lines[at].number), after: lines[end].number + 1 };
    };
    const education = (gold.education ?? []).map((e) => {
      const [i, d] = [lineOf(lines, e.institution), lineOf(lines, e.studyType ?? e.area)];
      const at = Math.min(...[i, d].filter((x) => x >= 0), Infinity);
      if (at === Infinity) return {};
      const words = [e.studyType, e.area].filter(Boolean);
      const line = lines.slice(at, at + 4).find((l) => words.every((w) => holds(l, w)));
      const cell = stretch(line?.text, words);
      return {
        at,
        institution: pointed(lines, e.institution, at),
        degree: cell ? pointed(lines, cell, at) : pointed(lines, words.join(' '), at),
      };
    });
    return {
      education: orNothing(byOrder(education)),
      skills: ranges(lines.filter((line) => coverage(line) > 0.5).map((line) => line.number)),
      languages: ranges(
        lines
          .filter((line) => line.text.length < 90 && spoken.some((s) => holds(line, s)))
          .map((line) => line.number),
      ),
      certificates: marks(gold.certificates, 'name'),
      awards: marks(gold.awards, 'title'),
      projects: marks(gold.projects, 'name'),
      publications: marks(gold.publications, 'name'),
    };
  },
});

/** Invents, and points beside the mark. Deterministic. */
function lies(gold) {
  const truth = honest(gold);
  const off = (number, by) => Math.max(1, number + by);
  const away = (place, by) => place && { ...place, line: off(place.line, by) };
  return {
    person(lines) {
      const answer = truth.person(lines);
      return {
        ...answer,
        headline: { line: 2, words: 'Chief Visionary of Globex' },
        city: { words: 'Atlantis' },
        summary: answer.summary?.map((n) => off(n, 2)),
      };
    },
    work: (lines) => ({
      positions: [
        ...truth.work(lines).positions.map(({ organisation, title, tasks }, i) => ({
          organisation: away(organisation, (i % 3) - 1),
          title: away(title, (i % 3) - 1),
          tasks: tasks?.map((n) => off(n, (i % 3) - 1)),
        })),
        {
          organisation: { line: lines[0]?.number ?? 1, words: 'Globex Corporation' },
          title: { words: 'Senior Vice President of Lies' },
          tasks: [1, 9000],
        },
        { organisation: { line: lines[1]?.number ?? 1 }, title: { line: lines.at(-1)?.number ?? 1 } },
        { organisation: { line: 9999, words: 'Initech' }, title: { line: 9999 } },
      ],
    }),
    rest(lines) {
      const { education = [], skills = [], languages = [], certificates, ...answer } = truth.rest(lines);
      const middle = lines[Math.floor(lines.length / 2)]?.number ?? 1;
      return {
        ...answer,
        education: [
          ...education.map((e) => ({ institution: away(e.institution, 1), degree: away(e.degree, 1) })),
          {
            institution: { line: middle, words: 'Hogwarts School of Witchcraft' },
            degree: { words: 'PhD in Everything' },
          },
        ],
        skills: [...skills.map((range) => range.map((n) => off(n, 1))), [middle, 9_999]],
        languages: languages.map((range) => range.map((n) => off(n, 1))),
        certificates: { starts: [...(certificates?.starts ?? []), middle], after: middle + 1 },
      };
    },
  };
}
