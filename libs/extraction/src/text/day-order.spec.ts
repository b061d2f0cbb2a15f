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
] as const)('is told by %s', (_, [top, first, second, language], start, end) => {
  expect(ends(top, first, second, language)).toEqual([start, end]);
  expect(read(top, first, second, language)?.start?.confidence).toBeGreaterThan(0.9);
});

it.each([
  ['nothing tells', ['', RANGE]],
  ['dates contradict each other', ['', RANGE, '17/02/2014 - 04/30/2016']],
  ['both are written in the country', ['Toronto, Canada', RANGE]],
] as const)('is left open, with both readings and little confidence, where %s', (_, [top, first, second]) => {
  const position = read(top, first, second);
  expect(position?.start).toMatchObject({ value: '2016-05', alternatives: [{ value: '2016-03' }] });
  expect(position?.end).toMatchObject({ value: '2019-04', alternatives: [{ value: '2019-06' }] });
  expect(position?.start?.confidence).toBeLessThan(0.6);
  expect(position?.months).toBeUndefined();
});
