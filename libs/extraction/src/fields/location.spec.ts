// Places among the contacts: streets are no towns, full names of countries are countries, and what is not written is marked derived.
import { writtenLine } from '../testing/written-line.ts';
import { findLocation } from './location.ts';

function placeIn(...texts: string[]) {
  const lines = texts.map((text, i) => writtenLine(i + 1, text));
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
  ['C/ Olivo 22, 3º B - 41003 Sevilla', 'Sevilla'],
  ['Gdańsk (remote)', 'Gdańsk'],
  ['1208 Birch Row, Charlottetown, PE C1A 4P3', 'Charlottetown'],
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

it('takes the first half of a postcode at the end of a line for no part of a town or street', () =>
  expect(placeIn('14 Larch Grove, Leeds LS7', '3QP')?.value.city).toBe('Leeds'));

describe('letters that are a country’s and a state’s', () => {
  const BOTH = 'AL AR AZ CA CO DE GA ID IL IN LA MA MD ME MN MO MS MT NC NE PA SC SD';

  it.each(BOTH.split(' '))('are the state’s before a ZIP: %s', (code) => {
    const place = placeIn(`1208 Cypress Bend Rd, Quail Hollow, ${code} 70506`);
    expect(place?.value).toEqual({ city: 'Quail Hollow', region: code });
    expect(place?.derived?.countryCode).toBe('US');
  });

  it.each(BOTH.split(' '))('are the state’s beside an American telephone number: %s', (code) =>
    expect(placeIn(`12 Cypress Rd, Quail Hollow, ${code}`, '(337) 555-0162')?.value.region).toBe(code),
  );

  it.each([
    ['1208 Cypress Bend Rd, Lafayette, LA', 'LA', 'US'],
    ['12 Harbour Rd, Charlottetown, PE C1A 4P3', 'PE', 'CA'],
    ['9 Cove Rd, Quail Hollow, NL A1B 2C3', 'NL', 'CA'],
    ['Salem, IN 47167', 'IN', 'US'],
  ])('%s is in the region %s', (text, region, country) =>
    expect(placeIn(text)).toMatchObject({ value: { region }, derived: { countryCode: country } }),
  );

  it.each([
    ['Berlin, DE', 'DE'],
    ['Lindenweg 4, 10115 Berlin, DE', 'DE'],
    ['12 Lake Road, Mumbai, IN', 'IN'],
    ['Bengaluru, Karnataka, IN', 'IN'],
    ['Casablanca, MA 20250', 'MA'],
    ['Toronto, ON, CA', 'CA'],
    ['Vientiane, Laos', 'LA'],
    ['Tbilisi, Georgia, GE', 'GE'],
    ['Amsterdam, NL', 'NL'],
    ['Lima, PE', 'PE'],
  ])('%s is in the country %s', (text, code) => expect(placeIn(text)?.value.countryCode).toBe(code));
});
