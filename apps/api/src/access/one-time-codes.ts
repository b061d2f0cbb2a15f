// Codes of an app (TOTP, RFC 6238): made and checked for a moment that is given.
import { Secret, TOTP } from 'otpauth';

const PERIOD_S = 30;
/** A phone's clock may be wrong by so many periods. */
const WINDOW = 1;

export const newSecret = (): string => new Secret({ size: 20 }).base32;

const totp = (secret: string, label = '') =>
  new TOTP({ issuer: 'Vitae', label, secret: Secret.fromBase32(secret), period: PERIOD_S });

/** What an app scans. */
export const uriOf = (secret: string, email: string): string => totp(secret, email).toString();

/** The period that a code is of; undefined if it is none of now. */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD_S) + delta;
}
