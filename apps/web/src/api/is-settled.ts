import type { ResumeStatus } from '@vitae/contracts';

/** Whether nothing more happens to a resume by itself. Here and not from the contracts, whose schemas the first load does without. */
export const isSettled = (status: ResumeStatus): boolean => status !== 'queued' && status !== 'processing';
