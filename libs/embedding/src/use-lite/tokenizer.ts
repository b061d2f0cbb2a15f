// Texts as the ids of pieces of words: SentencePiece's unigram model, by a trie and Viterbi's algorithm, in time that grows with the
// text. It gives what the original's tokenizer gives, its oddities too: the weights were trained on them.
import type { Piece } from './weights.ts';

/** Stands for a space, and at the beginning. */
const SEPARATOR = '\u2581';
/** Ids that no text is read as. */
const RESERVED = 6;
const UNKNOWN = 0;
/** Characters of a text at most: the pieces that count are in its first part. */
const LONGEST_TEXT = 4_096;

export class Tokenizer {
  readonly #lengths: readonly number[];
  readonly #scores: readonly number[];
  /** Node × character → node. */
  readonly #children = new Map<number, number>();
  /** The id of the piece that ends at a node, or UNKNOWN. */
  readonly #ends: number[] = [UNKNOWN];

  constructor(vocabulary: readonly Piece[]) {
    this.#lengths = vocabulary.map(([text]) => text.length);
    this.#scores = vocabulary.map(([, score]) => score);
    for (const [id, [text]] of vocabulary.entries()) if (id >= RESERVED) this.#insert(text, id);
  }

  /** A run of characters that no piece has is one unknown piece. */
  encode(text: string): readonly number[] {
    const normal = text.slice(0, LONGEST_TEXT).normalize('NFKC');
    if (!normal) return [];
    const symbols = codePoints(SEPARATOR + normal.replaceAll(' ', SEPARATOR));
    return this.#trace(this.#bestEnds(symbols));
  }

  /** For each place between characters the last piece of the likeliest reading up to there. */
  #bestEnds(symbols: readonly number[]): readonly number[] {
    const best = new Float64Array(symbols.length + 1);
    const last = new Array<number>(symbols.length + 1).fill(UNKNOWN);
    for (let start = 0; start < symbols.length; start++) {
      let found = false;
      const offer = (end: number, id: number, score: number) => {
        const total = score + (best[start] ?? 0);
        // A best of 0 is one that nobody offered yet; places that no piece ends at count as such, too.
        if (best[end] === 0 || total >= (best[end] ?? 0)) {
          best[end] = total;
          last[end] = id;
        }
      };
      let node: number | undefined = 0;
      for (let end = start; end < symbols.length; end++) {
        node = this.#children.get(edge(node, symbols[end] ?? 0));
        if (node === undefined) break;
        const id = this.#ends[node] ?? UNKNOWN;
        if (id === UNKNOWN) continue;
        found = true;
        offer(end + 1, id, this.#scores[id] ?? 0);
      }
      if (!found) offer(start + 1, UNKNOWN, 0);
    }
    return last;
  }

  #trace(last: readonly number[]): readonly number[] {
    const ids: number[] = [];
    for (let end = last.length - 1; end > 0;) {
      const id = last[end] ?? UNKNOWN;
      if (id !== UNKNOWN || ids.at(-1) !== UNKNOWN) ids.push(id);
      end -= id === UNKNOWN ? 1 : (this.#lengths[id] ?? 1);
    }
    return ids.reverse();
  }

  #insert(text: string, id: number): void {
    let node = 0;
    for (const symbol of codePoints(text)) {
      const key = edge(node, symbol);
      let next = this.#children.get(key);
      if (next === undefined) {
        next = this.#ends.length;
        this.#ends.push(UNKNOWN);
        this.#children.set(key, next);
      }
      node = next;
    }
    this.#ends[node] = id;
  }
}

const codePoints = (text: string): readonly number[] =>
  Array.from(text, (symbol) => symbol.codePointAt(0) ?? 0);
/** More than there are characters. */
const CHARACTERS = 0x110000;
const edge = (node: number, symbol: number): number => node * CHARACTERS + symbol;
