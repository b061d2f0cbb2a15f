// A new API key: its name, what it may, and until when.
import { useLingui } from '@lingui/react/macro';
import { Checkbox, Code, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { makeApiKey } from '@vitae/client';
import { scopesToGive, type Scope } from '@vitae/contracts';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { useSession } from '../../session/session.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { scopeNames } from './scope-names.ts';

const DAY_MS = 86_400_000;

interface MakeKeyDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onMade: (key: string) => void;
}

export function MakeKeyDialog({ opened, onClose, onMade }: MakeKeyDialogProps) {
  const { t } = useLingui();
  const { role } = useSession().session.member;
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>(['resumes:read']);
  const [days, setDays] = useState('365');
  const mine = scopesToGive(role);
  const labelOf = (scope: Scope) => {
    const name = scopeNames[scope];
    return name ? t(name) : scope;
  };
  const make = useMutation({
    mutationFn: () =>
      call(
        makeApiKey({
          body: {
            name,
            scopes: mine.filter((scope) => chosen.includes(scope)),
            expiresAt: days === 'never' ? null : new Date(Date.now() + Number(days) * DAY_MS).toISOString(),
          },
        }),
      ),
    onSuccess: ({ key }) => {
      setName('');
      onMade(key);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t`Make a key`} centered>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label={t`Name`}
            description={t`Say what uses it: “Careers page”, “Nightly export”.`}
            required
            withAsterisk={false}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox.Group label={t`What it may`} value={[...chosen]} onChange={setChosen}>
            <Stack gap="xs" mt="xs">
              {mine.map((scope) => (
                <Checkbox
                  key={scope}
                  value={scope}
                  label={labelOf(scope)}
                  description={<Code>{scope}</Code>}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <Select
            label={t`Expires`}
            value={days}
            allowDeselect={false}
            onChange={(value) => setDays(value ?? 'never')}
            data={[
              { value: '30', label: t`in 30 days` },
              { value: '90', label: t`in 90 days` },
              { value: '365', label: t`in a year` },
              { value: 'never', label: t`never` },
            ]}
          />
          {make.error && <ProblemNotice error={make.error} />}
          <DialogButtons
            action={t`Make the key`}
            busy={make.isPending}
            disabled={chosen.length === 0}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
}
