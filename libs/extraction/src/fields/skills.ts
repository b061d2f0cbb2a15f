// Skills: what the skills section lists, and what the rest of the resume mentions, against the taxonomy.
import type { Document, Line, OwnSkill, Skill } from '@vitae/contracts';
import { isAmbiguous, skillLookUp, type SkillLookUp, type TaxonomySkill } from '@vitae/skills';
import type { Section } from '../sections/split-sections.ts';
import { compact, fold } from '../text/normalise.ts';
import {
  cellsOf,
  cutAt,
  fieldBy,
  hasRoom,
  joined,
  MARKS,
  rightEdge,
  spanOf,
  split,
  sub,
  tagGaps,
  textOf,
  wordsOf,
  type Span,
} from '../text/span.ts';

const field = fieldBy('skills: the section, and the taxonomy');

const SEPARATOR = new RegExp(`\\t|[,;]|${MARKS}|\\s[–—]\\s|\\s/\\s`, 'u');
const IN_LIST = new RegExp(`[,;]|${MARKS}`, 'u');
/** Longer items of a skills section are sentences about skills, not skills. */
const MAX_WORDS = 7;
const LEVEL =
  /^(?:basic|beginner|intermediate|advanced|expert|proficient|fluent|good|very good|excellent|master|novice|grundkenntnisse|sehr gut|gut|fortgeschritten|experte|básico|intermedio|avanzado|experto|débutant|intermédiaire|avancé|\d+\s*(?:years?|jahre|años|ans)|\d+%?|\d{1,2}\s?(?:\/|out of|von|sur|de)\s?\d{1,2})$/iu;
const FILLER = /^(?:and|und|et|y|e|or|including|such as|z\.\s?b\.|e\.g\.)\s+/iu;

interface Item {
  group: string | undefined;
  /** Two where the line's end cuts the item. */
  spans: readonly Span[];
}

/** Skills in the order of their mention, listed ones first; each once. `own` are the tenant's, beside the taxonomy. */
export function findSkills(
  document: Document,
  sections: readonly Section[],
  own: readonly OwnSkill[] = [],
): Skill[] {
  const lookUp = skillLookUp(own);
  const found = new Map<string, Skill>();
  for (const section of sections)
    if (section.kind === 'skills') for (const skill of listedSkills(section.lines, own)) keep(found, skill);
  for (const skill of mentionedSkills(document, sections, lookUp)) keep(found, skill);
  return [...found.values()];
}

/** The first mention of a skill stands. */
function keep(found: Map<string, Skill>, skill: Skill): void {
  const key = skill.skillId ?? compact(skill.mention.value);
  if (!found.has(key)) found.set(key, skill);
}

/** The items of lines that list skills; those that the taxonomy lacks are kept as written. */
export function listedSkills(lines: readonly Line[], own: readonly OwnSkill[] = []): Skill[] {
  const lookUp = skillLookUp(own);
  return listItems(lines, lookUp).map(({ group, spans }) => {
    const mention = joined(spans);
    const entry = lookUp.ofItem(mention);
    return {
      name: entry?.name ?? mention,
      ...(entry && knownAs(entry)),
      ...(group && { group }),
      listed: true,
      mention: field(spans, entry ? 0.95 : 0.82),
    };
  });
}

function listItems(lines: readonly Line[], lookUp: SkillLookUp): Item[] {
  const items: Item[] = [];
  let group: string | undefined;
  const usual = usualLook(lines);
  const breaks = new Breaks(lines, lookUp);
  for (const line of lines) {
    const whole = spanOf(line);
    const label = labelOf(whole, usual, lines.length);
    if (label) group = textOf(label.name);
    const list = label ? label.rest : whole;
    if (!list) continue;
    partsOf(list).forEach((piece, i) => {
      const item = withoutFiller(piece);
      const last = items.at(-1);
      const cut = i === 0 && !label && last && breaks.cuts(last.spans.at(-1) as Span, item);
      if (cut) items[items.length - 1] = { group, spans: [...last.spans, item] };
      else if (isSkillLike(textOf(item)) && !NEGATED_ITEM.test(textOf(item)))
        items.push({ group, spans: [item] });
    });
  }
  return items;
}

/** The items of a list: by its separators; where it has none, by wide gaps, as between tags in boxes. */
function partsOf(list: Span): Span[] {
  const parts = split(list, SEPARATOR);
  const cuts = parts.length === 1 ? tagGaps(list) : [];
  return cuts.length ? cutAt(list, cuts) : parts;
}

/** A line that ends this share of the column's width or further right may have been cut inside an item. */
const FULL_LINE = 0.75;
/** What an item can't end with: "Costos y" goes on. */
const DANGLING = /\s(?:and|und|et|y|e|of|de|for|in|&|\+)$/iu;

/** How the lines of a list are broken. */
class Breaks {
  readonly #edge: number;
  readonly #lookUp: SkillLookUp;

  constructor(lines: readonly Line[], lookUp: SkillLookUp) {
    this.#edge = Math.max(0, ...lines.map(rightEdge));
    this.#lookUp = lookUp;
  }

  /** "…, Pastry, Food" over "costing, HACCP": whether the end of a full line of a list cuts an item in two. */
  cuts(last: Span, next: Span): boolean {
    const { line } = last;
    const isEnd = last.end >= line.text.trimEnd().length;
    if (!rightEdge(line) || next.line.bullet || next.line.block !== line.block || !isEnd) return false;
    if (!IN_LIST.test(line.text)) return false;
    const [above, below] = [textOf(last), textOf(next)];
    const left = line.words[0]?.box?.x ?? 0;
    const isFull =
      rightEdge(line) - left > (this.#edge - left) * FULL_LINE || !hasRoom(last, next, this.#edge);
    if (!isFull) return false;
    if (DANGLING.test(above) || this.#lookUp.ofItem(`${above} ${below}`)) return true;
    // "Git" over "pandas" is the end of one list and the beginning of another.
    return /^\p{Ll}/u.test(below) && !(this.#lookUp.ofItem(above) && this.#lookUp.ofItem(below));
  }
}

/** "no Java", "ohne SAP"; "No SQL" is a kind of database, and "SANS 10142" a norm. */
const NEGATED_ITEM =
  /^(?:[Nn]ot?|[Nn]ever|[Ww]ithout|[Kk]ein\p{Ll}{0,2}|[Oo]hne|[Ss]ans|[Ss]in|[Ss]em|[Ss]enza)\s(?!SQL)/u;
/** "I have not used Java": so few words before what it denies. */
const NEGATION =
  /(?<!\p{L})(?:[Nn]ot(?!\sonly)|[Nn]ever|[Nn]o|[Ww]ithout|[Cc]annot|\p{L}{1,12}n['’]t|[Kk]ein\p{Ll}{0,2}|[Nn]icht(?!\snur)|[Oo]hne|[Nn]ie|[Ss]ans|[Jj]amais|pas|[Ss]in|[Nn]unca|[Ss]em|[Nn]ão|[Ss]enza)(?:\s[\p{L}'’-]+){0,4}\s$/u;

/** Whether what follows a text is denied. In Portuguese "no" is "in the". */
const isDenied = (before: string, language: string | undefined) => {
  const [denial] = NEGATION.exec(before) ?? [];
  return denial !== undefined && !(language === 'pt' && /^[Nn]o\s/.test(denial));
};

function isSkillLike(text: string): boolean {
  const words = text.split(' ').length;
  const sentence = words > 4 && /[.!?]$/.test(text);
  return text.length > 0 && !LEVEL.test(text) && words <= MAX_WORDS && !sentence;
}

const usualLook = (lines: readonly Line[]) => {
  const sizes = lines.map((line) => line.words[0]?.size ?? 0).sort((a, b) => a - b);
  const bold = lines.filter((line) => line.words[0]?.bold).length;
  return { size: sizes[Math.floor(sizes.length / 2)] ?? 0, bold: bold > lines.length * 0.6 };
};

/** "Languages: Go, Java", "CAD ⇥ CATIA, Ansys", or a line of its own in another look: the name of a group, and what follows it. */
function labelOf(
  span: Span,
  usual: { size: number; bold: boolean },
  lines: number,
): { name: Span; rest: Span | undefined } | undefined {
  const text = textOf(span);
  const colon = /^([^,;:]{2,40}):\s*/.exec(text);
  // "Juniper: advanced" says how well one knows it.
  if (colon && LEVEL.test(text.slice(colon[0].length))) return undefined;
  if (colon)
    return {
      name: sub(span, 0, colon[1]?.length),
      rest: colon[0].length < text.length ? sub(span, colon[0].length) : undefined,
    };
  // "Programming – Python, SQL": a dash before a list, none in it.
  const dash = /^([^,;:–—]{2,30}) [–—] (?=[^–—,]+,[^–—]+$)/u.exec(text);
  if (
    dash &&
    (dash[1] ?? '').split(' ').length <= 3 &&
    !LEVEL.test(text.slice(dash[0].length).split(',')[0]?.trim() ?? '')
  )
    return { name: sub(span, 0, dash[1]?.length), rest: sub(span, dash[0].length) };
  const [first, second] = cellsOf(span.line);
  if (
    first &&
    second &&
    cellsOf(span.line).length === 2 &&
    IN_LIST.test(textOf(second)) &&
    !IN_LIST.test(textOf(first))
  )
    return { name: first, rest: { ...second, end: span.end } };
  const words = wordsOf(span);
  const own = words.every((w) => w.bold) && !usual.bold && words.length > 0;
  const larger = (words[0]?.size ?? 0) > usual.size + 0.4;
  const aLabel =
    (own || larger || span.line.heading) &&
    !/\t/.test(span.line.text) &&
    !IN_LIST.test(span.line.text) &&
    lines > 1;
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
  const behindColon = /:\s+/.exec(textOf(cleaned));
  if (behindColon && LEVEL.test(textOf(cleaned).slice(behindColon.index + behindColon[0].length)))
    return sub(cleaned, 0, behindColon.index);
  const level = /[([][^()[\]]*[)\]]$/.exec(textOf(cleaned));
  if (level && LEVEL.test(level[0].replace(/[()[\]]/g, '').trim())) cleaned = sub(cleaned, 0, level.index);
  if (/^[\p{L}\p{N}][^.]*\.$/u.test(textOf(cleaned))) cleaned = sub(cleaned, 0, textOf(cleaned).length - 1);
  return cleaned;
}

/** Words of a phrase in the taxonomy at most. */
const LONGEST = 4;
/** Kinds that prose names unambiguously; knowledge and soft skills of the lists are too common as plain words. */
const NAMED_KINDS = new Set(['language', 'framework', 'tool', 'database', 'platform', 'method', 'domain']);

/** Skills that sentences mention: token n-grams looked up whole, so word bounds hold; a single word must be written as a name is. */
function mentionedSkills(document: Document, sections: readonly Section[], lookUp: SkillLookUp): Skill[] {
  const others = new Set(
    sections
      // What one wrote about is no skill by that.
      .filter((s) => s.kind === 'skills' || s.kind === 'publications')
      .flatMap((s) => s.lines.map((l) => l.number)),
  );
  const found: Skill[] = [];
  for (const line of document.lines) {
    if (others.has(line.number) || line.role !== 'body') continue;
    const tokens = [...line.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}+#./-]*/gu)].map((m) => ({
      text: m[0].replace(/(?<![./-])[./-]+$/, ''),
      start: m.index,
    }));
    const hits = hitsOn(line.text, tokens, lookUp);
    const ambiguous = (hit: Hit) => isAmbiguous(line.text.slice(hit.start, hit.end));
    const sure = hits.some((hit) => !ambiguous(hit));
    for (const hit of hits) {
      const { entry, start, end } = hit;
      if (ambiguous(hit) && !sure && !MEANS.test(line.text.slice(0, start))) continue;
      if (isDenied(line.text.slice(Math.max(0, start - 80), start), document.language)) continue;
      found.push({
        name: entry.name,
        ...knownAs(entry),
        listed: false,
        mention: field(spanOf(line, start, end), ambiguous(hit) ? 0.6 : 0.7),
      });
    }
  }
  return found;
}

/** "… written in Go": what follows is a means, not a verb. */
const MEANS = /\b(?:in|with|using|via|mit|avec|con|com|en)\s+$/iu;

const knownAs = ({ id, kind, parent }: TaxonomySkill): Partial<Skill> => ({
  skillId: id,
  kind,
  ...(parent && { parent }),
});

interface Token {
  readonly text: string;
  readonly start: number;
}

interface Hit {
  readonly entry: TaxonomySkill;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

function hitsOn(text: string, tokens: readonly Token[], lookUp: SkillLookUp): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.length;) {
    const hit = longestAt(text, tokens, i, lookUp);
    if (hit) hits.push(hit);
    i += hit?.count ?? 1;
  }
  return hits;
}

function longestAt(text: string, tokens: readonly Token[], at: number, lookUp: SkillLookUp): Hit | undefined {
  const begin = tokens[at];
  // A token that is a word by itself; others ("R" of "R&D") are looked up with what follows.
  const isWord = begin && !/[^\s.,;:)]/.test(text[begin.start + begin.text.length] ?? ' ');
  if (isWord && !lookUp.begins(fold(begin.text))) return undefined;
  for (let count = Math.min(LONGEST, tokens.length - at); count >= 1; count--) {
    const last = tokens[at + count - 1];
    const first = tokens[at];
    if (!last || !first) continue;
    const end = last.start + last.text.length;
    const phrase = text.slice(first.start, end);
    if (/[,;:|\t]/.test(phrase)) continue;
    const entry = lookUp.ofFolded(fold(phrase));
    if (!entry || !(NAMED_KINDS.has(entry.kind) || entry.id.startsWith('own:'))) continue;
    if (count === 1 && !isNamed(phrase, entry)) continue;
    return { entry, start: first.start, end, count };
  }
  return undefined;
}

/** Single words must be spelt as the taxonomy spells them ("Swift" is a language, "swift" is not) and be more than one letter or odd ones (C++). */
const isNamed = (word: string, entry: TaxonomySkill) =>
  word.length > 1
    ? /[\p{Lu}\d+#.]/u.test(word) &&
      entry.name.split(' ').some((part) => part === word || part.toUpperCase() === word)
    : /[+#]/.test(word);
