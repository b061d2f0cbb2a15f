// A resume's profile beside its original: what is pointed at on one side is marked on the other, and doubtful values can be gone through.
import { Trans, useLingui } from '@lingui/react/macro';
import type { Resume } from '@vitae/client';
import type { Evidence } from '@vitae/contracts';
import { useRef } from 'react';
import { ProblemNotice } from '../../ui/problem-notice.tsx';
import { LoadingState } from '../../ui/states.tsx';
import { EvidenceProvider } from './evidence-provider.tsx';
import { OriginalView } from './original-view.tsx';
import { useProfile } from './profile-query.ts';
import { ProfileView } from './profile-view.tsx';
import { FieldPanel } from './review/field-panel.tsx';
import { ReviewBar } from './review/review-bar.tsx';
import { ReviewProvider } from './review/review-provider.tsx';
import { Suggestions } from './review/suggestions.tsx';
import './review/review.css';

interface ResumePanesProps {
  /** One that was read. */
  readonly resume: Resume;
  /** Without whose it is, though one may see that. */
  readonly blind?: boolean;
  /** Lines that the address names: marked until something else is pointed at. */
  readonly linked?: readonly Evidence[];
}

const NONE: readonly Evidence[] = [];

export function ResumePanes({ resume, blind = false, linked = NONE }: ResumePanesProps) {
  const { t } = useLingui();
  const pane = useRef<HTMLElement>(null);
  const { data: tagged, error, refetch } = useProfile(resume.id, { view: blind ? 'blind' : 'due' });
  if (error)
    return (
      <div className="resume-problem">
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (!tagged)
    return (
      <LoadingState>
        <Trans>Loading what was read…</Trans>
      </LoadingState>
    );
  return (
    <EvidenceProvider linked={linked}>
      <ReviewProvider id={resume.id} tagged={tagged} isReadOnly={blind}>
        <div className="panes">
          <section className="pane profile" aria-label={t`Profile`} ref={pane}>
            <ReviewBar />
            {!blind && <Suggestions id={resume.id} />}
            <ProfileView profile={tagged.profile} />
            <FieldPanel pane={pane} />
          </section>
          {/* Long originals scroll by keys, too. */}
          <section className="pane original" aria-label={t`Original`} tabIndex={0}>
            <OriginalView resume={resume} blind={blind} />
          </section>
        </div>
      </ReviewProvider>
    </EvidenceProvider>
  );
}
