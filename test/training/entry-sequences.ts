// Sections of entries as what the decoder learns from: as the rules split a document, and as it was printed.
import {
  observeEntries,
  ruledEntries,
  ruledLabels,
  saysOnRequest,
  splitSections,
  type EntryKind,
  type Labelled,
  type Section,
  type Unit,
} from '@vitae/extraction/training';
import { align, type Aligned } from './aligned.ts';
import { printedSections } from './printed-sections.ts';
import type { MarkedDocument } from './read-set.ts';
import { unitLabels } from './unit-labels.ts';

/** The share of a document's values that must be found in its text: what is not is read wrongly or printed over. */
const LEAST_FOUND = 0.8;
/** The month that "present" is counted to; nothing that is learned depends on it. */
const CALENDAR = { asOf: '2026-11', dayOrder: undefined };

export interface EntrySequence extends Labelled {
  readonly units: readonly Unit[];
  /** What the rules take each unit for. */
  readonly ruled: readonly string[];
}

/** All sections of these kinds, one by one: together they would fill the memory. */
export function* entrySequences(
  documents: readonly MarkedDocument[],
  kinds: readonly EntryKind[],
): Generator<EntrySequence> {
  for (const { document, marks } of documents) {
    const told = { ...document, lines: document.lines.filter((line) => !saysOnRequest(line)) };
    const aligned = align(told, marks);
    if (aligned.found < LEAST_FOUND) continue;
    for (const section of sectionsOf(told, aligned, kinds)) {
      const { units, ruled, observed } = observe(section);
      if (units.length) yield { units, ruled, observed, labels: unitLabels(units, section.kind, aligned) };
    }
  }
}

interface EntrySection {
  readonly kind: EntryKind;
  readonly lines: Section['lines'];
}

const observe = ({ kind, lines }: EntrySection) =>
  observeEntries(kind, lines, ruledEntries(kind, lines, CALENDAR));

const ofKinds = (sections: readonly Section[], kinds: readonly EntryKind[]): EntrySection[] =>
  sections.flatMap(({ kind, lines }) => {
    const own = kinds.find((one) => one === kind);
    return own && lines.length ? [{ kind: own, lines }] : [];
  });

/** Each section once, though it may be split as it was printed. */
function sectionsOf(
  document: MarkedDocument['document'],
  aligned: Aligned,
  kinds: readonly EntryKind[],
): EntrySection[] {
  const sections = ofKinds([...printedSections(document, aligned), ...splitSections(document)], kinds);
  const keyOf = ({ kind, lines }: EntrySection) => `${kind} ${lines.map(({ number }) => number).join()}`;
  return [...new Map(sections.map((section) => [keyOf(section), section])).values()];
}

/** Sections of documents whose rules are known to read them rightly: what the rules take each unit for is its label. */
export function* ruledSequences(
  documents: readonly Pick<MarkedDocument, 'document'>[],
  kinds: readonly EntryKind[],
): Generator<EntrySequence> {
  for (const { document } of documents)
    for (const { kind, lines } of ofKinds(splitSections(document), kinds)) {
      const { units, ruled, observed } = observe({ kind, lines });
      if (units.length) yield { units, ruled, observed, labels: ruledLabels(units, ruled) };
    }
}
