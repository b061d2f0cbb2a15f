// Labels: as they are shown, and the box to put them on and take them off.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Popover, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { labelCandidates, listLabels, makeLabel, type Candidate, type Label } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { LoadingState } from '../../ui/states.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { toastProblem } from '../../ui/toast.ts';
import { useChangeRows } from './use-candidates.ts';

export function LabelChip({ label }: { label: Label }) {
  return (
    <span className="label-chip" data-colour={label.colour} title={label.name}>
      {label.name}
    </span>
  );
}

export function LabelChips({ labels }: { labels: readonly Label[] }) {
  const { t } = useLingui();
  if (!labels.length) return null;
  return (
    <span className="label-chips" role="group" aria-label={t`Labels`}>
      {labels.map((label) => (
        <LabelChip key={label.id} label={label} />
      ))}
    </span>
  );
}

export const useLabels = () =>
  useQuery({ queryKey: ['labels'], queryFn: async () => (await call(listLabels())).items });

/** At most so many in one request. */
const AT_ONCE = 500;

/** Puts labels on people and takes them off, and shows it at once wherever they are shown. */
export function useLabelling() {
  const queries = useQueryClient();
  const changeRows = useChangeRows();
  return useMutation({
    mutationFn: async ({ ids, add, remove }: { ids: readonly string[]; add: Label[]; remove: Label[] }) => {
      for (let from = 0; from < ids.length; from += AT_ONCE)
        await call(
          labelCandidates({
            body: {
              candidateIds: ids.slice(from, from + AT_ONCE),
              add: add.map(({ id }) => id),
              remove: remove.map(({ id }) => id),
            },
          }),
        );
    },
    onSuccess: (_done, { ids, add, remove }) => {
      const others = (labels: readonly Label[]) =>
        labels.filter(({ id }) => ![...add, ...remove].some((one) => one.id === id));
      const change = (row: Candidate): Candidate => ({
        ...row,
        labels: [...others(row.labels), ...add].sort((a, b) => a.name.localeCompare(b.name)),
      });
      changeRows(new Set(ids), change);
      for (const id of ids)
        queries.setQueryData<Candidate>(['candidate', id], (kept) => kept && change(kept));
      void queries.invalidateQueries({ queryKey: ['candidates', 'facets'] });
    },
    onError: toastProblem,
  });
}

/** A button that opens the box; `of` are those whose labels are changed. */
export function LabelPicker({ of: people }: { of: readonly Pick<Candidate, 'id' | 'labels'>[] }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      width={280}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconTag size={16} />}
          onClick={() => setOpen((was) => !was)}
        >
          <Trans>Labels</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Labels`}>
        <LabelBox people={people} />
      </Popover.Dropdown>
    </Popover>
  );
}

function LabelBox({ people }: { people: readonly Pick<Candidate, 'id' | 'labels'>[] }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { data: labels, error } = useLabels();
  const labelling = useLabelling();
  const [text, setText] = useState('');
  const make = useMutation({
    mutationFn: (name: string) => call(makeLabel({ body: { name } })),
    onSuccess: (label) => {
      setText('');
      void queries.invalidateQueries({ queryKey: ['labels'] });
      put(label, true);
    },
    onError: toastProblem,
  });
  const ids = people.map(({ id }) => id);
  const put = (label: Label, on: boolean) =>
    labelling.mutate({ ids, add: on ? [label] : [], remove: on ? [] : [label] });
  if (error) return <ProblemNotice error={error} />;
  if (!labels) return <LoadingState />;
  const wanted = text.trim().toLowerCase();
  const fitting = labels.filter(({ name }) => name.toLowerCase().includes(wanted));
  const isNew = wanted !== '' && !labels.some(({ name }) => name.toLowerCase() === wanted);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isNew) make.mutate(text.trim());
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <TextInput
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          placeholder={t`Find or make a label`}
          aria-label={t`Find or make a label`}
          maxLength={60}
          data-autofocus
        />
        <ScrollArea.Autosize mah={240}>
          <Stack gap={6}>
            {fitting.map((label) => {
              const having = people.filter((one) => one.labels.some(({ id }) => id === label.id)).length;
              return (
                <Checkbox
                  key={label.id}
                  size="sm"
                  checked={having === people.length && having > 0}
                  indeterminate={having > 0 && having < people.length}
                  onChange={() => put(label, having < people.length)}
                  label={<LabelChip label={label} />}
                />
              );
            })}
            {!labels.length && !wanted && (
              <Text size="sm" c="dimmed">
                <Trans>There are no labels yet. Type a name to make the first.</Trans>
              </Text>
            )}
          </Stack>
        </ScrollArea.Autosize>
        {isNew && (
          <Button type="submit" size="compact-sm" variant="light" loading={make.isPending}>
            <Trans>Make “{text.trim()}”</Trans>
          </Button>
        )}
      </Stack>
    </form>
  );
}
