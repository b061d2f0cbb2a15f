// Sections of a resume that are lists: skills, languages, certificates, prizes, projects, papers, and what is no part of a
// profile but stands on resumes.
import { joined, plain, value, type Block, type Line, type Piece } from '../sheet.ts';
import { listed } from '../split.ts';
import type { Dated } from '../content/person.ts';
import { point, single } from './dates.ts';
import { headLines } from './pattern.ts';
import type { Context } from './sections.ts';

/** Skills, and languages below them where a layout takes them for one. */
export function skillBlocks(context: Context): Block[] {
  const { person, layout } = context;
  if (!layout.languagesInSkills || person.academic) return skillsAlone(context);
  const [heading = ''] = listed(person.language.headings.languages?.[0] ?? '');
  const tongues = person.languages.map(({ language, fluency }, i): Line => [
    value(`languages.${i}.language`, language),
    plain(' ('),
    value(`languages.${i}.fluency`, fluency),
    plain(')'),
  ]);
  return [
    ...skillsAlone(context),
    {
      kind: 'text',
      pieces: [{ ...plain(`${heading}:`), looks: ['strong'] }, plain(' '), ...joined(tongues, ', ')],
    },
  ];
}

function skillsAlone({ person, layout, random, narrow }: Context): Block[] {
  const groups = person.skills.map(({ name, keywords }, g) => ({
    name: value(`skills.${g}.name`, name),
    keywords: keywords.map((text, k) => value(`skills.${g}.keywords.${k}`, text)),
  }));
  const all = groups.flatMap(({ keywords }) => keywords);
  const items = all.map((piece): Line => [piece]);
  const comma = person.language.code === 'zh' ? '、' : ', ';
  const text = (pieces: Piece[]): Block => ({ kind: 'text', pieces });
  switch (layout.skills) {
    case 'groups':
      return groups.map(({ name, keywords }) =>
        text([
          { ...name, looks: ['strong'] },
          plain(': '),
          ...joined(
            keywords.map((k) => [k]),
            comma,
          ),
        ]),
      );
    case 'group-lines':
      return groups.flatMap(({ name, keywords }): Block[] => [
        { kind: 'line', role: 'sub', left: [{ ...name, looks: ['strong'] }] },
        ...(narrow
          ? [{ kind: 'list' as const, items: keywords.map((k) => [k]), marker: layout.bullet }]
          : [
              text(
                joined(
                  keywords.map((k) => [k]),
                  comma,
                ),
              ),
            ]),
      ]);
    case 'chips':
      return [{ kind: 'chips', items }];
    case 'commas':
      return [text(joined(items, comma))];
    case 'dots':
      return [text(joined(items, random.pick([' · ', ' • ', ' | ', ' / ', '; '])))];
    case 'bullets':
      return [{ kind: 'list', items, marker: layout.bullet }];
    case 'bars': {
      const shown = random.pick(['●●●●○', '90 %', '★★★★☆', '4/5', '▮▮▮▯▯']);
      return items.map((item) => ({ kind: 'line', role: 'body', left: item, right: [plain(shown)] }));
    }
    case 'years':
      return [
        text(
          joined(
            items.map((item) => [
              ...item,
              plain(
                ` (${random.int(1, 12)}${random.chance(0.3) ? '+' : ''} ${YEARS[person.language.code] ?? 'y'})`,
              ),
            ]),
            comma,
          ),
        ),
      ];
    case 'table': {
      const wide = narrow ? 2 : 3;
      return [
        {
          kind: 'table',
          rows: Array.from({ length: Math.ceil(items.length / wide) }, (_, r) =>
            items.slice(r * wide, r * wide + wide),
          ),
        },
      ];
    }
  }
}
const YEARS: Readonly<Record<string, string>> = {
  en: 'years',
  de: 'Jahre',
  fr: 'ans',
  es: 'años',
  pt: 'anos',
  it: 'anni',
  nl: 'jaar',
  pl: 'lat',
  sv: 'år',
  tr: 'yıl',
  ru: 'лет',
  zh: '年',
};

export function languageBlocks({ person, layout }: Context): Block[] {
  const all = person.languages.map(({ language, fluency }, i) => ({
    name: value(`languages.${i}.language`, language),
    level: value(`languages.${i}.fluency`, fluency),
  }));
  switch (layout.languages) {
    case 'brackets':
      return [
        {
          kind: 'text',
          pieces: joined(
            all.map(({ name, level }) => [name, plain(' ('), level, plain(')')]),
            ', ',
          ),
        },
      ];
    case 'commas':
      return [
        {
          kind: 'text',
          pieces: joined(
            all.map(({ name }) => [name]),
            ', ',
          ),
        },
      ];
    case 'dash':
      return all.map(({ name, level }) => ({
        kind: 'line',
        role: 'body',
        left: [name, plain(' – '), level],
      }));
    case 'colon':
      return all.map(({ name, level }) => ({ kind: 'line', role: 'body', left: [name, plain(': '), level] }));
    case 'list':
      return [
        {
          kind: 'list',
          marker: layout.bullet,
          items: all.map(({ name, level }) => [name, plain(', '), level]),
        },
      ];
    case 'table':
      return [{ kind: 'table', rows: all.map(({ name, level }) => [[name], [level]]) }];
    case 'bare':
      return all.map(({ name }) => ({ kind: 'line', role: 'body', left: [name] }));
    case 'right':
      return all.map(({ name, level }) => ({ kind: 'line', role: 'body', left: [name], right: [level] }));
  }
}

/** Certificates and prizes: name, by whom, when. */
export function noteBlocks(
  { person, layout, narrow }: Context,
  all: readonly Dated[],
  base: string,
  by: string,
): Block[] {
  const lines = all.map(({ name, by: whom, date }, i) => {
    const at = `${base}.${i}`;
    return headLines(narrow ? layout.note.replace('~', '|') : layout.note, {
      N: [value(`${at}.${base === 'awards' ? 'title' : 'name'}`, name)],
      B: whom ? [value(`${at}.${base === 'awards' ? 'awarder' : 'issuer'}`, whom)] : undefined,
      D: date ? [single(`${at}.date`, date, layout.dates, person.language)] : undefined,
      by: [plain(by)],
    });
  });
  if (layout.bullets === 'list' && lines.every((l) => l.length === 1 && !l[0]?.right))
    return [{ kind: 'list', marker: layout.bullet, items: lines.map(([l]) => l?.left ?? []) }];
  return lines.map((l) => ({
    kind: 'entry',
    blocks: l.map((one, i): Block => ({
      kind: 'line',
      role: i ? 'sub' : 'body',
      left: one.left,
      ...(one.right && { right: one.right }),
    })),
  }));
}

export function projectBlocks({ person, layout, narrow }: Context): Block[] {
  return person.projects.map(({ name, date, text, link }, i): Block => {
    const at = `projects.${i}`;
    const when =
      date && layout.startYears ? [single(`${at}.endDate`, date, layout.dates, person.language)] : undefined;
    const right = when && layout.arrangement.startsWith('right') && !narrow;
    const title: Piece = {
      ...value(`${at}.name`, name),
      ...(layout.strong !== 'none' && { looks: ['strong'] }),
    };
    return {
      kind: 'entry',
      blocks: [
        {
          kind: 'line',
          role: 'head',
          left: [title, ...(when && !right ? [plain(' ('), ...when, plain(')')] : [])],
          ...(right && { right: when }),
        },
        { kind: 'text', pieces: [value(`${at}.description`, text)] },
        ...(link ? [{ kind: 'line' as const, role: 'sub' as const, left: [value(`${at}.url`, link)] }] : []),
      ],
    };
  });
}

export function publicationBlocks({ person, layout, random }: Context): Block[] {
  const style = random.int(0, 4);
  const items = person.publications.map(({ name, by = '', date, authors }, i): Line => {
    const at = `publications.${i}`;
    const title = value(`${at}.name`, name);
    const venue: Piece = { ...value(`${at}.publisher`, by), looks: ['em'] };
    const { text, value: iso } = point(date ?? { year: 2000, month: 1, day: 1 }, 'year', person.language);
    const year = value(`${at}.releaseDate`, text, { value: iso });
    const pages = `${random.int(1, 60)}(${random.int(1, 12)}), ${random.int(1, 400)}–${random.int(401, 800)}`;
    switch (style) {
      case 0:
        return [plain(`${authors} (`), year, plain('). '), title, plain('. '), venue, plain(`, ${pages}.`)];
      case 1:
        return [plain(`${authors}: `), title, plain('. '), venue, plain(', '), year, plain('.')];
      case 2:
        return [plain(`${authors}, “`), title, plain(',” '), venue, plain(`, ${pages}, `), year, plain('.')];
      case 3:
        return [title, plain('. '), venue, plain(' ('), year, plain(')')];
      default:
        return [year, plain(' – '), title, plain(', '), venue];
    }
  });
  if (layout.bullets === 'list')
    return [{ kind: 'list', marker: random.chance(0.4) ? '1' : layout.bullet, items }];
  return items.map((pieces) => ({ kind: 'text', pieces }));
}

export function volunteerBlocks({ person, layout }: Context): Block[] {
  return person.volunteering.map(({ title, where, year }, i) => ({
    kind: 'line',
    role: 'body',
    left: [
      value(`volunteer.${i}.position`, title),
      plain(layout.separator),
      value(`volunteer.${i}.organization`, where),
      plain(', '),
      single(`volunteer.${i}.startDate`, year, { ...layout.dates, point: 'year' }, person.language),
    ],
  }));
}

export const interestBlocks = ({ person }: Context): Block[] => [
  {
    kind: 'text',
    pieces: joined(
      person.interests.map((text, i) => [value(`interests.${i}.name`, text)]),
      person.language.code === 'zh' ? '、' : ', ',
    ),
  },
];

export function referenceBlocks({ person, random }: Context): Block[] {
  if (random.chance(0.4)) return [{ kind: 'text', pieces: [plain(person.language.labels.onRequest)] }];
  return person.referees.flatMap(({ name, title, employer, email }, i): Block[] => [
    {
      kind: 'entry',
      blocks: [
        { kind: 'line', role: 'head', left: [value(`references.${i}.name`, name)] },
        { kind: 'line', role: 'sub', left: [plain(`${title}, ${employer}`)] },
        { kind: 'line', role: 'sub', left: [plain(email)] },
      ],
    },
  ]);
}

export function personalBlocks({ person, layout }: Context): Block[] {
  const { labels } = person.language;
  const { born, country } = person.contacts;
  const point0 = point(born, 'dd.mm.yyyy', person.language).text;
  return [
    {
      kind: 'line',
      role: 'body',
      left: [
        plain(`${labels.born}: `),
        value('personal.birthDate', layout.dates.point.includes('/') ? point0.replace(/\./gu, '/') : point0),
      ],
    },
    {
      kind: 'line',
      role: 'body',
      left: [plain(`${labels.nationality}: `), value('personal.nationality', country)],
    },
  ];
}
