// Answers of a language model to an extraction. Every value is looked for in the lines that the model was shown; what does
// not stand there is lost, and counted by reason.
import {
  emptyExtracted,
  type Credential,
  type Extraction,
  type Fault,
  type Field,
  type Line,
  type OwnField,
  type Position,
  type Qualification,
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
import { entriesIn, type PointedEntry } from './entries-in.ts';
import { ground, LONGEST_PHRASE, type Grounded, type GroundOptions } from './ground.ts';
import { Losses } from './losses.ts';
import { modelConfidence, type ModelField } from './model-confidence.ts';
import { readOwnFields } from './own-fields.ts';
import type { LlmTask } from './tasks.ts';
import { linesOfItems, linesOfText } from './pointed-lines.ts';

const RULE = 'language model: pointed at by line and words';
const field = fieldBy(RULE, 'llm');

/** Words of a name that a model may have cut off; what goes on longer is another thing beside it. */
const LONGEST_NAME = 4;

/** A task with its answer, which has been validated against the task's schema. */
export type Answered = {
  [S in SectionName]: {
    task: LlmTask & { section: S };
    answer: AnswerOf<S>;
    /** Values of the answer that are in no shape that means something. */
    unread?: number;
  };
}[SectionName];

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
  for (const { task, answer, unread = 0 } of answered) {
    reader.losses.add('unreadable', unread);
    reader.guarded(task.section, () => {
      if (task.section === 'person') reader.person(task, answer as AnswerOf<'person'>);
      else if (task.section === 'work') reader.work(task, answer as AnswerOf<'work'>);
      else if (task.section === 'rest') reader.rest(task, answer as AnswerOf<'rest'>);
      else reader.own(task, answer as AnswerOf<'own'>, own);
    });
  }
  const { extracted, losses, faults } = reader;
  return {
    tier: 'llm',
    version,
    extracted,
    dropped: losses.total,
    losses: losses.byReason,
    ...(faults.length && { faults }),
  };
}

class AnswerReader {
  readonly extracted = emptyExtracted();
  readonly losses = new Losses();
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

  person({ lines }: LlmTask, { n, t, c, s }: AnswerOf<'person'>): void {
    const { basics } = this.extracted;
    this.guarded('name', () => {
      const name = this.#field('name', n, lines, { longestPhrase: LONGEST_NAME });
      if (name) basics.name = name;
    });
    this.guarded('headline', () => {
      const headline = this.#field('headline', t, lines, { longestPhrase: LONGEST_PHRASE });
      if (headline) basics.headline = headline;
    });
    this.guarded('location', () => {
      const span = this.#ground(c, lines, { kind: 'place' })?.spans[0];
      const location = span && placeAt(span);
      if (location) basics.location = { ...location, ...ours(location, 'location') };
      else if (span) this.losses.add('nothing_there');
    });
    this.guarded('summary', () => {
      const summary = linesOfText(s, lines, this.losses);
      if (summary) basics.summary = field(summary.map(proseOf), modelConfidence('summary'));
    });
  }

  work({ lines }: LlmTask, { w }: AnswerOf<'work'>): void {
    for (const entry of entriesIn(w, lines, ['organisation', 'title'], this.losses))
      this.guarded('positions', () => this.#position(entry, lines));
  }

  rest({ lines }: LlmTask, { e, k, g, c, a, p, u }: AnswerOf<'rest'>): void {
    for (const entry of entriesIn(e, lines, ['institution', 'degree'], this.losses))
      this.guarded('qualifications', () => this.#qualification(entry));
    this.guarded('skills', () => {
      const skills = this.#said(linesOfItems(k, lines, this.losses).flat(), (shown) => listedSkills(shown));
      this.extracted.skills.push(
        ...skills.map((skill) => ({ ...skill, mention: ours(skill.mention, 'skills') })),
      );
    });
    this.guarded('languages', () => {
      const languages = this.#said(linesOfItems(g, lines, this.losses).flat(), (shown) =>
        languagesIn(shown.map((line) => spanOf(line))),
      );
      this.extracted.languages.push(
        ...languages.map((l) => ({ ...l, language: ours(l.language, 'languages') })),
      );
    });
    const credentials = (
      field: 'certifications' | 'awards' | 'projects' | 'publications',
      measuredAs: ModelField,
      items: readonly string[],
      read: (lines: readonly Line[], calendar: Calendar) => Credential[],
    ) =>
      this.guarded(field, () => {
        const found = linesOfItems(items, lines, this.losses).flatMap((item) =>
          this.#said(item, (shown) => read(shown, this.#calendar)),
        );
        this.extracted[field].push(
          ...found.map((credential) => ({ ...credential, name: ours(credential.name, measuredAs) })),
        );
      });
    credentials('certifications', 'certificates', c, readCertificates);
    credentials('awards', 'awards', a, readCertificates);
    credentials('projects', 'projects', p, readProjects);
    credentials('publications', 'publications', u, readPublications);
  }

  own({ lines }: LlmTask, { f }: AnswerOf<'own'>, fields: readonly OwnField[]): void {
    const found = readOwnFields(f, fields, lines, this.losses);
    if (found.size) this.extracted.own = { ...Object.fromEntries(found), ...this.extracted.own };
  }

  #position({ places, text, from, lines: own }: PointedEntry, lines: readonly Line[]): void {
    const [employer, role] = places;
    const organisation = employer && fieldAt(employer, 'organisation');
    const title = role && fieldAt(role, 'title');
    const tasks = linesOfText(text, lines, this.losses) ?? [];
    const { place, date } = headOf(own, from, tasks[0]?.number);
    const body = readBody(toRows(tasks));
    this.extracted.positions.push({
      ...(organisation && { organisation }),
      ...(title && { title }),
      ...(place && { location: field(place, modelConfidence('work place')) }),
      ...this.#dates(date, 'work end'),
      highlights: [...(body.summary ? [body.summary] : []), ...body.highlights].map((item) =>
        ours(item, 'highlights'),
      ),
    });
  }

  #qualification({ places: [at, of], from, lines: own }: PointedEntry): void {
    const institution = at && fieldAt(at, 'institution');
    const [awarded] = of?.spans ?? [];
    const { name, area } = awarded ? splitDegree(awarded) : { name: undefined, area: undefined };
    if (awarded && !name && !area) this.losses.add('nothing_there');
    if (!institution && !name) return;
    const degree = name && field(name, modelConfidence('degree'));
    const level = name && levelOf(textOf(name));
    const { start, end } = this.#dates(headOf(own, from, undefined).date, 'education year');
    const qualification: Qualification = {
      ...(institution && { institution }),
      ...(degree && { degree }),
      ...(area && { area: field(area, modelConfidence('degree')) }),
      ...(name && level && { level: field(name, modelConfidence('degree'), level) }),
      ...(start && { start }),
      ...(end && { end }),
    };
    this.extracted.qualifications.push(qualification);
  }

  #ground(answer: string, lines: readonly Line[], options?: GroundOptions): Grounded | undefined {
    if (!answer) return undefined;
    const found = ground(answer, lines, options);
    if (found.ok) return found;
    this.losses.add(found.reason);
    return undefined;
  }

  #field(
    name: ModelField,
    answer: string,
    lines: readonly Line[],
    options?: GroundOptions,
  ): Field<string> | undefined {
    const found = this.#ground(answer, lines, options);
    return found && fieldAt(found, name);
  }

  /** What rules read in lines; a loss where that is nothing. */
  #said<T>(lines: readonly Line[], read: (lines: readonly Line[]) => T[]): T[] {
    if (!lines.length) return [];
    const found = read(lines);
    if (!found.length) this.losses.add('nothing_there');
    return found;
  }

  #dates(date: Row['date'], measuredAs: ModelField): Pick<Position, 'start' | 'end' | 'months'> {
    const { start, end, months } = datesOf(date, this.#calendar);
    return {
      ...(start && { start: ours(start, measuredAs) }),
      ...(end && { end: ours(end, measuredAs) }),
      ...(months !== undefined && { months }),
    };
  }
}

const fieldAt = ({ spans, similarity }: Grounded, name: ModelField): Field<string> =>
  field(spans, modelConfidence(name) * similarity);

const ours = <T>(value: Field<T>, name: ModelField): Field<T> => ({
  ...value,
  tier: 'llm',
  rule: RULE,
  confidence: modelConfidence(name),
});

/** What rules read from the head of an entry: its lines before the first highlight. */
function headOf(own: readonly Line[], from: number, highlight: number | undefined) {
  const until = highlight ?? Infinity;
  const rows = toRows(own.filter(({ number }) => number < until));
  // The line above belongs to the entry only where it holds the date of a margin.
  const date = (rows.find((row) => row.date && row.line.number >= from) ?? rows.find((row) => row.date))
    ?.date;
  return { date, place: takeApart(rows.filter((row) => row.line.number >= from).slice(0, 5)).place };
}
