// Numbers that may be a day or a month, read by what the rest of the document shows.
import type { Document } from '@vitae/contracts';
import { extractClassic } from '../classic.ts';

function read(top: string, first: string, second = 'Jan 2011 - Feb 2012', language = 'en') {
  const text = `Ivo Marek\n${top}\n\nWork Experience\n\nSurveyor, Moravia Mapping\n${first}\n\nSurveyor, Brno Cadastre\n${second}`;
  let block = 0;
  const lines = text.split('\n').flatMap((line, i): Document['lines'] => {
    if (!line) block++;
    const words = [...line.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    const heading = line === 'Work Experience';
    return line ? [{ number: i + 1, page: 1, block, role: 'body', text: line, words, heading }] : [];
  });
  const document: Document = {
    format: 'txt',
    pages: [{ number: 1, width: 595, height: 842 }],
    lines,
    flags: [],
    language,
  };
  const [position] = extractClassic(document, { asOf: '2026-11', languageProcessing: false }).extracted
    .positions;
  return position;
}
const RANGE = '03/05/2016 - 06/04/2019';
const ends = (...of: Parameters<typeof read>) => {
  const position = read(...of);
  return [position?.start?.value, position?.end?.value];
};

it.each([
  ['another date with a day behind its month', ['', RANGE, '17/02/2014 - 30/04/2016'], '2016-05', '2019-04'],
  ['another date with a month before its day', ['', RANGE, '02/17/2014 - 04/30/2016'], '2016-03', '2019-06'],
  ['a town in the United States', ['Portland, OR, USA', RANGE], '2016-03', '2019-06'],
  ['a town elsewhere', ['Leeds, UK', RANGE], '2016-05', '2019-04'],
  ['the telephone’s country', ['+1 503 555 0172', RANGE], '2016-03', '2019-06'],
  ['the telephone’s country', ['(+353) 1 555 0126', RANGE], '2016-05', '2019-04'],
  ['the language', ['', RANGE, '2011 - 2012', 'es'], '2016-05', '2019-04'],
  [
    'the language, where a country writes either',
    ['Montréal, Canada', RANGE, '2011 - 2012', 'fr'],
    '2016-05',
    '2019-04',
  ],
  [
    'a range that would run backwards otherwise',
    ['', RANGE, '11/02/2014 - 01/12/2014'],
    '2016-05',
    '2019-04',
  ],
  [
    'a range that would run backwards otherwise',
    ['', RANGE, '02/11/2014 - 12/01/2014'],
    '2016-03',
    '2019-06',
  ],
  ['days before dots', ['', RANGE, '17.02.2014 - 30.04.2016'], '2016-05', '2019-04'],
  ['the end of the same range', ['', '03/05/2016 - 06/24/2019'], '2016-03', '2019-06'],
  ['a year of two digits behind a day', ['', RANGE, '02/17/14 - 04/30/16'], '2016-03', '2019-06'],
  ['a British postcode', ['7 Mill Row, Upper Fenwick XQ4 2NB', RANGE], '2016-05', '2019-04'],
  ['a state with its postcode', ['7 Mill Row, Upper Fenwick, OR 97291', RANGE], '2016-03', '2019-06'],
] as const)('is told by %s', (_, [top, first, second, language], start, end) => {
  expect(ends(top, first, second, language)).toEqual([start, end]);
  expect(read(top, first, second, language)?.start?.confidence).toBeGreaterThan(0.9);
});

it.each([
  ['dots', '03.05.2016 - 06.04.2019', '2016-05', '2019-04'],
  ['the year first', '2016/05/03 - 2019/04/06', '2016-05', '2019-04'],
  ['the international order', '2016-05-03 - 2019-04-06', '2016-05', '2019-04'],
  ['one number twice', '05/05/2016 - 04/04/2019', '2016-05', '2019-04'],
] as const)('needs nothing to tell it where a date is written with %s', (_, range, start, end) => {
  expect(ends('Portland, OR, USA', range)).toEqual([start, end]);
  expect(ends('', range)).toEqual([start, end]);
  expect(read('', range)?.start?.confidence).toBeGreaterThan(0.9);
});

it('is read with years of two digits, too', () => {
  expect(ends('Leeds, UK', '03/05/16 - 06/04/19')).toEqual(['2016-05', '2019-04']);
  expect(ends('Portland, OR, USA', '03/05/16 - present')).toEqual(['2016-03', 'present']);
});

it.each([
  ['the name of the paper', ['Curriculum Vitae', RANGE], '2016-05', '2016-03'],
  ['a telephone number as North America writes it', ['(503) 555-0172', RANGE], '2016-03', '2016-05'],
  ['an employer’s state', ['', RANGE, 'Salem, OR\nJan 2011 - Feb 2012'], '2016-03', '2016-05'],
] as const)('is likely, no more, by %s', (_, [top, first, second], start, other) => {
  const position = read(top, first, second);
  expect(position?.start).toMatchObject({ value: start, alternatives: [{ value: other }] });
  expect(position?.start?.confidence).toBeGreaterThan(0.6);
  expect(position?.start?.confidence).toBeLessThan(0.85);
  expect(position?.months).toBeUndefined();
});

it.each([
  ['nothing tells', ['', RANGE]],
  ['a telephone number only looks like a date', ['06-22-34-56-78', RANGE]],
  ['a version only looks like a date', ['', RANGE, 'Release 10.11.12\nJan 2011 - Feb 2012']],
  ['dates contradict each other', ['', RANGE, '17/02/2014 - 04/30/2016']],
  ['both are written in the country', ['Toronto, Canada', RANGE]],
] as const)('is left open, with both readings and little confidence, where %s', (_, [top, first, second]) => {
  const position = read(top, first, second);
  expect(position?.start).toMatchObject({ value: '2016-05', alternatives: [{ value: '2016-03' }] });
  expect(position?.end).toMatchObject({ value: '2019-04', alternatives: [{ value: '2019-06' }] });
  expect(position?.start?.confidence).toBeLessThan(0.6);
  expect(position?.months).toBeUndefined();
});
