// Answers of a language model to an extraction. Every value is looked for in the lines that the model was shown; what does
// not stand there is dropped and counted.
import type {
  Credential,
  Extracted,
  Extraction,
  Fault,
  Field,
  Line,
  OwnField,
  Position,
  Qualification,
} from '@vitae/contracts';
import { readCertificates, readProjects, readPublications } from '../entries/credentials.ts';
import { datesOf } from '../entries/dates-of.ts';
import { toRows, type Row } from '../entries/entry-rows.ts';
import { takeApart } from '../entries/head-pieces.ts';
import { readBody } from '../entries/highlights.ts';
import { splitDegree } from '../entries/qualifications.ts';
import { Faults } from '../faults.ts';
import { placeAt } from '../fields/location.ts';
import { languagesIn } from '../fields/languages.ts';
import { listedSkills } from '../fields/skills.ts';
import { fieldBy, proseOf, spanOf, textOf } from '../text/span.ts';
import type { Calendar } from '../text/day-order.ts';
import { levelOf } from '../vocabulary/degrees.ts';
import type { AnswerOf, SectionName } from './answers.ts';
import { ground, lineNamed, type Grounded } from './ground.ts';
import { readOwnFields } from './own-fields.ts';
import type { LlmTask } from './tasks.ts';

const RULE = 'language model: pointed at by line and words';
const field = fieldBy(RULE, 'llm');
/** How sure a grounded value is before it is held against the other tier: a guess, until a model has been measured. */
const EXACT = 0.8;
/** A text over more lines than this is a model that lost its place. */
const MOST_LINES_OF_TEXT = 40;

/** A task with its answer, which has been validated against the task's schema. */
export type Answered = {
  [S in SectionName]: { task: LlmTask & { section: S }; answer: AnswerOf<S> };
}[SectionName];

export const emptyExtracted = (): Extracted => ({
  basics: { emails: [], phones: [], links: [] },
  positions: [],
  qualifications: [],
  skills: [],
  languages: [],
  certifications: [],
  projects: [],
  publications: [],
  awards: [],
  volunteering: [],
  memberships: [],
  interests: [],
  entities: { people: [], organisations: [], places: [] },
  keywords: [],
});

export interface ReadAnswersOptions {
  /** The month (YYYY-MM) that "present" is counted to. */
  readonly asOf: string;
  /** Names model, revision and prompt. */
  readonly version: string;
  /** The tenant's own fields that were asked for. */
  readonly own?: readonly OwnField[];
}

/** The extraction of the language model's tier. */
export function readAnswers(
  answered: readonly Answered[],
  { asOf, version, own = [] }: ReadAnswersOptions,
): Extraction {
  const reader = new AnswerReader(asOf);
  for (const { task, answer } of answered)
    reader.guarded(task.section, () => {
      if (task.section === 'person') reader.person(task, answer as AnswerOf<'person'>);
      else if (task.section === 'work') reader.work(task, answer as AnswerOf<'work'>);
      else if (task.section === 'rest') reader.rest(task, answer as AnswerOf<'rest'>);
      else reader.own(task, answer as AnswerOf<'own'>, own);
    });
  const { extracted, dropped, faults } = reader;
  return { tier: 'llm', version, extracted, dropped, ...(faults.length && { faults }) };
}

class AnswerReader {
  readonly extracted = emptyExtracted();
  dropped = 0;
  readonly #calendar: Calendar;
  readonly #faults = new Faults();

  constructor(asOf: string) {
    // Which of day and month comes first is the classic tier's to tell, which reads the whole document.
    this.#calendar = { asOf, dayOrder: undefined };
  }

  get faults(): Fault[] {
    return this.#faults.list;
  }

  /** What was read before a mistake stays. */
  guarded(field: string, read: () => void): void {
    this.#faults.read(field, read, undefined);
  }

  person({ lines }: LlmTask, { n, t, c, s = [] }: AnswerOf<'person'>): void {
    const { basics } = this.extracted;
    const first = lines[0]?.number ?? 1;
    this.guarded('name', () => {
      const name = this.#field(n, lines, first);
      if (name) basics.name = name;
    });
    this.guarded('headline', () => {
      const headline = this.#field(t, lines, basics.name?.evidence[0]?.line[1] ?? first);
      if (headline) basics.headline = headline;
    });
    this.guarded('location', () => {
      const place = this.#ground(c, lines, first);
      const location = place?.spans[0] && placeAt(place.spans[0]);
      if (location) basics.location = { ...location, tier: 'llm', rule: RULE, confidence: EXACT };
    });
    this.guarded('summary', () => {
      const summary = this.#range(s, lines);
      if (summary) basics.summary = field(summary.map(proseOf), EXACT);
    });
  }

  work({ lines }: LlmTask, { w }: AnswerOf<'work'>): void {
    const entries = w.map(partsOf);
    const starts = entries.map(({ places, range }) => firstOf([...places.map(lineNamed), range[0]], lines));
    entries.forEach((entry, i) => {
      const from = starts[i];
      if (from === undefined) return this.#drop();
      this.guarded('positions', () => this.#position(entry, from, starts[i + 1], lines));
    });
  }

  rest(
    { lines }: LlmTask,
    { e = [], k = [], g = [], c = [], a = [], p = [], u = [] }: AnswerOf<'rest'>,
  ): void {
    const entries = e.map(partsOf);
    const starts = entries.map(({ places }) => firstOf(places.map(lineNamed), lines));
    entries.forEach(({ places }, i) => {
      const from = starts[i];
      if (from === undefined) return this.#drop();
      this.guarded('qualifications', () =>
        this.#qualification(places, from, entryLines(lines, from, starts[i + 1])),
      );
    });
    const ours = <F extends Field<string>>(value: F): F => ({
      ...value,
      tier: 'llm',
      rule: RULE,
      confidence: EXACT,
    });
    this.guarded('skills', () => {
      const skills = listedSkills(this.#ranges(k, lines));
      this.extracted.skills.push(...skills.map((skill) => ({ ...skill, mention: ours(skill.mention) })));
    });
    this.guarded('languages', () => {
      const languages = languagesIn(this.#ranges(g, lines).map((line) => spanOf(line)));
      this.extracted.languages.push(...languages.map((l) => ({ ...l, language: ours(l.language) })));
    });
    const credentials = (
      field: 'certifications' | 'awards' | 'projects' | 'publications',
      marks: readonly number[],
      read: (lines: readonly Line[], calendar: Calendar) => Credential[],
    ) =>
      this.guarded(field, () => {
        const found = this.#items(marks, lines).flatMap((item) => read(item, this.#calendar));
        this.extracted[field].push(
          ...found.map((credential) => ({ ...credential, name: ours(credential.name) })),
        );
      });
    credentials('certifications', c, readCertificates);
    credentials('awards', a, readCertificates);
    credentials('projects', p, readProjects);
    credentials('publications', u, readPublications);
  }

  own({ lines }: LlmTask, { f }: AnswerOf<'own'>, fields: readonly OwnField[]): void {
    const { found, dropped } = readOwnFields(f, fields, lines);
    this.dropped += dropped;
    if (found.size) this.extracted.own = { ...Object.fromEntries(found), ...this.extracted.own };
  }

  #position(
    { places: [o, t], range: h }: ReturnType<typeof partsOf>,
    from: number,
    next: number | undefined,
    lines: readonly Line[],
  ): void {
    const own = entryLines(lines, from, next);
    // An employer may stand above several of its positions.
    const above = lines.filter(({ number }) => number < (next ?? Infinity));
    const organisation = this.#field(o, above, from);
    const title = this.#field(t, own, from);
    if (!organisation && !title) return;
    const { place, date } = headOf(own, from, h[0]);
    const body = readBody(toRows(this.#range(h, lines) ?? []));
    this.extracted.positions.push({
      ...(organisation && { organisation }),
      ...(title && { title }),
      ...(place && { location: field(place, EXACT * 0.9) }),
      ...this.#dates(date),
      highlights: [...(body.summary ? [body.summary] : []), ...body.highlights].map(ours),
    });
  }

  #qualification([i, d]: readonly string[], from: number, own: readonly Line[]): void {
    const institution = this.#field(i, own, from);
    const [awarded] = this.#ground(d, own, from)?.spans ?? [];
    const { name, area } = awarded ? splitDegree(awarded) : { name: undefined, area: undefined };
    if (!institution && !name) return;
    const degree = name && field(name, EXACT);
    const level = name && levelOf(textOf(name));
    const { start, end } = this.#dates(headOf(own, from, undefined).date);
    const qualification: Qualification = {
      ...(institution && { institution }),
      ...(degree && { degree }),
      ...(area && { area: field(area, EXACT) }),
      ...(name && level && { level: field(name, EXACT, level) }),
      ...(start && { start }),
      ...(end && { end }),
    };
    this.extracted.qualifications.push(qualification);
  }

  #drop(): void {
    this.dropped++;
  }

  #ground(answer: string | undefined, lines: readonly Line[], near: number): Grounded | undefined {
    if (!answer?.trim()) return undefined;
    const found = ground(answer, lines, near);
    if (!found) this.#drop();
    return found;
  }

  #field(answer: string | undefined, lines: readonly Line[], near: number): Field<string> | undefined {
    const found = this.#ground(answer, lines, near);
    return found && field(found.spans, EXACT * found.similarity);
  }

  #dates(date: Row['date']): Pick<Position, 'start' | 'end' | 'months'> {
    const { start, end, months } = datesOf(date, this.#calendar);
    return {
      ...(start && { start: ours(start) }),
      ...(end && { end: ours(end) }),
      ...(months !== undefined && { months }),
    };
  }

  /** The lines of each item of a list, from one mark up to the next. */
  #items(marks: readonly number[], lines: readonly Line[]): Line[][] {
    return marks.slice(0, -1).flatMap((from, i) => {
      const item = this.#range([from, (marks[i + 1] as number) - 1], lines);
      return item ? [item] : [];
    });
  }

  /** The lines from the first number to the last; nothing where they were not shown, run backwards or are too many. */
  #range([from, to]: readonly number[], lines: readonly Line[]): Line[] | undefined {
    if (from === undefined || to === undefined) return undefined;
    const own = lines.filter(({ number }) => number >= from && number <= to);
    const whole = own.length > 0 && own.length === to - from + 1 && own.length <= MOST_LINES_OF_TEXT;
    if (!whole) this.#drop();
    return whole ? own : undefined;
  }

  /** The lines of pairs of first and last ones. */
  #ranges(pairs: readonly number[], lines: readonly Line[]): Line[] {
    return pairs.flatMap((from, i) =>
      i % 2 ? [] : (this.#range([from, pairs[i + 1] ?? from], lines) ?? []),
    );
  }
}

const ours = <T>(value: Field<T>): Field<T> => ({ ...value, tier: 'llm', rule: RULE, confidence: EXACT });

const RANGE = /^\s*(\d{1,4})\s*[-–]\s*(\d{1,4})\s*$/;

/** "9.1|10 Engineer|11-13": the places of an entry in their order, and the lines of its text. */
function partsOf(entry: string): { places: string[]; range: number[] } {
  const parts = entry.split('|').map((part) => part.trim());
  const range = parts.length > 2 ? RANGE.exec(parts.at(-1) ?? '') : null;
  return { places: parts.slice(0, 2), range: range ? [Number(range[1]), Number(range[2])] : [] };
}

/** The first of the lines that an entry names, if it was shown. */
function firstOf(numbers: readonly (number | undefined)[], lines: readonly Line[]): number | undefined {
  const shown = numbers.filter(
    (n): n is number => n !== undefined && lines.some(({ number }) => number === n),
  );
  return shown.length ? Math.min(...shown) : undefined;
}

/** An entry's lines: from a little above its first one (dates in a margin) to where the next one begins. */
function entryLines(lines: readonly Line[], from: number, next: number | undefined): Line[] {
  const until = next !== undefined && next > from ? next : Infinity;
  return lines.filter(({ number }) => number >= from - 1 && number < until);
}

/** What rules read from the head of an entry: its lines before the first highlight. */
function headOf(own: readonly Line[], from: number, highlight: number | undefined) {
  const until = highlight ?? Infinity;
  const rows = toRows(own.filter(({ number }) => number < until));
  // The line above belongs to the entry only where it holds the date of a margin.
  const date = (rows.find((row) => row.date && row.line.number >= from) ?? rows.find((row) => row.date))
    ?.date;
  return { date, place: takeApart(rows.filter((row) => row.line.number >= from).slice(0, 5)).place };
}
