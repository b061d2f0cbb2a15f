// Address, description and events of an endpoint, new or known.
import { useLingui } from '@lingui/react/macro';
import { Checkbox, Code, Modal, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { WebhookEndpoint, WebhookEventType } from '@vitae/client';
import { webhookEventTypes } from '@vitae/contracts';
import { useState, type FormEvent } from 'react';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { eventNames } from './event-names.ts';

export interface EndpointDraft {
  readonly url: string;
  readonly description: string;
  readonly events: WebhookEventType[];
}

interface EndpointDialogProps {
  readonly title: string;
  readonly action: string;
  readonly opened: boolean;
  readonly endpoint?: WebhookEndpoint;
  readonly onClose: () => void;
  readonly onSave: (draft: EndpointDraft) => Promise<void>;
}

function EventName({ type }: { type: WebhookEventType }) {
  const { t } = useLingui();
  const name = eventNames[type];
  return name && t(name);
}

export function EndpointDialog({ opened, onClose, title, ...form }: EndpointDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="lg" centered>
      <EndpointForm onClose={onClose} {...form} />
    </Modal>
  );
}

function EndpointForm({ action, endpoint, onClose, onSave }: Omit<EndpointDialogProps, 'opened' | 'title'>) {
  const { t } = useLingui();
  const [url, setUrl] = useState(endpoint?.url ?? '');
  const [description, setDescription] = useState(endpoint?.description ?? '');
  const known = endpoint?.events ?? [];
  const [everything, setEverything] = useState(known.length === 0);
  const [chosen, setChosen] = useState<readonly string[]>(known);
  const save = useMutation({
    mutationFn: () =>
      onSave({
        url,
        description,
        events: everything ? [] : webhookEventTypes.filter((type) => chosen.includes(type)),
      }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t`Address`}
          description={t`Reachable from the internet, by https.`}
          type="url"
          required
          withAsterisk={false}
          data-autofocus
          placeholder="https://…"
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <TextInput
          label={t`What it is`}
          description={t`For you and your colleagues; may stay empty.`}
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <Switch
          label={t`Everything that happens, new kinds of events among it`}
          checked={everything}
          onChange={(event) => setEverything(event.currentTarget.checked)}
        />
        {!everything && (
          <Checkbox.Group label={t`Events`} value={[...chosen]} onChange={setChosen}>
            <Stack gap={6} mt="xs">
              {webhookEventTypes.map((type) => (
                <Checkbox
                  key={type}
                  value={type}
                  label={
                    <>
                      <EventName type={type} /> <Code>{type}</Code>
                    </>
                  }
                />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        {save.error && <ProblemNotice error={save.error} />}
        <DialogButtons
          action={action}
          busy={save.isPending}
          disabled={!everything && chosen.length === 0}
          onClose={onClose}
        />
      </Stack>
    </form>
  );
}
