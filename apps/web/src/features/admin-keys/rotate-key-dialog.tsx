// A key gets a successor; the old one works on for a while, so that programs can change over without a gap.
import { useLingui } from '@lingui/react/macro';
import { Modal, Select, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { rotateApiKey, type ApiKey } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';

interface RotateKeyDialogProps {
  readonly rotating: ApiKey | undefined;
  readonly onClose: () => void;
  readonly onMade: (key: string) => void;
}

export function RotateKeyDialog({ rotating, onClose, onMade }: RotateKeyDialogProps) {
  const { t } = useLingui();
  const [hours, setHours] = useState('24');
  const rotate = useMutation({
    mutationFn: ({ id }: ApiKey) =>
      call(rotateApiKey({ path: { keyId: id }, body: { overlapHours: Number(hours) } })),
    onSuccess: ({ key }) => onMade(key),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (rotating) rotate.mutate(rotating);
  };
  const name = rotating?.name ?? '';
  return (
    <Modal opened={rotating !== undefined} onClose={onClose} title={t`Rotate “${name}”`} centered>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text size="sm">
            {t`You get a new key that may do the same. The old one works on for the time that you choose here.`}
          </Text>
          <Select
            label={t`The old key works for another`}
            value={hours}
            allowDeselect={false}
            onChange={(value) => setHours(value ?? '24')}
            data={[
              { value: '1', label: t`hour` },
              { value: '24', label: t`day` },
              { value: '168', label: t`week` },
            ]}
          />
          {rotate.error && <ProblemNotice error={rotate.error} />}
          <DialogButtons action={t`Make the new key`} busy={rotate.isPending} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
