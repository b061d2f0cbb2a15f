// Searches that are kept: a menu to open them again, and the way to keep the one that is asked now.
import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Badge, Button, Popover, UnstyledButton } from '@mantine/core';
import { IconBell, IconBookmark, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { deleteSavedSearch, type SavedSearch } from '@vitae/client';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { toastProblem } from '../../ui/toast.ts';
import { SaveSearchDialog } from './save-search-dialog.tsx';
import { asksForNothing, requestOf, stateOf, type SearchState } from './search-state.ts';
import { useSavedSearches } from './use-saved-searches.ts';

interface SavedSearchesProps {
  readonly state: SearchState;
  /** The description of a job that is looked for, too. */
  readonly jobDescription: string | undefined;
  readonly onOpen: (state: SearchState) => void;
}

export function SavedSearches({ state, jobDescription, onOpen }: SavedSearchesProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const [edited, setEdited] = useState<SavedSearch | 'new'>();
  const { data, error, refetch } = useSavedSearches();
  const edit = (saved: SavedSearch | 'new') => {
    setOpen(false);
    setEdited(saved);
  };
  return (
    <>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        width={340}
        position="bottom-end"
        withArrow
        trapFocus
        shadow="md"
      >
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={16} aria-hidden="true" />}
            onClick={() => setOpen(!isOpen)}
          >
            <Trans>Saved searches</Trans>
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          {error ? (
            <ProblemNotice error={error} onRetry={() => void refetch()} />
          ) : data?.items.length ? (
            <ul className="saved" aria-label={t`Saved searches`}>
              {data.items.map((saved) => (
                <SavedRow
                  key={saved.id}
                  saved={saved}
                  onEdit={() => edit(saved)}
                  onOpen={(opened) => {
                    setOpen(false);
                    onOpen(opened);
                  }}
                />
              ))}
            </ul>
          ) : (
            <p className="soft small">
              <Trans>None yet. Save a search to come back to it, or to be told of new people who fit.</Trans>
            </p>
          )}
          <Button
            fullWidth
            mt="xs"
            size="xs"
            variant="light"
            disabled={asksForNothing(state)}
            onClick={() => edit('new')}
          >
            <Trans>Save this search</Trans>
          </Button>
        </Popover.Dropdown>
      </Popover>
      {edited && (
        <SaveSearchDialog
          saved={edited === 'new' ? undefined : edited}
          request={edited === 'new' ? requestOf(state, { byName: true, jobDescription }) : edited.request}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}

interface SavedRowProps {
  readonly saved: SavedSearch;
  readonly onOpen: (state: SearchState) => void;
  readonly onEdit: () => void;
}

function SavedRow({ saved, onOpen, onEdit }: SavedRowProps) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const { id, name, alert, shared, isYours, owner } = saved;
  const remove = useMutation({
    mutationFn: () => call(deleteSavedSearch({ path: { searchId: id } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['saved-searches'] }),
    onError: toastProblem,
  });
  const askAndRemove = async () => {
    const question = {
      title: t`Delete this saved search?`,
      text: t`Its alert ends with it.`,
      action: t`Delete`,
      dangerous: true,
    };
    if (await confirm(question)) remove.mutate();
  };
  return (
    <li>
      <UnstyledButton className="grow saved-open" onClick={() => onOpen(stateOf(saved))}>
        <bdi>{name}</bdi>
        {shared && (
          <Badge size="xs" variant="light" color="gray" ml={6}>
            {isYours ? <Trans>shared</Trans> : (owner.name ?? <Trans>shared</Trans>)}
          </Badge>
        )}
        {alert !== 'none' && (
          <span className="soft" title={t`Has an alert`}>
            {' '}
            <IconBell size={14} aria-hidden="true" />
            <span className="visually-hidden">
              <Trans>Has an alert</Trans>
            </span>
          </span>
        )}
      </UnstyledButton>
      {isYours && (
        <>
          <ActionIcon variant="subtle" color="gray" aria-label={t`Change ${name}`} onClick={onEdit}>
            <IconPencil size={16} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t`Delete ${name}`}
            loading={remove.isPending}
            onClick={() => void askAndRemove()}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </>
      )}
    </li>
  );
}
