// One resume: the profile on the left, the original on the right, and between them the evidence.
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { deleteResume, readAgain, showProfile, showResume } from '@vitae/client';
import { profileSchema, type Evidence } from '@vitae/contracts';
import { useState } from 'react';
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
import { EvidenceContext } from './evidence-context.ts';
import { useLinkedLines } from './linked-lines.ts';
import { OriginalView } from './original-view.tsx';
import { ProfileView } from './profile-view.tsx';

const LOOK_AGAIN_MS = 700;

export function ResumePage() {
  const { id } = useParams({ from: '/app/resumes/$id' });
  // Another resume is another page: nothing of the one before is kept.
  return <OneResume key={id} id={id} />;
}

function OneResume({ id }: { id: string }) {
  const { t } = useLingui();
  const { lines } = useSearch({ from: '/app/resumes/$id' });
  // What is pointed at; until then what the address names.
  const [pointed, setPointed] = useState<readonly Evidence[]>();
  const { data: resume, error } = useQuery({
    queryKey: ['resume', id],
    queryFn: () => call(showResume({ path: { id } })),
    refetchInterval: ({ state }) => (state.data && !isSettled(state.data.status) ? LOOK_AGAIN_MS : false),
  });
  const isRead = resume?.status === 'parsed' || resume?.status === 'partial';
  const { data: profile, error: profileError } = useQuery({
    queryKey: ['resume', id, 'profile'],
    queryFn: async () => profileSchema.parse(await call(showProfile({ path: { id } }))),
    enabled: isRead,
  });
  const linked = useLinkedLines(id, lines, isRead);
  const name = profile?.basics.name?.value ?? resume?.fileName;
  useTitle(name);

  // Deleted meanwhile, or never there: nothing of it is to be shown, nor to be done with it.
  if (isNotFound(error))
    return (
      <NotFoundPage title={t`Resume not found`}>
        <Trans>It may have been deleted.</Trans>
      </NotFoundPage>
    );
  const problem = error ?? profileError;
  return (
    <EvidenceContext value={{ shown: pointed ?? linked, show: setPointed }}>
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
        {problem && (
          <div className="resume-problem">
            <ProblemNotice error={problem} />
          </div>
        )}
        {resume?.problem && (
          <div className="resume-problem">
            <Alert role="alert" color="red" variant="light">
              {t(problemText(resume.problem.code))}
            </Alert>
          </div>
        )}
        <div className="panes">
          <section className="pane profile" aria-label={t`Profile`}>
            {isRead && profile ? (
              <ProfileView profile={profile} />
            ) : (
              !resume?.problem &&
              !problem && (
                <LoadingState>
                  <Trans>Reading…</Trans>
                </LoadingState>
              )
            )}
          </section>
          {/* Long originals scroll by keys, too. */}
          <section className="pane original" aria-label={t`Original`} tabIndex={0}>
            {isRead && profile && <OriginalView resume={resume} />}
          </section>
        </div>
      </div>
    </EvidenceContext>
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
      <Button component="a" href={`/v1/resumes/${id}/original`} variant="default" size="compact-md">
        <Trans>Original</Trans>
      </Button>
      {mayWrite && settled && (
        <Button variant="default" size="compact-md" loading={again.isPending} onClick={() => again.mutate()}>
          <Trans>Read again</Trans>
        </Button>
      )}
      {mayWrite && (
        <Button
          variant="default"
          size="compact-md"
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
