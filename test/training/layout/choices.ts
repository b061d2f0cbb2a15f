// A layout is many choices that know nothing of each other; its family is the frame of the page and how entries are arranged.
// Families are disjoint between training and test, and what is rare among the other choices is halved, too.
import type { Random } from '../random.ts';
import { inPart, type Part } from '../split.ts';
import type { Language } from '../words/language.ts';
import { dateStyle, type DateStyle } from './dates.ts';

export const FRAMES = [
  'single',
  'margin',
  'sidebar-left',
  'sidebar-right',
  'equal',
  'three',
  'rotated',
] as const;
export type Frame = (typeof FRAMES)[number];

export const ARRANGEMENTS = [
  'right',
  'right-second',
  'inline-end',
  'inline-front',
  'above',
  'below',
  'left',
  'left-two-lines',
  'aside-right',
  'grid',
  'table',
  'timeline',
  'cards',
  'items',
  'labelled',
] as const;
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Kinds that training never sees, and kinds that the test never sees. All others are shared, their combinations are not. */
const ONLY_TEST: readonly string[] = ['rotated', 'cards', 'grid', 'below'];
const ONLY_TRAIN: readonly string[] = ['three', 'timeline', 'left-two-lines'];

const FRAME_WEIGHTS: readonly (readonly [Frame, number])[] = [
  ['single', 10],
  ['margin', 3],
  ['sidebar-left', 3],
  ['sidebar-right', 3],
  ['equal', 2],
  ['three', 1],
  ['rotated', 1.5],
];
const ARRANGEMENT_WEIGHTS: readonly (readonly [Arrangement, number])[] = [
  ['right', 6],
  ['right-second', 2],
  ['inline-end', 4],
  ['inline-front', 2],
  ['above', 2],
  ['below', 2],
  ['left', 5],
  ['left-two-lines', 1],
  ['aside-right', 1.5],
  ['grid', 1.5],
  ['table', 1.5],
  ['timeline', 1.5],
  ['cards', 1.5],
  ['items', 2],
  ['labelled', 1.5],
];

export function familyPart(frame: Frame, arrangement: Arrangement): Exclude<Part, 'all'> {
  if ([frame, arrangement].some((kind) => ONLY_TEST.includes(kind))) return 'test';
  if ([frame, arrangement].some((kind) => ONLY_TRAIN.includes(kind))) return 'train';
  return inPart('train', `family ${frame}.${arrangement}`) ? 'train' : 'test';
}

/** T title, O organisation, P place; I what belongs to no line. Without dates: an arrangement says where they stand. */
const WORK_COMMON = ['{T}|{O}[{,}{P}]', '{O}[{,}{P}]|{T}', '{T}{,}{O}[{,}{P}]', '{O}{,}{T}', '{T}|{O}'];
const WORK_RARE = [
  '{T} {at} {O}[ {in} {P}]',
  '{T} {at} {O}[, {P}]',
  '{T}|{O}|{P}',
  '{O}|{P}|{T}',
  '{O}~{P}|{T}',
  '{T}~{P}|{O}',
  '{T} ({O}[, {P}])',
  '{T}|{O}[ ({P})]',
  '{O}: {T}[ ({P})]',
  '{O}[{,}{P}]{,}{T}',
  '{P}|{O}|{T}',
  '{O}[{,}{P}]: {T}',
  '{T} @ {O}',
  '{T}, {O}[ – {P}]',
  '{O} – {T}[, {P}]',
  '[{P}, ]{O}|{T}',
  '{O}|{T}[{,}{P}]',
  '{T}{,}{O}|{P}',
  '{T}[{,}{P}]|{O}',
  '{O}[ – {P}]|{T}',
  '{T} – {O}[ ({P})]',
  '{O} ({T})',
  '{T}; {O}[; {P}]',
  '{O}[ ({P})]|{T}',
];
/** Q degree and area, I institution, S grade. */
const STUDY_COMMON = ['{Q}|{I}[{,}{P}]', '{I}[{,}{P}]|{Q}', '{Q}{,}{I}', '{I}{,}{Q}'];
const STUDY_RARE = [
  '{Q} {at} {I}',
  '{I}~{P}|{Q}',
  '{Q}|{I}|{P}',
  '{Q} ({I}[, {P}])',
  '{I}: {Q}',
  '{I} ({Q})',
  '{Q}|{I}[ ({P})]',
  '{I}[ – {P}]|{Q}',
  '{Q} – {I}[, {P}]',
  '{I}[, {P}]{,}{Q}',
  '{Q}[{,}{P}]|{I}',
  '{Q}, {I}[ – {P}]',
];
const SEPARATORS_COMMON = [', ', ' – ', ' | '];
const SEPARATORS_RARE = [' - ', ' · ', ' • ', ' / ', ' — ', ': ', '; ', '   ', ' // ', ' ▪ ', ' :: '];
const NOTE_COMMON = [
  '{N}[, {B}][, {D}]',
  '{N}[ – {B}][ ({D})]',
  '{N}[ ({D})]',
  '{N}|{B}[, {D}]',
  '{N}~{D}',
  '{N}[, {B}]~{D}',
];
const NOTE_RARE = [
  '[{D} ]{N}[, {B}]',
  '[{D}: ]{N}[ ({B})]',
  '{N}[ {by} {B}][, {D}]',
  '{N}[ ({B})]',
  '[{B}: ]{N}[, {D}]',
  '{N}[ / {B}][ / {D}]',
  '{N}[ – {B}]|{D}',
  '{N}[; {B}][; {D}]',
  '[{B} – ]{N}[ ({D})]',
];

export type HeadingCase = 'as-is' | 'upper' | 'spaced' | 'small-caps' | 'lower';
export type HeadingDress =
  | 'none'
  | 'rule'
  | 'rule-above'
  | 'box'
  | 'outline'
  | 'icon'
  | 'bar'
  | 'centred'
  | 'numbered'
  | 'colon'
  | 'underline'
  | 'lines';
export type Head =
  | 'left'
  | 'centred'
  | 'split'
  | 'band'
  | 'photo'
  | 'surname-first'
  | 'two-lines'
  | 'labelled'
  | 'title-above'
  | 'table';

export interface Layout {
  readonly id: string;
  readonly family: string;
  readonly frame: Frame;
  readonly arrangement: Arrangement;
  readonly head: Head;
  readonly contactSeparator: string;
  readonly contactIcons: 'none' | 'labels' | 'symbols' | 'letters';
  readonly contactInSidebar: boolean;
  readonly fullAddress: boolean;
  readonly headingCase: HeadingCase;
  readonly headingDress: HeadingDress;
  readonly rareHeadings: number;
  readonly work: string;
  readonly study: string;
  readonly note: string;
  readonly separator: string;
  readonly dates: DateStyle;
  readonly degreeJoin: string;
  readonly strong: 'title' | 'organisation' | 'line' | 'none';
  readonly emphasis: boolean;
  readonly bullet: string;
  readonly bullets: 'list' | 'text' | 'dashes';
  readonly promotions: 'repeat' | 'under' | 'under-indented';
  readonly skills:
    'groups' | 'chips' | 'commas' | 'bullets' | 'group-lines' | 'bars' | 'years' | 'table' | 'dots';
  readonly languages: 'brackets' | 'dash' | 'colon' | 'list' | 'table' | 'commas' | 'bare' | 'right';
  readonly educationFirst: boolean;
  readonly startYears: boolean;
  readonly grade: 'line' | 'inline' | 'brackets' | 'none';
  readonly nameUpper: boolean;
  readonly distractors: readonly (
    'references' | 'personal' | 'volunteer' | 'interests' | 'quote' | 'footer' | 'photo' | 'signature'
  )[];
  readonly bracketedCountries: boolean;
  /** Languages as a line of the skills. */
  readonly languagesInSkills: boolean;
  readonly runningFoot: boolean;
  readonly style: Style;
}

/** What only a page has. */
export interface Style {
  readonly font: string;
  readonly size: number;
  readonly leading: number;
  readonly margin: number;
  readonly colour: string;
  readonly nameSize: number;
  readonly headingSize: number;
  readonly gap: number;
  readonly sideWidth: number;
  readonly sideGround: boolean;
  readonly justified: boolean;
  readonly paper: 'A4' | 'Letter';
}

const FONTS = [
  'Liberation Sans',
  'DejaVu Sans Condensed',
  'DejaVu Serif Condensed',
  'DejaVu Sans',
  'DejaVu Serif',
  'Tinos',
  'Roboto',
  'Roboto Slab',
];
const COLOURS = ['#222', '#1f4e79', '#7a1f3d', '#2d6a4f', '#8a4b08', '#444', '#5b2a86', '#00687a', '#b03a2e'];

export function layout(random: Random, language: Language, part: Part): Layout {
  const allowed = (frame: Frame) =>
    ARRANGEMENT_WEIGHTS.filter(([arrangement]) => part === 'all' || familyPart(frame, arrangement) === part);
  // The frame first, so that frames are as frequent in one part as in the other.
  const frame = random.weighted(FRAME_WEIGHTS.filter(([one]) => allowed(one).length > 0));
  const arrangement = random.weighted(allowed(frame));
  const either = (common: readonly string[], rare: readonly string[], share: number): string => {
    const mine = rare.filter((choice) => inPart(part, choice));
    return random.chance(share) && mine.length ? random.pick(mine) : random.pick(common);
  };
  const wide = frame === 'single' || frame === 'margin' || frame === 'rotated';
  const made = {
    family: `${frame}.${arrangement}`,
    frame,
    arrangement,
    head: random.weighted([
      ['left', 5],
      ['centred', 5],
      ['split', 3],
      ['band', 2],
      ['photo', 1],
      ['surname-first', 0.6],
      ['two-lines', 1.5],
      ['labelled', 1],
      ['title-above', 1],
      ['table', 1],
    ] as const),
    contactSeparator: either([' | ', ' • ', ', '], [' · ', ' / ', '   ', ' – ', ' // ', ' ▪ ', ' ◆ '], 0.4),
    contactIcons: random.weighted([
      ['none', 5],
      ['labels', 3],
      ['symbols', 2],
      ['letters', 1],
    ] as const),
    contactInSidebar: !wide && random.chance(0.7),
    fullAddress: random.chance(0.3),
    headingCase: random.weighted([
      ['as-is', 6],
      ['upper', 6],
      ['spaced', 1.5],
      ['small-caps', 1.5],
      ['lower', 0.7],
    ] as const),
    headingDress: random.weighted([
      ['none', 4],
      ['rule', 6],
      ['rule-above', 1],
      ['box', 1.5],
      ['outline', 1],
      ['icon', 1.5],
      ['bar', 1],
      ['centred', 1.5],
      ['numbered', 0.6],
      ['colon', 1],
      ['underline', 1],
      ['lines', 0.7],
    ] as const),
    rareHeadings: random.weighted([
      [0.1, 5],
      [0.5, 3],
      [1, 2],
    ]),
    work: either(WORK_COMMON, WORK_RARE, 0.55),
    study: either(STUDY_COMMON, STUDY_RARE, 0.5),
    note: either(NOTE_COMMON, NOTE_RARE, 0.5),
    separator: either(SEPARATORS_COMMON, SEPARATORS_RARE, 0.4),
    dates: dateStyle(random, language),
    degreeJoin: random.pick(language.degreeJoins),
    strong: random.weighted([
      ['title', 5],
      ['organisation', 4],
      ['line', 2],
      ['none', 1],
    ] as const),
    emphasis: random.chance(0.35),
    bullet: random.weighted([
      ['•', 8],
      ['–', 2],
      ['▪', 1],
      ['◦', 1],
      ['*', 1],
      ['➢', 0.5],
      ['○', 0.5],
      ['-', 1],
    ]),
    bullets: random.weighted([
      ['list', 8],
      ['text', 1],
      ['dashes', 1],
    ] as const),
    promotions: random.weighted([
      ['repeat', 3],
      ['under', 3],
      ['under-indented', 2],
    ] as const),
    skills: random.weighted([
      ['groups', 6],
      ['chips', 2],
      ['commas', 3],
      ['bullets', 2],
      ['group-lines', 2],
      ['bars', 1],
      ['years', 1],
      ['table', 1],
      ['dots', 1],
    ] as const),
    languages: random.weighted([
      ['brackets', 4],
      ['dash', 2],
      ['colon', 2],
      ['list', 2],
      ['table', 1],
      ['commas', 1],
      ['bare', 1],
      ['right', 1],
    ] as const),
    educationFirst: random.chance(0.3),
    startYears: random.chance(0.6),
    grade: random.weighted([
      ['line', 2],
      ['inline', 3],
      ['brackets', 1],
      ['none', 1],
    ] as const),
    nameUpper: random.chance(0.25),
    distractors: (
      ['references', 'personal', 'volunteer', 'interests', 'quote', 'footer', 'photo', 'signature'] as const
    ).filter((kind) => random.chance(kind === 'volunteer' || kind === 'interests' ? 0.4 : 0.15)),
    bracketedCountries: random.chance(0.25),
    languagesInSkills: random.chance(0.12),
    runningFoot: random.chance(0.15),
    style: {
      font: random.pick(FONTS),
      size: random.int(17, 22) / 2,
      leading: random.int(118, 150) / 100,
      margin: random.int(9, 24),
      colour: random.pick(COLOURS),
      nameSize: random.int(15, 28),
      headingSize: random.int(20, 32) / 2,
      gap: random.int(3, 12),
      sideWidth: random.int(26, 36),
      sideGround: random.chance(0.5),
      justified: random.chance(0.12),
      paper: random.chance(0.3) ? ('Letter' as const) : ('A4' as const),
    },
  };
  return { id: `${made.family}.${hashed(made)}`, ...made };
}

const hashed = (made: object): string => {
  let hash = 7;
  for (const letter of JSON.stringify(made)) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash.toString(36);
};
