// Education entries: institution, degree and its field of study, dates, grade.
import type { Field, Line, Qualification } from '@vitae/contracts';
import { fieldBy, MARKS, split, sub, textOf, trim, type Span } from '../text/span.ts';
import { isPlace } from '../vocabulary/places.ts';
import {
  degreeWithin,
  leadingDegree,
  levelOf,
  looksLikeDegree,
  looksLikeInstitution,
} from '../vocabulary/degrees.ts';
import { anyPhrase, phrasesOf } from '../lexicon/looked-up.ts';
import { bare, lazy } from '../text/normalise.ts';
import type { Calendar } from '../text/day-order.ts';
import { isDateAlone } from '../text/untrue-dates.ts';
import { datesOf } from './dates-of.ts';
import { labelledEntries, type LabelledEntry } from './labelled-entries.ts';
import { toRows, type Row } from './entry-rows.ts';
import { splitEntries, type Entry } from './split-entries.ts';

const field = fieldBy('education: degree words, institutions, order of the entry');

const GRADE =
  /^(?:(?:c?gpa|grade|final grade|overall grade|score|average|note|abschlussnote|gesamtnote|durchschnitt|notendurchschnitt|media|nota(?: media)?|promedio|moyenne|mention|percentage|marks)\b[\s:.]*.{1,24}|(?:first|second|third|upper second|lower second)[ -]class.*|2:[12]|1st|2\.[12]|(?:summa |magna )?cum laude.*|(?:with )?(?:distinction|honou?rs|merit)|\d(?:[.,]\d+)?\s?\/\s?\d+(?:[.,]\d+)?|\d{1,2}(?:[.,]\d+)?\s?%|mit auszeichnung|sehr gut|gut|matrícula de honor|sobresaliente|notable)$/iu;
/** Grades of all languages: by their word alone, or with what stands behind it. */
const gradeInWords = lazy(
  () => new RegExp(`^${anyPhrase(phrasesOf('grades'))}(?:[\\s:：]*\\d.{0,20}|\\s*[:：]\\s*.{1,24})?$`, 'u'),
);
/** In brackets behind a degree or a school a number is a grade: "(1,4)", "(14 valores)", "(3.7)". */
const NUMBER = /^\d{1,2}(?:[.,]\d{1,2})?(?:\s?(?:valores|points?|puntos))?$/iu;
/** Apart from other facts one with decimals is, too, or one with its unit. */
const NUMBER_APART =
  /^(?:\d{1,2}[.,]\d{1,2}(?:\s?(?:valores|points?|puntos))?|\d{1,2}\s?(?:valores|points?|puntos))$/iu;
const IN =
  /^\s*(?:\(Hons\.?\)\s*)?(?:in|of|im|in der|en|em|für|inom|på|w|we|по|kierunek|w zakresie|richting|:|,|–|-|·)\s+|^\s*[，、·：]\s*/iu;
const STRONG = new RegExp(`\\t|\\s${MARKS}\\s|\\s[–—-]\\s|;\\s|\\s(?://|::|»|›|→)\\s`, 'u');
const AT = /\s(?:at|@|an der|bei|from|chez|presso|aan de|vid)\s/iu;

type Kind = 'degree' | 'institution' | 'grade' | 'place' | 'other';

interface Part {
  span: Span;
  kind: Kind;
}

export function readQualifications(lines: readonly Line[], calendar: Calendar): Qualification[] {
  const labelled = labelledEntries(lines);
  if (labelled) return labelled.map((entry) => labelledQualification(entry, calendar));
  let above: Qualification['institution'];
  return splitEntries(toRows(lines), false).flatMap((entry) => {
    const read = toQualification(rowsOf(entry), calendar);
    if (!read.institution && !read.degree && !read.area) return [];
    if (read.institution) above = standsAbove(entry, read.institution) ? read.institution : undefined;
    else if (above && read.degree && read.level?.value !== 'school' && entry.head.length === 1)
      return [{ ...read, institution: { ...above, confidence: INHERITED } }];
    return [read];
  });
}

/** How sure a school is that only the degree above it names. */
const INHERITED = 0.75;

/** "University of Leeds" on a line of its own over "MSc …, 2014" and "BSc …, 2011": one school for all that follow. */
const standsAbove = ({ head: [first, ...others] }: Entry, institution: Field<string>): boolean =>
  first?.line.number === institution.evidence[0]?.line[0] && !first?.date && others.some((row) => row.date);

/** An entry whose facts say themselves what they are. */
function labelledQualification({ facts, date }: LabelledEntry, calendar: Calendar): Qualification {
  const awarded = facts.get('degree');
  const { name, area: ownArea } = awarded ? splitDegree(awarded) : { name: undefined, area: undefined };
  const institution = facts.get('institution') ?? facts.get('organisation');
  const [area, grade, place] = (['area', 'grade', 'place'] as const).map((label) => facts.get(label));
  const studied = area ?? ownArea;
  const { start, end } = datesOf(date, calendar);
  const level = name && levelOf(textOf(name));
  return {
    ...(institution && { institution: field(institution, 0.96) }),
    ...(name && { degree: field(name, 0.95) }),
    ...(studied && { area: field(studied, 0.92) }),
    ...(name && level && { level: field(name, 0.9, level) }),
    ...(start && { start }),
    ...(end && { end }),
    ...gradeFields(grade, 0.93),
    ...(end && isAhead(end.value, calendar.asOf) && { expected: true }),
    ...(place && { location: field(place, 0.9) }),
  };
}

/** A list under an entry may hold its grade or field of study; its bullets and long lines do not. */
const rowsOf = ({ head, body }: Entry): Row[] => [
  ...head,
  ...body.filter((row) => !row.bullet && row.line.text.length < 110),
];

function toQualification(rows: readonly Row[], calendar: Calendar): Qualification {
  const parts = rows.flatMap((row) => row.rest.flatMap((span) => partsOf(span)));
  const degree = parts.find((p) => p.kind === 'degree');
  const institutions = parts.filter((p) => p.kind === 'institution');
  const others = parts.filter((p) => p.kind === 'other' && textOf(p.span).length > 2);
  // Without a word that tells, the first text that is no degree is the institution.
  const institution =
    institutions[0]?.span ??
    (others.length > (degree ? 0 : 1)
      ? (others.find((o) => rows[0]?.rest.some((r) => r.line === o.span.line))?.span ?? others[0]?.span)
      : undefined);
  const { name, area: ownArea } = degree ? splitDegree(degree.span) : { name: undefined, area: undefined };
  const area = ownArea ?? nearestOther(parts, degree, institution);
  const grade = parts.find((p) => p.kind === 'grade')?.span;
  const place = parts.find((p) => p.kind === 'place')?.span;
  const level = name && levelOf(textOf(name));
  const dates = datesOnly(rows, calendar);
  return {
    ...(institution && { institution: field(institution, institutions.length ? 0.93 : 0.7) }),
    ...(name && { degree: field(name, 0.93) }),
    ...(area && { area: field(area, ownArea ? 0.92 : 0.75) }),
    ...(name && level && { level: field(name, 0.9, level) }),
    ...dates,
    ...gradeFields(grade, 0.9),
    ...(dates.end && isAhead(dates.end.value, calendar.asOf) && { expected: true }),
    ...(place && { location: field(place, 0.8) }),
  };
}

export function gradeFields(
  grade: Span | undefined,
  confidence: number,
): Pick<Qualification, 'grade' | 'gradeScale'> {
  if (!grade) return {};
  const gradeScale = scaleOf(textOf(grade));
  return { grade: field(grade, confidence), ...(gradeScale && { gradeScale }) };
}

/** "3.7/4.0", "8,1 von 10", "85 %": the number and the best there is. */
function scaleOf(text: string): Qualification['gradeScale'] {
  const number = (digits: string | undefined) => Number((digits ?? '').replace(',', '.'));
  const pair = /(?<!\d)(\d+(?:[.,]\d+)?)\s*(?:\/|out of|von|sur|de|sobre)\s*(\d+(?:[.,]\d+)?)/iu.exec(text);
  if (pair && number(pair[1]) <= number(pair[2])) return { value: number(pair[1]), best: number(pair[2]) };
  const percent = /(\d{1,3}(?:[.,]\d+)?)\s?%/.exec(text);
  return percent ? { value: number(percent[1]), best: 100 } : undefined;
}

/** Whether a date lies after the month that "present" is counted to. */
export const isAhead = (date: string, asOf: string) =>
  date !== 'present' && date > asOf.slice(0, date.length);

function datesOnly(rows: readonly Row[], calendar: Calendar) {
  const { start, end } = datesOf(rows.find((r) => r.date)?.date, calendar);
  return { ...(start && { start }), ...(end && { end }) };
}

/** A field of study that stands apart from its degree: the other text nearest to it. */
function nearestOther(
  parts: readonly Part[],
  degree: Part | undefined,
  institution: Span | undefined,
): Span | undefined {
  if (!degree) return undefined;
  const at = parts.indexOf(degree);
  const others = parts
    .map((p, i) => ({ ...p, distance: Math.abs(i - at) }))
    .filter(
      (p) =>
        p.kind === 'other' &&
        p.span !== institution &&
        textOf(p.span).length > 2 &&
        textOf(p.span).length < 70,
    );
  return others.sort((a, b) => a.distance - b.distance)[0]?.span;
}

/** Cuts a cell at strong separators, then at commas where the pieces are of different kinds. */
function partsOf(span: Span): Part[] {
  const cells = withLetters(split(span, STRONG)).filter((cell) => !isDateAlone(textOf(cell)));
  return cells.flatMap((cell) => {
    const at = AT.exec(textOf(cell));
    const halves =
      at && looksLikeDegree(textOf(cell).slice(0, at.index))
        ? [sub(cell, 0, at.index), sub(cell, at.index + at[0].length)]
        : (schoolAndDegree(cell) ?? [cell]);
    return halves.flatMap(partsOfCell);
  });
}

const IN_BRACKETS = /^([^()（）]{1,89}[^()（）\s])\s*[(（]((?:[^()（）]|\([^()]{1,40}\)){2,90})[)）]$/u;
const BEHIND_COLON = /^([^:：]{2,90})[:：]\s*(\S.{1,90})$/u;

/** "Hochschule Biel (B.Sc. Germanistik)", "Duale Hochschule Biel: B.Sc. Germanistik", and the other way round. */
function schoolAndDegree(cell: Span): Span[] | undefined {
  const text = textOf(cell);
  const [, first = '', second = ''] = IN_BRACKETS.exec(text) ?? BEHIND_COLON.exec(text) ?? [];
  const isPair =
    (looksLikeInstitution(first) && !leadingDegree(first) && leadingDegree(second)) ||
    (leadingDegree(first) && looksLikeInstitution(second) && !leadingDegree(second));
  const at = text.indexOf(second, first.length);
  return isPair ? [sub(cell, 0, first.length), sub(cell, at, at + second.length)] : undefined;
}

/** "Bachelor of Science - BS, Biology": a degree is followed by its letters. */
function withLetters(cells: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const cell of cells) {
    const last = merged.at(-1);
    const isNamed = last && leadingDegree(textOf(last))?.length === textOf(last).length;
    if (isNamed && LETTERS.test(textOf(cell))) merged[merged.length - 1] = { ...last, end: cell.end };
    else merged.push(cell);
  }
  return merged;
}
const LETTERS = /^\p{Lu}[\p{L}.]{1,5}(?=,\s|$)/u;

function partsOfCell(cell: Span): Part[] {
  const bracket = /[(（]([^()（）]{2,40})[)）]$/u.exec(textOf(cell));
  if (bracket && (isGrade(bracket[1] ?? '') || NUMBER.test(bracket[1] ?? ''))) {
    return [
      ...partsOfCell(sub(cell, 0, bracket.index)),
      { span: trimBrackets(sub(cell, bracket.index)), kind: 'grade' },
    ];
  }
  const pieces = split(cell, /,\s|，/u)
    .map(withoutStop)
    .map(firstSentence)
    .map((span): Part => ({ span, kind: kindOf(textOf(span)) }));
  const merged: Part[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    // "National Institute of Technology, Tiruchirappalli"; "Bachelor of Science, Biology": what tells nothing by itself belongs to what stands before.
    const areaCameFirst = merged.some((p) => p.kind === 'other') && last?.kind === 'degree';
    if (piece.kind === 'other' && areaCameFirst) merged.push({ ...piece, kind: 'institution' });
    else if (last && piece.kind === 'other' && (last.kind === 'degree' || last.kind === 'other'))
      last.span = { ...last.span, end: piece.span.end };
    // "State University of Example", "Eugene, OR": two of a kind are one.
    else if (last && piece.kind === last.kind && (piece.kind === 'institution' || piece.kind === 'place'))
      last.span = { ...last.span, end: piece.span.end };
    else merged.push({ ...piece });
  }
  return merged;
}

/** "…, PSG College, 8.4/10.": the stop of a sentence, not that of an abbreviation. */
const withoutStop = (span: Span): Span =>
  /(?:[\p{Ll}]{4}|[\d%)])\.$/u.test(textOf(span)) ? { ...span, end: span.end - 1 } : span;

/** "University of Cape Town. Thesis: Kelp": a school ends with its sentence; "Calif. State University" is one. */
function firstSentence(span: Span): Span {
  const text = textOf(span);
  const end = /\p{L}{4}\.\s+(?=\p{Lu})/u.exec(text);
  const school = end && text.slice(0, end.index + 4);
  const ends =
    end &&
    school &&
    looksLikeInstitution(school) &&
    !/(?<!\p{L})(?:univ|inst|coll|tech|dept)$/iu.test(school) &&
    !looksLikeInstitution(text.slice(end.index + end[0].length));
  return ends ? sub(span, 0, school.length) : span;
}

const trimBrackets = (span: Span): Span => {
  const text = span.line.text;
  let { start, end } = span;
  while (/[\s(]/.test(text[start] ?? '')) start++;
  while (/[\s)]/.test(text[end - 1] ?? '')) end--;
  return trim({ line: span.line, start, end });
};

const isGrade = (text: string) => GRADE.test(text) || gradeInWords().test(bare(text));

function kindOf(text: string): Kind {
  if (isGrade(text) || NUMBER_APART.test(text)) return 'grade';
  const degree = leadingDegree(text);
  if (degree && (degree === text || !(looksLikeInstitution(text) && degree.length < 5))) return 'degree';
  if (looksLikeInstitution(text) || isAbbreviatedSchool(text)) return 'institution';
  if (degreeWithin(text)) return 'degree';
  return isPlace(text) ? 'place' : 'other';
}

/** "SGH Warsaw", "OSZ Berlin": a school by its letters, before its town. */
function isAbbreviatedSchool(text: string): boolean {
  const town = /^\p{Lu}{2,6}\s(\S.*)$/u.exec(text)?.[1];
  return town !== undefined && isPlace(town);
}

/** "B.Tech in Computer Science" → B.Tech, Computer Science; a degree at the end ("Psychology, BA") works as well. */
export function splitDegree(span: Span): { name: Span; area: Span | undefined } {
  const text = textOf(span);
  const named = leadingDegree(text);
  const letters = named && /^\s[–—-]\s\p{Lu}[\p{L}.]{1,5}(?=,\s)/u.exec(text.slice(named.length));
  const leading = named && named + (letters?.[0] ?? '');
  // "Ausbildung zum Kaufmann": what it leads to is no field apart from it.
  if (leading && /\szu[rm]$/u.test(leading)) return { name: span, area: undefined };
  if (leading) {
    const rest = text.slice(leading.length);
    const word = IN.exec(rest)?.[0].length ?? 0;
    const area = sub(span, leading.length + word);
    const usable = area.end - area.start > 1 && !/^\(.*\)$/.test(textOf(area));
    return { name: usable ? sub(span, 0, leading.length) : span, area: usable ? area : undefined };
  }
  const within = degreeWithin(text);
  if (!within) return { name: span, area: undefined };
  const before = sub(span, 0, within.from);
  return { name: sub(span, within.from), area: before.end > before.start ? before : undefined };
}
