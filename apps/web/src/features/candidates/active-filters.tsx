// What the list is filtered by, each in a chip that takes it away.
import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton } from '@mantine/core';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { filtersOf, queryOf, withFilter, type CandidateSearch } from './candidate-search.ts';
import { educationText } from './facets-panel.tsx';
import { isOutcome, OUTCOMES } from './outcomes.ts';
import { useCandidateFacets } from './use-candidates.ts';

interface ActiveFiltersProps {
  readonly search: CandidateSearch;
  readonly onSearch: (search: CandidateSearch) => void;
}

export function ActiveFilters({ search, onSearch }: ActiveFiltersProps) {
  const { t } = useLingui();
  const { data: facets } = useCandidateFacets(search);
  const filters = { ...filtersOf(queryOf(search)) };
  // What is searched for stands in its box already.
  delete filters.text;
  const say = (name: string, value: string): string => {
    if (name === 'minimumYears') return t`at least ${value} years`;
    if (name === 'maximumYears') return t`at most ${value} years`;
    if (name === 'doubtful') return value === 'yes' ? t`with values to check` : t`without values to check`;
    if (name === 'addedAfter') return t`added after ${value.slice(0, 10)}`;
    if (name === 'addedBefore') return t`added before ${value.slice(0, 10)}`;
    if (name === 'outcome' && isOutcome(value)) return t(OUTCOMES[value]);
    const level = name === 'educationLevel' ? educationText(value) : undefined;
    if (level) return t(level);
    const known = name === 'skills' || name === 'titles' || name === 'languages' || name === 'labels';
    return (known && facets?.[name].find((one) => one.value === value)?.label) || value;
  };
  const without = (name: string, value: string) => {
    const given: unknown = Object.entries(filters).find(([one]) => one === name)?.[1];
    return { [name]: Array.isArray(given) ? given.filter((one) => one !== value) : undefined };
  };
  const chips = Object.entries(filters).flatMap(([name, given]) =>
    [given].flat().map((value) => ({ name, value: String(value) })),
  );
  if (!chips.length) return null;
  return (
    <FilterBar
      onClear={() =>
        onSearch(withFilter(search, Object.fromEntries(chips.map(({ name }) => [name, undefined]))))
      }
    >
      {chips.map(({ name, value }) => {
        const words = say(name, value);
        return (
          <span key={`${name} ${value}`} className="filter-chip">
            <span className="breaks">{words}</span>
            <CloseButton
              size="xs"
              aria-label={t`Without “${words}”`}
              onClick={() => onSearch(withFilter(search, without(name, value)))}
            />
          </span>
        );
      })}
      <span className="visually-hidden">
        <Trans>Filters that are on</Trans>
      </span>
    </FilterBar>
  );
}
