// What is seldom done with a person: held from being erased, or erased.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Group, Menu, Modal, Text, Textarea } from '@mantine/core';
import { IconDots, IconLock, IconLockOpen, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { eraseCandidate, holdCandidate, releaseCandidate, type Candidate } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call, codeOf } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { holdsKey, useHold } from './held.tsx';
import { useChangeRows } from './use-candidates.ts';

const SHORTEST_REASON = 3;

export function MoreMenu({ person }: { person: Candidate }) {
  const { t } = useLingui();
  const mayErase = useMay('privacy:erase');
  const navigate = useNavigate();
  const confirm = useConfirm();
  const queries = useQueryClient();
  const changeRows = useChangeRows();
  const [isHolding, setHolding] = useState(false);
  const path = { candidateId: person.id };
  const hold = useHold(person.id);
  const erase = useMutation({
    mutationFn: () => call(eraseCandidate({ path })),
    onSuccess: async () => {
      changeRows(new Set([person.id]), () => undefined);
      await navigate({ to: '/candidates' });
      queries.removeQueries({ queryKey: ['candidate', person.id] });
      void queries.invalidateQueries({ queryKey: ['candidates'] });
      toast(t`Erased. The receipt stands under privacy.`);
    },
    onError: toastProblem,
  });
  const release = useMutation({
    mutationFn: () => call(releaseCandidate({ path })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: holdsKey(person.id) });
      toast(t`No longer held: they can be erased.`);
    },
    onError: toastProblem,
  });
  if (!mayErase) return null;
  const askAndErase = async () => {
    const question = {
      title: t`Erase this person?`,
      text: t`All their resumes, notes, decisions and what was read of them go. Only a signed receipt stays. This can’t be undone.`,
      action: t`Erase`,
      dangerous: true,
    };
    if (await confirm(question)) erase.mutate();
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" aria-label={t`More`} loading={erase.isPending}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconLock size={16} />} onClick={() => setHolding(true)}>
            {hold ? <Trans>Change why they are held…</Trans> : <Trans>Legal hold…</Trans>}
          </Menu.Item>
          {hold && (
            <Menu.Item leftSection={<IconLockOpen size={16} />} onClick={() => release.mutate()}>
              <Trans>End the legal hold</Trans>
            </Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item
            className="danger"
            leftSection={<IconTrash size={16} />}
            onClick={() => void askAndErase()}
          >
            <Trans>Erase…</Trans>
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <HoldDialog candidateId={person.id} open={isHolding} onClose={() => setHolding(false)} />
    </>
  );
}

interface HoldDialogProps {
  readonly candidateId: string;
  readonly open: boolean;
  readonly onClose: () => void;
}

function HoldDialog({ candidateId, open, onClose }: HoldDialogProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const hold = useMutation({
    mutationFn: () => call(holdCandidate({ path: { candidateId }, body: { reason: reason.trim() } })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: holdsKey(candidateId) });
      toast(t`Held: nothing of them is erased until the hold ends.`);
      setReason('');
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    hold.mutate();
  };
  return (
    <Modal opened={open} onClose={onClose} title={t`Legal hold`} centered>
      <form onSubmit={submit}>
        <Text size="sm" mb="sm">
          <Trans>Nothing of this person is erased while they are held, whoever asks for it.</Trans>
        </Text>
        {hold.error && codeOf(hold.error) !== 'unauthenticated' && <ProblemNotice error={hold.error} />}
        <Textarea
          label={t`Why`}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={500}
          autosize
          minRows={2}
          data-autofocus
          required
        />
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={hold.isPending} disabled={reason.trim().length < SHORTEST_REASON}>
            <Trans>Hold</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
