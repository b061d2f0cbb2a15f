// Cuts the redacted text into passages that an encoder takes whole: one entry's lines stay together, and none crosses a page.
import type { Document, Evidence, Line, Profile } from '@vitae/contracts';
import type { IndexedPassage } from '@vitae/store';
import { createHash } from 'node:crypto';

/** Characters of a passage: the default encoder reads 128 tokens, of some four and a half letters. */
const LONGEST = 480;
/** Shorter ones say nothing by themselves. */
const SHORTEST = 12;
/** A resume has some twenty; what is longer is a book. */
const MOST = 120;

interface Part {
  readonly section: string;
  readonly position: number | null;
}

const OTHER: Part = { section: 'other', position: null };

/** The passages of a document whose lines read so after redaction. */
export function passagesOf(
  document: Document,
  profile: Profile,
  redacted: ReadonlyMap<number, string>,
): IndexedPassage[] {
  const partOf = partsOf(profile);
  const passages: IndexedPassage[] = [];
  let open: { part: Part; lines: Line[]; text: string } | undefined;
  const close = () => {
    if (open && open.text.length >= SHORTEST && /\p{L}{2}/u.test(open.text)) passages.push(asPassage(open));
    open = undefined;
  };
  const asPassage = ({ part, lines, text }: NonNullable<typeof open>): IndexedPassage => {
    const [first] = lines;
    return {
      ordinal: passages.length,
      section: part.section,
      position: part.position,
      page: first?.page ?? 1,
      firstLine: first?.number ?? 1,
      lastLine: lines.at(-1)?.number ?? 1,
      language: first?.language ?? document.language ?? profile.language ?? null,
      text,
      textHash: createHash('sha256').update(text).digest('hex').slice(0, 32),
    };
  };
  // The cells of a row belong together, without the names of their columns.
  const isRow = document.format === 'row';
  for (const line of document.lines) {
    if (isRow && line.field === undefined) continue;
    const text = (redacted.get(line.number) ?? '').replace(/\s+/g, ' ').trim();
    if (!text || line.role !== 'body') continue;
    const part = isRow ? OTHER : (partOf.get(line.number) ?? OTHER);
    for (const piece of pieces(text)) {
      const goesOn =
        open &&
        open.part === part &&
        open.lines.at(-1)?.page === line.page &&
        open.text.length + piece.length < LONGEST;
      if (!goesOn) close();
      const joint = line.bullet ? '\n' : ' ';
      open = open
        ? { part, lines: [...open.lines, line], text: open.text + joint + piece }
        : { part, lines: [line], text: piece };
    }
    if (passages.length >= MOST) break;
  }
  close();
  return passages.slice(0, MOST);
}

/** A line that is too long for one passage, cut between words. */
function* pieces(text: string): Generator<string> {
  let rest = text;
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(' ', LONGEST);
    const end = space > LONGEST / 2 ? space : LONGEST;
    yield rest.slice(0, end).trimEnd();
    rest = rest.slice(end).trimStart();
  }
  if (rest) yield rest;
}

/** Which part of the profile each line was read into: an entry reaches from its first line to its last. */
function partsOf(profile: Profile): ReadonlyMap<number, Part> {
  const parts = new Map<number, Part>();
  const add = (part: Part, value: unknown) => {
    const lines = linesOf(value);
    for (let number = Math.min(...lines); number <= Math.max(...lines); number++)
      if (!parts.has(number)) parts.set(number, part);
  };
  profile.positions.forEach((entry, at) => add({ section: 'work', position: at }, entry));
  const lists: [string, readonly unknown[]][] = [
    ['education', profile.qualifications],
    ['projects', profile.projects],
    ['publications', profile.publications],
    ['awards', profile.awards],
    ['certifications', profile.certifications],
    ['volunteering', profile.volunteering],
    ['summary', [profile.basics.summary]],
  ];
  for (const [section, entries] of lists) {
    const part: Part = { section, position: null };
    for (const entry of entries) add(part, entry);
  }
  const skills: Part = { section: 'skills', position: null };
  for (const { listed, mention } of profile.skills) if (listed) add(skills, mention);
  const languages: Part = { section: 'languages', position: null };
  for (const language of profile.languages) add(languages, language);
  return parts;
}

/** The lines of all evidence within a value. */
function linesOf(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) =>
    key === 'evidence'
      ? (own as Evidence[]).flatMap(({ line: [first, last] }) => [first, last])
      : key === 'alternatives'
        ? []
        : linesOf(own),
  );
}
