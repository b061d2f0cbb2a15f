// A skill that is asked for: how much it matters, for how many months, and what is near it, in its menu.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CloseButton, NumberInput, Popover, SegmentedControl, Stack, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { defined, skillUses, type AskedSkillChip } from './search-state.ts';
import { SimilarSkills, type NamedSkill } from './similar-skills.tsx';

interface SkillChipProps {
  readonly skill: AskedSkillChip;
  readonly onChange: (skill: AskedSkillChip) => void;
  readonly onRemove: () => void;
  readonly onAdd: (skill: NamedSkill) => void;
}

const numbers = { size: 'xs', min: 1, allowDecimal: false, clampBehavior: 'strict' } as const;
const numberOf = (value: string | number) => (typeof value === 'number' && value > 0 ? value : undefined);

export function SkillChip({ skill, onChange, onRemove, onAdd }: SkillChipProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const names = { must: t`Must`, should: t`Should`, not: t`Must not` };
  return (
    <span className={`asked-chip ${skill.use}`}>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        width={300}
        withArrow
        trapFocus
        shadow="md"
        position="bottom-start"
      >
        <Popover.Target>
          {/* Its name is what is read on it, months and all. */}
          <UnstyledButton
            className="chip-open"
            title={t`Change ${skill.name}`}
            onClick={() => setOpen(!isOpen)}
          >
            <bdi>{skill.name}</bdi>{' '}
            {skill.months !== undefined && (
              <span className="chip-months">
                ≥ <Plural value={skill.months} one="# month" other="# months" />
              </span>
            )}
            {skill.withinYears !== undefined && (
              <span className="chip-months">
                <Plural value={skill.withinYears} one="in the last year" other="in the last # years" />
              </span>
            )}
            <IconChevronDown size={14} aria-hidden="true" />
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap="sm">
            <SegmentedControl
              fullWidth
              size="xs"
              aria-label={t`How much it matters`}
              data={skillUses.map((use) => ({ value: use, label: names[use] }))}
              value={skill.use}
              onChange={(value) => {
                const use = skillUses.find((one) => one === value);
                if (use) onChange({ ...skill, use });
              }}
            />
            {skill.use !== 'not' && (
              <>
                <NumberInput
                  {...numbers}
                  label={t`At least so many months`}
                  max={720}
                  value={skill.months ?? ''}
                  onChange={(value) => onChange(defined({ ...skill, months: numberOf(value) }))}
                />
                <NumberInput
                  {...numbers}
                  label={t`Used in the last so many years`}
                  max={60}
                  value={skill.withinYears ?? ''}
                  onChange={(value) => onChange(defined({ ...skill, withinYears: numberOf(value) }))}
                />
              </>
            )}
            {isOpen && <SimilarSkills skill={skill} onAdd={onAdd} />}
            {!skill.id && (
              <span className="soft small">
                <Trans>This word is not in the list of skills: it is looked for as it is written.</Trans>
              </span>
            )}
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <CloseButton size="xs" aria-label={t`Take ${skill.name} away`} onClick={onRemove} />
    </span>
  );
}
