import { emptyExtracted, type Field, type Profile } from './profile.ts';
import { countToCheck, isDoubtful, reviewPlaces } from './review.ts';

const field = <T>(value: T, confidence: number, more: Partial<Field<T>> = {}): Field<T> => ({
  value,
  confidence,
  tier: 'classic',
  evidence: [{ page: 1, line: [1, 1] }] as unknown as Field<T>['evidence'],
  ...more,
});
const profile = (extracted: Partial<Profile>): Profile =>
  ({ ...emptyExtracted(), quality: [], warnings: [], readings: [], ...extracted }) as unknown as Profile;

it('asks for what is less than sure and nobody has said', () => {
  expect([0.2, 0.749, 0.75, 1].map((sure) => isDoubtful(field('x', sure)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(isDoubtful(field('x', 0.2, { tier: 'human' }))).toBe(false);
});

it('counts neither keywords nor names in running text nor other readings', () => {
  const low = field('Acme', 0.3);
  const sure = field('Welder', 0.9, { alternatives: [{ ...low, value: 'Wilder' }] });
  const one = profile({
    positions: [{ title: sure, organisation: low, highlights: [low] }],
    keywords: [{ phrase: low, score: 1 }],
    entities: { people: [low], organisations: [low], places: [low] },
  });
  expect(countToCheck(one)).toBe(1);
});

it('counts exactly what review goes through', () => {
  const low = field('x', 0.5);
  const one = profile({
    basics: { name: low, emails: [low, field('b@c.example', 0.9)], phones: [], links: [] },
    positions: [
      { title: low, highlights: [] },
      { title: low, organisation: field('y', 0.8), highlights: [] },
    ],
    skills: [{ name: 'x', listed: true, mention: low }],
    interests: [low],
  });
  const places = reviewPlaces({ ...one, entryKeys: {} });
  // Without keys nothing in a list can be named; the server makes them, as the page is given them.
  expect(places.map(({ target }) => target.field)).toEqual(['basics.name']);
  expect(countToCheck(one)).toBe(6);
});
