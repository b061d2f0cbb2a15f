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

/** A value as the answer has it: the line or the cell that it fills near `at`, else a line and its words. */
function pointed(lines, value, at) {
  if (!value) return undefined;
  const near = lines
    .map((line, i) => ({ line, distance: Math.abs(i - at) }))
    .filter(({ distance }) => distance <= 6)
    .sort((a, b) => a.distance - b.distance);
  for (const { line } of near) {
    if (compact(line.text) === compact(value)) return `${line.number}`;
    const cell = line.text.split(' | ').findIndex((text) => compact(text) === compact(value));
    if (cell >= 0) return `${line.number}.${cell + 1}`;
  }
  const found = near.find(({ line }) => holds(line, value)) ?? near[0];
  return found && short(`${found.line.number} ${value}`);
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
    end = lines[i - 1].number;
  }
  return marks.length ? [marks[0], end] : undefined;
}

const byOrder = (entries) =>
  entries
    .filter((e) => e.l)
    .sort((a, b) => a.l - b.l)
    .map(({ o, t, h, i, d }) =>
      (i === undefined && d === undefined
        ? [o ?? '', t ?? '', ...(h ? [h.join('-')] : [])]
        : [i ?? '', d ?? '']
      ).join('|'),
    );
const orNothing = (list) => (list.length ? list : undefined);

/** Numbers as first and last ones of their runs. */
const ranges = (numbers) =>
  orNothing(
    numbers.flatMap((n, i) => [
      ...(numbers[i - 1] === n - 1 ? [] : [n]),
      ...(numbers[i + 1] === n + 1 ? [] : [n]),
    ]),
  );

/** The answers to the three questions. */
export const oracle = (gold) => ({
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
      n: pointed(lines, name, at),
      t: pointed(lines, label, at),
      c: place ? short(`${place.number} ${location.city}`) : undefined,
      s: from >= 0 ? [lines[from].number, lines[to - 1].number] : undefined,
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
        l: lines[Math.min(first, at)].number,
        o: pointed(lines, w.name, at),
        t: pointed(lines, w.position, at),
        h: highlights(lines, w.highlights),
      };
    });
    return { w: byOrder(entries) };
  },
  rest(lines) {
    const keywords = (gold.skills ?? []).flatMap((s) => s.keywords ?? [s.name]);
    const coverage = (line) =>
      keywords.filter((k) => holds(line, k)).reduce((n, k) => n + compact(k).length, 0) /
      Math.max(1, compact(line.text).length);
    const spoken = (gold.languages ?? []).map((l) => l.language);
    const marks = (list, key) => {
      const starts = (list ?? []).flatMap((c) => {
        const at = lineOf(lines, c[key]);
        return at < 0 ? [] : [at];
      });
      const order = [...new Set(starts)].sort((a, b) => a - b);
      if (!order.length) return undefined;
      // The last item goes on to the end of its block; two more lines are enough for issuer and date.
      const last = Math.min(order.at(-1) + 2, lines.length - 1);
      return [...order.map((i) => lines[i].number), lines[last].number + (last === lines.length - 1 ? 1 : 0)];
    };
    const education = (gold.education ?? []).map((e) => {
      const [i, d] = [lineOf(lines, e.institution), lineOf(lines, e.studyType ?? e.area)];
      const at = Math.min(...[i, d].filter((x) => x >= 0), Infinity);
      if (at === Infinity) return {};
      const words = [e.studyType, e.area].filter(Boolean);
      const line = lines.slice(at, at + 4).find((l) => words.every((w) => holds(l, w)));
      const cell = line?.text
        .split(/ \| |, (?=[^,]*$)/)
        .find((text) => words.every((w) => holds({ text }, w)));
      return {
        l: lines[at].number,
        i: pointed(lines, e.institution, at),
        d: cell ? pointed(lines, cell, at) : pointed(lines, words.join(' '), at),
      };
    });
    return {
      e: orNothing(byOrder(education)),
      k: ranges(lines.filter((line) => coverage(line) > 0.5).map((line) => line.number)),
      g: ranges(
        lines
          .filter((line) => line.text.length < 90 && spoken.some((s) => holds(line, s)))
          .map((line) => line.number),
      ),
      c: marks(gold.certificates, 'name'),
      a: marks(gold.awards, 'title'),
      p: marks(gold.projects, 'name'),
      u: marks(gold.publications, 'name'),
    };
  },
});

/** Invents, and points beside the mark. Deterministic. */
export function liar(gold) {
  const honest = oracle(gold);
  const off = (number, by) => Math.max(1, number + by);
  const shifted = (entry, by) =>
    entry.replace(/(^|[|-])(\d+)/g, (_all, mark, number) => mark + off(Number(number), by));
  return {
    person(lines) {
      const answer = honest.person(lines);
      return {
        ...answer,
        t: '2 Chief Visionary of Globex',
        c: 'Atlantis',
        s: answer.s?.map((n) => off(n, 2)),
      };
    },
    work: (lines) => ({
      w: [
        ...honest.work(lines).w.map((entry, i) => shifted(entry, (i % 3) - 1)),
        `${lines[0]?.number ?? 1} Globex Corporation|Senior Vice President of Lies|1-9000`,
        `${lines[1]?.number ?? 1}|${lines.at(-1)?.number ?? 1}`,
        '9999 Initech|9999',
      ],
    }),
    rest(lines) {
      const { e = [], k = [], g = [], c = [], ...answer } = honest.rest(lines);
      const middle = lines[Math.floor(lines.length / 2)]?.number ?? 1;
      return {
        ...answer,
        e: [
          ...e.map((entry) => shifted(entry, 1)),
          `${middle} Hogwarts School of Witchcraft|PhD in Everything`,
        ],
        k: [...k.map((n) => off(n, 1)), middle, 9_999],
        g: g.map((n) => off(n, 1)),
        c: [...c.slice(0, -1), middle, middle + 1],
      };
    },
  };
}
