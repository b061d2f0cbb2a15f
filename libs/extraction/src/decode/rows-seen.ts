// What is seen of each row of a section: where it stands, what is above and below it, and what came since the last text.
import type { Unit } from '../observe/units.ts';
import { foldedWords, isUpperCase } from '../text/normalise.ts';
import type { Features } from './chain.ts';
import type { Piece } from './pieces.ts';

export interface RowSeen {
  readonly sig: string;
  readonly hasDate: boolean;
  readonly pieces: number;
  /** Rows since the last text, 0 to 4. */
  readonly depth: number;
  readonly features: Features;
  /** The same for its first unit, and for its others. */
  readonly first: Features;
  readonly others: Features;
}

export function rowsSeen(units: readonly Unit[], pieces: readonly Piece[]): RowSeen[] {
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
      first: features.map((name) => `${name},true`),
      others: features.map((name) => `${name},false`),
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

const bucket = (count: number): number =>
  count <= 2 ? count : count <= 4 ? 3 : count <= 7 ? 4 : count <= 11 ? 5 : 6;
