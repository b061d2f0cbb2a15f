// What can be done with the people that are marked: labels, side by side, a table to take away, erasing.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Group } from '@mantine/core';
import { IconColumns2, IconDownload, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { eraseCandidate, type Candidate } from '@vitae/client';
import { call, codeOf } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { MOST_COMPARED } from './compare-limits.ts';
import { MOST_IN_TABLE, saveTableOf } from './export-table.ts';
import { LabelPicker } from './labels.tsx';
import { useChangeRows } from './use-candidates.ts';

interface BulkBarProps {
  readonly people: readonly Candidate[];
  readonly onClear: () => void;
}

export function BulkBar({ people, onClear }: BulkBarProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const confirm = useConfirm();
  const queries = useQueryClient();
  const changeRows = useChangeRows();
  const mayWrite = useMay('resumes:write');
  const mayErase = useMay('privacy:erase');
  const save = useMutation({ mutationFn: () => saveTableOf(people), onError: toastProblem });
  const erase = useMutation({
    mutationFn: async () => {
      const erased: string[] = [];
      const refused: unknown[] = [];
      // One after the other: each is a work of its own, and of one that is refused the others still go.
      for (const { id } of people)
        await call(eraseCandidate({ path: { candidateId: id } })).then(
          () => erased.push(id),
          (error: unknown) => refused.push(error),
        );
      return { erased: new Set(erased), refused };
    },
    onSuccess: ({ erased, refused }) => {
      changeRows(erased, () => undefined);
      void queries.invalidateQueries({ queryKey: ['candidates'] });
      if (erased.size) toast(t`Erased: ${erased.size}`);
      // Each reason once: twenty people on hold are one sentence.
      const reasons = new Map(refused.map((error) => [codeOf(error), error]));
      for (const error of reasons.values()) toastProblem(error);
      onClear();
    },
  });
  const askAndErase = async () => {
    const question = {
      title: t`Erase these people?`,
      text: (
        <>
          <Plural
            value={people.length}
            one="# person goes with all resumes, notes and what was read of them. Only a signed receipt stays."
            other="# people go with all resumes, notes and what was read of them. Only signed receipts stay."
          />{' '}
          <Trans>This can’t be undone.</Trans>
        </>
      ),
      action: t`Erase`,
      dangerous: true,
    };
    if (await confirm(question)) erase.mutate();
  };
  return (
    <Group className="bulk-bar" gap="xs" role="toolbar" aria-label={t`What is marked`}>
      <strong aria-live="polite">
        <Plural value={people.length} one="# marked" other="# marked" />
      </strong>
      {mayWrite && <LabelPicker of={people} />}
      {people.length >= 2 && people.length <= MOST_COMPARED && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconColumns2 size={16} />}
          onClick={() => void navigate({ to: '/compare', search: { ids: people.map(({ id }) => id) } })}
        >
          <Trans>Compare</Trans>
        </Button>
      )}
      <Button
        variant="default"
        size="xs"
        leftSection={<IconDownload size={16} />}
        loading={save.isPending}
        disabled={people.length > MOST_IN_TABLE}
        title={people.length > MOST_IN_TABLE ? t`At most ${MOST_IN_TABLE} at once` : undefined}
        onClick={() => save.mutate()}
      >
        <Trans>Export CSV</Trans>
      </Button>
      {mayErase && (
        <Button
          variant="default"
          size="xs"
          className="danger"
          leftSection={<IconTrash size={16} />}
          loading={erase.isPending}
          onClick={() => void askAndErase()}
        >
          <Trans>Erase…</Trans>
        </Button>
      )}
      <Button variant="subtle" size="xs" onClick={onClear}>
        <Trans>Unmark</Trans>
      </Button>
    </Group>
  );
}
