import type { Resume, ResumeStatus } from '@vitae/contracts';

const LOOK: Record<ResumeStatus, { label: string; tone: string }> = {
  queued: { label: 'waiting', tone: 'busy' },
  processing: { label: 'reading…', tone: 'busy' },
  parsed: { label: 'read', tone: 'good' },
  partial: { label: 'read in part', tone: 'warn' },
  failed: { label: 'failed', tone: 'bad' },
  quarantined: { label: 'quarantined', tone: 'bad' },
};

export function StatusBadge({ resume: { status, littleFound } }: { resume: Resume }) {
  const { label, tone } =
    status === 'parsed' && littleFound ? { label: 'read, little found', tone: 'warn' } : LOOK[status];
  return <span className={`badge ${tone}`}>{label}</span>;
}
