// The one client of the page, and how its errors are put to people.
import { ProblemError, VitaeClient } from '@vitae/contracts';

export const client = new VitaeClient();

export const messageOf = (error: unknown): string =>
  error instanceof ProblemError ? error.message : 'The server cannot be reached. Is Vitae still running?';

export const isSignedOut = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.status === 401;
