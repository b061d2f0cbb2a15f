// How headings look: what tells them from the text, which look most of them share, and that of a column of their own.
import type { Line } from '@vitae/contracts';
import { isUpperCase } from '../text/normalise.ts';
import { spanOf, textOf, wordsOf, type Span } from '../text/span.ts';
import type { SectionKind } from './headings.ts';

export interface Look {
  size: number;
  bold: boolean;
  caps: boolean;
  marked: boolean;
  apart: boolean;
  /** The first of its block, where nothing but blank lines sets anything off. */
  first: boolean;
  /** Read off a picture: sizes are measured and weights guessed. */
  recognised: boolean;
}

export interface Candidate {
  span: Span;
  kind: SectionKind;
  look: Look;
  /** What the heading goes on with on the next line. */
  second?: Span;
}

/** Points by which the name's type is larger than that of the headings. */
const NAME_STANDS_OUT = 3;
/** Points by which a heading's type is larger than the text's, where its size sets it apart. */
const STANDS_OUT = 0.8;

const sizeOf = (span: Span) => Math.max(0, ...wordsOf(span).map((w) => w.size ?? 0));

/** How the lines look, measured once. */
export class Looks {
  readonly #lines: readonly Line[];
  readonly #known = new Map<Line, Look>();
  readonly #largest: number;
  /** The size of the text's type: the median of all lines. */
  readonly #usual: number;
  /** Without type sizes, what stands in a block of its own looks like a heading. */
  readonly #blocks: ReadonlyMap<number, number>;
  readonly #firsts: ReadonlySet<Line>;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    const blocks = [...Map.groupBy(lines, (l) => l.block)];
    this.#blocks = new Map(blocks.map(([block, own]) => [block, own.length]));
    this.#firsts = new Set(blocks.flatMap(([, own]) => own.slice(0, 1)));
    const sizes = lines.map((line) => sizeOf(spanOf(line))).sort((a, b) => a - b);
    this.#largest = sizes.at(-1) ?? 0;
    this.#usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  }

  get all(): Look[] {
    return this.#lines.map((line) => this.ofLine(line));
  }

  ofLine(line: Line): Look {
    const known = this.#known.get(line) ?? this.of(spanOf(line));
    this.#known.set(line, known);
    return known;
  }

  of(span: Span): Look {
    const words = wordsOf(span);
    const size = sizeOf(span);
    return {
      size,
      // Large type may change within a heading (**Work** Experience); in small type that makes a label and its value.
      bold: this.standsOut(size) ? !!words[0]?.bold : words.length > 0 && words.every((w) => w.bold),
      caps: isUpperCase(textOf(span)),
      marked: span.line.heading ?? false,
      apart: size === 0 && this.#blocks.get(span.line.block) === 1,
      first: size === 0 && this.#firsts.has(span.line),
      recognised: words.some((w) => w.recognised !== undefined),
    };
  }

  /** Whether type of this size stands out from the text's. */
  standsOut(size: number): boolean {
    return size > this.#usual + STANDS_OUT;
  }

  isNames(line: Line, usual: Look): boolean {
    const { size } = this.ofLine(line);
    return usual.size > 0 && size > usual.size + NAME_STANDS_OUT && size > this.#largest * 0.9;
  }
}

/** Sizes of one style on a scan differ by this share. */
const MEASURED = 0.1;

export const alike = (a: Look, b: Look) =>
  Math.abs(a.size - b.size) < (a.recognised ? Math.max(0.4, a.size * MEASURED) : 0.4) &&
  (a.bold === b.bold || a.recognised) &&
  a.caps === b.caps &&
  a.marked === b.marked &&
  a.apart === b.apart;

/**
 * Hands slip: one heading has a blank line below it and the others none, or the last two, of kinds that no other heading
 * has, are not in capitals. Their capitals, the blank line above, or type larger than the text's still tell them from labels.
 */
export const nearlyAlike = (look: Look, usual: Look, looks: Looks, isNewKind: boolean) =>
  (usual.caps && alike({ ...look, apart: usual.apart }, usual)) ||
  (isNewKind && look.first && alike({ ...look, apart: usual.apart }, usual)) ||
  (usual.caps && isNewKind && looks.standsOut(look.size) && alike({ ...look, caps: true }, usual));

/** The look that most kinds of headings share; among equals the larger one. */
export function usualLook(known: readonly Candidate[]): Look | undefined {
  let best: { look: Look; score: number } | undefined;
  for (const { look } of known) {
    const peers = known.filter((k) => alike(k.look, look));
    const kinds = new Set(peers.map((k) => k.kind)).size;
    const score =
      kinds + (look.marked ? 0.4 : 0) + (look.caps ? 0.3 : 0) + (look.bold ? 0.2 : 0) + look.size / 100;
    if (!best || score > best.score) best = { look, score };
  }
  return best?.look;
}

/** Points between the headings of two columns. */
const COLUMNS_APART = 40;

/** The look of headings in a column of their own, smaller than the others and still larger than the text: of two kinds at least. */
export function lookBeside(known: readonly Candidate[], usual: Look, looks: Looks): Look | undefined {
  if (usual.size === 0) return undefined;
  const xOf = ({ span }: Candidate) => wordsOf(span)[0]?.box?.x ?? 0;
  const places = known.filter(({ look }) => alike(look, usual)).map(xOf);
  const others = known.filter(
    (one) =>
      !alike(one.look, usual) &&
      looks.standsOut(one.look.size) &&
      places.every((x) => Math.abs(x - xOf(one)) > COLUMNS_APART),
  );
  const look = usualLook(others);
  const kinds = look && new Set(others.filter((one) => alike(one.look, look)).map(({ kind }) => kind));
  return kinds && kinds.size > 1 ? look : undefined;
}
