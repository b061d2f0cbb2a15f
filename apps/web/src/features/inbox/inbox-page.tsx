// What came in lately, and the place to drop more.
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Resume } from '@vitae/client';
import { lazy, Suspense } from 'react';
import { problemText } from '../../i18n/problem-text.ts';
import { MoreButton } from '../../ui/more-button.tsx';
import { Page } from '../../ui/page.tsx';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { RelativeTime } from '../../ui/relative-time.tsx';
import { EmptyState, LoadingState } from '../../ui/states.tsx';
import { useMay } from '../../session/session.ts';
import { useTitle } from '../../ui/use-title.ts';
import { isDemo } from '../demo/is-demo.ts';
import { DropZone } from './drop-zone.tsx';
import { RefusedFiles } from './refused-files.tsx';
import { useResumeList } from './resume-list.ts';
import { SettingNotices } from './setting-notices.tsx';
import { StatusBadge } from './status-badge.tsx';
import { useUploads } from './uploads.tsx';

const DemoOffer = lazy(() => import('../demo/demo-offer.tsx').then((part) => ({ default: part.DemoOffer })));

export function InboxPage() {
  const { t } = useLingui();
  useTitle(t`Resumes`);
  const { sending, choose, may } = useUploads();
  const { data: resumes, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useResumeList();
  const mayDemo = useMay('imports') && may;
  const isEmpty = resumes?.length === 0 && sending.length === 0;
  const hasDemo = resumes?.some(isDemo) === true;
  return (
    <Page>
      <h1 className="visually-hidden">
        <Trans>Resumes</Trans>
      </h1>
      {may && <DropZone onChoose={choose} />}
      <RefusedFiles />
      <SettingNotices />
      {mayDemo && (isEmpty || hasDemo) && (
        <Suspense fallback={null}>
          <DemoOffer isEmpty={isEmpty} />
        </Suspense>
      )}
      {mayDemo && hasDemo && (
        <p className="notices">
          <Trans>There are demo people among these.</Trans>{' '}
          <Link to="/demo-data">
            <Trans>Remove them</Trans>
          </Link>
        </p>
      )}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!resumes && !error && <LoadingState />}
      <ul className="resumes" aria-label={t`Resumes`} aria-live="polite">
        {resumes?.map((resume) => (
          <ResumeRow key={resume.id} resume={resume} />
        ))}
      </ul>
      {isEmpty && (
        <EmptyState title={t`No resumes yet`}>
          {may ? (
            <Trans>Drop a few files above to see what is in them.</Trans>
          ) : (
            <Trans>They appear here as they come in.</Trans>
          )}
        </EmptyState>
      )}
      <MoreButton list={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Page>
  );
}

/** A row of a table is kept as a file of its own, which nobody has to know. */
const shownName = (fileName: string): string => fileName.replace(/(, row \d{1,9})\.json$/, '$1');

function ResumeRow({ resume }: { resume: Resume }) {
  const { t } = useLingui();
  return (
    <li>
      <Link to="/resumes/$id" params={{ id: resume.id }} className="row">
        <span className="grow">
          <strong>{resume.candidateName ?? resume.fileName}</strong>
          <span className="sub">
            {resume.problem
              ? t(problemText(resume.problem.code))
              : [resume.headline, resume.candidateName && shownName(resume.fileName)]
                  .filter(Boolean)
                  .join(' · ')}
          </span>
        </span>
        {resume.duplicateOf && (
          <span className="badge" title={t`The same file was sent before`}>
            <Trans>duplicate</Trans>
          </span>
        )}
        {resume.possibleDuplicates.length > 0 && (
          <span className="badge" title={t`Another candidate has the same e-mail address or number`}>
            <Trans>same contact</Trans>
          </span>
        )}
        <StatusBadge resume={resume} />
        <RelativeTime at={resume.createdAt} />
      </Link>
    </li>
  );
}
