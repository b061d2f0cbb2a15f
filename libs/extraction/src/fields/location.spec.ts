// Places among the contacts: streets are no towns, full names of countries are countries, and what is not written is marked derived.
import type { Line } from '@vitae/contracts';
import { findLocation } from './location.ts';

function placeIn(...texts: string[]) {
  const lines = texts.map((text, i): Line => {
    const words = [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    return { number: i + 1, page: 1, block: 0, role: 'body', text, words };
  });
  return findLocation([{ kind: 'contact', heading: undefined, lines }], undefined);
}

it.each([
  ['2718 Willow Court\tFargo, ND 58102', 'Fargo'],
  ['1207 Linden Terrace · Quail Hollow, OH 44060', 'Quail Hollow'],
  ['4410 N Cedar St\tMilton Keynes, UK', 'Milton Keynes'],
  ['8820 Wädenswil', 'Wädenswil'],
  ['runa@example.com , 503-555-0117 , Boise, ID , linkedin.com/in/runa', 'Boise'],
  ['runa@example.com, +1 (503) 555-0117, Salem, OR', 'Salem'],
  ['Gulberg West, Karachi, The Islamic Republic of Pakistan', 'Karachi'],
  ['Praha 4, Czech Republic', 'Praha 4'],
  ['14 Brook Lane, Little Marlow', 'Little Marlow'],
])('%s is in %s', (text, city) => expect(placeIn(text)?.value.city).toBe(city));

it('marks a country derived that is nowhere written', () => {
  expect(placeIn('Portland, OR')).toMatchObject({
    value: { city: 'Portland', region: 'OR' },
    derived: { countryCode: 'US' },
  });
  expect(placeIn('Portland, OR')?.value.countryCode).toBeUndefined();
  expect(placeIn('Leeds, UK')).toMatchObject({ value: { countryCode: 'GB' } });
  expect(placeIn('Leeds, UK')?.derived).toBeUndefined();
});
