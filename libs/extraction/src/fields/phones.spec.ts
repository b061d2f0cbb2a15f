// Telephone numbers as people write them, and what only looks like one.
import type { Document } from '@vitae/contracts';
import { countryCalled, findPhones } from './phones.ts';

function phonesOn(text: string, country?: string) {
  const words = [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const document: Document = {
    format: 'txt',
    pages: [{ number: 1, width: 595, height: 842 }],
    lines: [{ number: 1, page: 1, block: 0, role: 'body', text, words }],
    flags: [],
  };
  return findPhones(document, new Set([1]), country);
}
const written = (text: string, country?: string) => phonesOn(text, country).map(({ value }) => value.written);

it.each([
  ['(+1) 111-555-0126'],
  ['(+353) 1 555 0126'],
  ['(+44) (0) 1632 960 155'],
  ['+1 (503) 555-0172'],
  ['503·555·0172'],
  ['503 · 555 · 0172'],
  ['+1 • 503 • 555 • 0172'],
  ['(503) 555∙0172'],
  ['+1 503−555−0172'],
  ['503–555–0172'],
  ['01632—960155'],
  ['+44 20 7946‑0958'],
  ['+49 (0) 341 / 555 01 22'],
])('%s is one number, as written', (number) => {
  expect(written(number)).toEqual([number]);
  expect(written(`Leeds | ${number} | nora@example.com`)).toEqual([number]);
});

it('parts numbers from what stands beside them', () => {
  expect(written('Apt 4 · 503-555-0172 · nora@example.com')).toEqual(['503-555-0172']);
  expect(written('Duluth, MN 55802丨218-555-0143丨nora@example.com')).toEqual(['218-555-0143']);
  expect(written('(office) 0341 5550122 (private)')).toEqual(['0341 5550122']);
});

it.each([
  ['2012 - 2024'],
  ['1998 – 2004'],
  ['2008 to 2012 2013 to 2019'],
  ['05/2008 - 09/2012'],
  ['20.05.2008 - 30.09.2012'],
  ['born 12.05.1981'],
  ['1999/2004'],
])('%s is no number, in any country', (dates) => {
  expect(['DE', 'US', 'FR', undefined].flatMap((country) => written(dates, country))).toEqual([]);
});

it('does not take years out of a number', () => {
  expect(written('+49 341 2012 2024')).toEqual(['+49 341 2012 2024']);
});

it('knows the country that a number calls', () => {
  expect([countryCalled(phonesOn('+353 1 555 0126')), countryCalled(phonesOn('503-555-0172'))]).toEqual([
    'IE',
    undefined,
  ]);
});
