// What those who were found have in common, with how many of them; one press narrows the search to it.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, UnstyledButton } from '@mantine/core';
import type { SearchFacets } from '@vitae/client';
import { useState, type ReactNode } from 'react';
import { NumberText } from '../../ui/number-text.tsx';
import { useEducationNames } from './education-names.ts';
import { educationLevelNames, withSkill, type SearchState } from './search-state.ts';

const SHOWN = 6;

interface FacetsProps {
  readonly facets: SearchFacets;
  readonly state: SearchState;
  readonly onChange: (state: SearchState) => void;
}

export function Facets({ facets, state, onChange }: FacetsProps) {
  const { t } = useLingui();
  const education = useEducationNames();
  const mine = new Set(state.skills?.filter(({ use }) => use === 'must').map(({ id, name }) => id ?? name));
  return (
    <section aria-label={t`Counts`} className="facets">
      <FacetList
        title={t`Skills`}
        items={facets.skills}
        isOn={({ value, label }) => mine.has(value) || mine.has(label)}
        onPick={({ value, label }) =>
          // Names that no taxonomy knows are kept by themselves: `name:…`.
          onChange(
            withSkill(state, { name: label, use: 'must', ...(!value.startsWith('name:') && { id: value }) }),
          )
        }
      />
      <FacetList
        title={t`Titles`}
        items={facets.titles}
        isOn={({ label }) => state.titles?.includes(label) ?? false}
        onPick={({ label }) => onChange({ ...state, titles: [...(state.titles ?? []), label] })}
      />
      <FacetList
        title={t`Places`}
        items={facets.places}
        isOn={({ value }) => value === [state.city?.toLowerCase(), state.country].filter(Boolean).join(', ')}
        onPick={({ value }) => onChange({ ...state, ...placeOf(value) })}
      />
      <FacetList
        title={t`Languages`}
        items={facets.languages}
        isOn={({ label, value }) =>
          state.languages?.some(({ language }) => language === label || language === value) ?? false
        }
        onPick={({ label }) =>
          onChange({ ...state, languages: [...(state.languages ?? []), { language: label }] })
        }
      />
      <FacetList
        title={t`Highest education`}
        items={facets.educationLevels}
        labelOf={({ value }) => education(value)}
        isOn={({ value }) => state.education === value}
        onPick={({ value }) => {
          const level = educationLevelNames.find((one) => one === value);
          if (level) onChange({ ...state, education: level });
        }}
      />
    </section>
  );
}

/** “berlin, DE”, “berlin”, or “DE”. */
function placeOf(value: string): { city?: string; country?: string } {
  const [, city, country] = /^(?:(.*?)(?:, )?)([A-Z]{2})?$/.exec(value) ?? [];
  return { ...(city && { city }), ...(country && { country }) };
}

interface FacetItem {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface FacetListProps {
  readonly title: string;
  readonly items: readonly FacetItem[];
  readonly labelOf?: (item: FacetItem) => ReactNode;
  readonly isOn: (item: FacetItem) => boolean;
  readonly onPick: (item: FacetItem) => void;
}

function FacetList({ title, items, labelOf = ({ label }) => label, isOn, onPick }: FacetListProps) {
  const [isLong, setLong] = useState(false);
  if (!items.length) return null;
  return (
    <div className="facet">
      <h2>{title}</h2>
      <ul>
        {items.slice(0, isLong ? items.length : SHOWN).map((item) => (
          <li key={item.value}>
            <UnstyledButton className="facet-value" disabled={isOn(item)} onClick={() => onPick(item)}>
              <bdi>{labelOf(item)}</bdi>
              <NumberText value={item.count} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {items.length > SHOWN && (
        <Button variant="subtle" size="compact-xs" onClick={() => setLong(!isLong)}>
          {isLong ? <Trans>Fewer</Trans> : <Trans>More</Trans>}
        </Button>
      )}
    </div>
  );
}
