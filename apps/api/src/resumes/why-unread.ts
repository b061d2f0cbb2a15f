// Why there is nothing to show of a resume.
import { isProblemCode, type Resume } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';

/** Why nothing was read of a resume: its own reason if it has failed, or that it is not done yet. */
export function whyUnread({ status, problem }: Resume): AppError {
  if (problem && isProblemCode(problem.code))
    return new AppError(problem.code, { status: 409, detail: `The resume is in state “${status}”.` });
  return new AppError('profile_not_ready', { detail: `The resume is in state “${status}”.` });
}
