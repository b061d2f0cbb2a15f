// The running text of a profile, sentence by sentence, each with the words on the page that it consists of.
import {
  boxesOf,
  type Document,
  type Evidence,
  type Field,
  type Line,
  type Position,
  type Profile,
  type ToneSection,
} from '@vitae/contracts';

/** One sentence, or one highlight of a position as a whole. */
export interface Passage {
  readonly section: ToneSection;
  /** Only of highlights: where in the profile they stand. */
  readonly highlight?: { readonly position: number; readonly index: number };
  readonly text: string;
  readonly evidence: Evidence[];
}

export interface Passages {
  readonly sentences: readonly Passage[];
  readonly highlights: readonly Passage[];
}

/** Work on one resume is bounded: further passages of a kind are left out. */
const MOST = 400;
/** Shorter ones are labels, not sentences. */
const LEAST_WORDS = 3;
const LANGUAGE = 'en';

/** What ends with a full stop and no sentence. */
const ABBREVIATIONS = new Set(
  'e.g. i.e. etc. inc. ltd. co. corp. dr. mr. mrs. ms. prof. st. no. vs. approx. ca. incl. dept. jr. sr. u.s. u.k. ph.d.'.split(
    ' ',
  ),
);

/** The sentences of a text: cut after . ! ? where a capital or a number goes on. */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let words: string[] = [];
  const close = () => {
    if (words.length) sentences.push(words.join(' '));
    words = [];
  };
  for (const word of text.split(/\s+/u)) {
    if (!word) continue;
    const last = words.at(-1);
    if (last && /[.!?]["”’)]?$/u.test(last) && /^["“‘(]?[\p{Lu}\d]/u.test(word) && !isAbbreviation(last))
      close();
    words.push(word);
  }
  close();
  return sentences;
}

const isAbbreviation = (word: string): boolean =>
  ABBREVIATIONS.has(word.toLowerCase()) || /^(?:\p{Lu}\.)+$/u.test(word);

/** The English sentences of the parts of a profile that are written, not listed, and the highlights of its positions. */
export function passagesOf(profile: Profile, document: Document): Passages {
  const place = placedBy(document);
  const sentences: Passage[] = [];
  const highlights: Passage[] = [];
  const read = (section: ToneSection, field: Field<string> | undefined) => {
    if (!field || !place.isEnglish(field)) return;
    for (const text of place.sentences(field))
      if (sentences.length < MOST && text.text.split(' ').length >= LEAST_WORDS)
        sentences.push({ section, ...text });
  };
  const readPositions = (section: 'work' | 'volunteering', positions: readonly Position[]) => {
    for (const [position, { summary, highlights: lines }] of positions.entries()) {
      read(section, summary);
      for (const [index, field] of lines.entries()) {
        read(section, field);
        if (highlights.length >= MOST || !field.value.trim() || !place.isEnglish(field)) continue;
        highlights.push({
          section,
          highlight: { position, index },
          text: field.value,
          evidence: field.evidence,
        });
      }
    }
  };
  read('summary', profile.basics.summary);
  readPositions('work', profile.positions);
  for (const { description } of profile.projects) read('projects', description);
  readPositions('volunteering', profile.volunteering);
  return { sentences, highlights };
}

/** A letter or digit of a text, and where it stands. */
interface Sign {
  readonly line: Line;
  readonly at: number;
}

function placedBy(document: Document) {
  // Lines are numbered from 1 in their order.
  const linesOf = (field: Field<string>): Line[] =>
    field.evidence.flatMap(({ line: [first, last] }) => document.lines.slice(first - 1, last));
  return {
    isEnglish: (field: Field<string>): boolean =>
      linesOf(field).every(({ language }) => (language ?? LANGUAGE) === LANGUAGE),
    /** The sentences of a field with their own places; one that can't be told apart on the page has the field's. */
    sentences(field: Field<string>): { text: string; evidence: Evidence[] }[] {
      const texts = sentencesIn(field.value);
      if (texts.length < 2) return texts.map((text) => ({ text, evidence: field.evidence }));
      const { signs, letters } = signsOf(linesOf(field));
      let from = 0;
      return texts.map((text) => {
        const own = lettersOf(text);
        const start = own ? letters.indexOf(own, from) : -1;
        if (start < 0) return { text, evidence: field.evidence };
        from = start + own.length;
        return { text, evidence: evidenceOf(signs.slice(start, from)) };
      });
    },
  };
}

const LETTER = /[\p{L}\p{N}]/u;
const lettersOf = (text: string): string => [...text].filter((sign) => LETTER.test(sign)).join('');

/** The letters of lines, and where each code unit of them stands: marks, spaces and hyphens at line ends don't part a sentence. */
function signsOf(lines: readonly Line[]): { signs: Sign[]; letters: string } {
  const signs: Sign[] = [];
  let letters = '';
  for (const line of lines) {
    let at = 0;
    for (const sign of line.text) {
      if (LETTER.test(sign)) {
        letters += sign;
        for (let unit = 0; unit < sign.length; unit++) signs.push({ line, at: at + unit });
      }
      at += sign.length;
    }
  }
  return { signs, letters };
}

function evidenceOf(signs: readonly Sign[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const [line, on] of Map.groupBy(signs, ({ line }) => line)) {
    const [start, end] = [(on[0] as Sign).at, endOf(line, (on.at(-1) as Sign).at)];
    const [text, boxes] = [line.text.slice(start, end).replace(/\t/g, ' '), boxesOf(line, start, end)];
    const last = evidence.at(-1);
    if (last && last.page === line.page && line.number === last.line[1] + 1) {
      last.line[1] = line.number;
      last.text += ` ${text}`;
      last.boxes.push(...boxes);
    } else evidence.push({ page: line.page, line: [line.number, line.number], text, boxes });
  }
  return evidence;
}

/** Behind the last letter with the marks that follow it. */
function endOf(line: Line, last: number): number {
  const space = line.text.slice(last).search(/\s/u);
  return space < 0 ? line.text.length : last + space;
}
