// Counts of what those who were found have in common, by kind.
import { educationLevels, type SearchFacets } from '@vitae/contracts';
import type { FacetCount } from '@vitae/store';

export function facetsFrom(counts: readonly FacetCount[]): SearchFacets {
  const of = (kind: FacetCount['kind']) =>
    counts.filter((one) => one.kind === kind).map(({ value, label, count }) => ({ value, label, count }));
  return {
    skills: of('skills'),
    titles: of('titles'),
    places: of('places'),
    languages: of('languages'),
    educationLevels: of('educationLevels').map(({ value, count }) => {
      const level = educationLevels[Number(value) - 1] ?? value;
      return { value: level, label: level, count };
    }),
  };
}
