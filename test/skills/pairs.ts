// The pairs that the similarity of skills is measured on (pairs.tsv), and how.
import { readFileSync } from 'node:fs';

export type PairKind = 'related' | 'unrelated' | 'trap';

export interface Pair {
  readonly kind: PairKind;
  readonly phrases: readonly [string, string];
}

/** `pairs.tsv` is what is measured on; `fitting-pairs.tsv` is what choices were tried on. */
export function readPairs(file: 'pairs.tsv' | 'fitting-pairs.tsv'): Pair[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [kind, one, other, ...rest] = line.split('\t');
      if (!isKind(kind) || !one || !other || rest.length) throw new Error(`${file} can't be read: ${line}`);
      return { kind, phrases: [one, other] };
    });
}

const isKind = (kind: string | undefined): kind is PairKind =>
  kind === 'related' || kind === 'unrelated' || kind === 'trap';

export interface Scored {
  readonly kind: PairKind;
  readonly score: number;
}

/** How often a related pair scores higher than one that is not; ties count half. */
function areaUnderCurve(related: readonly number[], others: readonly number[]): number {
  let higher = 0;
  for (const one of related) for (const other of others) higher += one > other ? 1 : one === other ? 0.5 : 0;
  return higher / (related.length * others.length);
}

/** Areas under the curve: related against all others, against plainly unrelated ones, and against lexical traps. */
export function areas(scored: readonly Scored[]): { all: number; easy: number; traps: number } {
  const of = (kind: PairKind) => scored.filter((one) => one.kind === kind).map(({ score }) => score);
  const [related, unrelated, traps] = [of('related'), of('unrelated'), of('trap')];
  return {
    all: areaUnderCurve(related, [...unrelated, ...traps]),
    easy: areaUnderCurve(related, unrelated),
    traps: areaUnderCurve(related, traps),
  };
}
