// How a decision of the merge should end, by the gold: whether the model's reading is the right one (`choose`, `add`) or the
// rules' is (`keep`); undefined where both are right or both are wrong.
import { compact, norm, scoreResume, similarity } from './benchmark/score.mjs';

const one = (value) => (value === undefined ? [] : [value]);
const near = (least) => (gold, value) => similarity(gold, value) >= least;
const begins = (gold, value) => similarity(gold, value) >= 0.8 || norm(gold).startsWith(norm(value));
const place = (gold, value) =>
  norm(value).includes(norm(gold).split(',')[0]) || norm(gold).includes(norm(value).split(',')[0]);

/** Fields of the whole resume: values of the gold, and how they are compared. */
const WHOLE = {
  name: [(g) => one(g.basics?.name), near(0.9)],
  headline: [(g) => one(g.basics?.label), near(0.8)],
  location: [(g) => one(g.basics?.location?.city), near(0.8)],
  summary: [(g) => one(g.basics?.summary), near(0.8)],
  skills: [
    (g) => (g.skills ?? []).flatMap((s) => s.keywords ?? [s.name]),
    (a, b) => compact(a) === compact(b),
  ],
  languages: [(g) => (g.languages ?? []).map((l) => l.language), near(0.8)],
  certificates: [(g) => (g.certificates ?? []).map((c) => c.name), near(0.8)],
  projects: [(g) => (g.projects ?? []).map((c) => c.name), near(0.8)],
  awards: [(g) => (g.awards ?? []).map((c) => c.title), near(0.8)],
  publications: [(g) => (g.publications ?? []).map((c) => c.name), near(0.8)],
};

/** Fields of entries: their list, the value of one of its entries, and how it is compared. */
const OF_ENTRY = {
  organisation: ['work', (w) => w.name, near(0.8)],
  title: ['work', (w) => w.position, near(0.8)],
  'work place': ['work', (w) => w.location, place],
  institution: ['education', (e) => e.institution, near(0.8)],
  degree: ['education', (e) => [e.studyType, e.area].filter(Boolean).join(' '), begins],
  area: ['education', (e) => e.area, near(0.8)],
  grade: ['education', (e) => e.score, near(0.5)],
};

const textOf = (field) => {
  const value = field?.value;
  return typeof value === 'object' ? (value.city ?? value.region ?? '') : String(value ?? '');
};

/** The gold's entries that fit best to what stands beside a value. */
function entriesBeside(entries, beside) {
  const known = beside.map(textOf).filter(Boolean);
  const fit = (entry) => {
    const values = Object.values(entry).filter((value) => typeof value === 'string');
    return known.filter((text) => values.some((value) => value === text || similarity(value, text) >= 0.8))
      .length;
  };
  const best = Math.max(0, ...entries.map(fit));
  return entries.filter((entry) => fit(entry) === best);
}

function isTrue(gold, field, reading, beside) {
  if (reading === undefined) return false;
  const [values, same] = WHOLE[field] ?? [];
  if (values) return values(gold).some((value) => same(value, textOf(reading)));
  const [list, valueOf, alike] = OF_ENTRY[field] ?? [];
  if (!list) return false;
  return entriesBeside(gold[list] ?? [], beside).some((entry) => {
    const value = valueOf(entry);
    return Boolean(value) && alike(value, textOf(reading));
  });
}

const named = (key) => (c) => ({ [key]: c.name.value });
/** Entries as JSON Resume, where they stand there, and what of them is counted. */
const ENTRIES = {
  position: {
    list: 'work',
    counted: ['organisation', 'title', 'work start', 'work end', 'highlights'],
    exported: (p) => ({
      name: p.organisation?.value,
      position: p.title?.value,
      startDate: p.start?.value,
      endDate: p.end?.value === 'present' ? undefined : p.end?.value,
      highlights: p.highlights.map(({ value }) => value),
    }),
  },
  qualification: {
    list: 'education',
    counted: ['institution', 'degree', 'education year'],
    exported: (q) => ({
      institution: q.institution?.value,
      studyType: q.degree?.value,
      area: q.area?.value,
      endDate: q.end?.value === 'present' ? undefined : q.end?.value,
    }),
  },
  certificates: { list: 'certificates', counted: ['certificates'], exported: named('name') },
  projects: { list: 'projects', counted: ['projects'], exported: named('name') },
  publications: { list: 'publications', counted: ['publications'], exported: named('name') },
  awards: { list: 'awards', counted: ['awards'], exported: named('title') },
};

/** Right values less wrong ones in some entries. */
function worth(gold, field, entries) {
  const { list, counted, exported } = ENTRIES[field];
  const counts = scoreResume({ [list]: gold[list] ?? [] }, { [list]: entries.map(exported) });
  return counted.reduce((n, name) => n + counts[name].tp - counts[name].fp, 0);
}

const highlightsRight = (gold, items = []) => {
  const all = (gold.work ?? []).flatMap((w) => w.highlights ?? []);
  return items.reduce((n, { value }) => n + (all.some((h) => similarity(h, value) >= 0.85) ? 1 : -1), 0);
};

/** How good each side is: a number to be compared. */
function sides(gold, { field, first, second, beside = [] }) {
  if (field === 'highlights') return [first, second].map((items) => highlightsRight(gold, items));
  // What entries are worth beside the rules' others: one that is there already is worth less than none.
  if (Array.isArray(first) || Array.isArray(second))
    return [first, second].map(
      (entries = []) => worth(gold, field, [...beside, ...entries]) - worth(gold, field, beside),
    );
  // Where a field is decided, right is 1 and wrong is below nothing at all.
  return [first, second].map((reading) => {
    if (reading === undefined) return 0;
    const value = reading.value === undefined ? (reading.mention ?? reading.language) : reading;
    return isTrue(gold, field, value, beside) ? 1 : -1;
  });
}

export function isRight(gold, decision) {
  const [first, second] = sides(gold, decision);
  if (decision.kind === 'keep') return first > 0;
  if (decision.kind === 'add') return second > 0;
  return first === second ? undefined : second > first;
}
