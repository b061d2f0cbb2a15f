// One person: who they are, the newest resume beside what was read of it, their history, notes, versions and decisions.
import { Trans, useLingui } from '@lingui/react/macro';
import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { showCandidate, showResume, type Candidate } from '@vitae/client';
import { useState } from 'react';
import { call, isNotFound } from '../../api/call.ts';
import { isSettled } from '../../api/is-settled.ts';
import { problemText } from '../../i18n/problem-text.ts';
import { useMay } from '../../session/session.ts';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { BrokenPage, EmptyState, LoadingState, NotFoundPage } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useProfile } from '../resume/profile-query.ts';
import { ResumePanes } from '../resume/resume-panes.tsx';
import { CandidateHead } from './candidate-head.tsx';
import { readTab, type CandidateTab } from './candidate-tab.ts';
import { DecisionsView } from './decisions-view.tsx';
import { HistoryView } from './history-view.tsx';
import { NotesView } from './notes-view.tsx';
import { VersionsView } from './versions-view.tsx';
import './people.css';

const LOOK_AGAIN_MS = 1_000;

export function CandidatePage() {
  const { id } = useParams({ from: '/app/candidates/$id' });
  // Another person is another page: nothing of the one before is kept.
  return <OnePerson key={id} id={id} />;
}

function OnePerson({ id }: { id: string }) {
  const { t } = useLingui();
  const {
    data: person,
    error,
    refetch,
  } = useQuery({
    queryKey: ['candidate', id],
    queryFn: () => call(showCandidate({ path: { candidateId: id } })),
  });
  useTitle(person?.name ?? person?.headline ?? undefined);
  if (isNotFound(error))
    return (
      <NotFoundPage title={t`Candidate not found`}>
        <Trans>They may have been erased.</Trans>
      </NotFoundPage>
    );
  if (error && !person) return <BrokenPage error={error} onRetry={() => void refetch()} />;
  if (!person) return <LoadingState />;
  return <Person person={person} />;
}

function Person({ person }: { person: Candidate }) {
  const { t } = useLingui();
  const search = useSearch({ from: '/app/candidates/$id' });
  const navigate = useNavigate({ from: '/candidates/$id' });
  const [isBlind, setBlind] = useState(false);
  const mayDecide = useMay('decisions');
  const tab = search.tab ?? 'profile';
  const resumeId = person.newestResume?.id;
  const { data: resume, error } = useQuery({
    queryKey: ['resume', resumeId ?? ''],
    queryFn: () => call(showResume({ path: { id: resumeId ?? '' } })),
    enabled: resumeId !== undefined,
    refetchInterval: ({ state }) => (state.data && !isSettled(state.data.status) ? LOOK_AGAIN_MS : false),
  });
  const isRead = resume?.status === 'parsed' || resume?.status === 'partial';
  const { data: tagged } = useProfile(resumeId ?? '', {
    view: isBlind ? 'blind' : 'due',
    enabled: isRead,
  });
  const profile = tagged?.profile;
  const choose = (next: string | null) => {
    const rest = { ...search };
    delete rest.tab;
    const chosen: CandidateTab | undefined = readTab(next);
    void navigate({ search: { ...rest, ...(chosen && { tab: chosen }) }, replace: true });
  };
  return (
    <div className="resume person">
      <CandidateHead
        person={person}
        profile={profile}
        resumeId={isRead ? resumeId : undefined}
        isBlind={isBlind}
        onBlind={setBlind}
      />
      <Tabs value={tab} onChange={choose} keepMounted={false} className="person-tabs">
        <Tabs.List>
          <Tabs.Tab value="profile">
            <Trans>Profile</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="history">
            <Trans>History and skills</Trans>
          </Tabs.Tab>
          {!isBlind && (
            <Tabs.Tab value="notes">
              <Trans>Notes</Trans>
            </Tabs.Tab>
          )}
          <Tabs.Tab value="versions">
            <Trans>Versions</Trans>
            {person.possibleDuplicates.length > 0 && (
              <span className="badge warn tab-badge" title={t`Possible duplicates`}>
                {person.possibleDuplicates.length}
              </span>
            )}
          </Tabs.Tab>
          {mayDecide && (
            <Tabs.Tab value="decisions">
              <Trans>Decisions</Trans>
            </Tabs.Tab>
          )}
        </Tabs.List>
        <Tabs.Panel value="profile" className="person-panel fills">
          {error && <ProblemNotice error={error} />}
          {resume?.problem && (
            <EmptyState title={t`This resume could not be read`}>
              {t(problemText(resume.problem.code))}
            </EmptyState>
          )}
          {isRead && <ResumePanes resume={resume} blind={isBlind} />}
          {resumeId === undefined && (
            <EmptyState title={t`No resume`}>
              <Trans>Nothing is held of this person but what stands above.</Trans>
            </EmptyState>
          )}
          {resume && !isSettled(resume.status) && (
            <LoadingState>
              <Trans>Reading…</Trans>
            </LoadingState>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="history" className="person-panel">
          {profile ? <HistoryView profile={profile} /> : <LoadingOrNothing isRead={isRead} />}
        </Tabs.Panel>
        {!isBlind && (
          <Tabs.Panel value="notes" className="person-panel">
            <NotesView candidateId={person.id} />
          </Tabs.Panel>
        )}
        <Tabs.Panel value="versions" className="person-panel">
          <VersionsView person={person} />
        </Tabs.Panel>
        {mayDecide && (
          <Tabs.Panel value="decisions" className="person-panel">
            <DecisionsView candidateId={person.id} />
          </Tabs.Panel>
        )}
      </Tabs>
    </div>
  );
}

function LoadingOrNothing({ isRead }: { isRead: boolean }) {
  const { t } = useLingui();
  if (isRead) return <LoadingState />;
  return (
    <EmptyState title={t`Nothing read yet`}>
      <Trans>History and skills come from a resume that was read.</Trans>
    </EmptyState>
  );
}
