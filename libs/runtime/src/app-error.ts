// An expected failure with a stable code. HTTP answers, failed resumes and retries read what the code means from `problems`.
import { problems, type ProblemCode, type ReachedQuota } from '@vitae/contracts';

export interface AppErrorOptions {
  readonly detail?: string;
  readonly errors?: readonly { pointer: string; detail: string }[];
  readonly retryAfterSeconds?: number;
  /** Of `quota_reached`: which one. */
  readonly quota?: ReachedQuota;
  /** The HTTP status, where the answer does not fail by itself but tells of what has failed before. */
  readonly status?: number;
  readonly cause?: unknown;
}

export class AppError extends Error {
  readonly code: ProblemCode;
  readonly detail: string | undefined;
  readonly errors: AppErrorOptions['errors'];
  readonly retryAfterSeconds: number | undefined;
  readonly quota: ReachedQuota | undefined;
  readonly status: number;

  constructor(code: ProblemCode, options: AppErrorOptions = {}) {
    super(options.detail ?? problems[code].title, { cause: options.cause });
    this.code = code;
    this.detail = options.detail;
    this.errors = options.errors;
    this.retryAfterSeconds = options.retryAfterSeconds;
    this.quota = options.quota;
    this.status = options.status ?? problems[code].status;
  }
}

/** The code of an error of the system (`ENOENT`, `EADDRINUSE`), if it has one. */
export const systemCode = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;

/** What the system says when a disk or share is in trouble, full or away: nothing about the file that was asked for. */
const STORAGE_TROUBLE = [
  'EIO',
  'ENOSPC',
  'EDQUOT',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOENT',
  'ENOTDIR',
  'ENODEV',
  'ENXIO',
  'ENOTCONN',
  'ESTALE',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'EBUSY',
  'EMFILE',
  'ENFILE',
];
/** The same codes come from processes and sockets, where they mean other things. */
const NOT_FILES = /^(?:spawn|connect|bind|listen|kill|getaddrinfo|uv_)/;

function isStorageTrouble(error: unknown): boolean {
  const isKnown = STORAGE_TROUBLE.includes(systemCode(error) ?? '');
  if (!isKnown || typeof error !== 'object' || error === null || !('syscall' in error)) return false;
  return !NOT_FILES.test(String(error.syscall));
}

/** The problem that an error is. What nobody expected is ours. */
export function codeOf(error: unknown): ProblemCode {
  if (error instanceof AppError) return error.code;
  return isStorageTrouble(error) ? 'storage_unavailable' : 'internal_error';
}
