import type { ResumeStatus } from '@vitae/contracts';

const LOOK: Record<ResumeStatus, { label: string; tone: string }> = {
  queued: { label: 'waiting', tone: 'busy' },
  processing: { label: 'reading…', tone: 'busy' },
  parsed: { label: 'read', tone: 'good' },
  partial: { label: 'read in part', tone: 'warn' },
  failed: { label: 'failed', tone: 'bad' },
  quarantined: { label: 'quarantined', tone: 'bad' },
};

export const StatusBadge = ({ status }: { status: ResumeStatus }) => (
  <span className={`badge ${LOOK[status].tone}`}>{LOOK[status].label}</span>
);
