// What a perfect model would answer: the gold of a development file, pointed at in the lines of the prompt. And a liar's
// answer: the same with invented employers, degrees and skills, and line numbers that are off.
import { compact } from '../accuracy/benchmark/score.mjs';

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

/** The cell or line near `at` that holds the years of an entry. */
function datesNear(lines, at, { startDate, endDate }) {
  const years = [startDate, endDate].flatMap((d) => (d ? [d.slice(0, 4)] : []));
  if (!years.length) return '';
  const near = lines
    .map((line, i) => ({ i, line, distance: Math.abs(i - at) }))
    .filter(({ distance }) => distance <= 4)
    .sort((a, b) => a.distance - b.distance);
  for (const { line } of near)
    if (years.every((year) => line.text.includes(year)))
      return line.text.split(' | ').find((cell) => years.every((year) => cell.includes(year))) ?? line.text;
  for (const { i, line } of near)
    if (line.text.includes(years[0]))
      return `${line.text.split(' | ')[0]} ${lines[i + 1]?.text.split(' | ')[0] ?? ''}`;
  return '';
}

const short = (text) => (text ?? '').slice(0, 120);

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
    end = lines[i - 1].number + 1;
  }
  return marks.length ? [...marks, end] : [];
}

const byOrder = (entries) => entries.filter((e) => e.l).sort((a, b) => a.l - b.l);

/** The answers to the three questions. */
export const oracle = (gold) => ({
  person(lines) {
    const { name = '', label = '', location, summary } = gold.basics ?? {};
    const from = summary
      ? lines.findIndex(
          (l) => compact(l.text).length > 8 && compact(summary).startsWith(compact(l.text.replace(/…$/, ''))),
        )
      : -1;
    let to = from;
    let text = '';
    while (from >= 0 && to < lines.length && text.length < compact(summary).length)
      text += compact(lines[to++].text.replace(/…$/, ''));
    const place = lines.find((l) => holds(l, location?.city));
    return {
      n: short(name),
      t: short(label),
      c: place ? short(location.city) : '',
      s: from >= 0 ? [lines[from].number, lines[to - 1].number] : [],
    };
  },
  work(lines) {
    const seen = new Set();
    return {
      w: byOrder(
        (gold.work ?? []).map((w) => {
          let at = -1;
          // The title stands once a position, the employer perhaps once for several.
          for (let from = 0; ;) {
            at = lineOf(lines, w.position ?? w.name, from);
            if (at < 0 || !seen.has(at)) break;
            from = at + 1;
          }
          if (at < 0) return {};
          seen.add(at);
          const employer = lineOf(lines.slice(Math.max(0, at - 2), at + 1), w.name);
          const first = employer >= 0 ? Math.max(0, at - 2) + employer : at;
          return {
            l: lines[Math.min(first, at)].number,
            o: short(w.name),
            t: short(w.position),
            p: short(w.location),
            d: short(datesNear(lines, at, w)),
            h: highlights(lines, w.highlights),
          };
        }),
      ),
    };
  },
  rest(lines) {
    const credential = (nameKey, issuerKey) => (c) => {
      const at = lineOf(lines, c[nameKey]);
      return at < 0
        ? {}
        : {
            l: lines[at].number,
            n: short(c[nameKey]),
            i: short(c[issuerKey]),
            y: short(datesNear(lines, at, { endDate: c.date ?? c.releaseDate })),
          };
    };
    const keywords = (gold.skills ?? []).flatMap((s) => s.keywords ?? [s.name]);
    const coverage = (line) =>
      keywords.filter((k) => holds(line, k)).reduce((n, k) => n + compact(k).length, 0) /
      Math.max(1, compact(line.text).length);
    return {
      e: byOrder(
        (gold.education ?? []).map((e) => {
          const [i, d] = [lineOf(lines, e.institution), lineOf(lines, e.studyType ?? e.area)];
          const at = Math.min(...[i, d].filter((x) => x >= 0), Infinity);
          return at === Infinity
            ? {}
            : {
                l: lines[at].number,
                i: short(e.institution),
                d: short(e.studyType),
                a: short(e.area),
                g: short(e.score),
                y: short(datesNear(lines, at, e)),
              };
        }),
      ),
      k: lines.filter((line) => coverage(line) > 0.5).map((line) => line.number),
      g: (gold.languages ?? []).map((l) => short(l.language)),
      c: byOrder((gold.certificates ?? []).map(credential('name', 'issuer'))),
      a: byOrder((gold.awards ?? []).map(credential('title', 'awarder'))),
      p: byOrder((gold.projects ?? []).map(credential('name', 'entity'))),
      u: byOrder((gold.publications ?? []).map(credential('name', 'publisher'))),
    };
  },
});

/** Invents, and points beside the mark. Deterministic. */
export function liar(gold) {
  const honest = oracle(gold);
  const off = (number, by) => Math.max(1, number + by);
  return {
    person: (lines) => ({
      ...honest.person(lines),
      t: 'Chief Visionary of Globex',
      c: 'Atlantis',
      s: honest.person(lines).s.map((n) => off(n, 2)),
    }),
    work: (lines) => ({
      w: [
        ...honest
          .work(lines)
          .w.map((w, i) => ({ ...w, l: off(w.l, (i % 3) - 1), h: w.h.map((n) => off(n, 1)) })),
        {
          l: lines[0]?.number ?? 1,
          o: 'Globex Corporation',
          t: 'Senior Vice President of Lies',
          p: 'Springfield',
          d: '1999 – 2031',
          h: [1, 9_000],
        },
        { l: 9_999, o: 'Initech', t: 'Manager', p: '', d: '2001', h: [] },
      ],
    }),
    rest: (lines) => {
      const answer = honest.rest(lines);
      const middle = lines[Math.floor(lines.length / 2)]?.number ?? 1;
      return {
        ...answer,
        e: [
          ...answer.e.map((e) => ({ ...e, l: off(e.l, 1) })),
          {
            l: middle,
            i: 'Hogwarts School of Witchcraft',
            d: 'PhD in Everything',
            a: 'Alchemy',
            g: '5.0/4.0',
            y: '2001',
          },
        ],
        k: [...answer.k.map((n) => off(n, 1)), middle, 9_999],
        g: [...answer.g, 'Klingon'],
        c: [...answer.c, { l: middle, n: 'Certified Time Traveller', i: 'Globex', y: '2030' }],
      };
    },
  };
}
