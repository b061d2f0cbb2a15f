// Where in a document that was read each mark stands: word by word, in the order of printing, which columns change. A mark whose
// words stand nowhere together is lost; what is left over is text without a value.
import type { Document, Line } from '@vitae/contracts';
import type { Mark } from './marks.ts';

/** A word of a document and the mark that it is of. */
export interface AlignedWord {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly word: string;
  mark: Mark | undefined;
}

export interface Aligned {
  readonly words: readonly AlignedWord[];
  /** The share of the marks' words with a value that were found. */
  readonly found: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const foldedWord = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function align({ lines }: Pick<Document, 'lines'>, marks: readonly Mark[]): Aligned {
  const words = lines.flatMap((line) =>
    Array.from(line.text.matchAll(WORD), ({ 0: word, index }): AlignedWord => ({
      line,
      start: index,
      end: index + word.length,
      word: foldedWord(word),
      mark: undefined,
    })),
  );
  const places = Map.groupBy(words.keys(), (i) => words[i]?.word ?? '');
  const wanted = marks
    .filter(({ path }) => path !== null)
    .map((mark) => ({ mark, own: Array.from(mark.text.matchAll(WORD), ([word]) => foldedWord(word)) }));
  /** Where a mark may stand: all its words, one after the other, none of them taken. */
  const placesOf = (own: readonly string[]) =>
    (places.get(own[0] ?? '') ?? []).filter((at) =>
      own.every((word, i) => words[at + i]?.word === word && !words[at + i]?.mark),
    );
  let next = 0;
  let [found, all] = [0, 0];
  const put = ({ mark, own }: (typeof wanted)[number], at: number) => {
    own.forEach((_, i) => ((words[at + i] as AlignedWord).mark = mark));
    found += own.length;
  };
  // What stands in one place alone tells where its neighbours are.
  const sure = new Map<number, number>();
  wanted.forEach(({ own }, i) => {
    all += own.length;
    const [only, other] = placesOf(own);
    if (only !== undefined && other === undefined) sure.set(i, only);
  });
  for (const [i, at] of sure) if (placesOf(wanted[i]?.own ?? []).includes(at)) put(wanted[i] as never, at);
  const known = [...sure.keys()];
  wanted.forEach((one, i) => {
    if (sure.has(i)) {
      next = (sure.get(i) as number) + one.own.length;
      return;
    }
    if (!one.own.length) return;
    const after = known.find((k) => k > i);
    const nearest = [next, ...(after === undefined ? [] : [sure.get(after) as number])];
    const distance = (at: number) =>
      Math.min(...nearest.map((place, side) => Math.abs(at - place) + (side && at > place ? 1000 : 0)));
    const best = placesOf(one.own).sort((a, b) => distance(a) - distance(b))[0];
    if (best === undefined) return;
    put(one, best);
    next = best + one.own.length;
  });
  return { words, found: all ? found / all : 1 };
}
