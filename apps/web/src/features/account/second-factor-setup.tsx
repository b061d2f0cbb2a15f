// Setting the second factor up: scan, type a code to show that it works, keep the recovery codes.
import { useLingui } from '@lingui/react/macro';
import {
  Alert,
  Button,
  Code,
  CopyButton,
  Group,
  Paper,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { confirmSecondFactor, type NewSecondFactor } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { CopyField } from '../../ui/copy-field.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { QrCode } from './qr-code.tsx';

export function SecondFactorSetup({ begun, onDone }: { begun: NewSecondFactor; onDone: () => void }) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () => call(confirmSecondFactor({ body: { code: code.replaceAll(/\s/g, '') } })),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate();
  };
  const codes = confirm.data?.recoveryCodes;
  if (codes)
    return (
      <Paper withBorder p="md" radius="md">
        <Stack gap="sm">
          <Alert color="green" role="status" title={t`The second factor is on`}>
            {t`Keep these recovery codes where you find them without your phone. Each lets you in once. They are shown this once.`}
          </Alert>
          <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs">
            {codes.map((recovery) => (
              <Code key={recovery} fz="sm" ta="center" p={6}>
                {recovery}
              </Code>
            ))}
          </SimpleGrid>
          <Group gap="xs">
            <CopyButton value={codes.join('\n')}>
              {({ copied, copy }) => (
                <Button variant="default" onClick={copy}>
                  {copied ? t`Copied` : t`Copy all`}
                </Button>
              )}
            </CopyButton>
            <Button onClick={onDone}>{t`I have kept them`}</Button>
          </Group>
        </Stack>
      </Paper>
    );
  return (
    <Paper withBorder p="md" radius="md">
      <Group align="flex-start" gap="lg">
        <QrCode text={begun.uri} label={t`QR code to scan with your app`} />
        <form onSubmit={submit} style={{ flex: '1 1 260px' }}>
          <Stack gap="sm">
            <Text size="sm">
              {t`Scan the picture with an app for such codes, for example the one of your passwords. Then type the six digits that it shows.`}
            </Text>
            <CopyField label={t`Or type this secret into the app`} value={begun.secret} />
            <TextInput
              label={t`Code`}
              autoComplete="one-time-code"
              inputMode="numeric"
              required
              withAsterisk={false}
              maw={200}
              value={code}
              onChange={(event) => setCode(event.currentTarget.value)}
            />
            {confirm.error && <ProblemNotice error={confirm.error} />}
            <Group gap="xs">
              <Button type="submit" loading={confirm.isPending}>{t`Switch on`}</Button>
              <Button variant="default" onClick={onDone}>{t`Not now`}</Button>
            </Group>
          </Stack>
        </form>
      </Group>
    </Paper>
  );
}
