// All imports, newest first, with how far each has come.
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listImports, type Import } from '@vitae/client';
import { call } from '../../api/call.ts';
import { useMay } from '../../session/session.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { EmptyState, ForbiddenPage, LoadingState } from '../../ui/states.tsx';
import { ImportBadge } from './import-badge.tsx';
import { isMoving, LOOK_AGAIN_MS } from './moving.ts';

export function ImportsPage() {
  return useMay('imports') ? <ImportList /> : <ForbiddenPage />;
}

function ImportList() {
  const { t } = useLingui();
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['imports'],
    queryFn: ({ pageParam }) =>
      call(listImports({ query: { limit: 25, ...(pageParam && { cursor: pageParam }) } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(isMoving)) ? LOOK_AGAIN_MS : false,
  });
  const items = data?.pages.flatMap((page) => page.items);
  const begin = (
    <Button component={Link} to="/imports/new" leftSection={<IconTableImport size={18} />}>
      <Trans>Import a spreadsheet</Trans>
    </Button>
  );
  return (
    <Page>
      <PageHeader
        title={t`Imports`}
        hint={<Trans>Spreadsheets of candidates, row by row</Trans>}
        actions={items?.length ? begin : undefined}
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!items && !error && <LoadingState />}
      {items?.length === 0 && (
        <EmptyState title={t`No imports yet`} icon={IconTableImport} action={begin}>
          <Trans>
            Bring in a list of candidates as a CSV file. You see how it is read before anything comes in.
          </Trans>
        </EmptyState>
      )}
      <ul className="resumes" aria-label={t`Imports`}>
        {items?.map((one) => (
          <ImportRow key={one.id} one={one} />
        ))}
      </ul>
      <MoreButton list={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Page>
  );
}

function ImportRow({ one }: { one: Import }) {
  const { counts, check, status } = one;
  const rows = check?.rows ?? 0;
  const cameIn = counts.created + counts.updated;
  const isBegun = one.startedAt !== null;
  return (
    <li>
      <Link to="/imports/$id" params={{ id: one.id }} className="row">
        <span className="grow">
          <strong>{one.fileName}</strong>
          <span className="sub">
            {!isBegun && <Plural value={rows} one="# row" other="# rows" />}
            {isBegun && status !== 'completed' && (
              <Trans>
                {counts.done} of {rows} rows
              </Trans>
            )}
            {isBegun && status === 'completed' && <Plural value={cameIn} one="# came in" other="# came in" />}
            {counts.bad > 0 && (
              <>
                {' · '}
                <Plural value={counts.bad} one="# row to mend" other="# rows to mend" />
              </>
            )}
          </span>
        </span>
        <ImportBadge status={status} />
        <RelativeTime at={one.createdAt} />
      </Link>
    </li>
  );
}
