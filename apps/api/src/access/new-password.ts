// Whether a new password will do, said as the schema would say it.
import { weaknessOf } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';

/** Throws `invalid_request` where a password is too easy to guess for the person with that e-mail. */
export function refuseWeak(password: string, email: string, pointer = '/password'): void {
  const weakness = weaknessOf(password, email);
  if (weakness) throw new AppError('invalid_request', { errors: [{ pointer, detail: weakness }] });
}
