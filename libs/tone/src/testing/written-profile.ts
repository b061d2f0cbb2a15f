// A profile and the document that it was read from, of lines as a test writes them.
import {
  emptyExtracted,
  type Document,
  type Evidence,
  type Field,
  type Line,
  type Position,
  type Profile,
} from '@vitae/contracts';

/** Letters are 5 points wide and lines 12 high. */
const lineOf = (text: string, i: number): Line => ({
  number: i + 1,
  page: 1,
  block: 0,
  text,
  role: 'body',
  words: [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    box: { x: index * 5, y: i * 12, width: word.length * 5, height: 10 },
  })),
});

export const documentOf = (lines: readonly string[], language = 'en'): Document => ({
  format: 'pdf',
  pages: [{ number: 1, width: 595, height: 842 }],
  lines: lines.map(lineOf),
  flags: [],
  language,
});

/** The field that some lines (from, to; counted from 1) of a document say. */
export function fieldOn({ lines }: Document, first: number, last = first): Field<string> {
  const own = lines.slice(first - 1, last);
  const evidence: Evidence = {
    page: 1,
    line: [first, last],
    text: own.map(({ text }) => text).join(' '),
    boxes: own.flatMap(({ words }) => words.flatMap(({ box }) => box ?? [])),
  };
  const value = own.map(({ text }) => text).join(' ');
  return { value, confidence: 0.9, tier: 'classic', evidence: [evidence] };
}

interface Written {
  readonly summary?: Field<string>;
  readonly positions?: Position[];
  readonly volunteering?: Position[];
  readonly language?: string;
}

export const profileOf = ({
  summary,
  positions = [],
  volunteering = [],
  language = 'en',
}: Written): Profile => ({
  ...emptyExtracted(),
  basics: { ...emptyExtracted().basics, ...(summary && { summary }) },
  positions,
  volunteering,
  readings: [],
  asOf: { month: '2026-11', reason: 'given' },
  totals: {
    monthsOfExperience: 0,
    monthsOfManagement: 0,
    managementLevel: 'none',
    gaps: [],
    derivedFrom: {},
  },
  language,
  quality: [],
  warnings: [],
});
