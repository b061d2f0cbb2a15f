// Every call of the page goes by the generated client; what is no success is thrown as a problem with its code.
import { client } from '@vitae/client';

client.setConfig({ baseUrl: '', credentials: 'same-origin' });

/** An answer that is no success, or none at all (`offline`). What people read of it is made from the code: `problemText`. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  /** Where the API found fault, by JSON pointer. */
  readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
  /** For whoever looks after Vitae: the API's own sentence. Recruiters don't see it. */
  readonly detail: string | undefined;

  constructor(code: string, status: number, errors: Problem['errors'] = [], detail?: string) {
    super(code);
    this.code = code;
    this.status = status;
    this.errors = errors;
    this.detail = detail;
  }
}

export const codeOf = (error: unknown): string =>
  error instanceof Problem
    ? error.code
    : error instanceof Error && error.name === 'AbortError'
      ? 'aborted'
      : 'unknown';
export const isNotFound = (error: unknown): boolean => error instanceof Problem && error.status === 404;
export const isSignedOut = (error: unknown): boolean => error instanceof Problem && error.status === 401;
export const isForbidden = (error: unknown): boolean => error instanceof Problem && error.status === 403;

const whenSignedOut = new Set<() => void>();
/** Calls back whenever the server says that nobody is signed in; returns the way to stop. */
export function onSignedOut(listener: () => void): () => void {
  whenSignedOut.add(listener);
  return () => void whenSignedOut.delete(listener);
}

interface Answer<D> {
  readonly data: D | undefined;
  readonly error: unknown;
  readonly response?: Response;
}

/** What an operation answered: `await call(listResumes({ query: { limit: 50 } }))`. */
export async function call<D>(operation: Promise<Answer<D>>): Promise<D> {
  const { data, error, response } = await operation;
  if (response?.ok && data !== undefined) return data;
  const problem = problemOf(error, response);
  // Of these, whoever asks is at the sign-in already and has its form to say it.
  if (problem.code === 'unauthenticated') for (const listener of whenSignedOut) listener();
  throw problem;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function problemOf(error: unknown, response: Response | undefined): Problem | DOMException {
  if (error instanceof DOMException && error.name === 'AbortError') return error;
  if (!response) return new Problem('offline', 0);
  if (!isRecord(error) || typeof error['type'] !== 'string') return new Problem('unknown', response.status);
  const errors = Array.isArray(error['errors'])
    ? error['errors']
        .filter(isRecord)
        .map((e) => ({ pointer: String(e['pointer'] ?? ''), detail: String(e['detail'] ?? '') }))
    : [];
  const detail = typeof error['detail'] === 'string' ? error['detail'] : undefined;
  return new Problem(error['type'].split('#').at(-1) ?? 'unknown', response.status, errors, detail);
}
