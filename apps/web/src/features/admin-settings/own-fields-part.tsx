// Fields of the workspace's own, which the language model looks for in every resume.
import { useLingui } from '@lingui/react/macro';
import { ActionIcon, Group, Paper, Select, Stack, TagsInput, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { OwnField } from '@vitae/contracts';
import { Section } from '../../ui/section.tsx';
import { DraftButtons } from './draft-buttons.tsx';
import { useDraft } from './use-draft.ts';

interface OwnFieldsPartProps {
  readonly fields: readonly OwnField[];
  readonly onSave: (fields: OwnField[]) => Promise<void>;
}

const TYPES = ['text', 'number', 'yes_no', 'one_of'] as const;

export function OwnFieldsPart({ fields, onSave }: OwnFieldsPartProps) {
  const { t } = useLingui();
  const { items, add, change, remove, undo, save, ...state } = useDraft(fields, onSave);
  const typeNames = { text: t`a text`, number: t`a number`, yes_no: t`yes or no`, one_of: t`one of these` };
  return (
    <Section
      title={t`Own fields`}
      hint={t`Questions that the language model answers from each resume that comes in. Each costs tokens.`}
    >
      <form
        aria-label={t`Own fields`}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="sm">
          {items.map((field, index) => {
            const name = field.question || field.key || String(index + 1);
            return (
              <Paper key={index} withBorder p="sm" radius="md">
                <Group align="flex-start" gap="sm" wrap="nowrap">
                  <Stack gap="xs" style={{ flex: 1 }}>
                    <TextInput
                      label={t`Question`}
                      placeholder={t`May they work on weekends?`}
                      required
                      withAsterisk={false}
                      minLength={3}
                      value={field.question}
                      onChange={(event) => change(index, { question: event.currentTarget.value })}
                    />
                    <Group gap="sm" grow align="flex-start">
                      <TextInput
                        label={t`Name in the data`}
                        placeholder="weekends"
                        required
                        withAsterisk={false}
                        pattern="[a-z][a-z0-9_]{0,39}"
                        title={t`Small letters, digits and underscores`}
                        value={field.key}
                        onChange={(event) => change(index, { key: event.currentTarget.value })}
                      />
                      <Select
                        label={t`Answer`}
                        allowDeselect={false}
                        value={field.type}
                        data={TYPES.map((type) => ({ value: type, label: typeNames[type] }))}
                        onChange={(value) => {
                          const type = TYPES.find((known) => known === value) ?? 'text';
                          change(index, { type, options: type === 'one_of' ? field.options : [] });
                        }}
                      />
                    </Group>
                    {field.type === 'one_of' && (
                      <TagsInput
                        label={t`Answers to choose from`}
                        description={t`At least two; each is added with the enter key.`}
                        value={field.options}
                        onChange={(options) => change(index, { options })}
                      />
                    )}
                  </Stack>
                  <ActionIcon
                    variant="subtle"
                    color="red"
                    aria-label={t`Remove field ${name}`}
                    onClick={() => remove(index)}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </Group>
              </Paper>
            );
          })}
        </Stack>
        <DraftButtons
          {...state}
          add={t`Add a field`}
          onAdd={() => add({ key: '', question: '', type: 'text', options: [] })}
          onUndo={undo}
        />
      </form>
    </Section>
  );
}
