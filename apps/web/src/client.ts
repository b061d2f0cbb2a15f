// The one client of the page, how its errors are put to people, and who hears of a session's end.
import { ProblemError, VitaeClient } from '@vitae/contracts';

let whenSignedOut: (() => void) | undefined;

export const client = new VitaeClient({ onSignedOut: () => whenSignedOut?.() });

/** Calls back whenever the server says that nobody is signed in; returns the way to stop. One listener at a time: the frame. */
export function onSignedOut(listener: () => void): () => void {
  whenSignedOut = listener;
  return () => {
    whenSignedOut = undefined;
  };
}

export const messageOf = (error: unknown): string =>
  error instanceof ProblemError ? error.message : 'The server cannot be reached. Is Vitae still running?';

export const isNotFound = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.status === 404;

export const isSignedOut = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.status === 401;
