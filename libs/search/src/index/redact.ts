// The text of a resume without its person: what the reading found as name, contact or sensitive is cut where it stands, then
// what tells itself by its form. What is left says what somebody can and did, not who they are.
import type { Document, Evidence, Line, Profile } from '@vitae/contracts';
import { fold } from '@vitae/skills';
import { isLoneLabel, phonesIn, REDACTED, REDACTED_BESIDE } from './redaction-patterns.ts';

/** The lines' texts without what is cut, by their numbers; lines that nothing is left of are empty. */
export function redact(document: Document, profile: Profile): ReadonlyMap<number, string> {
  const cuts = new Map(document.lines.map((line) => [line.number, new Cut(line)]));
  const kept = protectedWords(profile);
  for (const evidence of cutByPlace(profile)) cutEvidence(cuts, evidence);
  const names = nameWords(profile);
  const begins = firstLineOfWork(profile);
  let follows = false;
  for (const cut of cuts.values()) {
    if (follows) cut.whole();
    follows = isLoneLabel(cut.text);
    if (follows) cut.whole();
    for (const expression of REDACTED) cut.matches(expression);
    for (const { start, end } of phonesIn(cut.text)) cut.range(start, end);
    if (cut.isCut || cut.line.number < begins) cut.matches(REDACTED_BESIDE);
    cutNames(cut, names, kept);
  }
  return new Map([...cuts].map(([number, cut]) => [number, cut.rest()]));
}

/** What the reading found that says who it is. A place of work stays; where the person lives is asked by its own rows. */
function* cutByPlace({ basics, sensitive, entities }: Profile): Generator<Evidence> {
  const fields = [
    basics.name,
    basics.location,
    ...basics.emails,
    ...basics.phones,
    ...basics.links,
    sensitive?.dateOfBirth,
    sensitive?.gender,
    sensitive?.maritalStatus,
    sensitive?.nationality,
    ...entities.people,
  ];
  for (const field of fields) if (field) yield* field.evidence;
}

function cutEvidence(cuts: ReadonlyMap<number, Cut>, { line: [first, last], text }: Evidence): void {
  for (let number = first; number <= last; number++) {
    const cut = cuts.get(number);
    if (cut && !(first === last && cut.occurrences(text))) cut.whole();
  }
}

/** The person's names as words, folded; initials say nothing. */
function nameWords({ basics: { name, nameParts } }: Profile): ReadonlySet<string> {
  const written = [name?.value, nameParts?.given, nameParts?.family].filter((part) => part !== undefined);
  const words = written.flatMap((part) => wordsOf(part).map(({ word }) => fold(word)));
  return new Set(words.filter((word) => word.length >= 3));
}

/** Before the first line of a position or an education, personal details stand. */
const firstLineOfWork = ({ positions, qualifications }: Profile): number =>
  Math.min(
    ...positions.flatMap(({ title, organisation }) => [title, organisation]).map(firstLineOf),
    ...qualifications.flatMap(({ degree, institution }) => [degree, institution]).map(firstLineOf),
  );
const firstLineOf = (field: { evidence: Evidence[] } | undefined) => field?.evidence[0]?.line[0] ?? Infinity;

/** Words of a name that are also the resume's own words for work: a Baker may be a baker. */
function protectedWords(profile: Profile): ReadonlySet<string> {
  const texts = [
    ...profile.positions.flatMap(({ title, organisation }) => [title?.value, organisation?.value]),
    ...profile.skills.map(({ mention }) => mention.value),
  ];
  return new Set(texts.flatMap((text) => wordsOf(text ?? '').map(({ word }) => fold(word))));
}

const wordsOf = (text: string) =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));

/** Cuts the person's names wherever they are written as names; a word that is also one of their work goes only beside another. */
function cutNames(cut: Cut, names: ReadonlySet<string>, kept: ReadonlySet<string>): void {
  if (!names.size) return;
  const words = wordsOf(cut.text).map((word) => ({ ...word, folded: fold(word.word) }));
  words.forEach(({ word, folded, start, end }, at) => {
    if (!names.has(folded) || !/^\p{Lu}/u.test(word)) return;
    const beside = [words[at - 1], words[at + 1]].some((other) => other && names.has(other.folded));
    const possessive = /^['’]s(?!\p{L})/u.test(cut.text.slice(end)) ? 2 : 0;
    if (beside || !kept.has(folded)) cut.range(start, end + possessive);
  });
}

/** A line and what is cut out of it. */
class Cut {
  readonly line: Line;
  readonly text: string;
  readonly #gone: Uint8Array;

  constructor(line: Line) {
    this.line = line;
    this.text = line.text;
    this.#gone = new Uint8Array(line.text.length);
  }

  get isCut(): boolean {
    return this.#gone.includes(1);
  }

  range(start: number, end: number): void {
    this.#gone.fill(1, start, end);
  }

  whole(): void {
    this.range(0, this.text.length);
  }

  matches(expression: RegExp): void {
    for (const { 0: found, index } of this.text.matchAll(expression)) this.range(index, index + found.length);
  }

  /** Cuts a text wherever it stands; false if it doesn't. */
  occurrences(text: string): boolean {
    let found = false;
    for (let at = this.text.indexOf(text); at >= 0 && text; at = this.text.indexOf(text, at + text.length)) {
      this.range(at, at + text.length);
      found = true;
    }
    return found;
  }

  /** What is left, without the brackets and separators that stood around what is gone. */
  rest(): string {
    if (!this.isCut) return this.text;
    const left = Array.from({ length: this.text.length }, (_, at) =>
      this.#gone[at] ? '\u0001' : this.text[at],
    ).join('');
    return withoutEdges(
      left
        .replace(/\u0001+/g, ' ')
        .replace(/\(\s*\)|\[\s*\]/g, ' ')
        .replace(/[ \u00a0]{2,}/g, ' '),
    );
  }
}

const EDGES = new Set(' \t\u00a0,;:|•·/–-');

/** The text without separators at its ends. */
function withoutEdges(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && EDGES.has(text.charAt(start))) start++;
  while (end > start && EDGES.has(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
