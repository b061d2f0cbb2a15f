// Keeps a search: its name, whether others see it, and whether it tells of new people who fit.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeSavedSearch, saveSearch, type SavedSearch, type SearchRequest } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { toast } from '../../ui/toast.ts';

const alerts = ['none', 'daily', 'immediately'] as const;

interface SaveSearchDialogProps {
  /** The one that is changed; undefined: a new one. */
  readonly saved: SavedSearch | undefined;
  readonly request: SearchRequest;
  readonly onClose: () => void;
}

export function SaveSearchDialog({ saved, request, onClose }: SaveSearchDialogProps) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [name, setName] = useState(saved?.name ?? '');
  const [alert, setAlert] = useState<(typeof alerts)[number]>(saved?.alert ?? 'none');
  const [byMail, setByMail] = useState(saved?.byMail ?? true);
  const [byWebhook, setByWebhook] = useState(saved?.byWebhook ?? true);
  const [shared, setShared] = useState(saved?.shared ?? false);
  const names = { none: t`Never`, daily: t`Once a day`, immediately: t`At once` };
  const save = useMutation({
    mutationFn: () => {
      const body = { name: name.trim(), request, alert, byMail, byWebhook, shared };
      return call(saved ? changeSavedSearch({ path: { searchId: saved.id }, body }) : saveSearch({ body }));
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['saved-searches'] });
      toast(t`Saved.`);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={saved ? t`Change a saved search` : t`Save this search`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack>
          <TextInput
            label={t`Name`}
            required
            maxLength={120}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Select
            label={t`Tell of new people who fit`}
            allowDeselect={false}
            data={alerts.map((value) => ({ value, label: names[value] }))}
            value={alert}
            onChange={(value) => setAlert(alerts.find((one) => one === value) ?? 'none')}
          />
          {alert !== 'none' && (
            <>
              <Checkbox
                label={t`By mail to me`}
                description={t`Where this installation sends mail: how many, and a link.`}
                checked={byMail}
                onChange={(event) => setByMail(event.currentTarget.checked)}
              />
              <Checkbox
                label={t`To the webhooks of the workspace`}
                checked={byWebhook}
                onChange={(event) => setByWebhook(event.currentTarget.checked)}
              />
            </>
          )}
          <Checkbox
            label={t`Everybody in the workspace sees it`}
            checked={shared}
            onChange={(event) => setShared(event.currentTarget.checked)}
          />
          {save.error && <ProblemNotice error={save.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              <Trans>Cancel</Trans>
            </Button>
            <Button type="submit" loading={save.isPending} disabled={!name.trim()}>
              <Trans>Save</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
