import { findPlace, readPlace } from './places.ts';

const at = (text: string, home?: string) => findPlace(readPlace(text), home);

it.each([
  ['Zürich', 'CH', 47.37, 8.55],
  ['München, Germany', 'DE', 48.14, 11.58],
  ['Genève, Suisse', 'CH', 46.2, 6.15],
  ['Portland, OR', 'US', 45.52, -122.68],
  ['Portland, Maine', 'US', 43.66, -70.26],
  ['Portland, ME, USA', 'US', 43.66, -70.26],
  ['Atlanta, Georgia', 'US', 33.75, -84.39],
  ['Berlin, DE', 'DE', 52.52, 13.41],
  ['London', 'GB', 51.51, -0.13],
  ['London, Canada', 'CA', 42.98, -81.23],
])('finds %s', (text, countryCode, latitude, longitude) => {
  expect(at(text)).toEqual({ countryCode, latitude, longitude });
});

it('puts a town that could be several nowhere, unless the person lives in the country of one', () => {
  expect(at('Cambridge')).toEqual({ countryCode: null, latitude: null, longitude: null });
  expect(at('Cambridge', 'GB')).toEqual({ countryCode: 'GB', latitude: 52.2, longitude: 0.12 });
});

it('knows a country without its town, and a town that no list has not at all', () => {
  expect(at('Deutschland')).toEqual({ countryCode: 'DE', latitude: null, longitude: null });
  expect(at('Hinterwaldingen, Austria')).toEqual({ countryCode: 'AT', latitude: null, longitude: null });
  expect(at('Hinterwaldingen')).toEqual({ countryCode: null, latitude: null, longitude: null });
  expect(at('Portland, WY')).toEqual({ countryCode: null, latitude: null, longitude: null });
});
