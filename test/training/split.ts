// What is learned from and what is measured on share no words: each list is halved by a hash of the word, so that a word stays
// in its half whatever else joins the list.
import { hashOf } from './random.ts';

/** `train` and `test` share nothing; `all` is both. */
export type Part = 'train' | 'test' | 'all';
export const PARTS: readonly Part[] = ['train', 'test', 'all'];

/** Of 20,000 numbers the one that parts the lists most evenly: by a bare hash, some lists had one word in one half. */
const SALT = 14059;

export const inPart = (part: Part, key: string): boolean =>
  part === 'all' || (hashOf(`${SALT}${key.toLowerCase()}`) % 2 === 0) === (part === 'train');

/** This part's half. A list too short for a half in both keeps its whole: it must not be one that has to be disjoint. */
export const halfOf = (part: Part, list: readonly string[]): string[] =>
  list.filter((word) => inPart(part, word));

/** A list written in one text, parted by bars or line ends. */
export const listed = (text: string): string[] =>
  text
    .split(/[|\n]/u)
    .map((word) => word.trim())
    .filter(Boolean);
