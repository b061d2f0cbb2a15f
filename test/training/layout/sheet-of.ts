// A person in a layout: which sections there are, under which words, in which column.
import { plain, value, type Block, type Line, type Section, type SectionKind, type Sheet } from '../sheet.ts';
import type { Person } from '../content/person.ts';
import type { Random } from '../random.ts';
import { inPart, listed, type Part } from '../split.ts';
import type { Layout } from './choices.ts';
import { contactLines, headBlocks } from './head.ts';
import {
  interestBlocks,
  languageBlocks,
  noteBlocks,
  personalBlocks,
  projectBlocks,
  publicationBlocks,
  referenceBlocks,
  skillBlocks,
  volunteerBlocks,
} from './lists.ts';
import { educationBlocks, workBlocks, type Context } from './sections.ts';

const ASIDE: readonly SectionKind[] = [
  'contact',
  'personal',
  'skills',
  'languages',
  'interests',
  'certificates',
];

export function sheetOf(person: Person, layout: Layout, random: Random, part: Part): Sheet {
  const { frame } = layout;
  const kinds = kindsOf(person, layout, random);
  const column = columnOf(kinds, layout, random);
  let number = 0;
  const section = (kind: SectionKind): Section => {
    const narrow =
      frame === 'equal' || frame === 'three' || (frame.startsWith('sidebar') && column(kind) === 'side');
    const context: Context = { person, layout, random: random.fork(kind), narrow };
    return { kind, heading: headingOf(kind, context, part, ++number), blocks: blocksOf(kind, context) };
  };
  const order =
    layout.frame === 'sidebar-left'
      ? ['side', 'main']
      : layout.frame === 'three'
        ? ['a', 'b', 'c']
        : layout.frame === 'equal'
          ? ['a', 'b']
          : ['main', 'side'];
  const columns = order
    .map((name) => kinds.filter((kind) => column(kind) === name).map(section))
    .filter((sections) => sections.length);
  const foot: Block[] = layout.distractors.includes('signature')
    ? [
        {
          kind: 'line',
          role: 'note',
          left: [
            plain(
              `${person.contacts.town.split(',')[0] ?? ''}, ${random.int(1, 28)}.${random.int(1, 12)}.2026`,
            ),
          ],
        },
      ]
    : [];
  return {
    head: headBlocks(person, layout, random.fork('head')),
    columns,
    main: frame === 'sidebar-left' && columns.length > 1 ? 1 : 0,
    foot,
  };
}

function kindsOf(person: Person, layout: Layout, random: Random): SectionKind[] {
  const has = (kind: SectionKind, is: boolean): SectionKind[] => (is ? [kind] : []);
  const told = layout.distractors;
  const lists: SectionKind[] = [
    ...has('skills', !person.academic || random.chance(0.5)),
    ...has('projects', person.projects.length > 0),
    ...has(
      'languages',
      random.chance(0.85) && !(layout.languagesInSkills && person.skills.length > 0 && !person.academic),
    ),
    ...has('certificates', person.certificates.length > 0),
    ...has('awards', person.awards.length > 0),
    ...has('publications', person.publications.length > 0),
    ...has('volunteer', person.volunteering.length > 0 && told.includes('volunteer')),
  ];
  const work = has('work', person.jobs.length > 0);
  return [
    ...has('contact', layout.contactInSidebar),
    ...has('personal', told.includes('personal')),
    ...has('summary', random.chance(0.65)),
    ...(random.chance(0.15) ? has('skills', lists.includes('skills')) : []),
    ...(layout.educationFirst ? (['education', ...work] as const) : ([...work, 'education'] as const)),
    ...(random.chance(0.5) ? random.shuffled(lists) : lists),
    ...has('interests', told.includes('interests')),
    ...has('references', told.includes('references')),
    ...has('other', told.includes('quote')),
  ].filter((kind, i, all) => all.indexOf(kind) === i);
}

function columnOf(
  kinds: readonly SectionKind[],
  { frame }: Layout,
  random: Random,
): (kind: SectionKind) => string {
  if (frame.startsWith('sidebar')) {
    const educationAside = random.chance(0.25);
    return (kind) => (ASIDE.includes(kind) || (kind === 'education' && educationAside) ? 'side' : 'main');
  }
  if (frame === 'equal') {
    const first = new Set<SectionKind>(['contact', 'summary', 'work', 'personal']);
    return (kind) => (first.has(kind) ? 'a' : 'b');
  }
  if (frame === 'three') {
    const middle = new Set<SectionKind>(['work', 'projects']);
    return (kind) => (middle.has(kind) ? 'b' : ASIDE.includes(kind) || kind === 'summary' ? 'a' : 'c');
  }
  return (kind) => (kinds.includes(kind) ? 'main' : '');
}

function blocksOf(kind: SectionKind, context: Context): Block[] {
  const { person, layout, random } = context;
  const by = person.language.by[0] ?? '';
  switch (kind) {
    case 'summary':
      return [{ kind: 'text', pieces: [value('basics.summary', person.summary)] }];
    case 'work':
      return workBlocks(context);
    case 'education':
      return educationBlocks(context);
    case 'skills':
      return skillBlocks(context);
    case 'languages':
      return languageBlocks(context);
    case 'certificates':
      return noteBlocks(context, person.certificates, 'certificates', by);
    case 'awards':
      return noteBlocks(context, person.awards, 'awards', by);
    case 'projects':
      return projectBlocks(context);
    case 'publications':
      return publicationBlocks(context);
    case 'volunteer':
      return volunteerBlocks(context);
    case 'interests':
      return interestBlocks(context);
    case 'references':
      return referenceBlocks(context);
    case 'personal':
      return personalBlocks(context);
    case 'contact':
      return contactLines(person, layout, random).map((left): Block => ({
        kind: 'line',
        role: 'contact',
        left,
      }));
    case 'other':
      return [
        {
          kind: 'text',
          pieces: [plain(`“${person.summary.split(/[.。]/u).at(-2)?.trim() ?? person.summary}”`)],
        },
      ];
  }
}

function headingOf(kind: SectionKind, { person, layout, random }: Context, part: Part, number: number): Line {
  const [common = '', rare = ''] = person.language.headings[kind] ?? [];
  const mine = listed(rare).filter((word) => inPart(part, word));
  const words =
    random.chance(layout.rareHeadings) && mine.length ? random.pick(mine) : random.pick(listed(common));
  const upper =
    layout.headingCase === 'upper' || layout.headingCase === 'spaced' || layout.headingCase === 'small-caps';
  const cased = upper
    ? words.toLocaleUpperCase(person.language.code)
    : layout.headingCase === 'lower'
      ? words.toLocaleLowerCase(person.language.code)
      : words;
  const heading = value(`heading.${kind}`, cased);
  if (layout.headingDress === 'numbered') return [plain(`${number}. `), heading];
  if (layout.headingDress === 'colon') return [heading, plain(':')];
  if (layout.headingDress === 'icon') return [plain(`${ICONS[kind] ?? '◆'} `), heading];
  return [heading];
}

const ICONS: { readonly [kind in SectionKind]?: string } = {
  work: '⚒',
  education: '✎',
  skills: '⚙',
  languages: '☊',
  summary: '☺',
  certificates: '✓',
  contact: '✆',
  awards: '★',
  interests: '♥',
  projects: '✦',
  publications: '❡',
};
