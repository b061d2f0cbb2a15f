// Passwords: hashed slowly on purpose, and so a few at a time, or guessers would hold every thread of the process.
import { hash, verify, type Options } from '@node-rs/argon2';
import { AppError } from '@vitae/runtime';
import { randomBytes, scrypt as scryptCallback, timingSafeEqual, type ScryptOptions } from 'node:crypto';

/** Argon2id (the package's default kind) with 19 MiB, two passes, one lane: OWASP's password storage page, 2026. */
const ARGON2: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const ARGON2_SIGN = '$argon2id$';
const ARGON2_HEAD = '$argon2id$v=19$m=19456,t=2,p=1$';

/** What hashes were made by before Argon2: N = 2^16, r = 8, p = 1. They are checked, and made anew at the next sign-in. */
const SCRYPT: ScryptOptions = { N: 2 ** 16, r: 8, p: 1, maxmem: 2 ** 27 };
const SCRYPT_HEAD = 'scrypt$';

/** A try takes some 30 ms, or 200 ms where the hash is an old one; of Node's four threads two stay free for files and names. */
const AT_A_TIME = 2;
/** Whoever comes when so many wait is asked to come again: they would wait for more than a second. */
const MOST_WAITING = 50;
/** The same of one account: whoever signs in to it without end has others wait for one turn each, no more. */
const MOST_WAITING_EACH = 20;

const scrypt = (password: string, salt: Buffer) =>
  new Promise<Buffer>((resolve, reject) =>
    scryptCallback(password, salt, 32, SCRYPT, (error, key) => (error ? reject(error) : resolve(key))),
  );

async function fitsScrypt(password: string, stored: string): Promise<boolean> {
  const [, salt = '', hash = ''] = stored.split('$');
  const expected = Buffer.from(hash, 'base64');
  const actual = await scrypt(password, Buffer.from(salt, 'base64'));
  return expected.length === actual.length && timingSafeEqual(actual, expected);
}

/** The hash to store for a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2);

/** Whether a hash was made by other means than today's, so that it is to be made anew while the password is at hand. */
export const isOutdated = (stored: string): boolean => !stored.startsWith(ARGON2_HEAD);

/** Whether a password is the one that was hashed; each call is computed on a thread. */
type Check = (password: string, stored: string) => Promise<boolean>;

/** Nothing fits what is no hash: whoever has no password has another sign there. */
const fitsHash: Check = async (password, stored) => {
  if (stored.startsWith(SCRYPT_HEAD)) return fitsScrypt(password, stored);
  return stored.startsWith(ARGON2_SIGN) && verify(stored, password);
};

/** Checks passwords, two at a time and each account in its turn; a process has one. */
export class PasswordChecker {
  readonly #check: Check;
  #running = 0;
  #computed = 0;
  #decoy: Promise<string> | undefined;
  /** Who waits, by the hash that is theirs to fit. The first line is the next to have a turn. */
  readonly #lines = new Map<string, (() => void)[]>();

  constructor(check = fitsHash) {
    this.#check = check;
  }

  /** How many hashes it has computed. */
  get computed(): number {
    return this.#computed;
  }

  /** Whether the password is the one that was hashed. Rejects with `unavailable` if too many wait already. */
  fits(password: string, stored: string): Promise<boolean> {
    return this.#inTurn(stored, () => this.#check(password, stored));
  }

  /** Takes as long as a password that does not fit: for an account that isn't there. */
  async pretend(password: string): Promise<void> {
    this.#decoy ??= hashPassword(randomBytes(16).toString('hex'));
    await this.fits(password, await this.#decoy);
  }

  async #inTurn<T>(stored: string, work: () => Promise<T>): Promise<T> {
    if (this.#running >= AT_A_TIME) {
      const line = this.#lines.get(stored) ?? [];
      const waiting = [...this.#lines.values()].reduce((sum, { length }) => sum + length, 0);
      if (waiting >= MOST_WAITING || line.length >= MOST_WAITING_EACH)
        throw new AppError('unavailable', {
          detail: 'Too many people sign in at this moment.',
          retryAfterSeconds: 2,
        });
      this.#lines.set(stored, line);
      // Whoever leaves hands the place over, so nobody who comes between takes it.
      await new Promise<void>((resolve) => line.push(resolve));
    } else this.#running++;
    try {
      this.#computed++;
      return await work();
    } finally {
      const next = this.#nextInLine();
      if (next) next();
      else this.#running--;
    }
  }

  /** The first of the first line, which goes behind the others. */
  #nextInLine(): (() => void) | undefined {
    const [first] = this.#lines;
    if (!first) return undefined;
    const [stored, line] = first;
    const next = line.shift();
    this.#lines.delete(stored);
    if (line.length) this.#lines.set(stored, line);
    return next;
  }
}
