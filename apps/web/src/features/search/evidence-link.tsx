// A way to the place in a resume that says something: its lines are marked there.
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Evidence } from '@vitae/client';
import type { ReactNode } from 'react';

interface EvidenceLinkProps {
  readonly resumeId: string;
  readonly evidence: readonly Evidence[];
  readonly children: ReactNode;
}

export function EvidenceLink({ resumeId, evidence, children }: EvidenceLinkProps) {
  const { t } = useLingui();
  const [place] = evidence;
  if (!place) return children;
  const [first, last] = place.line;
  return (
    <Link
      to="/resumes/$id"
      params={{ id: resumeId }}
      search={{ lines: `${first}-${last}` }}
      className="evidence-link"
      title={t`Page ${place.page}, line ${first}`}
    >
      {children}
    </Link>
  );
}
