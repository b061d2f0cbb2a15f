import type { Line, OwnField } from '@vitae/contracts';
import { writtenLine } from '../testing/written-line.ts';
import { answerSchemas, sectionNames, type SectionName } from './answers.ts';
import { readAnswers, type Answered } from './read-answers.ts';
import { exampleOf, FIRST_EXAMPLE_LINE } from './worked-example.ts';

/** The lines and the answer of a question's example, with the numbers that a resume's lines have. */
function renumbered(section: SectionName) {
  const [answer = '', ...lines] = exampleOf(section).split('\n').slice(1).reverse();
  const own = (text: string) => text.replace(/\b9(\d{3})\b/g, (_all, digits: string) => `${Number(digits)}`);
  return {
    answer: JSON.parse(own(answer)) as unknown,
    echo: JSON.parse(answer) as unknown,
    lines: lines.reverse().map((line) => {
      const [, number, text = ''] = /^(\d+) (.*)$/.exec(line) ?? [];
      return writtenLine(Number(number) - FIRST_EXAMPLE_LINE + 1, text.replace(/ \|\d /g, '\t'));
    }),
  };
}

const WINCH: OwnField = { key: 'winch', question: 'Has a winch pass?', type: 'yes_no', options: [] };
const read = (section: SectionName, lines: readonly Line[], answer: unknown) =>
  readAnswers([{ task: { section, system: '', user: '', lines }, answer } as Answered], {
    asOf: '2026-11',
    version: 'test',
    own: [WINCH],
  });
const answered = (section: SectionName) => {
  const { answer, lines } = renumbered(section);
  return read(section, lines, answer);
};

it.each(sectionNames)(
  'answers its own question (%s) as the schema wants it, and loses nothing',
  (section) => {
    expect(answerSchemas[section].safeParse(renumbered(section).answer).error).toBeUndefined();
    expect(answered(section).losses).toEqual({});
  },
);

it('shows what each question wants', () => {
  const values = (list: readonly { value: unknown }[]) => list.map(({ value }) => value);
  const { basics } = answered('person').extracted;
  expect([basics.name?.value, basics.headline?.value, basics.summary?.value]).toEqual([
    'Odo Quillfeather',
    'Harbour Crane Operator',
    'Moves cargo by day and by night.',
  ]);
  const [position] = answered('work').extracted.positions;
  expect([position?.organisation?.value, position?.title?.value]).toEqual([
    'Puddle Quay Company',
    'Assistant Crane Operator',
  ]);
  expect(values(position?.highlights ?? [])).toEqual(['Loaded grain.', 'Oiled cranes.']);
  const { qualifications, skills, languages, certifications } = answered('rest').extracted;
  expect(qualifications[0]?.institution?.value).toBe('Lowmarsh Evening College');
  expect([qualifications[0]?.degree?.value, qualifications[0]?.area?.value]).toEqual(['BA', 'Knots']);
  expect(skills.map(({ name }) => name)).toEqual(['Knots', 'ropes', 'Splicing']);
  expect(languages.map(({ code }) => code)).toEqual(['cy']);
  expect(values(certifications.map(({ name }) => name))).toEqual(['Winch Pass']);
  expect(answered('own').extracted.own?.['winch']?.value).toBe(true);
});

const RESUME = [
  'Anna Muster',
  'Harbour Crane Operator, Example Works',
  'Assistant Crane Operator',
  'Welsh',
].map((text, i) => writtenLine(i + 1, text));

it.each(sectionNames)('is lost, all of it, where a model repeats it (%s)', (section) => {
  const { extracted, losses } = read(section, RESUME, renumbered(section).echo);
  expect(Object.keys(losses ?? {})).toEqual(['example']);
  expect(JSON.stringify(extracted)).not.toContain('"tier":"llm"');
});

it('cannot be lines of a resume: those with its numbers are shown to no model', () => {
  expect(exampleOf('work')).toContain(`${FIRST_EXAMPLE_LINE} `);
});
