// Facets of the list of people, as they are shown to whoever asks.
import { educationLevels, type CandidateFacets } from '@vitae/contracts';
import type { FacetCount, PeopleFacets } from '@vitae/store';

/** To whoever sees people blind, a skill or a title that fewer have says too much: it may hold a name. */
const FEWEST_BLIND = 5;

export function facetsOfPeople(
  { counts, ...facets }: PeopleFacets,
  { blind }: { readonly blind: boolean },
): CandidateFacets {
  const of = (kind: FacetCount['kind'], least = 1) =>
    counts
      .filter((one) => one.kind === kind && one.count >= least)
      .map(({ value, label, count }) => ({ value, label, count }));
  const least = blind ? FEWEST_BLIND : 1;
  return {
    ...facets,
    skills: of('skills', least),
    titles: of('titles', least),
    places: blind ? [] : of('places').map(({ value, ...rest }) => ({ ...placeOf(value), ...rest })),
    languages: of('languages'),
    educationLevels: of('educationLevels').map(({ value, count }) => {
      const level = educationLevels[Number(value) - 1] ?? value;
      return { value: level, label: level, count };
    }),
  };
}

/** `town, CC`, `town` or `CC`, as they are counted. */
function placeOf(value: string): { city: string | null; country: string | null } {
  const [, city = '', country = null] = /^(.*?)(?:, ([A-Z]{2}))?$/s.exec(value) ?? [];
  if (/^[A-Z]{2}$/.test(city) && country === null) return { city: null, country: city };
  return { city: city || null, country };
}
