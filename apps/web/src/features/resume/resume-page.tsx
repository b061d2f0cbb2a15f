// One resume: the profile on the left, the original on the right, and between them the evidence.
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { deleteResume, readAgain, showResume } from '@vitae/client';
import { call, isNotFound } from '../../api/call.ts';
import { isSettled } from '../../api/is-settled.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { useMay } from '../../session/session.ts';
import { useConfirm } from '../../ui/confirm-dialog.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { LoadingState, NotFoundPage } from '../../ui/states.tsx';
import { toastProblem } from '../../ui/toast.ts';
import { useTitle } from '../../ui/use-title.ts';
import { StatusBadge } from '../inbox/status-badge.tsx';
import { useLinkedLines } from './linked-lines.ts';
import { useProfile } from './profile-query.ts';
import { ResumePanes } from './resume-panes.tsx';

const LOOK_AGAIN_MS = 700;

export function ResumePage() {
  const { id } = useParams({ from: '/app/resumes/$id' });
  // Another resume is another page: nothing of the one before is kept.
  return <OneResume key={id} id={id} />;
}

function OneResume({ id }: { id: string }) {
  const { t } = useLingui();
  const { data: resume, error } = useQuery({
    queryKey: ['resume', id],
    queryFn: () => call(showResume({ path: { id } })),
    refetchInterval: ({ state }) => (state.data && !isSettled(state.data.status) ? LOOK_AGAIN_MS : false),
  });
  const isRead = resume?.status === 'parsed' || resume?.status === 'partial';
  const { lines } = useSearch({ from: '/app/resumes/$id' });
  const linked = useLinkedLines(id, lines, isRead);
  const { data: tagged } = useProfile(id, { enabled: isRead });
  const name = tagged?.profile.basics.name?.value ?? resume?.fileName;
  useTitle(name);

  // Deleted meanwhile, or never there: nothing of it is to be shown, nor to be done with it.
  if (isNotFound(error))
    return (
      <NotFoundPage title={t`Resume not found`}>
        <Trans>It may have been deleted.</Trans>
      </NotFoundPage>
    );
  return (
    <div className="resume">
      <div className="head">
        <Link to="/" className="back">
          ← <Trans>All resumes</Trans>
        </Link>
        <h1>{name ?? (error ? t`Resume` : '…')}</h1>
        {resume && <StatusBadge resume={resume} />}
        <span className="grow" />
        {resume && <Actions id={id} isSettled={isSettled(resume.status)} />}
      </div>
      {error && (
        <div className="resume-problem">
          <ProblemNotice error={error} />
        </div>
      )}
      {resume?.problem && (
        <div className="resume-problem">
          <Alert role="alert" color="red" variant="light">
            {t(problemText(resume.problem.code))}
          </Alert>
        </div>
      )}
      {isRead && <ResumePanes resume={resume} linked={linked} />}
      {!isRead && !resume?.problem && !error && (
        <LoadingState>
          <Trans>Reading…</Trans>
        </LoadingState>
      )}
    </div>
  );
}

function Actions({ id, isSettled: settled }: { id: string; isSettled: boolean }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const confirm = useConfirm();
  const mayWrite = useMay('resumes:write');
  const again = useMutation({
    mutationFn: () => call(readAgain({ path: { id } })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['resume', id] });
      void queries.invalidateQueries({ queryKey: ['resumes'] });
    },
    onError: toastProblem,
  });
  const remove = useMutation({
    mutationFn: () => call(deleteResume({ path: { id } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['resumes'] });
      await navigate({ to: '/' });
      queries.removeQueries({ queryKey: ['resume', id] });
    },
    onError: toastProblem,
  });
  const askAndRemove = async () => {
    const question = {
      title: t`Delete this resume?`,
      text: t`Its file and everything that was read of it are deleted as well. This can’t be undone.`,
      action: t`Delete`,
      dangerous: true,
    };
    if (await confirm(question)) remove.mutate();
  };
  return (
    <>
      <Button component="a" href={`/v1/resumes/${id}/original`} variant="default" size="xs">
        <Trans>Original</Trans>
      </Button>
      {mayWrite && settled && (
        <Button variant="default" size="xs" loading={again.isPending} onClick={() => again.mutate()}>
          <Trans>Read again</Trans>
        </Button>
      )}
      {mayWrite && (
        <Button
          variant="default"
          size="xs"
          className="danger"
          loading={remove.isPending}
          onClick={() => void askAndRemove()}
        >
          <Trans>Delete</Trans>
        </Button>
      )}
    </>
  );
}
