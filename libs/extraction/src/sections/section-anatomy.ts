// The sections and entries of a document by line numbers, for the document viewer.
import type { Document, SectionAnatomy } from '@vitae/contracts';
import { toRows, type Row } from '../entries/entry-rows.ts';
import { splitEntries } from '../entries/split-entries.ts';
import type { SectionKind } from './headings.ts';
import { splitSections } from './split-sections.ts';

/** Sections of dated entries, and whether only a range of dates begins one there (as their readers have it). */
const DATED: Partial<Record<SectionKind, { needsRange: boolean }>> = {
  work: { needsRange: true },
  volunteering: { needsRange: true },
  education: { needsRange: false },
};

const numbersOf = (rows: readonly Row[]) => [...new Set(rows.map(({ line }) => line.number))];

/** How the classic tier cuts a document, before it reads any field. */
export function sectionAnatomy(document: Document): SectionAnatomy[] {
  return splitSections(document).map(({ kind, heading, lines }) => {
    const dated = DATED[kind];
    return {
      kind,
      ...(heading && { heading: heading.line.number }),
      lines: [...new Set(lines.map(({ number }) => number))],
      entries: dated
        ? splitEntries(toRows(lines), dated.needsRange).map(({ head, body }) => ({
            head: numbersOf(head),
            body: numbersOf(body),
          }))
        : [],
    };
  });
}
