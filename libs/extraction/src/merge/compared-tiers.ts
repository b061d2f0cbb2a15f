// Two tiers' readings of one document side by side: how far they agree, section by section, and what else either of them says
// of a value. All that a decision between them is based on, apart from the values themselves.
import type { Credential, Extracted, Field } from '@vitae/contracts';
import { overallConfidence } from '../confidence/overall.ts';
import { Faults } from '../faults.ts';
import { foldedWords } from '../text/normalise.ts';
import { dice } from '../text/dice.ts';
import type { Features } from './decision.ts';
import { linesOf, SAME } from './merge-field.ts';

export type SectionOfProfile =
  | 'person'
  | 'work'
  | 'education'
  | 'skills'
  | 'languages'
  | 'certifications'
  | 'projects'
  | 'publications'
  | 'awards';

/** A value that a tier read. */
interface Said {
  readonly section: SectionOfProfile;
  readonly kind: string;
  readonly field: Field<unknown>;
  readonly words: readonly string[];
  readonly lines: readonly number[];
}

type Values = readonly (readonly [kind: string, field: Field<unknown> | undefined])[];

const named = (list: readonly Credential[]): Values => list.map(({ name }) => ['name', name] as const);

const VALUES: Record<SectionOfProfile, (read: Extracted) => Values> = {
  person: ({ basics: { name, headline, location, summary } }) => [
    ['name', name],
    ['headline', headline],
    ['location', location],
    ['summary', summary],
  ],
  work: ({ positions }) =>
    positions.flatMap(({ organisation, title, start }): Values => [
      ['organisation', organisation],
      ['title', title],
      ['start', start],
    ]),
  education: ({ qualifications }) =>
    qualifications.flatMap(({ institution, degree, area, end }): Values => [
      ['institution', institution],
      ['degree', degree],
      ['area', area],
      ['end', end],
    ]),
  skills: ({ skills }) => skills.filter((s) => s.listed).map(({ mention }) => ['name', mention]),
  languages: ({ languages }) => languages.map(({ language }) => ['name', language]),
  certifications: (read) => named(read.certifications),
  projects: (read) => named(read.projects),
  publications: (read) => named(read.publications),
  awards: (read) => named(read.awards),
};

/** The words of a value, dates and places included. */
export function wordsOfValue(value: unknown): string[] {
  if (typeof value === 'string') return foldedWords(value);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsOfValue);
  return [String(value)];
}

/** What can't be looked at says nothing here; the merge of that field tells why. */
const saidBy = (read: Extracted): Said[] =>
  (Object.keys(VALUES) as SectionOfProfile[]).flatMap((section) =>
    new Faults()
      .read(section, () => VALUES[section](read), [])
      .flatMap(([kind, field]) =>
        field
          ? [{ section, kind, field, words: wordsOfValue(field.value), lines: linesOf(field.evidence) }]
          : [],
      ),
  );

const same = (a: readonly string[], b: readonly string[]) => dice(a, b) >= SAME;

/** A share that few values move little, and none at all leaves in the middle. */
const share = (part: number, whole: number) => (part + 1) / (whole + 2);

/** Whether words stand in others, in their order and without gaps. */
export const standsIn = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length > 0 &&
  part.length < whole.length &&
  whole.some((_word, at) => part.every((word, i) => whole[at + i] === word));

export class ComparedTiers {
  readonly #first: readonly Said[];
  readonly #second: readonly Said[];
  readonly #confirmed: ReadonlySet<unknown>;
  readonly #document: number;
  readonly #standings = new Map<SectionOfProfile, Features>();

  constructor(first: Extracted, second: Extracted) {
    this.#first = saidBy(first);
    this.#second = saidBy(second);
    this.#document = overallConfidence(first);
    this.#confirmed = this.#agreeing();
  }

  /** The fields of either tier that the other has, too. */
  #agreeing(): Set<unknown> {
    const agreeing = new Set<unknown>();
    for (const b of this.#second)
      for (const a of this.#first)
        if (a.section === b.section && a.kind === b.kind && same(a.words, b.words)) {
          agreeing.add(a.field);
          agreeing.add(b.field);
        }
    return agreeing;
  }

  isConfirmed(field: unknown): boolean {
    return this.#confirmed.has(field);
  }

  /** How far the tiers agree in a section and in all, and how sure the rules are there. */
  standing(section: SectionOfProfile): Features {
    const known = this.#standings.get(section);
    if (known) return known;
    const here = (said: readonly Said[]) => said.filter((s) => s.section === section);
    const agreed = (said: readonly Said[]) =>
      share(said.filter(({ field }) => this.#confirmed.has(field)).length, said.length);
    const confidences = here(this.#first).map(({ field }) => field.confidence);
    const standing: Features = {
      document: this.#document,
      section: mean(confidences),
      confirmed: agreed(here(this.#second)),
      overall: agreed(this.#second),
      confirms: agreed(here(this.#first)),
    };
    this.#standings.set(section, standing);
    return standing;
  }

  /** Whether the rules read these words as another value than `except`. */
  isElsewhere(words: readonly string[], except: readonly unknown[]): boolean {
    return this.#first.some((a) => !except.includes(a.field) && same(a.words, words));
  }

  /** Whether the model gives these words, or these words on one of these lines, as another value than `except`. */
  isGiven(words: readonly string[], except: readonly unknown[], lines?: readonly number[]): boolean {
    return this.#second.some(
      (b) =>
        !except.includes(b.field) &&
        same(b.words, words) &&
        (!lines || b.lines.some((line) => lines.includes(line))),
    );
  }

  /** Whether all these words stand in other values of the model's that it read from these lines. */
  isExplained(words: readonly string[], lines: readonly number[], except: unknown): boolean {
    const others = this.#second.filter(
      (b) => b.field !== except && b.lines.some((line) => lines.includes(line)),
    );
    const known = new Set(others.flatMap((b) => b.words));
    return words.length > 0 && words.every((word) => known.has(word));
  }

  /** Of the values that stand on these lines in the same section, the share that both tiers read. */
  neighbours(section: SectionOfProfile, lines: readonly number[], except: unknown): number {
    const beside = [...this.#first, ...this.#second].filter(
      (s) => s.section === section && s.field !== except && s.lines.some((line) => lines.includes(line)),
    );
    return share(beside.filter(({ field }) => this.#confirmed.has(field)).length, beside.length);
  }

  /** What speaks for one of two readings of a field, or for the model's where the rules have none. `mates`: the other fields of the model's entry. */
  choice(
    section: SectionOfProfile,
    a: Field<unknown> | undefined,
    b: Field<unknown>,
    mates: readonly (Field<unknown> | undefined)[] = [],
  ): Features {
    const [first, second] = [wordsOfValue(a?.value ?? ''), wordsOfValue(b.value)];
    const [above, below] = [linesOf(a?.evidence ?? []), linesOf(b.evidence)];
    const inside = standsIn(second, first);
    const rest = first.filter((word) => !second.includes(word));
    return {
      ...this.standing(section),
      field: a?.confidence ?? 0,
      inside: Number(inside),
      explained: Number(inside && this.isExplained(rest, above, b)),
      contains: Number(standsIn(first, second)),
      sameLine: Number(below.some((line) => above.includes(line))),
      swapped: Number(first.length > 0 && this.isGiven(first, [b])),
      elsewhere: Number(this.isElsewhere(second, [a])),
      repeated: Number(this.isGiven(second, [b], below)),
      apart: apart(
        below,
        mates.flatMap((mate) => (mate ? [linesOf(mate.evidence)] : [])),
      ),
      words: size(second),
      wordsOfFirst: size(first),
      digits: Number(second.some(hasDigit)),
      digitsOfFirst: Number(first.some(hasDigit)),
    };
  }
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => a + b, 0) / (numbers.length || 1);

/** Of words as a number: 0 for none, 1 for some 30. */
export const size = (words: readonly string[]): number => Math.log2(1 + words.length) / 5;

export const hasDigit = (text: string): boolean => /\d/.test(text);

/** Lines this far apart belong to different things. */
const FAR = 6;

/** From 0, on a line with one of the others, to 1. */
function apart(lines: readonly number[], others: readonly (readonly number[])[]): number {
  if (!others.length || !lines.length) return 0.5;
  const gaps = others.flatMap((other) => lines.flatMap((a) => other.map((b) => Math.abs(a - b))));
  return Math.min(1, Math.min(...gaps) / FAR);
}
