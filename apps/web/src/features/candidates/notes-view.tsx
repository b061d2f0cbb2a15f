// Notes about a person: written, changed by whoever wrote them, deleted. What is being written is kept in the tab.
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { changeNote, deleteNote, listNotes, writeNote, type Note } from '@vitae/client';
import { useEffect, useState, type FormEvent, type KeyboardEvent } from 'react';
import { call, codeOf } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { EmptyState, LoadingState } from '../../ui/states.tsx';
import { toastProblem } from '../../ui/toast.ts';
import { readDrafts, writeDrafts } from '../resume/review/drafts.ts';

const LONGEST = 10_000;
const keyOf = (candidateId: string) => ['candidate', candidateId, 'notes'] as const;

export function NotesView({ candidateId }: { candidateId: string }) {
  const { t } = useLingui();
  const mayWrite = useMay('resumes:write');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: keyOf(candidateId),
    queryFn: ({ pageParam }) =>
      call(listNotes({ path: { candidateId }, query: pageParam ? { cursor: pageParam } : {} })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
  if (codeOf(error) === 'identity_hidden')
    return (
      <EmptyState title={t`Notes are hidden`}>
        <Trans>Your workspace shows people blind, and a note may say who somebody is.</Trans>
      </EmptyState>
    );
  return (
    <Stack gap="md" className="reads-well">
      {mayWrite && <NewNote candidateId={candidateId} />}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingState />}
      {data?.length === 0 && (
        <EmptyState title={t`No notes yet`}>
          <Trans>What one should know of them, and no resume says.</Trans>
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <ul className="plain-list notes" aria-label={t`Notes`}>
          {data.map((note) => (
            <NoteCard key={note.id} note={note} candidateId={candidateId} />
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </Stack>
  );
}

function NewNote({ candidateId }: { candidateId: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const draftOf = `note-${candidateId}`;
  const [text, setText] = useState(() => readDrafts(draftOf)['text'] ?? '');
  useEffect(() => writeDrafts(draftOf, text ? { text } : {}), [draftOf, text]);
  const write = useMutation({
    mutationFn: () => call(writeNote({ path: { candidateId }, body: { text: text.trim() } })),
    onSuccess: () => {
      setText('');
      void queries.invalidateQueries({ queryKey: keyOf(candidateId) });
    },
  });
  const send = () => text.trim() && write.mutate();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form onSubmit={submit}>
      <Textarea
        label={t`New note`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && send()}
        maxLength={LONGEST}
        autosize
        minRows={3}
        maxRows={14}
      />
      {write.error && <ProblemNotice error={write.error} />}
      <Group justify="flex-end" mt="xs">
        <Button type="submit" size="xs" loading={write.isPending} disabled={!text.trim()}>
          <Trans>Add note</Trans>
        </Button>
      </Group>
    </form>
  );
}

function NoteCard({ note, candidateId }: { note: Note; candidateId: string }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const mayWrite = useMay('resumes:write');
  const mayDeleteOthers = useMay('notes:others');
  const [text, setText] = useState<string>();
  const path = { candidateId, noteId: note.id };
  const again = () => queries.invalidateQueries({ queryKey: keyOf(candidateId) });
  const change = useMutation({
    mutationFn: (words: string) => call(changeNote({ path, body: { text: words } })),
    onSuccess: async () => {
      await again();
      setText(undefined);
    },
  });
  const remove = useMutation({
    mutationFn: () => call(deleteNote({ path })),
    onSuccess: again,
    onError: toastProblem,
  });
  const askAndRemove = async () => {
    const question = {
      title: t`Delete this note?`,
      text: t`This can’t be undone.`,
      action: t`Delete`,
      dangerous: true,
    };
    if (await confirm(question)) remove.mutate();
  };
  const save = () => text?.trim() && change.mutate(text.trim());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    if (event.key === 'Escape') setText(undefined);
  };
  return (
    <li className="card note">
      {text === undefined ? (
        <p className="note-text" dir="auto">
          {note.text}
        </p>
      ) : (
        <>
          <Textarea
            aria-label={t`Note`}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            maxLength={LONGEST}
            autosize
            minRows={3}
            autoFocus
          />
          {change.error && <ProblemNotice error={change.error} />}
          <Group gap="xs" mt="xs">
            <Button size="compact-sm" loading={change.isPending} disabled={!text.trim()} onClick={save}>
              <Trans>Save</Trans>
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setText(undefined)}>
              <Trans>Cancel</Trans>
            </Button>
          </Group>
        </>
      )}
      <Group gap="xs" mt="xs" className="small soft">
        <span className="breaks">
          {note.author.name ?? (note.author.kind === 'member' ? t`Somebody who has left` : t`A program`)}
        </span>
        <RelativeTime at={note.changedAt ?? note.writtenAt} />
        {note.changedAt && (
          <span>
            <Trans>changed</Trans>
          </span>
        )}
        <span className="grow" />
        {note.isYours && mayWrite && text === undefined && (
          <Button size="compact-xs" variant="subtle" onClick={() => setText(note.text)}>
            <Trans>Edit</Trans>
          </Button>
        )}
        {((note.isYours && mayWrite) || mayDeleteOthers) && (
          <Button
            size="compact-xs"
            variant="subtle"
            className="danger"
            loading={remove.isPending}
            onClick={() => void askAndRemove()}
          >
            <Trans>Delete</Trans>
          </Button>
        )}
      </Group>
    </li>
  );
}
