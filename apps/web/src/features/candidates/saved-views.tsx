// Views of the list that somebody keeps by a name, for themselves or for all: filters, order and columns.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, Checkbox, Divider, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { deleteSavedView, listSavedViews, saveView, type SavedView } from '@vitae/client';
import { useState, type FormEvent } from 'react';
import { call } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { LoadingState } from '../../ui/states.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { toastProblem } from '../../ui/toast.ts';
import { queryOf, readSearch, type CandidateSearch } from './candidate-search.ts';

interface SavedViewsProps {
  readonly search: CandidateSearch;
  readonly onSearch: (search: CandidateSearch) => void;
}

const KEY = ['saved-views', 'candidates'] as const;

export function SavedViews({ search, onSearch }: SavedViewsProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      width={300}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconBookmark size={16} />}
          onClick={() => setOpen((was) => !was)}
        >
          <Trans>Views</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Views`}>
        <ViewsBox
          search={search}
          onSearch={(next) => {
            setOpen(false);
            onSearch(next);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function ViewsBox({ search, onSearch }: SavedViewsProps) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const mayShare = useMay('resumes:write');
  const mayRemoveOthers = useMay('saved:others');
  const [name, setName] = useState('');
  const [isShared, setShared] = useState(false);
  const { data: views, error } = useQuery({
    queryKey: KEY,
    queryFn: async () => (await call(listSavedViews({ query: { list: 'candidates' } }))).items,
  });
  const again = () => queries.invalidateQueries({ queryKey: KEY });
  const save = useMutation({
    mutationFn: () => {
      const query = { ...queryOf(search) };
      const { columns } = search;
      const state = { query, ...(columns && { columns }) };
      return call(saveView({ body: { name: name.trim(), list: 'candidates', state, shared: isShared } }));
    },
    onSuccess: () => {
      setName('');
      void again();
    },
  });
  const remove = useMutation({
    mutationFn: ({ id }: SavedView) => call(deleteSavedView({ path: { viewId: id } })),
    onSuccess: again,
    onError: toastProblem,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) save.mutate();
  };
  return (
    <Stack gap="xs">
      {error && <ProblemNotice error={error} />}
      {!views && !error && <LoadingState />}
      {views?.length === 0 && (
        <Text size="sm" c="dimmed">
          <Trans>No views yet. Filter the list, then keep it by a name.</Trans>
        </Text>
      )}
      {views && views.length > 0 && (
        <ul className="plain-list saved-views" aria-label={t`Views`}>
          {views.map((view) => (
            <li key={view.id}>
              <Button
                variant="subtle"
                size="compact-sm"
                className="wraps grow"
                justify="flex-start"
                onClick={() =>
                  onSearch(
                    readSearch({
                      ...view.state.query,
                      ...(view.state.columns && { columns: view.state.columns }),
                    }),
                  )
                }
              >
                {view.name}
              </Button>
              {view.shared && (
                <span className="badge">
                  <Trans>shared</Trans>
                </span>
              )}
              {(view.isYours || mayRemoveOthers) && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={t`Delete the view “${view.name}”`}
                  onClick={() => remove.mutate(view)}
                >
                  <IconTrash size={14} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      <Divider />
      <form onSubmit={submit}>
        <Stack gap="xs">
          <TextInput
            size="xs"
            label={t`Keep this list as`}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={100}
          />
          {save.error && <ProblemNotice error={save.error} />}
          <Group justify="space-between">
            {mayShare ? (
              <Checkbox
                size="xs"
                label={t`For everybody here`}
                checked={isShared}
                onChange={(event) => setShared(event.currentTarget.checked)}
              />
            ) : (
              <span />
            )}
            <Button type="submit" size="compact-sm" loading={save.isPending} disabled={!name.trim()}>
              <Trans>Keep</Trans>
            </Button>
          </Group>
        </Stack>
      </form>
    </Stack>
  );
}
