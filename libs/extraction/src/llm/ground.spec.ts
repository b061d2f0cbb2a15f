import type { Line } from '@vitae/contracts';
import { joined } from '../text/span.ts';
import { ground } from './ground.ts';

const lines = [
  'Anna Muster',
  'Senior Welder\tHamburg',
  'Example Shipyards GmbH & Co. KG, 2019 – 2021',
  'Built hulls of double-curved plates and',
  'trained four apprentices.',
  'Welder, Sample Works',
  '3 Suisses International\tTeam Lead Night Shift, Lille',
  'Welder, Other Works',
  'Head of Quality Assurance\tBremen',
  'St. Mary’s Royal Infirmary\tLeeds',
  'Enfermera en Hospital San Rafael de Occidente',
].map((text, i): Line => ({ number: i + 10, page: 1, block: 0, role: 'body', text, words: [] }));

const found = (answer: string, longestPhrase = 0) => {
  const grounded = ground(answer, lines, { longestPhrase });
  return grounded.ok ? joined(grounded.spans) : grounded.reason;
};

it.each([
  ['words of a line', '12 Example Shipyards', 'Example Shipyards'],
  ['a part by its first two words', '11 Senior Welder…', 'Senior Welder'],
  ['a long part by its first two words', '18 Head of…', 'Head of Quality Assurance'],
  ['a line by its first two words', '13 Built hulls…', 'Built hulls of double-curved plates and'],
  ['words in the middle of a part, to its end', '16 Night Shift…', 'Night Shift, Lille'],
  ['a part by its number, too', '16.2 Team Lead…', 'Team Lead Night Shift, Lille'],
  ['words over two lines', '13 plates and trained four apprentices', 'plates and trained four apprentices'],
  ['words with a slip', '12 Exemple Shipyards GmbH Co KG', 'Example Shipyards GmbH & Co. KG'],
  ['a letter wrong', '18 Haed of…', 'Head of Quality Assurance'],
  ['a letter too many', '13 Buillt hulls…', 'Built hulls of double-curved plates and'],
  ['a letter too few', '12 Example Shipyrds', 'Example Shipyards'],
  ['another letter in each word', '15 Wolder, Semple Works', 'Welder, Sample Works'],
  ['three dots for one', '18 Head of...', 'Head of Quality Assurance'],
])('finds %s', (_name, answer, value) => expect(found(answer)).toBe(value));

describe('a number and words that disagree', () => {
  it.each([
    ['the only line that begins so', '10 Example Shipyards…', 'Example Shipyards GmbH & Co. KG, 2019 – 2021'],
    ['the only part that begins so', '12 Team Lead…', 'Team Lead Night Shift, Lille'],
    ['the only line that holds these words', '10 Sample Works', 'Sample Works'],
    ['a line that was not shown, but words that one holds', '99 Head of…', 'Head of Quality Assurance'],
    ['the wrong part', '16.1 Team Lead…', 'Team Lead Night Shift, Lille'],
  ])('are repaired by %s', (_name, answer, value) => expect(found(answer)).toBe(value));

  it.each([
    ['words that two lines begin with', '10 Welder', 'ambiguous'],
    ['words that nobody wrote', '12 Globex Corporation', 'not_found'],
    ['short words that differ by a letter', '18 Held if…', 'not_found'],
    ['words that share too little', '12 Example Airlines Inc', 'not_found'],
    ['a slip far from the line', '10 Sampel Works Ltd and Sons', 'not_found'],
    ['a single word in the middle of another line', '10 hulls', 'not_found'],
  ])('are lost with %s', (_name, answer, reason) => expect(found(answer)).toBe(reason));

  it('take the line that is named where several begin so', () =>
    expect([found('15 Welder'), joined(spansOf('17 Welder'))]).toEqual(['Welder', 'Welder']));
});

const spansOf = (answer: string) => {
  const grounded = ground(answer, lines, {});
  return grounded.ok ? grounded.spans : [];
};

it('points at the line that it names', () => expect(spansOf('17 Welder')[0]?.line.number).toBe(17));

describe('what clumsy models write', () => {
  it.each([
    ['a number alone', '10', 'Anna Muster'],
    ['“line”', 'line 10', 'Anna Muster'],
    ['“line” and words', 'Line 10: Anna Muster', 'Anna Muster'],
    ['“line” in the resume’s language', 'Zeile 10: Anna Muster', 'Anna Muster'],
    ['the line behind the words', 'Anna Muster (line 10)', 'Anna Muster'],
    ['the line behind words that go on', 'Head of… (line 18)', 'Head of Quality Assurance'],
    ['a number sign', '#10 Anna Muster', 'Anna Muster'],
    ['brackets', '[10] Anna Muster', 'Anna Muster'],
    ['a full stop', '10. Anna Muster', 'Anna Muster'],
    ['a dash', '10 - Anna Muster', 'Anna Muster'],
    ['quotes', '10 "Anna Muster"', 'Anna Muster'],
    ['blanks', '  10   Anna   Muster ', 'Anna Muster'],
    ['the number of a part', '11.2', 'Hamburg'],
    ['the mark of a part', '11 |2 Hamburg', 'Hamburg'],
    ['a part and a colon', '11.2: Hamburg', 'Hamburg'],
    ['words without a number', 'Example Shipyards…', 'Example Shipyards GmbH & Co. KG, 2019 – 2021'],
    ['other letters', '10 ANNA MUSTER', 'Anna Muster'],
    ['a first and a last line', '13-14', 'Built hulls of double-curved plates and trained four apprentices.'],
    ['lines one by one', '13, 14', 'Built hulls of double-curved plates and trained four apprentices.'],
  ])('reads %s', (_name, answer, value) => expect(found(answer)).toBe(value));

  it('goes on where two words end amid a phrase, if a whole one is asked for', () => {
    expect(found('18 Head of', 12)).toBe('Head of Quality Assurance');
    expect(found('12 Example Shipyards', 12)).toBe('Example Shipyards GmbH & Co. KG');
    expect(found('19 St. Mary’s', 12)).toBe('St. Mary’s Royal Infirmary');
    expect(found('20 Hospital San', 12)).toBe('Hospital San Rafael de Occidente');
    expect(found('20 San Rafael', 12)).toBe('San Rafael');
    expect(found('16 Team Lead', 12)).toBe('Team Lead Night Shift');
    expect(found('16 Team Lead Night', 12)).toBe('Team Lead Night');
    expect(found('18 Head of')).toBe('Head of');
    expect(found('18 Head of', 3)).toBe('Head of');
  });
});

describe('names made of digits', () => {
  const named = [
    'Receptionist, 24/7 Fitness',
    '7-11\tHouston',
    '1&1, Montabaur',
    'Store manager at 7/24',
    '3M',
    '360\t2019 – 2021',
    'A1',
    '03/2015 – 04/2018\tChef',
    '9 to 5',
    '7-12',
  ].map((text, i): Line => ({ number: i + 1, page: 1, block: 0, role: 'body', text, words: [] }));
  const value = (answer: string) => {
    const grounded = ground(answer, named, { longestPhrase: 12 });
    return grounded.ok ? joined(grounded.spans) : grounded.reason;
  };

  it.each([
    ['2 7-11', '7-11'],
    ['2 7-11…', '7-11'],
    ['line 2: 7-11', '7-11'],
    ['2.1 7-11', '7-11'],
    ['7-11 (line 2)', '7-11'],
    ['1 24/7…', '24/7 Fitness'],
    ['3 1&1', '1&1'],
    ['3 1&1…', '1&1, Montabaur'],
    ['4 7/24', '7/24'],
    ['5 3M', '3M'],
    ['6 360', '360'],
    ['7 A1', 'A1'],
    ['9 9 to 5', '9 to 5'],
    ['10 7-12', '7-12'],
  ])('are told from ranges of lines behind the number of their own: %s', (answer, name) =>
    expect(value(answer)).toBe(name),
  );

  it.each([
    ['7-11', '7-11'],
    ['1&1', '1&1'],
    ['3M', '3M'],
    ['7-12…', '7-12'],
  ])('are told from ranges that can’t be meant: %s', (answer, name) => expect(value(answer)).toBe(name));

  it.each([
    ['1-2', 'Receptionist, 24/7 Fitness 7-11 Houston'],
    ['5, 6', '3M 360 2019 – 2021'],
    ['5-6', '3M 360 2019 – 2021'],
    ['5', '3M'],
    ['24/7', 'no_such_line'],
    ['6 2019-2021', 'bad_range'],
    ['24/7…', '24/7 Fitness'],
    ['03/2015', 'bad_range'],
    ['11-13', 'no_such_line'],
    ['1 7-11', 'bad_range'],
  ])('do not stand in the way of lines: %s', (answer, name) => expect(value(answer)).toBe(name));
});

it('tells the words of a line once, however many pointers are looked for', () => {
  let reads = 0;
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const many = Array.from({ length: 150 }, (_, i): Line => {
    const text = Array.from({ length: 110 }, (_, j) => letters[(i * 7 + j * j * 3 + j) % 26]).join(' ');
    return {
      number: i + 1,
      page: 1,
      block: 0,
      role: 'body',
      words: [],
      get text() {
        return (reads++, text);
      },
    };
  });
  const answers = Array.from({ length: 120 }, (_, i) => [
    `${i + 1} a b…`,
    `${i + 1} q q q q q`,
    `${i + 1}`,
  ]).flat();
  for (const answer of answers) ground(answer, many, { longestPhrase: 12 });
  expect(reads).toBeLessThan(10 * many.length + 10 * answers.length);
});

describe('own text that begins with a number', () => {
  it.each([
    ['without a line', '3 Suisses International', '3 Suisses International'],
    ['behind its line', '16 3 Suisses…', '3 Suisses International'],
    ['without blanks', '3 Suisses…', '3 Suisses International'],
  ])('is told from a line’s number: %s', (_name, answer, value) => expect(found(answer)).toBe(value));
});

it.each([
  ['a line that was not shown', '99', 'no_such_line'],
  ['a part that is not there', '10.4', 'no_such_line'],
  ['lines that were not shown', '98-99', 'no_such_line'],
  ['signs alone', '!!!', 'unreadable'],
  ['an echo of the worked example', '9005 Anna Muster', 'example'],
  ['an echo of its numbers', '9005', 'example'],
])('finds nothing for %s', (_name, answer, reason) => expect(found(answer)).toBe(reason));

it('gives the document’s words, never the model’s', () =>
  expect(found('10 ANNA MUSTER…')).toBe('Anna Muster'));
