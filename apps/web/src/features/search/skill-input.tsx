// Adds a skill: suggestions while somebody types, and what is not among them as it is written.
import { useLingui } from '@lingui/react/macro';
import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { suggestSkills } from '@vitae/client';
import { useRef, useState } from 'react';
import { call } from '../../api/call.ts';
import type { NamedSkill } from './similar-skills.tsx';

const TYPING_MS = 120;

export function SkillInput({ onAdd }: { onAdd: (skill: NamedSkill) => void }) {
  const { t } = useLingui();
  const [text, setText] = useState('');
  const isPicked = useRef(false);
  const [q] = useDebouncedValue(text.trim().slice(0, 80), TYPING_MS);
  const { data } = useQuery({
    queryKey: ['skill-suggestions', q],
    queryFn: ({ signal }) => call(suggestSkills({ query: { q, limit: 8 }, signal })),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  const suggested = q ? (data?.items ?? []) : [];
  // Two entries may have one name; a list to choose from has each once.
  const names = [...new Set(suggested.map(({ skill }) => skill.name))];
  const add = (name: string) => {
    const known = suggested.find(
      ({ skill, spelling }) =>
        skill.name === name || [skill.name, spelling].some((one) => one.toLowerCase() === name.toLowerCase()),
    )?.skill;
    if (name.trim()) onAdd(known ? { id: known.id, name: known.name } : { name: name.trim().slice(0, 100) });
    setText('');
  };
  return (
    <Autocomplete
      className="skill-input"
      aria-label={t`Add a skill`}
      placeholder={t`Add a skill`}
      leftSection={<IconPlus size={16} aria-hidden="true" />}
      data={names}
      // The server has chosen; spellings such as “k8s” would be lost to a filter by name.
      filter={({ options }) => options}
      maxLength={100}
      value={text}
      onChange={(typed) => {
        setText(isPicked.current ? '' : typed);
        isPicked.current = false;
      }}
      onOptionSubmit={(name) => {
        add(name);
        // The field writes what was picked into itself afterwards.
        isPicked.current = true;
      }}
      onKeyDown={(event) => {
        const chosen = event.currentTarget.getAttribute('aria-activedescendant');
        if (event.key === 'Enter' && !chosen) {
          event.preventDefault();
          add(text);
        }
      }}
    />
  );
}
