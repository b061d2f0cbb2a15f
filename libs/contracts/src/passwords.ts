// What a password must be: long, not the person's own address, and none of those that guessers try first. (NIST SP 800-63B asks for
// length and a list of known ones, and for no rules of letters and digits.)
import { z } from 'zod';

export const SHORTEST_PASSWORD = 10;

export const newPasswordSchema = z
  .string()
  .min(SHORTEST_PASSWORD)
  .max(200)
  .describe('At least 10 characters; neither the e-mail nor one of the commonest passwords');

/** Of lists of leaked passwords the commonest that are long enough, without digits and signs at their ends. */
const COMMON: ReadonlySet<string> = new Set([
  'administrator',
  'asdfghjkl',
  'basketball',
  'changeme',
  'computer',
  'football',
  'iloveyou',
  'letmein',
  'passw0rd',
  'password',
  'passwort',
  'princess',
  'q1w2e3r4t5',
  'q1w2e3r4t5y6',
  'qazwsxedc',
  'qwerty',
  'qwertyuiop',
  'qwertz',
  'qwertzuiop',
  'sunshine',
  'superman',
  'trustno1',
  'vitae',
  'welcome',
  'zaq12wsx',
  '1q2w3e4r',
  '1q2w3e4r5t',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
]);

const END_SIGNS = new Set('0123456789!?.,-_#$*@+');

/** Without what people put behind a word to make it pass. */
function bare(text: string): string {
  let end = text.length;
  while (end > 0 && END_SIGNS.has(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Why a password is too easy to guess for the person with that e-mail; undefined if it will do. */
export function weaknessOf(password: string, email: string): string | undefined {
  const lower = password.toLowerCase();
  const [local = ''] = email.toLowerCase().split('@');
  if (lower === email.toLowerCase() || bare(lower) === local) return 'must not be the e-mail';
  const isCommon = COMMON.has(lower) || COMMON.has(bare(lower)) || bare(lower) === '';
  const repeats = new Set(lower).size < 4;
  return isCommon || repeats ? 'is one of those that guessers try first' : undefined;
}
