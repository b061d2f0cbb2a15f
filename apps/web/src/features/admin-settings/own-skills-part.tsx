// Skills of the workspace's own: their names win over those of the taxonomy.
import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Group, Stack, TagsInput, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { OwnSkill } from '@vitae/contracts';
import { Section } from '../../ui/section.tsx';
import { DraftButtons } from './draft-buttons.tsx';
import { useDraft } from './use-draft.ts';

interface OwnSkillsPartProps {
  readonly skills: readonly OwnSkill[];
  readonly onSave: (skills: OwnSkill[]) => Promise<void>;
}

export function OwnSkillsPart({ skills, onSave }: OwnSkillsPartProps) {
  const { t } = useLingui();
  const { items, add, change, remove, undo, save, ...state } = useDraft(skills, onSave);
  return (
    <Section
      title={t`Own skills`}
      hint={t`Skills that the taxonomy does not know: products of yours, names that only you use.`}
    >
      <form
        aria-label={t`Own skills`}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="xs">
          {items.map((skill, index) => {
            const name = skill.name || String(index + 1);
            return (
              <Group key={index} align="flex-end" gap="sm" wrap="nowrap">
                <TextInput
                  label={t`Skill`}
                  required
                  withAsterisk={false}
                  style={{ flex: 1 }}
                  value={skill.name}
                  onChange={(event) => change(index, { name: event.currentTarget.value })}
                />
                <TagsInput
                  label={t`Also called`}
                  style={{ flex: 2 }}
                  value={skill.aliases}
                  onChange={(aliases) => change(index, { aliases })}
                />
                <ActionIcon
                  variant="subtle"
                  color="red"
                  mb={4}
                  aria-label={t`Remove skill ${name}`}
                  onClick={() => remove(index)}
                >
                  <IconTrash size={16} />
                </ActionIcon>
              </Group>
            );
          })}
        </Stack>
        <DraftButtons
          {...state}
          add={t`Add a skill`}
          onAdd={() => add({ name: '', aliases: [], kind: 'own' })}
          onUndo={undo}
        />
      </form>
    </Section>
  );
}
