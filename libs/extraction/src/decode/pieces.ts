// The rows of a section cut into pieces at strong separators, and what recognisers say of each.
import type { Unit } from '../observe/units.ts';
import { looksOf, textOf, type Span } from '../text/span.ts';
import { leadingDegree, looksLikeDegree, looksLikeInstitution } from '../vocabulary/degrees.ts';
import { isPlace } from '../vocabulary/places.ts';
import { organisationScore, titleScore } from '../vocabulary/titles.ts';

interface Weak {
  readonly sig: string;
  readonly index: number;
  before: string;
  after: string;
}

/** A run of units of one row between strong separators. */
export interface Piece {
  readonly number: number;
  readonly at: number;
  /** Its place among the pieces of its row. */
  readonly index: number;
  readonly units: readonly number[];
  readonly sort: Unit['sort'];
  readonly seen: Seen;
  readonly sig: string;
  readonly coarse: string;
  readonly look: string;
  /** The pieces between commas that its units stand in. */
  readonly weak: ReadonlyMap<number, Weak>;
}

export interface Seen {
  readonly title: number;
  readonly organisation: number;
  readonly place: boolean;
  readonly degree: number;
  readonly institution: boolean;
  readonly number: boolean;
}

/** Words between what one is and for whom: "Engineer at Acme", "Camarero en Bar La Latina". */
export const AT = /^(?:at|@|bei|chez|with|en|em|presso|for|für|w|hos|på|bij|pour|para|per|dla|i|в)$/iu;

const STRONG = /[\t|¦•·⋅⋄◆♦∙●▪;()/:@]|\s[–—-]\s|\s{2,}/u;

export function piecesOf(units: readonly Unit[]): Piece[] {
  const pieces: Piece[] = [];
  let run: number[] = [];
  const close = () => {
    const [first] = run;
    if (first === undefined) return;
    const unit = units[first] as Unit;
    const last = pieces.at(-1);
    const seen = seenIn(units, run);
    const look = looksOf(unit.span);
    pieces.push({
      number: pieces.length,
      at: unit.at,
      index: last?.at === unit.at ? last.index + 1 : 0,
      units: run,
      sort: unit.sort,
      seen,
      sig: unit.sort === 'word' ? sigOf(seen) : unit.sort,
      coarse: unit.sort === 'word' ? coarseOf(seen) : unit.sort,
      look: `${Math.round(look.size * 2)}${look.bold}${look.italic}`,
      weak: weakIn(units, run, seen),
    });
    run = [];
  };
  units.forEach((unit, i) => {
    const before = units[i - 1];
    const parts =
      !before ||
      before.at !== unit.at ||
      before.sort !== 'word' ||
      unit.sort !== 'word' ||
      AT.test(textOf(unit.span)) ||
      AT.test(textOf(before.span)) ||
      STRONG.test(unit.before ?? '');
    if (parts) close();
    run.push(i);
  });
  close();
  return pieces;
}

const spanOver = (units: readonly Unit[], run: readonly number[]): Span => {
  const [first, last] = [units[run[0] as number] as Unit, units[run.at(-1) as number] as Unit];
  return { line: first.span.line, start: first.span.start, end: last.span.end };
};

function seenIn(units: readonly Unit[], run: readonly number[]): Seen {
  const span = spanOver(units, run);
  const text = textOf(span);
  const isText = units[run[0] as number]?.sort !== 'word';
  if (isText)
    return { title: 0, organisation: 0, place: false, degree: 0, institution: false, number: false };
  return {
    title: titleScore(text),
    organisation: organisationScore(text),
    place: isPlace(text),
    degree: leadingDegree(text) ? 2 : looksLikeDegree(text) ? 1 : 0,
    institution: looksLikeInstitution(text),
    number: /^[\d.,:/ %]+$|\d[.,]\d/.test(text),
  };
}

const sigOf = ({ title, organisation, place, degree, institution, number }: Seen): string =>
  `${title}/${organisation}${place ? 'p' : ''}${degree || ''}${institution ? 'i' : ''}${number ? 'n' : ''}`;

const coarseOf = ({ title, organisation, place, degree, institution, number }: Seen): string =>
  `${title >= 0.8 ? 't' : ''}${organisation >= 0.6 ? 'o' : ''}${place ? 'p' : ''}${degree ? 'd' : ''}${institution ? 'i' : ''}${number ? 'n' : ''}`;

function weakIn(units: readonly Unit[], run: readonly number[], whole: Seen): Map<number, Weak> {
  const parts: number[][] = [];
  for (const i of run) {
    if (!parts.length || /,/.test((units[i] as Unit).before ?? '')) parts.push([]);
    (parts.at(-1) as number[]).push(i);
  }
  const weak = parts.map((part, index): Weak => {
    const sort = (units[part[0] as number] as Unit).sort;
    return {
      sig: sort === 'word' ? sigOf(parts.length > 1 ? seenIn(units, part) : whole) : sort,
      index: Math.min(index, 3),
      before: '^',
      after: '$',
    };
  });
  weak.forEach((one, i) => {
    one.before = weak[i - 1]?.sig ?? '^';
    one.after = weak[i + 1]?.sig ?? '$';
  });
  return new Map(parts.flatMap((part, p) => part.map((i): [number, Weak] => [i, weak[p] as Weak])));
}
