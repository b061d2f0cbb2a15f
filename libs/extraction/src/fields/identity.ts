// Who the resume is about: name and headline. Position, type size, shape and the e-mail address decide.
import type { Document, Extracted, Field, Line } from '@vitae/contracts';
import { LANGUAGES } from '../lexicon/index.ts';
import { knownHeading } from '../sections/headings.ts';
import { compact, fold } from '../text/normalise.ts';
import {
  BESIDE,
  cellsOf,
  fieldBy,
  isEmpty,
  MARKS,
  rightEdge,
  spanOf,
  split,
  sub,
  textOf,
  withAlternatives,
  wordsOf,
  type Span,
} from '../text/span.ts';
import { isCity, isPlace } from '../vocabulary/places.ts';
import { titleScore } from '../vocabulary/titles.ts';
import { lettersBehind } from './post-nominals.ts';
import { isUncasedLabel, uncasedName } from './uncased-names.ts';

const nameField = fieldBy('name: position, type size, shape, e-mail address');
const headlineField = fieldBy('headline: title right after the name');

const TITLE_OF_DOCUMENT =
  /^(?:curriculum vitae|cv|resume|résumé|lebenslauf|currículum(?: vitae)?|curriculum|vita|bewerbung|hoja de vida|currículo|levensloop|życiorys|meritförteckning|özgeçmiş|резюме|个人简历|求职简历|简历)(?:\s+(?:of|von|de)\s)?[:\s–-]*/iu;
const NAME_LABELS = `(?:full )?name|${LANGUAGES.flatMap(({ nameLabels }) => nameLabels?.split('|') ?? []).join('|')}`;
const LABEL = new RegExp(`^(?:${NAME_LABELS})\\s*[:：]\\s*`, 'iu');
const LABEL_ALONE = new RegExp(`^(?:${NAME_LABELS})\\s*:?$`, 'iu');
const PARTICLES =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|bint|ter|ten|zu|y|e|af|av|ó|o')$/iu;
const NAME_WORD = /^\p{Lu}(?:[\p{L}'’.-]*)$/u;

const WEAKLY_BESIDE = new RegExp(`\\t|\\s(?:${MARKS}|–)\\s`, 'u');

/** How far down, in lines, a name is looked for on the first page. */
const SEARCHED_LINES = 40;

/** How sure a name can be at most in a file with neither a way of contact nor a heading: "Chapter One" has capitals, too. */
const UNVOUCHED = 0.3;

/** Years alone are no way of contact. */
const WAY_OF_CONTACT =
  /@|https?:|www\.|(?<!\d)(?!(?:1[89]|20)\d\d\s?[–-])\d[\d().-][\d\s().-]{4,}\d|(?<!\p{L})(?:tel|phone|e-?mail)(?!\p{L})/iu;

interface Candidate {
  spans: readonly Span[];
  score: number;
}

/** The candidate's name with its confidence; undefined if no line looks like one. */
export function findName(
  document: Document,
  emails: Extracted['basics']['emails'],
): Field<string> | undefined {
  const lines = document.lines.filter((line) => line.page === 1).slice(0, SEARCHED_LINES);
  const largest = Math.max(0, ...lines.flatMap((line) => line.words.map((w) => w.size ?? 0)));
  const local = compact((emails[0]?.value.split('@')[0] ?? '').replace(/\d+/g, ''));
  const candidates = lines.flatMap((_, i) => [
    ...nameCandidates(lines, i, largest, local),
    ...overSomeLines(lines, i, largest, local),
  ]);
  const isVouchedFor = document.lines.some(({ text }) => WAY_OF_CONTACT.test(text) || knownHeading(text));
  const most = isVouchedFor ? 0.99 : UNVOUCHED;
  const fields = candidates
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score)
    .map(({ spans, score }) => nameField(spans, Math.min(most, 0.55 + score * 0.14)));
  const [best, ...others] = fields;
  return best && withAlternatives(best, others);
}

function nameCandidates(
  lines: readonly Line[],
  position: number,
  largest: number,
  local: string,
): Candidate[] {
  const line = lines[position] as Line;
  // "PERSONAL INFORMATION ⇥ Anna Muster": a heading in the margin is no part of it.
  const all = cellsOf(line).filter((cell) => !knownHeading(textOf(cell)));
  // "Name ⇥ Anna Muster" in a table of personal details.
  const [label = ''] = all.length > 1 ? all.map(textOf) : [];
  const labelled = LABEL_ALONE.test(label) || isUncasedLabel(label);
  const shown = labelled ? all.slice(1) : all;
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return [];
  const whole = { ...first, end: last.end };
  // "Leeds ⇥ Maeve Clarke": small type beside the name is not of it.
  const isOne = shown.every((cell) => Math.abs(sizeOf(cell) - sizeOf(whole)) < 0.5);
  const cells = [...(isOne ? [whole] : []), ...shown, ...split(whole, WEAKLY_BESIDE)];
  // Most lines have one cell, which is the line.
  const different = new Map(cells.map((cell) => [`${cell.start} ${cell.end}`, cell]));
  return [...different.values()].flatMap((cell) => {
    const span = withoutDecoration(cell);
    const text = textOf(span);
    const words = text.split(/\s+/);
    if (knownHeading(text)) return [];
    const size = sizeOf(span);
    if (!looksLikeName(words)) {
      const isLargest = largest > 0 && size >= largest - 0.5;
      const name = uncasedName(span, labelled, { lines, position, largest: isLargest });
      return name ? [{ spans: [name.span], score: name.score }] : [];
    }
    let score = position === 0 ? 1.4 : position < 3 ? 0.9 : position < 6 ? 0.3 : 0;
    if (largest > 0 && size >= largest - 0.5) score += 1.5;
    if (line.heading) score += 0.5;
    if (labelled) score += 1;
    if (line.role === 'header') score += 0.4;
    score += emailAgreement(words, local);
    if (titleScore(text) >= 0.6) score -= 1.5;
    if (words.every((w) => isCity(w)) || isPlace(text)) score -= 1;
    if (text.includes(',')) score -= 0.8;
    if (words.length === 1) score -= 0.7;
    if (span.end - span.start < whole.end - whole.start - 2) score -= 0.4;
    return [{ spans: [span], score }];
  });
}

const sizeOf = (span: Span) => Math.max(0, ...wordsOf(span).map((w) => w.size ?? 0));

/** More lines of one name than this are a text. */
const MOST_LINES = 3;

/** Large type in a narrow column breaks a name: lines of the page's largest type, one below the other, are one name. */
function overSomeLines(lines: readonly Line[], first: number, largest: number, local: string): Candidate[] {
  const run: Line[] = [];
  if (largest > 0 && !isNextOf(lines[first - 1], lines[first], largest))
    for (let i = first; i === first || isNextOf(lines[i - 1], lines[i], largest); i++)
      if (run.push(lines[i] as Line) && BESIDE.test((lines[i] as Line).text)) break;
  if (run.length < 2 || run.length > MOST_LINES) return [];
  const spans = run.map((line) => split(spanOf(line), BESIDE)[0] ?? spanOf(line));
  const words = spans.flatMap((span) => textOf(span).split(/\s+/)).map((word) => word.replace(/-$/, ''));
  if (!looksLikeName(words)) return [];
  if (spans.some((span) => knownHeading(textOf(span)) || titleScore(textOf(span)) >= 0.6)) return [];
  const place = first < 3 ? 0.9 : first < 6 ? 0.3 : 0;
  return [{ spans, score: place + 2.2 + emailAgreement(words, local) }];
}

/** Whether a line goes on right below another one, both in the largest type. */
function isNextOf(above: Line | undefined, line: Line | undefined, largest: number): boolean {
  const [a, b] = [above?.words[0]?.box, line?.words[0]?.box];
  if (!above || !line || !a || !b || above.page !== line.page) return false;
  const inType = [above, line].every((l) => isInType(l, largest));
  const middle = (l: Line) => ((l.words[0]?.box?.x ?? 0) + rightEdge(l)) / 2;
  const inLine = Math.min(Math.abs(b.x - a.x), Math.abs(middle(above) - middle(line))) < largest;
  return inType && inLine && b.y > a.y && b.y - a.y < largest * 2;
}

/** Whether a line's first cell is set in the largest type, and what may stand beside it (contacts) is not. */
function isInType(line: Line, largest: number): boolean {
  const [first, ...beside] = cellsOf(line).map(sizeOf);
  return (first ?? 0) >= largest - 0.5 && beside.every((size) => size < largest - 0.5);
}

function withoutDecoration(cell: Span): Span {
  let span = cell;
  for (const pattern of [TITLE_OF_DOCUMENT, LABEL]) {
    const match = pattern.exec(textOf(span));
    if (match) span = sub(span, match[0].length);
  }
  const aside = ASIDE.exec(textOf(span));
  if (aside) span = sub(span, 0, aside.index);
  const behind = lettersBehind(textOf(span), false);
  return behind ? sub(span, 0, behind.from) : span;
}

/** "(she/her)", "(born 4 March 1979)", "(geb. Huber)": what brackets add in small letters; a nickname has a capital. */
const ASIDE = /\s[([]\p{Ll}[^()[\]]*[)\]]$/u;
function looksLikeName(words: readonly string[]): boolean {
  if (words.length > 6 || words.join('').length < 3) return false;
  let proper = 0;
  for (const word of words) {
    const bare = word.replace(/[,]$/, '');
    if (NAME_WORD.test(bare)) proper++;
    else if (!PARTICLES.test(bare) && !/^\(.*\)$|^["“”].*["“”]$/.test(bare)) return false;
  }
  return proper >= 1;
}

/** How well the words of a name account for the part of the address before the @: 0 to 1.6. */
function emailAgreement(words: readonly string[], local: string): number {
  if (local.length < 3) return 0;
  const hits = words
    .map(compact)
    .filter((w) => w.length > 2 && (local.includes(w) || (w.length > 4 && local.includes(w.slice(0, 5)))));
  return hits.length >= 2 ? 1.6 : hits.length === 1 ? 1.1 : 0;
}

const CONTACT_MARK = /@|https?:|www\.|\d{4,}|\d[\d\s().-]{6,}\d|\.com\b|(?:tel|phone|email|e-mail)\b/i;

/** Points: a column at the left of the name begins so far from it at least. */
const BESIDE_COLUMN = 40;
/** Contacts beside a name take so many lines at most. */
const SEARCHED_BELOW = 8;

/** "hen-" over "rike.vossberg@example.de": the first part of an address that a narrow column breaks. */
const beginsAddress = (line: Line, next: Line | undefined) =>
  /^[\p{Ll}\d._+]{1,40}-$/u.test(line.text.trim()) && (next?.text.split('\t')[0] ?? '').includes('@');

/** The line of a title that stands right after the name, before contacts and sections; undefined where there is none. */
export function findHeadline(
  document: Document,
  name: Field<string> | undefined,
  location: Field<unknown> | undefined,
): Field<string> | undefined {
  const at = document.lines.findIndex((line) => line.number === name?.evidence.at(-1)?.line[1]);
  if (at < 0) return undefined;
  const usual = usualSize(document) + 0.8;
  const nameLine = document.lines[at] as Line;
  const own = splitAfter(nameLine, name?.value ?? '');
  const following = document.lines
    .slice(at + 1, at + SEARCHED_BELOW)
    .filter((line) => !standsBeside(line, name))
    .filter((line, i, lines) => !beginsAddress(line, lines[i + 1]))
    .flatMap((line) => underName(line, name))
    .slice(0, 2);
  for (const line of [...own, ...following]) {
    const span = withoutPlace(split(line, BESIDE)[0] ?? line, location);
    const text = textOf(span);
    // What stands at the other side of the page is the contacts' column, whose lines go on between name and headline.
    if (line.line === nameLine && /^\s*\t/.test(nameLine.text.slice(line.start - 1)) && !titleScore(text))
      continue;
    if (
      isEmpty(span) ||
      CONTACT_MARK.test(text) ||
      knownHeading(text) ||
      text.length > 100 ||
      /[.!?]$/.test(text)
    )
      break;
    if (isPlace(text.split(',')[0] ?? '')) continue;
    const score = titleScore(text);
    const larger = sizeOf(span) > usual;
    if (score >= 0.6 || (larger && !/\d/.test(text)))
      return headlineField([span, ...wrapped(span, following, usual)], score >= 0.8 ? 0.92 : 0.75);
    break;
  }
  return undefined;
}

/** "Approved Electrician — Dundee, Scotland": the place behind a dash is no part of the headline. */
function withoutPlace(headline: Span, location: Field<unknown> | undefined): Span {
  const { number } = headline.line;
  const place = location?.evidence.find(({ line }) => line[0] === number);
  const at = place ? textOf(headline).indexOf(place.text) : -1;
  return at > 0 && /[–—-]\s*$/u.test(textOf(headline).slice(0, at)) ? sub(headline, 0, at) : headline;
}

/** What a headline in large type goes on with on the next line, in the same type. */
function wrapped(headline: Span, following: readonly Span[], usual: number): Span[] {
  const span = following.find(({ line }) => line.number > headline.line.number);
  const size = sizeOf(headline);
  if (!span || size <= usual || headline.end < headline.line.text.length) return [];
  const text = textOf(span);
  const alike = wordsOf(span).every((word) => Math.abs((word.size ?? 0) - size) < 0.5);
  const isText =
    !CONTACT_MARK.test(text) &&
    !knownHeading(text) &&
    !span.line.heading &&
    !isPlace(text.split(',')[0] ?? '');
  return alike && isText && wordsOf(span).length <= 4 ? [span] : [];
}

/** What of a line stands under the name: all of it, or what begins where the name does beside a column of contacts at its left. */
function underName(line: Line, name: Field<string> | undefined): Span[] {
  const whole = spanOf(line);
  const left = name?.evidence[0]?.page === line.page ? name.evidence[0].boxes[0]?.x : undefined;
  const last = line.words.at(-1)?.box;
  if (left === undefined || !last || (line.words[0]?.box?.x ?? left) > left - BESIDE_COLUMN) return [whole];
  const under = cellsOf(line).find((cell) => Math.abs((wordsOf(cell)[0]?.box?.x ?? 0) - left) < 3);
  return under ? [under] : last.x + last.width < left ? [] : [whole];
}

/** Whether a line begins at the right of where the name ends: it is the contacts', not the next below the name. */
function standsBeside(line: Line, name: Field<string> | undefined): boolean {
  const boxes = name?.evidence.flatMap((e) => (e.page === line.page ? e.boxes : [])) ?? [];
  const left = line.words[0]?.box?.x;
  return boxes.length > 0 && left !== undefined && boxes.every((box) => left >= box.x + box.width);
}

/** "MSc", "Ph.D.", "RN", "MRICS": capitals, each with a small letter or a stop at most. */
const LETTERS = /^(?:\p{Lu}\p{Ll}?\.?){2,6}$/u;

/** What follows a name, or the last words of one that began on the line above. */
function splitAfter(line: Line, name: string): Span[] {
  const words = name.split(' ');
  const parts = words.map((_, i) => words.slice(i).join(' '));
  const shown = parts.find((part) => fold(line.text).includes(fold(part)));
  if (!shown) return [];
  const at = fold(line.text).indexOf(fold(shown)) + shown.length;
  // Letters and brackets behind a name are no headline.
  const rest = spanOf(line, at);
  const aside = ASIDE.exec(` ${textOf(rest)}`);
  const own = aside ? sub(rest, 0, Math.max(0, aside.index - 1)) : rest;
  const areLetters = split(own, /,\s/).every((part) => LETTERS.test(textOf(part)));
  return isEmpty(own) || areLetters ? [] : [own];
}

function usualSize(document: Document): number {
  const sizes = document.lines.map((line) => line.words[0]?.size ?? 0).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}
