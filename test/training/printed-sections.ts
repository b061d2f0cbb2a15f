// The sections of a document as they were printed: told by the marks of its words, not by how it looks.
import type { Document, Line } from '@vitae/contracts';
import { cellsOf, restOfLine, type Section, type SectionKind } from '@vitae/extraction/training';
import type { Aligned, AlignedWord } from './aligned.ts';

/** Kinds of sections by the first name of a value's path, or by what a heading's path names. */
const KINDS: Readonly<Record<string, SectionKind>> = {
  basics: 'contact',
  contact: 'contact',
  summary: 'summary',
  work: 'work',
  education: 'education',
  certificates: 'certifications',
  projects: 'projects',
  publications: 'publications',
  awards: 'awards',
  volunteer: 'volunteering',
  skills: 'skills',
  languages: 'languages',
  interests: 'interests',
  references: 'references',
  personal: 'personal',
};

/** A line without any marked word stands in the section of the lines around it. */
export function printedSections({ lines }: Pick<Document, 'lines'>, { words }: Aligned): Section[] {
  const byLine = Map.groupBy(words, ({ line }) => line.number);
  const sections: { kind: SectionKind; heading: undefined; lines: Line[] }[] = [];
  const begin = (kind: SectionKind) => sections.push({ kind, heading: undefined, lines: [] });
  begin('contact');
  for (const line of lines) {
    const own = byLine.get(line.number) ?? [];
    const [first, second] = cellsOf(line);
    const heading = first && headingOf(own.filter(({ end }) => end <= first.end));
    if (heading) {
      if (sections.at(-1)?.kind !== heading || sections.at(-1)?.lines.length) begin(heading);
      if (second) sections.at(-1)?.lines.push(restOfLine(line, second.start));
      continue;
    }
    const kind = kindOf(own);
    if (kind && kind !== sections.at(-1)?.kind) begin(kind);
    sections.at(-1)?.lines.push(line);
  }
  return sections;
}

/** The kind that a heading names, where all marked words are a heading's. */
function headingOf(words: readonly AlignedWord[]): SectionKind | undefined {
  const paths = words.flatMap(({ mark }) => mark?.path ?? []);
  const [path] = paths;
  if (!path || !paths.every((one) => one.startsWith('heading.'))) return undefined;
  return KINDS[path.split('.')[1] ?? ''] ?? 'other';
}

/** The kind that most letters of a line are of. */
function kindOf(words: readonly AlignedWord[]): SectionKind | undefined {
  const letters = new Map<SectionKind, number>();
  for (const { mark, start, end } of words) {
    const kind = mark?.path?.startsWith('basics.summary')
      ? 'summary'
      : KINDS[mark?.path?.split('.')[0] ?? ''];
    if (kind) letters.set(kind, (letters.get(kind) ?? 0) + end - start);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0];
}
