// Whose the lines of a document are: by the headings that they stand under, and by what either tier reads from them. A line
// belongs to one list.
import type { Document, Extracted } from '@vitae/contracts';
import { overallConfidence } from '../confidence/overall.ts';
import type { SectionKind } from '../sections/headings.ts';
import { splitSections } from '../sections/split-sections.ts';
import type { SectionOfProfile } from './compared-tiers.ts';
import type { Features } from './decision.ts';
import { entryLines } from './merge-field.ts';

/** What the document's headings make of a line; a heading itself is nobody's value. */
export type Headed = ReadonlyMap<number, SectionKind | 'heading'>;

/** Lines under headings; those under none, and under one that says nothing, are left out. */
export function headedLines(document: Document): Headed {
  const headed = new Map<number, SectionKind | 'heading'>();
  for (const { kind, heading, lines } of splitSections(document)) {
    if (heading) headed.set(heading.line.number, 'heading');
    if (kind === 'other' || (kind === 'contact' && !heading)) continue;
    for (const { number } of lines) headed.set(number, kind);
  }
  return headed;
}

/** What names a thing anywhere in the text uses no line up. */
const owners = ({
  entities: _entities,
  keywords: _keywords,
  skills,
  basics,
  ...read
}: Extracted): unknown[] =>
  [basics, skills.filter((skill) => skill.listed), ...Object.values(read)].flatMap((part: unknown) =>
    Array.isArray(part) ? (part as unknown[]) : Object.values(part ?? {}).flat(),
  );

interface Owner {
  readonly owner: unknown;
  readonly lines: ReadonlySet<number>;
}

const ownersIn = (read: Extracted): Owner[] =>
  owners(read).map((owner) => ({ owner, lines: new Set(entryLines(owner)) }));

export class LineOwners {
  readonly #first: readonly Owner[];
  readonly #second: readonly Owner[];
  readonly #headed: Headed;
  readonly #document: number;

  constructor(first: Extracted, second: Extracted, headed: Headed) {
    this.#document = overallConfidence(first);
    this.#first = ownersIn(first);
    this.#second = ownersIn(second);
    this.#headed = headed;
  }

  /** How many of some lines of the model's the rules read, or the model itself reads, as other things than those in `except`; and how many stand under a heading of this section, or of another. */
  standing(section: SectionOfProfile, lines: readonly number[], except: readonly unknown[]): Features {
    const kinds = lines.map((line) => this.#headed.get(line));
    const taken = usedBy(this.#first, lines, except);
    const strayed = shareOf(kinds, (kind) => kind !== undefined && !KINDS[section].includes(kind));
    return {
      taken,
      claimed: usedBy(this.#second, lines, except),
      headed: shareOf(kinds, (kind) => kind !== undefined && KINDS[section].includes(kind)),
      strayed,
      surelyTaken: taken * this.#document,
      surelyStrayed: strayed * this.#document,
    };
  }
}

const KINDS: Record<SectionOfProfile, readonly (SectionKind | 'heading')[]> = {
  person: ['contact', 'personal', 'summary'],
  work: ['work'],
  education: ['education'],
  skills: ['skills'],
  languages: ['languages'],
  certifications: ['certifications'],
  projects: ['projects'],
  publications: ['publications'],
  awards: ['awards'],
};

const shareOf = <T>(list: readonly T[], is: (item: T) => boolean) =>
  list.filter((item) => is(item)).length / (list.length || 1);

function usedBy(owners: readonly Owner[], lines: readonly number[], except: readonly unknown[]): number {
  const others = owners.filter(({ owner }) => !except.includes(owner));
  return shareOf(lines, (line) => others.some((other) => other.lines.has(line)));
}
