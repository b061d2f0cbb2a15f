// What a person has to be: where, for how long at work, with which languages, education and labels. Who isn’t told to fail is kept.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, MultiSelect, NumberInput, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listLabels } from '@vitae/client';
import { useEffect, useState } from 'react';
import { call } from '../../api/call.ts';
import { useEducationNames } from './education-names.ts';
import {
  defined,
  educationLevelNames,
  languageLevels,
  type AskedLanguageChip,
  type SearchState,
} from './search-state.ts';

interface FiltersPanelProps {
  readonly state: SearchState;
  readonly onChange: (state: SearchState) => void;
}

export function FiltersPanel({ state, onChange }: FiltersPanelProps) {
  const { t } = useLingui();
  const education = useEducationNames();
  const [city, setCity] = useState(state.city ?? '');
  const [country, setCountry] = useState(state.country ?? '');
  const [km, setKm] = useState<number | string>(state.km ?? '');
  const [least, setLeast] = useState<number | string>(state.minYears ?? '');
  const [most, setMost] = useState<number | string>(state.maxYears ?? '');
  useEffect(() => {
    setCity(state.city ?? '');
    setCountry(state.country ?? '');
    setKm(state.km ?? '');
    setLeast(state.minYears ?? '');
    setMost(state.maxYears ?? '');
  }, [state.city, state.country, state.km, state.minYears, state.maxYears]);
  const { data: labels } = useQuery({ queryKey: ['labels'], queryFn: () => call(listLabels()) });
  const isWrong = typeof least === 'number' && typeof most === 'number' && most < least;

  const apply = () => {
    const place = city.trim();
    const code = /^[A-Za-z]{2}$/.test(country.trim()) ? country.trim().toUpperCase() : undefined;
    onChange(
      defined({
        ...state,
        city: place || undefined,
        country: code,
        km: place && typeof km === 'number' ? km : undefined,
        minYears: typeof least === 'number' ? least : undefined,
        maxYears: typeof most === 'number' && !isWrong ? most : undefined,
      }),
    );
  };
  return (
    <form
      className="search-filters"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Stack gap="xs">
        <Group gap="xs" grow wrap="nowrap">
          <TextInput
            size="xs"
            label={t`Town`}
            maxLength={100}
            value={city}
            onChange={(e) => setCity(e.currentTarget.value)}
          />
          <NumberInput
            size="xs"
            label={t`Within km`}
            min={1}
            max={1_000}
            value={km}
            onChange={setKm}
            disabled={!city.trim()}
          />
        </Group>
        <Group gap="xs" grow wrap="nowrap" align="flex-start">
          <TextInput
            size="xs"
            label={t`Country`}
            placeholder={t`DE`}
            maxLength={2}
            value={country}
            onChange={(e) => setCountry(e.currentTarget.value)}
          />
          <NumberInput size="xs" label={t`Years from`} min={0} max={60} value={least} onChange={setLeast} />
          <NumberInput
            size="xs"
            label={t`to`}
            min={0}
            max={60}
            value={most}
            onChange={setMost}
            error={isWrong && t`Too few`}
          />
        </Group>
        <Button type="submit" variant="light" size="xs">
          <Trans>Apply</Trans>
        </Button>
        <Select
          size="xs"
          label={t`Education, at least`}
          clearable
          data={educationLevelNames.map((value) => ({ value, label: education(value) }))}
          value={state.education ?? null}
          onChange={(value) =>
            onChange(defined({ ...state, education: educationLevelNames.find((one) => one === value) }))
          }
        />
        <TagsInput
          size="xs"
          label={t`Languages`}
          placeholder={state.languages?.length ? undefined : t`German B2`}
          maxTags={10}
          value={(state.languages ?? []).map(tagOf)}
          onChange={(tags) => {
            const languages = tags.flatMap((tag) => languageIn(tag) ?? []);
            onChange(defined({ ...state, languages: languages.length ? languages : undefined }));
          }}
        />
        <TextInput
          size="xs"
          type="date"
          label={t`Added since`}
          value={state.since ?? ''}
          onChange={(event) => onChange(defined({ ...state, since: event.currentTarget.value || undefined }))}
        />
        {labels && labels.items.length > 0 && (
          <MultiSelect
            size="xs"
            label={t`Labels`}
            data={labels.items.map(({ id, name }) => ({ value: id, label: name }))}
            value={[...(state.labels ?? [])]}
            onChange={(chosen) => onChange(defined({ ...state, labels: chosen.length ? chosen : undefined }))}
          />
        )}
      </Stack>
    </form>
  );
}

const tagOf = ({ language, level }: AskedLanguageChip) => (level ? `${language} ${level}` : language);

/** “German B2”: a language, and the level that is enough where one is said. */
function languageIn(tag: string): AskedLanguageChip | undefined {
  const parts = tag.trim().split(/\s+/);
  const last = parts.at(-1)?.toLowerCase();
  const level = parts.length > 1 ? languageLevels.find((one) => one.toLowerCase() === last) : undefined;
  const language = (level ? parts.slice(0, -1) : parts).join(' ').slice(0, 60);
  return language ? defined({ language, level }) : undefined;
}
