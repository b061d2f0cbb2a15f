// Mappings that are kept for the next file: one to use, and this one to keep.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Menu, Modal, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { listImportTemplates, saveImportTemplate, type ImportField } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { toast } from '../../ui/toast.ts';

interface TemplatesProps {
  readonly fields: Readonly<Record<string, ImportField | null>>;
  readonly onUse: (name: string) => void;
}

export function Templates({ fields, onUse }: TemplatesProps) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const { data } = useQuery({ queryKey: ['import-templates'], queryFn: () => call(listImportTemplates()) });
  const save = useMutation({
    mutationFn: () => call(saveImportTemplate({ body: { name: name.trim(), mapping: { ...fields } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['import-templates'] });
      setOpen(false);
      toast(t`Saved. Choose it with your next file.`);
    },
  });
  return (
    <Group gap="xs">
      {data && data.items.length > 0 && (
        <Menu>
          <Menu.Target>
            <Button variant="default" size="xs">
              <Trans>Use a saved mapping</Trans>
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {data.items.map((one) => (
              <Menu.Item key={one.id} onClick={() => onUse(one.name)}>
                {one.name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Button variant="subtle" size="xs" onClick={() => setOpen(true)}>
        <Trans>Save this mapping</Trans>
      </Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t`Save this mapping`} centered>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save.mutate();
          }}
        >
          <TextInput
            label={t`Name`}
            description={t`What has this name already is replaced`}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={100}
            required
            data-autofocus
            mb="md"
          />
          {save.error && <ProblemNotice error={save.error} />}
          <Group justify="flex-end" mt="md">
            <Button type="submit" loading={save.isPending} disabled={!name.trim()}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        </form>
      </Modal>
    </Group>
  );
}
