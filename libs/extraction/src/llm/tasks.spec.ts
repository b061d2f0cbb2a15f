import type { Document, OwnField } from '@vitae/contracts';
import { writtenLine } from '../testing/written-line.ts';
import { MAX_PROMPT_TOKENS, planTasks } from './tasks.ts';

/** A token a word: near enough for budgets. */
const countTokens = (text: string) => text.split(/\s+/).length;

const documentOf = (texts: readonly string[]): Document => ({
  format: 'txt',
  pages: [{ number: 1, width: 595, height: 842 }],
  flags: [],
  lines: texts.map((text, i) => writtenLine(i + 1, text, { block: i })),
});
const own = (key: string, words: number): OwnField => ({
  key,
  question: Array.from({ length: words }, (_, i) => `${key}${i}`).join(' '),
  type: 'text',
  options: [],
});
const resume = documentOf(['Anna Muster', 'Welder at Example Works, 2016 - 2019', 'Ran the line.']);

it.each([
  ['nothing', []],
  ['a word', ['Muster']],
  ['signs', ['', '—']],
])('asks a model nothing of a document with %s in it', (_name, texts) =>
  expect(planTasks(documentOf(texts), countTokens, [own('a', 3)]).tasks).toEqual([]),
);

it('asks for own fields in as few questions as fit beside the lines, each field once', () => {
  const fields = Array.from({ length: 20 }, (_, i) => own(`k${i}`, 100));
  const asked = planTasks(resume, countTokens, fields).tasks.filter(({ section }) => section === 'own');
  expect(asked).toHaveLength(4);
  for (const { key } of fields)
    expect(asked.filter(({ system }) => system.includes(`${key}: `))).toHaveLength(1);
  for (const { system, user } of asked) expect(countTokens(system + user)).toBeLessThan(MAX_PROMPT_TOKENS);
});

it('asks for a few fields in one question', () => {
  const asked = planTasks(resume, countTokens, [own('a', 5), own('b', 5)]).tasks;
  expect(asked.filter(({ section }) => section === 'own')).toHaveLength(1);
});

describe('what no heading tells', () => {
  const askedFor = (section: string, texts: string[]) =>
    planTasks(documentOf(texts), countTokens)
      .tasks.filter((task) => task.section === section)
      .flatMap(({ lines }) => lines.map(({ text }) => text));
  const work = ['Experience', 'Welder, Example Works, 2016 - 2019', 'Ran the line.'];
  const education = ['Education', 'Diploma in Botany, Saltmarsh College, 2012'];
  const strange = ['Up my sleeve', 'rope work, hull painting', 'Framed on my wall', 'First Aid at Sea'];

  it.each([
    ['skills and certificates below the last position', 'rest', [...education, ...work, ...strange], strange],
    [
      'positions below the education',
      'work',
      [...education, 'Houses', 'Blue Kettle, Baker'],
      ['Blue Kettle, Baker'],
    ],
  ])('shows %s to the question that asks for them', (_what, section, texts, shown) =>
    expect(askedFor(section, ['Anna Muster', ...texts])).toEqual(expect.arrayContaining(shown)),
  );

  it('shows positions to one question only where headings tell all', () =>
    expect(askedFor('rest', ['Anna Muster', ...work, ...education, 'Skills', 'rope work'])).not.toContain(
      'Ran the line.',
    ));
});
