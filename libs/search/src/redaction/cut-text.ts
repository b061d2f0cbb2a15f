// A text and what is cut out of it or said neutrally instead; the rest keeps its places until it is asked for.
import { fold } from '@vitae/skills';

export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The runs of letters of a text. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));

/** The words and numbers of a text, folded, with a blank between. */
export const wordsAndNumbers = (text: string): string =>
  (fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

export class CutText {
  readonly text: string;
  readonly #gone: Uint8Array;
  readonly #instead = new Map<number, string>();

  constructor(text: string) {
    this.text = text;
    this.#gone = new Uint8Array(text.length);
  }

  get isCut(): boolean {
    return this.#gone.includes(1);
  }

  range(start: number, end: number): void {
    this.#gone.fill(1, start, end);
    for (const at of this.#instead.keys()) if (at >= start && at < end) this.#instead.delete(at);
  }

  /** Says something else in the place of a range. */
  replace(start: number, end: number, instead: string): void {
    if (this.#gone[start]) return;
    this.range(start, end);
    if (instead) this.#instead.set(start, instead);
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

  /** What is left of a range, without regard to what stands around it. */
  left(start: number, end: number): string {
    let left = '';
    for (let at = start; at < end; at++) {
      left += this.#instead.get(at) ?? '';
      if (!this.#gone[at]) left += this.text.charAt(at);
    }
    return left;
  }

  #saidInstead(at: number): string {
    const instead = this.#instead.get(at);
    return instead === undefined ? '' : `${instead}\u0002`;
  }

  /** What is left, without the brackets and separators that stood around what is gone. */
  rest(): string {
    if (!this.isCut) return this.text;
    const left = Array.from(
      { length: this.text.length },
      (_, at) => this.#saidInstead(at) + (this.#gone[at] ? '\u0001' : this.text.charAt(at)),
    ).join('');
    return withoutEdges(
      left
        .replace(/\u0002\u0001+/g, '')
        .replace(/\u0001+/g, ' ')
        .replace(/\(\s*\)|\[\s*\]/g, ' ')
        .replace(/[ \u00a0]{2,}/g, ' '),
    );
  }
}

const EDGES = new Set(' \t\u00a0,;:|•·/–-');

/** The text without separators at its ends. */
export function withoutEdges(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && EDGES.has(text.charAt(start))) start++;
  while (end > start && EDGES.has(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
