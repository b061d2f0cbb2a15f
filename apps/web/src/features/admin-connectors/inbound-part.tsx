// What a system tells us, and the secret that it signs with: entered or made here, and never shown again.
import { useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { Connector } from '@vitae/client';
import { useState } from 'react';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { CopyField } from '../../ui/copy-field.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { ShownOnce } from '../../ui/shown-once.tsx';
import { Tag } from '../../ui/tag.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { useConnectorChange } from './use-connector.ts';
import { SecretInput } from '../../ui/secret-input.tsx';

const SECRET_BYTES = 32;
/** Hexadecimal: systems differ in which signs they take. */
const newSecret = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

export function InboundPart({ connector }: { connector: Connector }) {
  const { t } = useLingui();
  const confirm = useConfirm();
  const change = useConnectorChange(connector);
  const [entering, setEntering] = useState(false);
  const [made, setMade] = useState<string>();
  const { takesInbound, inboundPath } = connector;
  const set = useMutation({
    mutationFn: (inboundSecret: string | null) => change({ inboundSecret }),
    onError: toastProblem,
  });
  const make = async () => {
    const yes =
      !takesInbound ||
      (await confirm({
        title: t`Make a new secret?`,
        text: t`What the system signs with the old one is not taken any more, from now on.`,
        action: t`Make it`,
      }));
    if (!yes) return;
    const secret = newSecret();
    set.mutate(secret, { onSuccess: () => setMade(secret) });
  };
  const forget = async () => {
    const yes = await confirm({
      title: t`Take nothing from this system?`,
      text: t`The secret is forgotten, and what the system tells is not taken any more.`,
      action: t`Take nothing`,
      dangerous: true,
    });
    if (yes) set.mutate(null, { onSuccess: () => toast(t`Nothing is taken from there any more.`) });
  };
  return (
    <Section
      title={t`What the system tells`}
      hint={t`It can tell of new applications by a webhook: their resumes are read here, and not pushed back.`}
      actions={takesInbound ? <Tag tone="good">{t`taken`}</Tag> : <Tag>{t`not taken: no secret`}</Tag>}
    >
      <Stack gap="sm" maw={720}>
        {inboundPath && (
          <CopyField label={t`Address for its webhook`} value={`${window.location.origin}${inboundPath}`} />
        )}
        <Group gap="xs">
          <Button variant="default" loading={set.isPending} onClick={() => void make()}>
            {takesInbound ? t`Make a new secret` : t`Make a secret`}
          </Button>
          <Button variant="default" onClick={() => setEntering(true)}>{t`Enter the system’s own`}</Button>
          {takesInbound && (
            <Button variant="light" color="red" onClick={() => void forget()}>{t`Take nothing`}</Button>
          )}
        </Group>
      </Stack>
      <Modal opened={entering} onClose={() => setEntering(false)} title={t`The system’s own secret`} centered>
        <SecretForm
          onClose={() => setEntering(false)}
          onSave={async (inboundSecret) => {
            await change({ inboundSecret });
            setEntering(false);
            toast(t`The secret is kept.`);
          }}
        />
      </Modal>
      <ShownOnce
        title={t`The new secret`}
        text={t`It is shown this once: copy it now to where that system asks for the secret of its webhook.`}
        label={t`Secret`}
        value={made}
        done={t`I have copied it`}
        onDone={() => setMade(undefined)}
      />
    </Section>
  );
}

function SecretForm({ onClose, onSave }: { onClose: () => void; onSave: (secret: string) => Promise<void> }) {
  const { t } = useLingui();
  const [secret, setSecret] = useState('');
  const save = useMutation({ mutationFn: () => onSave(secret) });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      <Stack gap="sm">
        <Text size="sm">{t`Some systems make it themselves, as Lever’s signature token.`}</Text>
        <SecretInput
          label={t`Secret`}
          description={t`16 characters or more. Kept encrypted, and never shown again.`}
          autoComplete="off"
          required
          withAsterisk={false}
          minLength={16}
          maxLength={200}
          value={secret}
          onChange={(event) => setSecret(event.currentTarget.value)}
        />
        {save.error && <ProblemNotice error={save.error} />}
        <DialogButtons action={t`Save`} busy={save.isPending} onClose={onClose} />
      </Stack>
    </form>
  );
}
