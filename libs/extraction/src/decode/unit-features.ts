// What the decoder is told of a unit of a section of entries: names of features. They tell what is seen at the unit, in the
// piece of text that it stands in, beside it, what other entries have in the same place, and what came since the last text.
import type { Unit } from '../observe/units.ts';
import { foldedWords, isUpperCase } from '../text/normalise.ts';
import { looksOf, textOf, type Span } from '../text/span.ts';
import { leadingDegree, looksLikeDegree, looksLikeInstitution } from '../vocabulary/degrees.ts';
import { isPlace } from '../vocabulary/places.ts';
import { organisationScore, titleScore } from '../vocabulary/titles.ts';
import type { Observed } from './chain.ts';

/** The features of each unit of a section of one kind. `ruled` is what the rules take each unit for. */
export function unitFeatures(units: readonly Unit[], kind: string, ruled: readonly string[]): Observed {
  const pieces = piecesOf(units);
  const slots = slotsOf(pieces);
  const rows = rowsSeen(units, pieces);
  const pieceOf = new Map(pieces.flatMap((piece) => piece.units.map((i): [number, Piece] => [i, piece])));
  return units.map((unit, i) => {
    const piece = pieceOf.get(i) as Piece;
    const [left, right] = [pieces[piece.number - 1], pieces[piece.number + 1]];
    const row = rows[unit.at] as RowSeen;
    const [above, below] = [rows[unit.at - 1], rows[unit.at + 1]];
    const rule = ruled[i] as string;
    const slot = slots(piece);
    const starts = piece.units[0] === i;
    const place = `${row.depth}${row.hasDate ? 'd' : ''}${piece.index}`;
    const next = units[i + 1];
    return [
      'always',
      `kind=${kind}`,
      `sort=${unit.sort}`,
      `rule=${rule}`,
      `rule=${rule},${ruled[i - 1] ?? ''}`,
      `rule after=${ruled[i + 1] ?? ''}`,
      `rule=${rule},sig=${piece.coarse}`,
      `rule=${rule},${rowRule(units, ruled, i)}`,
      ...wordsSeen(unit, i, units),
      `before=${separator(unit)}`,
      `after=${next && next.at === unit.at ? separator(next) : 'end'}`,
      `starts=${starts}`,
      `sig=${piece.sig}`,
      `sig=${piece.sig},${starts}`,
      `weak=${piece.weak.get(i)?.sig ?? ''}`,
      `weak=${piece.weak.get(i)?.sig ?? ''},${piece.weak.get(i)?.index ?? 0}`,
      `weak before=${piece.weak.get(i)?.before ?? ''}`,
      `weak after=${piece.weak.get(i)?.after ?? ''}`,
      `left=${sigOn(left, piece)}`,
      `right=${sigOn(right, piece)}`,
      `sig=${piece.sig},left=${sigOn(left, piece)}`,
      `sig=${piece.sig},right=${sigOn(right, piece)}`,
      `above=${above?.sig ?? 'none'}`,
      `below=${below?.sig ?? 'none'}`,
      `sig=${piece.sig},above=${above?.sig ?? 'none'}`,
      `sig=${piece.sig},below=${below?.sig ?? 'none'}`,
      ...slot,
      ...slot.map((name) => `${name},sig=${piece.coarse}`),
      `place=${place}`,
      `place=${place},sig=${piece.coarse}`,
      `place=${place},starts=${starts}`,
      `pieces=${row.pieces},${piece.index}`,
      `length=${Math.min(piece.units.length, 8)}`,
      ...lookSeen(unit, units[i - 1], row),
      ...row.features,
      ...row.features.map((name) => `${name},${starts && piece.index === 0}`),
    ];
  });
}

/** What the rules make of the row of a unit: the roles on it, in order. */
function rowRule(units: readonly Unit[], ruled: readonly string[], i: number): string {
  const { at } = units[i] as Unit;
  let [from, to] = [i, i];
  while (units[from - 1]?.at === at) from--;
  while (units[to + 1]?.at === at) to++;
  return [...new Set(ruled.slice(from, to + 1))].join('|');
}

const CLOSED = 3;

function wordsSeen(unit: Unit, i: number, units: readonly Unit[]): string[] {
  if (unit.sort !== 'word') return [`w=<${unit.sort}>`];
  const text = textOf(unit.span);
  const word = wordOf(unit);
  const [before, after] = [units[i - 1], units[i + 1]];
  return [
    `w=${word}`,
    `w-1=${before?.at === unit.at ? wordOf(before) : '^'}`,
    `w+1=${after?.at === unit.at ? wordOf(after) : '$'}`,
    `shape=${shapeOf(text)}`,
    ...(word.length <= CLOSED && !/\d/.test(word) ? ['little'] : []),
    ...wordFacts(text),
    ...(AT.test(text) ? ['at'] : []),
    ...(before?.at === unit.at && AT.test(textOf(before.span)) ? ['behind at'] : []),
  ];
}

/** What single words tell, kept for as many as a resume or two have: most come again. */
const factsOfWords = new Map<string, readonly string[]>();
const MOST_KEPT = 4000;

function wordFacts(text: string): readonly string[] {
  const known = factsOfWords.get(text);
  if (known) return known;
  const facts = [
    ...(titleScore(text) >= 0.8 ? ['title word'] : []),
    ...(organisationScore(text) >= 0.6 ? ['organisation word'] : []),
    ...(isPlace(text) ? ['place word'] : []),
  ];
  if (factsOfWords.size >= MOST_KEPT) factsOfWords.clear();
  factsOfWords.set(text, facts);
  return facts;
}

const wordOf = (unit: Unit): string =>
  unit.sort === 'word' ? textOf(unit.span).toLowerCase().replace(/\d/g, '0') : `<${unit.sort}>`;

const shapeOf = (text: string): string =>
  text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{Lo}+/gu, 'o')
    .replace(/\d+/g, (run) => '9'.repeat(Math.min(run.length, 4)));

/** What stands before a unit, in a few kinds. */
function separator({ before }: Unit): string {
  if (before === undefined) return 'row';
  if (before.includes('\t')) return 'tab';
  const marks = before.replace(/\s+/gu, ' ');
  return marks.length > 4 ? 'long' : marks;
}

interface Weak {
  readonly sig: string;
  readonly index: number;
  before: string;
  after: string;
}

/** A run of units of one row between strong separators. */
interface Piece {
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

interface Seen {
  readonly title: number;
  readonly organisation: number;
  readonly place: boolean;
  readonly degree: number;
  readonly institution: boolean;
  readonly number: boolean;
}

/** Words between what one is and for whom: "Engineer at Acme", "Camarero en Bar La Latina". */
const AT = /^(?:at|@|bei|chez|with|en|em|presso|for|für|w|hos|på|bij|pour|para|per|dla|i|в)$/iu;

const STRONG = /[\t|¦•·⋅⋄◆♦∙●▪;()/:@]|\s[–—-]\s|\s{2,}/u;

function piecesOf(units: readonly Unit[]): Piece[] {
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

/** What a neighbouring piece of the same row is. */
const sigOn = (other: Piece | undefined, piece: Piece): string =>
  other?.at === piece.at ? other.sig : 'none';

/** What the pieces of the section that look and stand alike are, on average: other entries show what this one's words don't. */
function slotsOf(pieces: readonly Piece[]): (piece: Piece) => string[] {
  const withDate = new Set(pieces.flatMap(({ sort, at }) => (sort === 'date' ? [at] : [])));
  const dated = (at: number) => withDate.has(at);
  const keyOf = ({ at, index, look, sort }: Piece) =>
    [sort, look, index, dated(at), dated(at - 1), dated(at + 1)].join();
  const byLook = Map.groupBy(
    pieces.filter(({ sort }) => sort === 'word'),
    ({ look }) => look,
  );
  const byKey = Map.groupBy(pieces, keyOf);
  const tell = (name: string, all: readonly Piece[]): string[] => {
    const mean = (of: (seen: Seen) => number) =>
      all.reduce((sum, { seen }) => sum + of(seen), 0) / all.length;
    const level = (share: number) => (share >= 0.75 ? 3 : share >= 0.45 ? 2 : share >= 0.2 ? 1 : 0);
    const many = Math.min(all.length, 4);
    return [
      `${name} title=${level(mean(({ title }) => title))},${many}`,
      `${name} organisation=${level(mean(({ organisation }) => (organisation >= 0.6 ? 1 : 0)))},${many}`,
      `${name} place=${level(mean(({ place }) => Number(place)))},${many}`,
      `${name} degree=${level(mean(({ degree }) => Math.min(degree, 1)))},${many}`,
      `${name} institution=${level(mean(({ institution }) => Number(institution)))},${many}`,
      `${name}=${level(mean(({ title }) => title))}${level(mean(({ organisation }) => (organisation >= 0.6 ? 1 : 0)))}${level(mean(({ place }) => Number(place)))}${level(mean(({ degree }) => Math.min(degree, 1)))}${level(mean(({ institution }) => Number(institution)))}`,
    ];
  };
  const told = new Map<string, string[]>();
  const cached = (key: string, name: string, all: readonly Piece[]) => {
    const known = told.get(key) ?? tell(name, all);
    told.set(key, known);
    return known;
  };
  return (piece) => {
    const key = keyOf(piece);
    return [
      ...cached(`slot ${key}`, 'slot', byKey.get(key) ?? [piece]),
      ...cached(`look ${piece.look}`, 'look', byLook.get(piece.look) ?? [piece]),
    ];
  };
}

interface RowSeen {
  readonly sig: string;
  readonly hasDate: boolean;
  readonly pieces: number;
  /** Rows since the last text, 0 to 4. */
  readonly depth: number;
  readonly features: readonly string[];
}

function rowsSeen(units: readonly Unit[], pieces: readonly Piece[]): RowSeen[] {
  const byRow = Map.groupBy(pieces, ({ at }) => at);
  const last = units.at(-1)?.at ?? -1;
  const rows = units.filter((unit, i) => units[i - 1]?.at !== unit.at).map(({ row }) => row);
  const lefts = rows.map(({ x }) => x);
  const left = Math.min(...lefts);
  const sizes = rows.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const rowAt = new Map(units.map((unit) => [unit.at, unit.row]));
  const datesAt = Array.from({ length: last + 1 }, (_, at) => Boolean(rowAt.get(at)?.date));
  const seen: RowSeen[] = [];
  let had = new Set<string>();
  let depth = 0;
  for (let at = 0; at <= last; at++) {
    const own = byRow.get(at) ?? [];
    const row = rowAt.get(at);
    const above = rowAt.get(at - 1);
    const below = rowAt.get(at + 1);
    const isText = own[0]?.sort === 'text' || (row?.bullet ?? false);
    const told = [...had].sort().join('');
    const boxes = [above?.line.words[0]?.box, row?.line.words[0]?.box];
    const [a, b] = boxes;
    const gap =
      a && b && above?.line.page === row?.line.page && b.y > a.y ? (b.y - a.y) / Math.max(1, b.height) : -1;
    const features = [
      `had=${told}`,
      `had=${told},date=${datesAt[at]}`,
      `depth=${Math.min(depth, 4)}`,
      `bullet=${row?.bullet ?? false}`,
      `block=${above?.line.block === row?.line.block}`,
      `gap=${gap < 0 ? 'none' : gap < 1.3 ? 0 : gap < 1.7 ? 1 : gap < 2.3 ? 2 : 3}`,
      `indent=${row ? (row.x - left < 3 ? 0 : row.x - left < 20 ? 1 : 2) : 0}`,
      `shift=${above && row ? (row.x - above.x > 3 ? 'in' : row.x - above.x < -3 ? 'out' : 'same') : 'first'}`,
      `size=${row ? (row.size > usual + 0.4 ? 1 : row.size < usual - 0.4 ? -1 : 0) : 0}`,
      `dates=${datesAt[at - 2] ?? ''},${datesAt[at - 1] ?? ''},${datesAt[at]},${datesAt[at + 1] ?? ''},${datesAt[at + 2] ?? ''}`,
      `text above=${byRow.get(at - 1)?.[0]?.sort === 'text' || (above?.bullet ?? false)}`,
      `text below=${byRow.get(at + 1)?.[0]?.sort === 'text' || (below?.bullet ?? false)}`,
      `words=${bucket(foldedWords(row?.line.text ?? '').length)}`,
      `stop=${/[.!]$/.test(row?.line.text.trim() ?? '')}`,
      `small=${/^\p{Ll}/u.test(row?.line.text.trim() ?? '')}`,
      `caps=${isUpperCase(row?.line.text ?? '')}`,
      ...(at === 0 ? ['first'] : []),
      ...(at === last ? ['last'] : []),
    ];
    seen.push({
      sig: own.map(({ coarse, sort }) => (sort === 'word' ? coarse : sort)).join('|'),
      hasDate: datesAt[at] ?? false,
      pieces: Math.min(own.length, 4),
      depth: Math.min(depth, 4),
      features,
    });
    if (isText) {
      had = new Set(['x']);
      depth = 0;
    } else {
      // The second date begins another entry: what it has is told anew.
      if (had.has('x') || (datesAt[at] && had.has('D'))) had = new Set();
      for (const piece of own) {
        if (piece.sort === 'date') had.add('D');
        for (const letter of piece.coarse.length <= 3 ? piece.coarse : '') had.add(letter);
      }
      depth++;
    }
  }
  return seen;
}

function lookSeen(unit: Unit, before: Unit | undefined, row: RowSeen): string[] {
  const look = looksOf(unit.span);
  const previous = before && looksOf(before.span);
  const changes = !previous
    ? 'none'
    : `${look.bold === previous.bold ? '' : look.bold ? '+b' : '-b'}${look.italic === previous.italic ? '' : look.italic ? '+i' : '-i'}`;
  return [
    ...(look.bold ? ['bold'] : []),
    ...(look.italic ? ['italic'] : []),
    `changes=${changes}`,
    `changes=${changes},${before?.at === unit.at ? separator(unit) : 'row'}`,
    `look=${look.bold}${look.italic},${row.depth}`,
    ...(isUpperCase(textOf(unit.span)) ? ['upper'] : []),
  ];
}

const bucket = (count: number): number =>
  count <= 2 ? count : count <= 4 ? 3 : count <= 7 ? 4 : count <= 11 ? 5 : 6;
