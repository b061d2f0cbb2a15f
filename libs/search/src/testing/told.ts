// Documents and profiles of fictitious people for the specs.
import { emptyExtracted, profileSchema, type Document, type Evidence, type Profile } from '@vitae/contracts';

/** A document of these lines; the others are of the body of one page. */
export const documentOf = (...lines: string[]): Document => ({
  format: 'txt',
  pages: [{ number: 1, width: 595, height: 842 }],
  lines: lines.map((text, at) => ({ number: at + 1, page: 1, block: 0, role: 'body', text, words: [] })),
  flags: [],
  language: 'en',
});

export const evidence = (line: number, text: string, last = line): Evidence => ({
  page: 1,
  line: [line, last],
  text,
  boxes: [],
});

/** A value that was read from a line. */
export const told = <T>(value: T, line: number, text = String(value)) => ({
  value,
  confidence: 0.9,
  tier: 'classic' as const,
  evidence: [evidence(line, text)],
});

/** A profile that says nothing but this. */
export const profileOf = (facts: Partial<Profile> = {}): Profile =>
  profileSchema.parse({
    ...emptyExtracted(),
    asOf: { month: '2026-11', reason: 'given' },
    totals: {
      monthsOfExperience: 0,
      monthsOfManagement: 0,
      managementLevel: 'none',
      gaps: [],
      derivedFrom: {},
    },
    quality: [],
    warnings: [],
    ...facts,
  });
