// The generator of resumes: the same seed makes the same, truth holds what is printed, and what is trained on shares neither
// words nor layouts with what is measured on.
import { scoreResume } from '../accuracy/benchmark/score.mjs';
import { ARRANGEMENTS, familyPart, FRAMES, layout } from './layout/choices.ts';
import { make, type Wanted } from './generate.ts';
import { goldOf } from './marks.ts';
import { Random } from './random.ts';
import { halfOf } from './split.ts';
import { ENGLISH as english } from './words/english.ts';
import { LANGUAGES } from './words/index.ts';

const wanted = (part: 'train' | 'test', seed = 's'): Wanted => ({
  count: 60,
  seed,
  vocabulary: part,
  layouts: part,
});
const some = (part: 'train' | 'test', seed?: string) =>
  Array.from({ length: 60 }, (_, i) => make(wanted(part, seed), i));

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value && typeof value === 'object') return Object.values(value).flatMap(leaves);
  return [];
}
const list = (value: unknown): Record<string, string>[] => (Array.isArray(value) ? value : []);
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('generated resumes', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(some('train').map((made) => made.marks.text)).toEqual(
      some('train').map((made) => made.marks.text),
    );
    expect(some('train')[3]?.html).toBe(some('train')[3]?.html);
    expect(some('train', 't')[3]?.marks.text).not.toBe(some('train')[3]?.marks.text);
  });

  it('have a gold that holds only what the marks say is printed', () => {
    for (const { marks, base } of [...some('train'), ...some('test')]) {
      const text = letters(marks.text);
      const gold = goldOf(marks.list);
      // Dates are said in another form than they are printed in; a name's parts may stand in another order.
      const { basics, ...rest } = gold as { basics: { name: string } };
      const printed = JSON.stringify(rest, (key: string, value: unknown) =>
        /date$/iu.test(key) ? undefined : value,
      );
      for (const one of [...leaves(JSON.parse(printed)), ...basics.name.split(' ')])
        expect(`${base} ${text.includes(letters(one)) ? '' : one}`).toBe(`${base} `);
      expect(Object.values(scoreResume(gold, gold)).every(({ fp, fn }) => !fp && !fn)).toBe(true);
    }
  });

  it('tell dates no more exactly than they are printed', () => {
    for (const { marks } of some('train'))
      for (const { text, path, value } of marks.list)
        if (path && /Date$/u.test(path)) {
          const [year = ''] = (value ?? text).split('-');
          expect(text).toMatch(new RegExp(year === text ? year : `${year.slice(2)}|\\p{L}`, 'u'));
        }
  });

  it('have all headings, jobs and schools marked', () => {
    for (const { marks, tags } of some('test')) {
      const gold = goldOf(marks.list);
      expect(marks.list.filter(({ path }) => path?.startsWith('heading.')).length).toBeGreaterThan(1);
      for (const job of list(gold['work']))
        expect(Object.keys(job)).toEqual(expect.arrayContaining(['name', 'position', 'startDate']));
      if (!tags.includes('no-work')) expect(list(gold['work']).length).toBeGreaterThan(0);
      for (const study of list(gold['education'])) expect(study).toHaveProperty('institution');
    }
  });

  it('share no family of layouts between training and test, and leave some kinds to each alone', () => {
    const families = (part: 'train' | 'test') =>
      new Set(Array.from({ length: 400 }, (_, i) => layout(new Random(`f${i}`), english, part).family));
    const [train, test] = [families('train'), families('test')];
    expect([...train].filter((family) => test.has(family))).toEqual([]);
    expect(train.size).toBeGreaterThan(25);
    expect(test.size).toBeGreaterThan(25);
    expect(FRAMES.every((frame) => familyPart(frame, 'cards') === 'test')).toBe(true);
    expect(ARRANGEMENTS.every((arrangement) => familyPart('rotated', arrangement) === 'test')).toBe(true);
  });
});

describe.each(LANGUAGES.map(([language]) => [language.code, language] as const))(
  'the words of %s',
  (_, language) => {
    const halved = {
      given: language.given,
      family: language.family,
      towns: language.towns,
      employers: language.employers,
      businesses: language.businesses,
      universities: language.universities,
      schools: language.schools,
      degrees: language.degrees,
      areas: language.areas,
      qualifications: language.qualifications,
      titles: language.titles,
      titleFields: language.titleFields,
      skills: language.skills,
      skillGroups: language.skillGroups,
      certificates: language.certificates,
      issuers: language.issuers,
      awards: language.awards,
      interests: language.interests,
      papers: language.papers,
      nouns: language.nouns,
      journals: language.journals,
      projects: language.projects,
      streets: language.streets,
      grades: language.grades,
      ...Object.fromEntries(
        language.bullets.flatMap(([starts, objects], i) => [
          [`starts ${i}`, starts],
          [`objects ${i}`, objects],
        ]),
      ),
      ...Object.fromEntries(language.summaries.map((part, i) => [`summary ${i}`, part])),
    };

    it('have enough in both halves, and nothing in both', () => {
      for (const [name, words] of Object.entries(halved)) {
        const [train, test] = [halfOf('train', words), halfOf('test', words)];
        expect(`${name} ${Math.min(train.length, test.length) > 1 ? 'enough' : 'too few'}`).toBe(
          `${name} enough`,
        );
        expect(train.filter((word) => test.includes(word))).toEqual([]);
        expect(`${name} ${words.find((word, at) => words.indexOf(word) !== at) ?? ''}`).toBe(`${name} `);
      }
    });
  },
);
