// One import, from what its columns are to its last row.
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { deleteImport, showImport, type Import } from '@vitae/client';
import { call, isNotFound } from '../../api/call.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { useMay } from '../../session/session.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { ForbiddenPage, LoadingState, NotFoundPage } from '../../ui/states.tsx';
import { toast, toastProblem } from '../../ui/toast.ts';
import { ImportBadge } from './import-badge.tsx';
import { ImportProgress } from './import-progress.tsx';
import { MappingForm } from './mapping-form.tsx';
import { isMoving, LOOK_AGAIN_MS } from './moving.ts';
import { RowProblems } from './row-problems.tsx';

export function ImportPage() {
  const { id } = useParams({ from: '/app/imports/$id' });
  return useMay('imports') ? <OneImport key={id} id={id} /> : <ForbiddenPage />;
}

function OneImport({ id }: { id: string }) {
  const { t } = useLingui();
  const {
    data: one,
    error,
    refetch,
  } = useQuery({
    queryKey: ['import', id],
    queryFn: () => call(showImport({ path: { importId: id } })),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? LOOK_AGAIN_MS : false),
  });
  if (isNotFound(error))
    return (
      <NotFoundPage title={t`Import not found`}>
        <Trans>It may have been deleted.</Trans>
      </NotFoundPage>
    );
  return (
    <Page>
      <PageHeader
        title={one?.fileName ?? t`Import`}
        hint={
          <Link to="/imports" className="back">
            ← {t`All imports`}
          </Link>
        }
        actions={
          one && (
            <>
              <ImportBadge status={one.status} />
              <Delete one={one} />
            </>
          )
        }
      />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!one && !error && <LoadingState />}
      {one?.problem && (
        <Alert role="alert" color={one.status === 'failed' ? 'red' : 'yellow'} variant="light" mb="md">
          {t(problemText(one.problem.code))}
        </Alert>
      )}
      {one?.status === 'checking' && (
        <LoadingState>
          <Trans>Looking through the rows…</Trans>
        </LoadingState>
      )}
      {one?.status === 'ready' && (
        <MappingForm key={JSON.stringify(one.columns.map(({ name, field }) => [name, field]))} one={one} />
      )}
      {one && one.status !== 'checking' && one.status !== 'ready' && <ImportProgress one={one} />}
      {one && one.status !== 'checking' && <RowProblems one={one} />}
    </Page>
  );
}

/** Only of what is at rest: what runs is cancelled first. */
function Delete({ one }: { one: Import }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const confirm = useConfirm();
  const goTo = useNavigate();
  const remove = useMutation({
    mutationFn: () => call(deleteImport({ path: { importId: one.id } })),
    onSuccess: async () => {
      queries.removeQueries({ queryKey: ['import', one.id] });
      await queries.invalidateQueries({ queryKey: ['imports'] });
      toast(t`Deleted. What came in stays.`);
      await goTo({ to: '/imports' });
    },
    onError: toastProblem,
  });
  if (isMoving(one) || one.status === 'paused') return null;
  const ask = async () => {
    const sure = await confirm({
      title: t`Delete this import?`,
      text: t`Its file and its list of bad rows go. What it brought in stays.`,
      action: t`Delete`,
      dangerous: true,
    });
    if (sure) remove.mutate();
  };
  return (
    <Button
      variant="subtle"
      color="red"
      size="compact-sm"
      loading={remove.isPending}
      onClick={() => void ask()}
    >
      <Trans>Delete</Trans>
    </Button>
  );
}
