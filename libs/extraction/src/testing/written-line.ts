// A line of a document as a test writes it down: plain text without places.
import type { Line } from '@vitae/contracts';

/** Its words are what blanks part; `facts` stand for what else a reader may know of it. */
export const writtenLine = (number: number, text: string, facts: Partial<Line> = {}): Line => ({
  number,
  page: 1,
  block: 0,
  role: 'body',
  text,
  words: [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
  ...facts,
});
