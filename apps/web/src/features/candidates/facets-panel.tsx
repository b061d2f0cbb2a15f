// Filters beside the list: what the people of the search have in common, with how many each, and years, doubt and decisions.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Group, NativeSelect, NumberInput, Stack, UnstyledButton } from '@mantine/core';
import type { CandidateFacets } from '@vitae/client';
import { memo, useEffect, useId, useState, type ReactNode } from 'react';
import { useMay } from '../../session/session.ts';
import { NumberText } from '../../ui/number-text.tsx';
import { withFilter, type CandidateSearch } from './candidate-search.ts';
import { OUTCOMES } from './outcomes.ts';
import { useCandidateFacets } from './use-candidates.ts';

interface PanelProps {
  readonly search: CandidateSearch;
  readonly onSearch: (search: CandidateSearch) => void;
}

const EDUCATION: Readonly<Record<string, MessageDescriptor>> = {
  school: msg`School`,
  vocational: msg`Vocational training`,
  bachelor: msg`Bachelor`,
  master: msg`Master`,
  doctorate: msg`Doctorate`,
};
export const educationText = (level: string): MessageDescriptor | undefined => EDUCATION[level];

/** Not drawn anew for each row that is marked or comes. */
export const FacetsPanel = memo(function FacetsPanel({ search, onSearch }: PanelProps) {
  const { t } = useLingui();
  const { data: facets, error } = useCandidateFacets(search);
  const mayDecide = useMay('decisions');
  const change: Change = (next) => onSearch(withFilter(search, next));
  return (
    <Stack gap="lg" className="facets">
      {/* What is wrong is told beside the list, which can be asked for again. */}
      {error && (
        <p className="hint small">
          <Trans>The counts are missing just now.</Trans>
        </p>
      )}
      <ListFacet title={t`Labels`} name="labels" facet={facets?.labels} search={search} change={change} />
      <ListFacet title={t`Skills`} name="skills" facet={facets?.skills} search={search} change={change} />
      <ListFacet title={t`Titles`} name="titles" facet={facets?.titles} search={search} change={change} />
      <PlaceFacet facets={facets} search={search} change={change} />
      <YearsFilter search={search} change={change} />
      <ListFacet
        title={t`Languages`}
        name="languages"
        facet={facets?.languages}
        search={search}
        change={change}
      />
      <NativeSelect
        label={t`Education, at least`}
        size="xs"
        value={search.educationLevel ?? ''}
        onChange={(event) => change({ educationLevel: event.currentTarget.value })}
        data={[
          { value: '', label: t`Any` },
          ...Object.entries(EDUCATION).map(([value, label]) => {
            const count = facets?.educationLevels.find((one) => one.value === value)?.count;
            return { value, label: count === undefined ? t(label) : `${t(label)} (${count})` };
          }),
        ]}
      />
      <NativeSelect
        label={t`To check`}
        size="xs"
        value={search.doubtful ?? ''}
        onChange={(event) => change({ doubtful: event.currentTarget.value })}
        data={[
          { value: '', label: t`Any` },
          { value: 'yes', label: t`Has values to check` },
          { value: 'no', label: t`Nothing to check` },
        ]}
      />
      {mayDecide && (
        <NativeSelect
          label={t`Decision`}
          size="xs"
          value={search.outcome ?? ''}
          onChange={(event) => change({ outcome: event.currentTarget.value })}
          data={[
            { value: '', label: t`Any` },
            ...Object.entries(OUTCOMES).map(([value, label]) => ({ value, label: t(label) })),
          ]}
        />
      )}
      {facets?.isCapped && (
        <p className="small soft">
          <Trans>
            Counted among the newest <NumberText value={facets.people} /> people.
          </Trans>
        </p>
      )}
    </Stack>
  );
});

type Change = (next: Readonly<Record<string, unknown>>) => void;
const SHOWN_AT_FIRST = 5;

function FacetGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="facet-title">
        {title}
      </h2>
      {children}
    </section>
  );
}

interface ListFacetProps {
  readonly title: string;
  readonly name: 'labels' | 'skills' | 'titles' | 'languages';
  readonly facet: CandidateFacets['skills'] | undefined;
  readonly search: CandidateSearch;
  readonly change: Change;
}

function ListFacet({ title, name, facet = [], search, change }: ListFacetProps) {
  const [all, setAll] = useState(false);
  const chosen = search[name] ?? [];
  // What is chosen stays in sight, however few have it.
  const gone = chosen.filter((value) => !facet.some((one) => one.value === value));
  const values = [...gone.map((value) => ({ value, label: value, count: undefined })), ...facet];
  if (!values.length) return null;
  const shown = all ? values : values.filter(({ value }, i) => i < SHOWN_AT_FIRST || chosen.includes(value));
  return (
    <FacetGroup title={title}>
      <Stack gap={6}>
        {shown.map(({ value, label, count }) => (
          <FacetValue
            key={value}
            label={label}
            count={count}
            checked={chosen.includes(value)}
            onChange={(on) =>
              change({ [name]: on ? [...chosen, value] : chosen.filter((one) => one !== value) })
            }
          />
        ))}
      </Stack>
      {values.length > SHOWN_AT_FIRST && (
        <UnstyledButton className="facet-more" onClick={() => setAll((was) => !was)}>
          {all ? <Trans>Fewer</Trans> : <Trans>{values.length - SHOWN_AT_FIRST} more</Trans>}
        </UnstyledButton>
      )}
    </FacetGroup>
  );
}

interface FacetValueProps {
  readonly label: string;
  readonly count: number | undefined;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
}

function FacetValue({ label, count, checked, onChange }: FacetValueProps) {
  return (
    <Group gap="xs" wrap="nowrap" justify="space-between">
      <Checkbox
        size="xs"
        className="breaks"
        label={label}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {count !== undefined && (
        <span className="small soft number">
          <NumberText value={count} />
        </span>
      )}
    </Group>
  );
}

interface PlaceFacetProps {
  readonly facets: CandidateFacets | undefined;
  readonly search: CandidateSearch;
  readonly change: Change;
}

function PlaceFacet({ facets, search, change }: PlaceFacetProps) {
  const { t } = useLingui();
  const [all, setAll] = useState(false);
  const places = facets?.places ?? [];
  const isChosen = ({ city, country }: { city: string | null; country: string | null }) =>
    (search.city ?? null) === city && (search.country ?? null) === country;
  const isGone = (search.city ?? search.country) && !places.some(isChosen);
  if (!places.length && !isGone) return null;
  const shown = all ? places : places.filter((place, i) => i < SHOWN_AT_FIRST || isChosen(place));
  return (
    <FacetGroup title={t`Places`}>
      <Stack gap={6}>
        {isGone && (
          <FacetValue
            label={[search.city, search.country].filter(Boolean).join(', ')}
            count={undefined}
            checked
            onChange={() => change({ city: undefined, country: undefined })}
          />
        )}
        {shown.map((place) => (
          <FacetValue
            key={place.label}
            label={place.label}
            count={place.count}
            checked={isChosen(place)}
            onChange={(on) =>
              change({
                city: on ? (place.city ?? undefined) : undefined,
                country: on ? (place.country ?? undefined) : undefined,
              })
            }
          />
        ))}
      </Stack>
      {places.length > SHOWN_AT_FIRST && (
        <UnstyledButton className="facet-more" onClick={() => setAll((was) => !was)}>
          {all ? <Trans>Fewer</Trans> : <Trans>{places.length - SHOWN_AT_FIRST} more</Trans>}
        </UnstyledButton>
      )}
    </FacetGroup>
  );
}

const SETTLED_MS = 400;

/** Asked once somebody has done typing. */
function YearsFilter({ search, change }: { search: CandidateSearch; change: Change }) {
  const { t } = useLingui();
  const [years, setYears] = useState<{ from: number | string; to: number | string }>();
  const from = years?.from ?? search.minimumYears ?? '';
  const to = years?.to ?? search.maximumYears ?? '';
  const isWrong = from !== '' && to !== '' && Number(from) > Number(to);
  useEffect(() => {
    if (!years || isWrong) return;
    const timer = setTimeout(() => {
      setYears(undefined);
      change({
        minimumYears: years.from === '' ? undefined : Number(years.from),
        maximumYears: years.to === '' ? undefined : Number(years.to),
      });
    }, SETTLED_MS);
    return () => clearTimeout(timer);
  }, [years, isWrong, change]);
  return (
    <FacetGroup title={t`Years of experience`}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <NumberInput
          size="xs"
          aria-label={t`Years, at least`}
          placeholder={t`from`}
          min={0}
          max={60}
          value={from}
          onChange={(value) => setYears({ from: value, to })}
          error={isWrong && t`Is more than the most`}
          hideControls
        />
        <NumberInput
          size="xs"
          aria-label={t`Years, at most`}
          placeholder={t`to`}
          min={0}
          max={60}
          value={to}
          onChange={(value) => setYears({ from, to: value })}
          hideControls
        />
      </Group>
    </FacetGroup>
  );
}
