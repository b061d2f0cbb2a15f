import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Resume } from '@vitae/client';
import type { ResumeStatus } from '@vitae/contracts';

const LOOK: Record<ResumeStatus, { label: MessageDescriptor; tone: string }> = {
  queued: { label: msg`waiting`, tone: 'busy' },
  processing: { label: msg`reading…`, tone: 'busy' },
  parsed: { label: msg`read`, tone: 'good' },
  partial: { label: msg`read in part`, tone: 'warn' },
  failed: { label: msg`failed`, tone: 'bad' },
  quarantined: { label: msg`quarantined`, tone: 'bad' },
};

export function StatusBadge({
  resume: { status, littleFound },
}: {
  resume: Pick<Resume, 'status' | 'littleFound'>;
}) {
  const { t } = useLingui();
  const { label, tone } =
    status === 'parsed' && littleFound ? { label: msg`read, little found`, tone: 'warn' } : LOOK[status];
  return <span className={`badge ${tone}`}>{t(label)}</span>;
}
