// Sections of a resume as a layout shows them: work and education.
import { plain, value, type Block, type Line, type Look, type Piece } from '../sheet.ts';
import type { Person } from '../content/person.ts';
import type { Study } from '../content/life.ts';
import type { Random } from '../random.ts';
import type { Layout } from './choices.ts';
import { range, single, twoLines, type DateStyle } from './dates.ts';
import { entryBlocks, entryTable, type EntryParts } from './entries.ts';

export interface Context {
  readonly person: Person;
  readonly layout: Layout;
  readonly random: Random;
  readonly narrow: boolean;
}

const looked = (piece: Piece, ...looks: Look[]): Piece => (looks.length ? { ...piece, looks } : piece);

export function bulletBlocks(bullets: readonly string[], path: string, layout: Layout): Block[] {
  if (!bullets.length) return [];
  const items: Line[] = bullets.map((text, i) => [value(`${path}.${i}`, text)]);
  if (layout.bullets === 'list') return [{ kind: 'list', items, marker: layout.bullet }];
  return items.map((item) => ({
    kind: 'line',
    role: 'body',
    left: layout.bullets === 'dashes' ? [plain('- '), ...item] : item,
  }));
}

/** Places as heads show them: the town, its country behind a comma or in brackets. */
function placeOf(
  path: string,
  town: string | undefined,
  country: string | undefined,
  bracketed: boolean,
): Piece[] | undefined {
  if (!town) return undefined;
  return [value(path, country ? (bracketed ? `${town} (${country})` : `${town}, ${country}`) : town)];
}

export function workBlocks({ person, layout, narrow }: Context): Block[] {
  const { language } = person;
  const { labels } = language;
  const strong = (which: Layout['strong']): Look[] =>
    layout.strong === which || layout.strong === 'line' ? ['strong'] : [];
  const out: Block[] = [];
  const rows: EntryParts[] = [];
  let index = 0;
  for (const { employer, town, country, posts } of person.jobs) {
    const under =
      posts.length > 1 &&
      layout.promotions !== 'repeat' &&
      !['table', 'grid', 'labelled', 'items'].includes(layout.arrangement);
    const shared = posts.map((_, i) => `work.${index + i}`);
    const words = {
      at: [plain(language.at[0] ?? '')],
      in: [plain(language.inside[0] ?? '')],
      ',': [plain(layout.separator)],
    };
    const nameOf = (paths: readonly string[]): Piece =>
      looked(
        value(
          `${paths[0] ?? ''}.name`,
          employer,
          paths.length > 1 ? { also: paths.slice(1).map((p) => `${p}.name`) } : {},
        ),
        ...strong('organisation'),
        ...(layout.emphasis && layout.strong !== 'organisation' ? (['em'] as const) : []),
      );
    if (under) {
      const place = placeOf(`${shared[0] ?? ''}.location`, town, country, layout.bracketedCountries)?.map(
        (p) => ({
          ...p,
          also: shared.slice(1).map((s) => `${s}.location`),
        }),
      );
      const right = place && layout.work.includes('~') && !narrow;
      out.push({
        kind: 'line',
        role: 'head',
        left: [nameOf(shared), ...(place && !right ? [plain(layout.separator), ...place] : [])],
        ...(right && { right: place }),
      });
    }
    for (const post of posts) {
      const base = `work.${index++}`;
      const place = under ? undefined : placeOf(`${base}.location`, town, country, layout.bracketedCountries);
      const parts: EntryParts = {
        pattern: under ? '{T}' : layout.work,
        atoms: {
          ...words,
          T: [looked(value(`${base}.position`, post.title), ...strong('title'))],
          O: under ? undefined : [nameOf([base])],
          P: place,
        },
        dates: range(base, post.start, post.end, layout.dates, language),
        stacked: twoLines(base, post.start, post.end, layout.dates, language),
        labels: [
          ['T', labels.title],
          ['O', labels.employer],
          ['P', labels.place],
        ],
        period: labels.period,
        tasks: labels.tasks,
        body: bulletBlocks(post.bullets, `${base}.highlights`, layout),
      };
      if (layout.arrangement === 'table' && !narrow) rows.push(parts);
      else out.push(...entryBlocks(parts, layout, narrow));
    }
  }
  return rows.length ? [entryTable(rows, labels, 'work')] : out;
}

/** Schools often have years only, where posts have months. */
const studyDates = (layout: Layout): DateStyle =>
  layout.style.gap % 2 || layout.dates.point === 'season'
    ? { ...layout.dates, point: 'year', open: '' }
    : layout.dates;

function degreeOf(base: string, { degree, area }: Study, layout: Layout, looks: Look[]): Piece[] {
  const d = looked(value(`${base}.studyType`, degree), ...looks);
  if (!area) return [d];
  return layout.degreeJoin
    .split(/(\{[da]\})/u)
    .flatMap((part) =>
      part === '{d}'
        ? [d]
        : part === '{a}'
          ? [looked(value(`${base}.area`, area), ...looks)]
          : part
            ? [plain(part)]
            : [],
    );
}

export function educationBlocks({ person, layout, narrow }: Context): Block[] {
  const { language } = person;
  const { labels } = language;
  const style = studyDates(layout);
  const all = person.studies.map((study, i): EntryParts => {
    const base = `education.${i}`;
    const looks: Look[] = layout.strong === 'none' ? [] : ['strong'];
    const degree = degreeOf(base, study, layout, layout.strong === 'organisation' ? [] : looks);
    const grade = study.grade && layout.grade !== 'none' ? value(`${base}.score`, study.grade) : undefined;
    const between = layout.grade === 'brackets' ? [plain(' ('), grade, plain(')')] : [plain(', '), grade];
    const dates =
      layout.startYears || !study.end
        ? range(base, study.start, study.end, style, language)
        : [single(`${base}.endDate`, study.end, style, language)];
    return {
      pattern: layout.study,
      atoms: {
        at: [plain(language.at[0] ?? '')],
        in: [plain(language.inside[0] ?? '')],
        ',': [plain(layout.separator)],
        Q: grade && layout.grade !== 'line' ? [...degree, ...between.filter((p) => p !== undefined)] : degree,
        I: [
          looked(
            value(`${base}.institution`, study.institution),
            ...(layout.strong === 'organisation' ? looks : []),
            ...(layout.emphasis ? (['em'] as const) : []),
          ),
        ],
        P: study.town ? [value(`${base}.place`, study.town)] : undefined,
      },
      dates,
      stacked: layout.startYears ? twoLines(base, study.start, study.end, style, language) : [dates],
      labels: [
        ['Q', labels.degree],
        ['I', labels.institution],
        ['P', labels.place],
      ],
      period: labels.period,
      body:
        grade && layout.grade === 'line'
          ? [
              {
                kind: 'line',
                role: 'body',
                left:
                  /[:\d]/u.test(grade.text) && /^\p{L}+:? /u.test(grade.text)
                    ? [grade]
                    : [plain(`${labels.grade}: `), grade],
              },
            ]
          : [],
    };
  });
  if (layout.arrangement === 'table' && !narrow) return [entryTable(all, labels, 'education')];
  return all.flatMap((parts) => entryBlocks(parts, layout, narrow));
}
