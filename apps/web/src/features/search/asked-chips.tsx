// What is asked for beside the words, as chips: skills that must, should or must not be there, titles, employers, a person to be like.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CloseButton, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { SkillChip } from './skill-chip.tsx';
import { SkillInput } from './skill-input.tsx';
import {
  asksForNothing,
  defined,
  skillUses,
  withoutSkill,
  withSkill,
  type SearchState,
  type SkillUse,
} from './search-state.ts';

interface AskedChipsProps {
  readonly state: SearchState;
  readonly onChange: (state: SearchState) => void;
  /** Of which saved search the job description is that is looked for, too. */
  readonly description: string | undefined;
  /** Shows how that is read. */
  readonly onDescription: () => void;
}

export function AskedChips({ state, onChange, description, onDescription }: AskedChipsProps) {
  const { t } = useLingui();
  const skills = state.skills ?? [];
  const without = (key: 'titles' | 'organisations', text: string) => {
    const left = state[key]?.filter((one) => one !== text);
    onChange(defined({ ...state, [key]: left?.length ? left : undefined }));
  };
  return (
    <div className="asked">
      <SkillInput onAdd={(skill) => onChange(withSkill(state, { ...skill, use: 'should' }))} />
      {state.like && (
        <ul className="chips" aria-label={t`Like somebody`}>
          <PlainChip
            onRemove={() => onChange(defined({ ...state, like: undefined }))}
            name={t`Like one person`}
          >
            <Trans>Like one person</Trans>
          </PlainChip>
        </ul>
      )}
      {description !== undefined && (
        <div className="chip-group">
          <span className="chip-label">
            <Trans>Job description</Trans>
          </span>
          <ul className="chips" aria-label={t`Job description`}>
            <PlainChip name={description} onRemove={() => onChange(defined({ ...state, saved: undefined }))}>
              <UnstyledButton className="chip-open" title={t`Show how it is read`} onClick={onDescription}>
                <bdi>{description}</bdi>
              </UnstyledButton>
            </PlainChip>
          </ul>
        </div>
      )}
      {skillUses.map((use) => {
        const those = skills.filter((skill) => skill.use === use);
        return (
          those.length > 0 && (
            <div key={use} className="chip-group">
              <span className="chip-label" id={`chips-${use}`}>
                <UseName use={use} />
              </span>
              <ul className="chips" aria-labelledby={`chips-${use}`}>
                {those.map((skill) => (
                  <li key={`${skill.id}${skill.name}`}>
                    <SkillChip
                      skill={skill}
                      onChange={(changed) =>
                        onChange({ ...state, skills: skills.map((one) => (one === skill ? changed : one)) })
                      }
                      onRemove={() => onChange(withoutSkill(state, skill))}
                      onAdd={(added) => onChange(withSkill(state, { ...added, use: 'should' }))}
                    />
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      <PlainChips label={t`Title`} texts={state.titles} onRemove={(text) => without('titles', text)} />
      <PlainChips
        label={t`Worked at`}
        texts={state.organisations}
        onRemove={(text) => without('organisations', text)}
      />
      {!asksForNothing(state) && (
        <Button variant="subtle" size="compact-sm" onClick={() => onChange({})}>
          <Trans>Begin anew</Trans>
        </Button>
      )}
    </div>
  );
}

export function UseName({ use }: { use: SkillUse }) {
  return use === 'must' ? (
    <Trans>Must have</Trans>
  ) : use === 'should' ? (
    <Trans>Should have</Trans>
  ) : (
    <Trans>Must not have</Trans>
  );
}

interface PlainChipsProps {
  readonly label: string;
  readonly texts: readonly string[] | undefined;
  readonly onRemove: (text: string) => void;
}

function PlainChips({ label, texts, onRemove }: PlainChipsProps) {
  if (!texts?.length) return null;
  return (
    <div className="chip-group">
      <span className="chip-label">{label}</span>
      <ul className="chips" aria-label={label}>
        {texts.map((text) => (
          <PlainChip key={text} name={text} onRemove={() => onRemove(text)}>
            {text}
          </PlainChip>
        ))}
      </ul>
    </div>
  );
}

function PlainChip({
  name,
  onRemove,
  children,
}: {
  name: string;
  onRemove: () => void;
  children: ReactNode;
}) {
  const { t } = useLingui();
  return (
    <li className="asked-chip">
      <bdi>{children}</bdi>
      <CloseButton size="xs" aria-label={t`Take ${name} away`} onClick={onRemove} />
    </li>
  );
}
