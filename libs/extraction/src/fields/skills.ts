// Skills: what the skills section lists, and what the rest of the resume mentions, against the taxonomy.
import type { Document, Skill } from '@vitae/contracts';
import { SKILLS } from '../data/skills.data.ts';
import type { Section } from '../sections/split-sections.ts';
import { compact, fold, lazy } from '../text/normalise.ts';
import { cellsOf, field, spanOf, split, sub, textOf, wordsOf, type Span } from '../text/span.ts';

interface Entry {
  id: string;
  name: string;
  kind: string;
}

const taxonomy = lazy(() => {
  const byName = new Map<string, Entry>();
  for (const row of SKILLS.trim().split('\n')) {
    const [id = '', name = '', kind = '', aliases = ''] = row.split('\t');
    for (const spelling of [name, ...aliases.split('|')])
      if (spelling && !byName.has(fold(spelling))) byName.set(fold(spelling), { id, name, kind });
  }
  return byName;
});

/** Looks a mention up: as written, then without what stands in brackets or a version number. */
export const lookUp = (mention: string): Entry | undefined =>
  taxonomy().get(fold(mention)) ??
  taxonomy().get(fold(mention.replace(/\s*\(.*\)$/, ''))) ??
  taxonomy().get(fold(mention.replace(/\s+v?\d+(?:\.\d+)*$/, '')));

const SEPARATOR = /\t|[,;•·⋅|]|\s+[–—]\s+|\s\/\s/u;
/** Longer items of a skills section are sentences about skills, not skills. */
const MAX_WORDS = 7;
const LEVEL =
  /^(?:basic|beginner|intermediate|advanced|expert|proficient|fluent|good|very good|excellent|master|novice|grundkenntnisse|sehr gut|gut|fortgeschritten|experte|básico|intermedio|avanzado|experto|débutant|intermédiaire|avancé|\d+\s*(?:years?|jahre|años|ans)|\d+%?)$/iu;
const FILLER = /^(?:and|und|et|y|e|or|including|such as|z\.\s?b\.|e\.g\.)\s+/iu;

interface Item {
  group: string | undefined;
  span: Span;
}

/** Skills in the order of their mention, listed ones first; each once. */
export function findSkills(document: Document, sections: readonly Section[]): Skill[] {
  const found = new Map<string, Skill>();
  for (const section of sections) {
    if (section.kind !== 'skills') continue;
    for (const { group, span } of listItems(section)) {
      const mention = textOf(span);
      const entry = lookUp(mention);
      const key = entry?.id ?? compact(mention);
      if (found.has(key)) continue;
      found.set(key, {
        name: entry?.name ?? mention,
        ...(entry && { skillId: entry.id, kind: entry.kind }),
        ...(group && { group }),
        listed: true,
        mention: field(span, entry ? 0.95 : 0.82),
      });
    }
  }
  for (const skill of mentionedSkills(document, sections))
    if (!found.has(skill.skillId ?? '')) found.set(skill.skillId ?? skill.name, skill);
  return [...found.values()];
}

function listItems(section: Section): Item[] {
  const items: Item[] = [];
  let group: string | undefined;
  const usual = usualLook(section);
  for (const line of section.lines) {
    const whole = spanOf(line);
    const label = labelOf(whole, usual, section.lines.length);
    if (label) group = textOf(label.name);
    const list = label ? label.rest : whole;
    if (!list) continue;
    for (const piece of split(list, SEPARATOR)) {
      const item = withoutFiller(piece);
      if (isSkillLike(textOf(item))) items.push({ group, span: item });
    }
  }
  return items;
}

function isSkillLike(text: string): boolean {
  const words = text.split(' ').length;
  const sentence = words > 4 && /[.!?]$/.test(text);
  return text.length > 0 && !LEVEL.test(text) && words <= MAX_WORDS && !sentence;
}

const usualLook = (section: Section) => {
  const sizes = section.lines.map((line) => line.words[0]?.size ?? 0).sort((a, b) => a - b);
  const bold = section.lines.filter((line) => line.words[0]?.bold).length;
  return { size: sizes[Math.floor(sizes.length / 2)] ?? 0, bold: bold > section.lines.length * 0.6 };
};

/** "Languages: Go, Java", "CAD ⇥ CATIA, Ansys", or a line of its own in another look: the name of a group, and what follows it. */
function labelOf(
  span: Span,
  usual: { size: number; bold: boolean },
  lines: number,
): { name: Span; rest: Span | undefined } | undefined {
  const text = textOf(span);
  const colon = /^([^,;:]{2,40}):\s*/.exec(text);
  if (colon)
    return {
      name: sub(span, 0, colon[1]?.length),
      rest: colon[0].length < text.length ? sub(span, colon[0].length) : undefined,
    };
  const [first, second] = cellsOf(span.line);
  if (
    first &&
    second &&
    cellsOf(span.line).length === 2 &&
    /[,;•·|]/.test(textOf(second)) &&
    !/[,;•·|]/.test(textOf(first))
  )
    return { name: first, rest: { ...second, end: span.end } };
  const words = wordsOf(span);
  const own = words.every((w) => w.bold) && !usual.bold && words.length > 0;
  const larger = (words[0]?.size ?? 0) > usual.size + 0.4;
  const aLabel = (own || larger || span.line.heading) && !/[,;•·|\t]/.test(span.line.text) && lines > 1;
  if (aLabel) return { name: span, rest: undefined };
  // "Design AutoCAD, SAP2000": a bold label before plain items on one line.
  const boundary = words.findIndex((w) => !w.bold);
  if (boundary > 0 && /,/.test(text)) {
    const end = (words[boundary - 1]?.end ?? 0) - span.start;
    return { name: sub(span, 0, end), rest: sub(span, end) };
  }
  return undefined;
}

function withoutFiller(span: Span): Span {
  const filler = FILLER.exec(textOf(span));
  let cleaned = filler ? sub(span, filler[0].length) : span;
  const level = /\s*[([](?:[^()]*)[)\]]\s*$/.exec(textOf(cleaned));
  if (level && LEVEL.test(level[0].replace(/[()[\]]/g, '').trim())) cleaned = sub(cleaned, 0, level.index);
  if (/^[\p{L}\p{N}][^.]*\.$/u.test(textOf(cleaned))) cleaned = sub(cleaned, 0, textOf(cleaned).length - 1);
  return cleaned;
}

/** Words of a phrase in the taxonomy at most. */
const LONGEST = 4;
/** Kinds that prose names unambiguously; knowledge and soft skills of the lists are too common as plain words. */
const NAMED_KINDS = new Set(['language', 'framework', 'tool', 'database', 'platform', 'method', 'domain']);

/** Skills that sentences mention: token n-grams looked up whole, so word bounds hold; a single word must be written as a name is. */
function mentionedSkills(document: Document, sections: readonly Section[]): Skill[] {
  const listed = new Set(
    sections.filter((s) => s.kind === 'skills').flatMap((s) => s.lines.map((l) => l.number)),
  );
  const found: Skill[] = [];
  for (const line of document.lines) {
    if (listed.has(line.number) || line.role !== 'body') continue;
    const tokens = [...line.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}+#./-]*/gu)].map((m) => ({
      text: m[0].replace(/[./-]+$/, ''),
      start: m.index,
    }));
    for (let i = 0; i < tokens.length;) {
      const hit = longestAt(line.text, tokens, i);
      if (hit) {
        const { entry, end, count } = hit;
        found.push({
          name: entry.name,
          skillId: entry.id,
          kind: entry.kind,
          listed: false,
          mention: field(spanOf(line, tokens[i]?.start, end), 0.7),
        });
        i += count;
      } else i++;
    }
  }
  return found;
}

function longestAt(text: string, tokens: readonly { text: string; start: number }[], at: number) {
  for (let count = Math.min(LONGEST, tokens.length - at); count >= 1; count--) {
    const last = tokens[at + count - 1];
    const first = tokens[at];
    if (!last || !first) continue;
    const end = last.start + last.text.length;
    const phrase = text.slice(first.start, end);
    if (/[,;:|\t]/.test(phrase)) continue;
    const entry = taxonomy().get(fold(phrase));
    if (!entry || !NAMED_KINDS.has(entry.kind)) continue;
    if (count === 1 && !isNamed(phrase, entry)) continue;
    return { entry, end, count };
  }
  return undefined;
}

/** Single words must be spelt as the taxonomy spells them ("Go" is a language, "go" is not) and be more than two letters or odd ones (C++). */
const isNamed = (word: string, entry: Entry) =>
  word.length > 2
    ? /[\p{Lu}\d+#.]/u.test(word) &&
      entry.name.split(' ').some((part) => part === word || part.toUpperCase() === word)
    : /[+#]/.test(word);
