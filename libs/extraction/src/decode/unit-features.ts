// What the decoder is told of a unit of a section of entries: names of features. They tell what is seen at the unit, in the
// piece of text that it stands in, beside it, what other entries have in the same place, and what came since the last text.
import type { Unit } from '../observe/units.ts';
import { isUpperCase } from '../text/normalise.ts';
import { looksOf, textOf } from '../text/span.ts';
import { isPlace } from '../vocabulary/places.ts';
import { organisationScore, titleScore } from '../vocabulary/titles.ts';
import type { Features, Observed } from './chain.ts';
import { AT, piecesOf, type Piece, type Seen } from './pieces.ts';
import { rowsSeen, type RowSeen } from './rows-seen.ts';

/** The features of each unit of a section of one kind. `ruled` is what the rules take each unit for. */
export function unitFeatures(units: readonly Unit[], kind: string, ruled: readonly string[]): Observed {
  const pieces = piecesOf(units);
  const rows = rowsSeen(units, pieces);
  const seenOfPiece = piecesSeen(pieces, rows);
  const pieceOf = new Map(pieces.flatMap((piece) => piece.units.map((i): [number, Piece] => [i, piece])));
  return units.map((unit, i) => {
    const piece = pieceOf.get(i) as Piece;
    const row = rows[unit.at] as RowSeen;
    const rule = ruled[i] as string;
    const starts = piece.units[0] === i;
    const next = units[i + 1];
    const own = [
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
      `sig=${piece.sig},${starts}`,
      `weak=${piece.weak.get(i)?.sig ?? ''}`,
      `weak=${piece.weak.get(i)?.sig ?? ''},${piece.weak.get(i)?.index ?? 0}`,
      `weak before=${piece.weak.get(i)?.before ?? ''}`,
      `weak after=${piece.weak.get(i)?.after ?? ''}`,
      `place=${row.depth}${row.hasDate ? 'd' : ''}${piece.index},starts=${starts}`,
      ...lookSeen(unit, units[i - 1], row),
    ];
    return [own, seenOfPiece(piece), row.features, starts && piece.index === 0 ? row.first : row.others];
  });
}

/** What is seen of a piece, for each of its units. */
function piecesSeen(pieces: readonly Piece[], rows: readonly RowSeen[]): (piece: Piece) => Features {
  const slots = slotsOf(pieces);
  const see = (piece: Piece): Features => {
    const [left, right] = [pieces[piece.number - 1], pieces[piece.number + 1]];
    const row = rows[piece.at] as RowSeen;
    const [above, below] = [rows[piece.at - 1], rows[piece.at + 1]];
    const slot = slots(piece);
    const place = `${row.depth}${row.hasDate ? 'd' : ''}${piece.index}`;
    return [
      `sig=${piece.sig}`,
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
      `pieces=${row.pieces},${piece.index}`,
      `length=${Math.min(piece.units.length, 8)}`,
    ];
  };
  const seen = pieces.map(see);
  return ({ number }) => seen[number] as Features;
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

/** What stands before a unit, in a few kinds. */
function separator({ before }: Unit): string {
  if (before === undefined) return 'row';
  if (before.includes('\t')) return 'tab';
  const marks = before.replace(/\s+/gu, ' ');
  return marks.length > 4 ? 'long' : marks;
}
