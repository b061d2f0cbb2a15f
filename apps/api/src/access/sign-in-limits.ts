// How often a sign-in may fail. A try is counted before its password is checked and given back if it fits, so that many at
// once are no way around. Nobody can lock an owner out: what strangers fail counts against them (their address, and their
// address with the account); the limit of the account as a whole is ten times as high and does not meet a device that
// has signed in to it before. Counts are in Redis, or in the database where there is none or it fails; keys are hashes.
import { connectCountingRedis, type CountingRedis } from '@vitae/jobs/counting-redis';
import { createHash } from 'node:crypto';
import { RateLimiterMemory, type RateLimiterAbstract } from 'rate-limiter-flexible';
import type { ApiDependencies } from '../dependencies.ts';
import { databaseCounter, redisCounter, refusalOf } from './counters.ts';
import { networkOf } from './network.ts';

const MINUTE = 60;
const DAY = 86_400;

/** Failures that are allowed, and the seconds after which they are forgotten. */
const LIMITS = {
  /** One account from one address: somebody who looks for their password, or a guesser. */
  pair: { points: 10, duration: 15 * MINUTE },
  /** The same for a device that has signed in to the account before; no other limit meets it. */
  device: { points: 10, duration: 15 * MINUTE },
  /** All accounts from one address, for those who try one password on many; an office may share an address. */
  address: { points: 100, duration: 15 * MINUTE },
  /** One account from everywhere, for those who have many addresses. */
  account: { points: 100, duration: 60 * MINUTE },
  /** Second steps of one account: only who has its password gets so far. */
  code: { points: 10, duration: 15 * MINUTE },
  /** The same in a day: of a million codes three are right at a time. */
  codeDay: { points: 50, duration: DAY },
  /** Mails to one e-mail that somebody at one address asks for. */
  mailPair: { points: 5, duration: 60 * MINUTE },
  /** The same to any e-mail. */
  mailAddress: { points: 50, duration: 60 * MINUTE },
  /** The same to one e-mail from everywhere: nobody's mailbox is filled by us. */
  mailAccount: { points: 20, duration: 60 * MINUTE },
} as const;
type Limit = keyof typeof LIMITS;

const DEVICE_IS_KNOWN_FOR = 180 * DAY;

export interface SignInTry {
  readonly email: string;
  readonly address: string;
  /** The token of the device's cookie, if it sent one. */
  readonly device: string | undefined;
}

/** A try that was counted. */
export interface CountedTry {
  /** The password was right: its account and device begin anew, and what all share is as if it had not been. */
  succeeded(): Promise<void>;
  /** The password was not looked at: it is as if there had been no try. */
  notMade(): Promise<void>;
}

const hashed = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url');

export type SignInLimitsOptions = Pick<ApiDependencies, 'store' | 'logger' | 'prefix'> & {
  readonly settings: Pick<ApiDependencies['settings'], 'redisUrl'>;
};

export class SignInLimits {
  readonly #redis: CountingRedis | undefined;
  readonly #shared: Record<Limit, RateLimiterAbstract>;
  /** In front of the shared counts: a flood on one process stops there and costs the database nothing. */
  readonly #local: Record<Limit, RateLimiterAbstract>;
  readonly #devices: RateLimiterAbstract;

  /** `prefix` keeps installations on one Redis apart. */
  constructor({ store, settings, logger, prefix = 'vitae' }: SignInLimitsOptions) {
    const { redisUrl } = settings;
    this.#redis = redisUrl ? connectCountingRedis(redisUrl, logger) : undefined;
    const redis = this.#redis;
    const shared = (name: Limit) => {
      const limit = { ...LIMITS[name], keyPrefix: name };
      const inDatabase = databaseCounter(store, limit);
      if (!redis) return inDatabase;
      return redisCounter(redis, { ...limit, keyPrefix: `${prefix}:sign-in:${name}` }, inDatabase);
    };
    const local = (name: Limit) => new RateLimiterMemory({ ...LIMITS[name], keyPrefix: name });
    const all = <T>(make: (name: Limit) => T): Record<Limit, T> => ({
      pair: make('pair'),
      device: make('device'),
      address: make('address'),
      account: make('account'),
      code: make('code'),
      codeDay: make('codeDay'),
      mailPair: make('mailPair'),
      mailAddress: make('mailAddress'),
      mailAccount: make('mailAccount'),
    });
    this.#shared = all(shared);
    this.#local = all(local);
    const known = { keyPrefix: 'known', points: 1, duration: DEVICE_IS_KNOWN_FOR };
    this.#devices = databaseCounter(store, known);
  }

  /** Counts a try. Rejects with `too_many_requests` where too many have failed; such a try counts no further. */
  async count({ email, address, device }: SignInTry): Promise<CountedTry> {
    const account = hashed(email.toLowerCase());
    const network = hashed(networkOf(address));
    const keys: [Limit, string][] =
      device && (await this.#isKnown(account, device))
        ? [['device', hashed(account, device)]]
        : // The account comes last: a guesser who is stopped at one of the others adds nothing to it.
          [
            ['pair', hashed(account, network)],
            ['address', network],
            ['account', account],
          ];
    for (const [limit, key] of keys) await this.#take(limit, key);
    return {
      succeeded: async () => {
        for (const [limit, key] of keys)
          await (limit === 'pair' || limit === 'device'
            ? this.#forget(limit, key)
            : this.#giveBack(limit, key));
      },
      notMade: async () => {
        for (const [limit, key] of keys) await this.#giveBack(limit, key);
      },
    };
  }

  /** Counts a second step of an account. Rejects with `too_many_requests`. */
  async countCode(accountId: string): Promise<Pick<CountedTry, 'succeeded'>> {
    const key = hashed(accountId);
    await this.#take('code', key);
    await this.#take('codeDay', key);
    return {
      succeeded: async () => {
        await this.#forget('code', key);
        await this.#giveBack('codeDay', key);
      },
    };
  }

  /** Counts a mail that somebody asks for, whether there is such an account or not. Rejects with `too_many_requests`. */
  async countMail(email: string, address: string): Promise<void> {
    const account = hashed(email.toLowerCase());
    const network = hashed(networkOf(address));
    await this.#take('mailPair', hashed(account, network));
    await this.#take('mailAddress', network);
    await this.#take('mailAccount', account);
  }

  /** Counts a mail to somebody that a tenant has sent. Rejects with `too_many_requests`. */
  async countMailTo(email: string): Promise<void> {
    await this.#take('mailAccount', hashed(email.toLowerCase()));
  }

  /** From now on strangers' failures are no hindrance for this device. */
  async remember(email: string, device: string): Promise<void> {
    await this.#devices.set(hashed(hashed(email.toLowerCase()), device), 1, DEVICE_IS_KNOWN_FOR);
  }

  close(): void {
    this.#redis?.close();
  }

  async #isKnown(account: string, device: string): Promise<boolean> {
    return (await this.#devices.get(hashed(account, device))) !== null;
  }

  async #take(limit: Limit, key: string): Promise<void> {
    try {
      await this.#local[limit].consume(key);
      await this.#shared[limit].consume(key);
    } catch (refused) {
      throw refusalOf(refused);
    }
  }

  async #giveBack(limit: Limit, key: string): Promise<void> {
    await this.#local[limit].reward(key);
    await this.#shared[limit].reward(key);
  }

  async #forget(limit: Limit, key: string): Promise<void> {
    await this.#local[limit].delete(key);
    await this.#shared[limit].delete(key);
  }
}
