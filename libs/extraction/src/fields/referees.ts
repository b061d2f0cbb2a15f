// The people who speak for the candidate: their addresses and numbers are not the candidate's.
import type { Document } from '@vitae/contracts';
import type { Section } from '../sections/split-sections.ts';

const LABEL =
  /^\s*(?:references?|referees?|referenz(?:en|person|personen)?|références?|referencias?|referências?|referenze)\s?:/iu;

/** The document without the lines under a heading for references, and without those that say "Reference: …" themselves. */
export function withoutReferees(document: Document, sections: readonly Section[]): Document {
  const theirs = new Set(
    sections.filter(({ kind }) => kind === 'references').flatMap(({ lines }) => lines.map((l) => l.number)),
  );
  const lines = document.lines.filter(({ number, text }) => !theirs.has(number) && !LABEL.test(text));
  return { ...document, lines };
}
