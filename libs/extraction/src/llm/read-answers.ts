// Answers of a language model to an extraction. Every value is looked for in the lines that the model was shown; what does
// not stand there is dropped and counted.
import type {
  Credential,
  Document,
  Extracted,
  Extraction,
  Field,
  Line,
  Position,
  Qualification,
} from '@vitae/contracts';
import { datesOf } from '../entries/dates-of.ts';
import { placeAt } from '../fields/location.ts';
import { languagesIn } from '../fields/languages.ts';
import { listedSkills } from '../fields/skills.ts';
import { findDates, saysPresent } from '../text/date-range.ts';
import { fieldBy, spanOf, textOf, type Span } from '../text/span.ts';
import { levelOf } from '../vocabulary/degrees.ts';
import type { AnswerOf, SectionName } from './answers.ts';
import { ground, type Grounded } from './ground.ts';
import type { LlmTask } from './tasks.ts';

const RULE = 'language model: pointed at by line and words';
const field = fieldBy(RULE, 'llm');
/** How sure a grounded value is before it is held against the other tier. Of exact copies about four in five were right for Zephyr's like; a guess, stated as one. */
const EXACT = 0.8;
/** A highlight or summary over more lines than this is a model that lost its place. */
const MOST_LINES_OF_TEXT = 14;

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

/** The extraction of the language model's tier. `version` names model, revision and prompt; `asOf` (YYYY-MM) ends what goes on. */
export function readAnswers(
  document: Document,
  answered: readonly Answered[],
  { asOf, version }: { asOf: string; version: string },
): Extraction {
  const reader = new AnswerReader(document, asOf);
  for (const { task, answer } of answered) {
    if (task.section === 'person') reader.person(task, answer as AnswerOf<'person'>);
    else if (task.section === 'work') reader.work(task, answer as AnswerOf<'work'>);
    else reader.rest(task, answer as AnswerOf<'rest'>);
  }
  return { tier: 'llm', version, extracted: reader.extracted, dropped: reader.dropped };
}

class AnswerReader {
  readonly extracted = emptyExtracted();
  dropped = 0;
  readonly #asOf: string;
  readonly #byNumber: ReadonlyMap<number, Line>;

  constructor(document: Document, asOf: string) {
    this.#asOf = asOf;
    this.#byNumber = new Map(document.lines.map((line) => [line.number, line]));
  }

  person({ lines }: LlmTask, { n, t, c, s }: AnswerOf<'person'>): void {
    const { basics } = this.extracted;
    const first = lines[0]?.number ?? 1;
    const name = this.#field(n, lines, first);
    const headline = this.#field(t, lines, name?.evidence[0]?.line[1] ?? first);
    const place = this.#ground(c, lines, first);
    if (name) basics.name = name;
    if (headline) basics.headline = headline;
    const location = place?.spans[0] && placeAt(place.spans[0]);
    if (location) basics.location = { ...location, tier: 'llm', rule: RULE, confidence: EXACT };
    const [from, to] = s;
    if (from && to) {
      const summary = this.#range(from, to + 1, lines);
      if (summary) basics.summary = summary;
    }
  }

  work({ lines }: LlmTask, { w }: AnswerOf<'work'>): void {
    w.forEach(({ l, o, t, p, d, h }, i) => {
      if (!this.#shown(l, lines)) return;
      const own = this.#entryLines(lines, l, w[i + 1]?.l);
      // An employer may stand above several of its positions.
      const organisation = this.#field(o, own, l) ?? this.#again(o, lines, l);
      const title = this.#field(t, own, l);
      if (!organisation && !title) return;
      const place = this.#field(p, own, l);
      const position: Position = {
        ...(organisation && { organisation }),
        ...(title && { title }),
        ...(place && { location: place }),
        ...this.#dates(d, own, l),
        highlights: this.#highlights(h, lines),
      };
      this.extracted.positions.push(position);
    });
  }

  rest({ lines }: LlmTask, { e, k, g, c, a, p, u }: AnswerOf<'rest'>): void {
    e.forEach((entry, i) => {
      if (this.#shown(entry.l, lines))
        this.#qualification(entry, this.#entryLines(lines, entry.l, e[i + 1]?.l));
    });
    const skillLines = k.flatMap((number) =>
      this.#shown(number, lines) ? [this.#byNumber.get(number) as Line] : [],
    );
    this.extracted.skills.push(
      ...listedSkills(skillLines).map((skill) => ({
        ...skill,
        mention: { ...skill.mention, tier: 'llm' as const, rule: RULE, confidence: EXACT },
      })),
    );
    for (const copy of g) {
      const [language] = languagesIn(this.#ground(copy, lines, lines[0]?.number ?? 1)?.spans ?? []);
      if (language)
        this.extracted.languages.push({ ...language, language: { ...language.language, tier: 'llm' } });
    }
    this.extracted.certifications.push(...this.#credentials(c, lines));
    this.extracted.awards.push(...this.#credentials(a, lines));
    this.extracted.projects.push(...this.#credentials(p, lines));
    this.extracted.publications.push(...this.#credentials(u, lines));
  }

  #qualification({ l, i, d, a, g, y }: AnswerOf<'rest'>['e'][number], own: readonly Line[]): void {
    const [institution, degree, area, grade] = [i, d, a, g].map((copy) => this.#field(copy, own, l));
    if (!institution && !degree && !area) return;
    const level = degree && levelOf(degree.value);
    const { start, end } = this.#dates(y, own, l);
    const qualification: Qualification = {
      ...(institution && { institution }),
      ...(degree && { degree }),
      ...(area && { area }),
      ...(degree &&
        level && { level: { value: level, confidence: EXACT, tier: 'llm', evidence: degree.evidence } }),
      ...(start && { start }),
      ...(end && { end }),
      ...(grade && { grade }),
    };
    this.extracted.qualifications.push(qualification);
  }

  #credentials(list: AnswerOf<'rest'>['c'], lines: readonly Line[]): Credential[] {
    return list.flatMap(({ l, n, i, y }, at) => {
      if (!this.#shown(l, lines)) return [];
      const own = this.#entryLines(lines, l, list[at + 1]?.l);
      const name = this.#field(n, own, l);
      if (!name) return [];
      const issuer = this.#field(i, own, l);
      const { end } = this.#dates(y, own, l);
      return [{ name, ...(issuer && { issuer }), ...(end && end.value !== 'present' && { date: end }) }];
    });
  }

  #ground(copy: string, lines: readonly Line[], near: number): Grounded | undefined {
    if (!copy.trim()) return undefined;
    const found = ground(copy, lines, near);
    if (!found) this.dropped++;
    return found;
  }

  #field(copy: string, lines: readonly Line[], near: number): Field<string> | undefined {
    const found = this.#ground(copy, lines, near);
    return found && field(found.spans, EXACT * found.similarity);
  }

  /** A value that stands above its entry: exact words only, and not counted as dropped a second time. */
  #again(copy: string, lines: readonly Line[], near: number): Field<string> | undefined {
    if (!copy.trim()) return undefined;
    const found = ground(
      copy,
      lines.filter((line) => line.number < near),
      near,
    );
    if (found?.similarity !== 1) return undefined;
    this.dropped--;
    return field(found.spans, EXACT * 0.9);
  }

  #dates(copy: string, lines: readonly Line[], near: number): Pick<Position, 'start' | 'end' | 'months'> {
    const found = this.#ground(copy, lines, near);
    const date = found && dateIn(found.spans);
    if (!date) return {};
    const { start, end, months } = datesOf(date, this.#asOf);
    const ours = <T>(value: Field<T>): Field<T> => ({ ...value, tier: 'llm', rule: RULE, confidence: EXACT });
    return {
      ...(start && { start: ours(start) }),
      ...(end && { end: ours(end) }),
      ...(months !== undefined && { months }),
    };
  }

  #highlights(marks: readonly number[], lines: readonly Line[]): Field<string>[] {
    return marks.slice(0, -1).flatMap((from, i) => {
      const text = this.#range(from, marks[i + 1] as number, lines);
      return text ? [text] : [];
    });
  }

  /** The lines from one number up to another; nothing where they were not shown, run backwards or are too many. */
  #range(from: number, until: number, lines: readonly Line[]): Field<string> | undefined {
    const own = lines.filter(({ number }) => number >= from && number < until);
    const whole = own.length === until - from && own.length > 0 && own.length <= MOST_LINES_OF_TEXT;
    if (!whole) this.dropped++;
    return whole
      ? field(
          own.map((line) => spanOf(line)),
          EXACT,
        )
      : undefined;
  }

  #shown(number: number, lines: readonly Line[]): boolean {
    const shown = lines.some((line) => line.number === number);
    if (!shown) this.dropped++;
    return shown;
  }

  /** An entry's lines: from a little above its first one (dates in a margin) to where the next one begins. */
  #entryLines(lines: readonly Line[], from: number, next: number | undefined): Line[] {
    const until = next !== undefined && next > from ? next : Infinity;
    return lines.filter(({ number }) => number >= from - 1 && number < until);
  }
}

/** The range or the date that the spans give; two lines may hold an end each. */
function dateIn(spans: readonly Span[]): Parameters<typeof datesOf>[0] {
  const [first, second] = spans;
  if (!first) return undefined;
  const inside = (span: Span) =>
    findDates(span.line.text).find((date) => date.from < span.end && date.to > span.start);
  const range = inside(first);
  if (!range) return undefined;
  if (range.isRange || !second) return { range, span: spanOf(first.line, range.from, range.to) };
  const end = saysPresent(textOf(second)) ? 'present' : inside(second)?.end;
  return {
    span: second,
    startSpan: first,
    range: { ...range, start: range.end === 'present' ? undefined : range.end, end, isRange: true },
  };
}
