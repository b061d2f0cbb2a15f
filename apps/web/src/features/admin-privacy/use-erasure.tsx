// Erases a person, after a question, and shows the receipt of it.
import { useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { eraseCandidate, type ErasureReceipt } from '@vitae/client';
import { useState, type ReactNode } from 'react';
import { call } from '../../api/call.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { toastProblem } from '../../ui/toast.ts';
import { ReceiptFacts } from './receipt-facts.tsx';
import { saveReceipt } from './save-receipt.ts';

interface Person {
  readonly id: string;
  /** Null where it is not known, or hidden. */
  readonly name: string | null;
}

interface Erasure {
  readonly erase: (person: Person) => void;
  /** To be drawn somewhere: the receipt of what was just erased. */
  readonly receipt: ReactNode;
}

export function useErasure(onErased?: () => void): Erasure {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const [receipt, setReceipt] = useState<ErasureReceipt>();
  const run = useMutation({
    mutationFn: (id: string) => call(eraseCandidate({ path: { candidateId: id } })),
    onSuccess: (made) => {
      setReceipt(made);
      onErased?.();
      // Whatever showed this person must show them no more.
      void queries.invalidateQueries();
    },
    onError: toastProblem,
  });
  const ask = async ({ id, name }: Person) => {
    const who = name ?? t`this person`;
    const yes = await confirm({
      title: t`Erase ${who}?`,
      text: t`All of their resumes, files, profiles, notes and traces in searches are erased for good. You get a signed receipt. This can’t be undone.`,
      action: t`Erase for good`,
      dangerous: true,
    });
    if (yes) run.mutate(id);
  };
  return {
    erase: (person) => void ask(person),
    receipt: (
      <Modal
        opened={receipt !== undefined}
        onClose={() => setReceipt(undefined)}
        title={t`Erased: the receipt`}
        centered
        size="lg"
      >
        {receipt && (
          <Stack gap="sm">
            <Text size="sm">
              {t`It is signed, and says what was erased without saying of whom. It is kept below, too.`}
            </Text>
            <ReceiptFacts receipt={receipt} />
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={() => saveReceipt(receipt)}>{t`Save the receipt`}</Button>
              <Button onClick={() => setReceipt(undefined)}>{t`Close`}</Button>
            </Group>
          </Stack>
        )}
      </Modal>
    ),
  };
}
