// How often a sign-in may fail. A try is counted before its password is checked and given back if it fits, so that many at
// once are no way around. Nobody can lock an owner out: what strangers fail counts against them (their address, and their
// address with the account); the limit of the account as a whole is ten times as high and does not meet a device that
// has signed in to it before. Counts are in Redis, or in the database where there is none or it fails; keys are hashes. In the database
// all counts of a try cost one round trip, which finds its account as well.
import { connectCountingRedis, type CountingRedis } from '@vitae/jobs/counting-redis';
import { AppError } from '@vitae/runtime';
import {
  access,
  countTries,
  settleTries,
  type CountedTries,
  type LoginAccount,
  type SettledTry,
  type Store,
  type TryKey,
} from '@vitae/store';
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
  /** The membership that is meant, where one e-mail has several. */
  readonly tenantId?: string | undefined;
}

/** A try that was counted. */
export interface CountedTry {
  /**
   * The password was right: its account and device begin anew, and what all share is as if it had not been. From now on strangers'
   * failures are no hindrance for this device, if one is named.
   */
  succeeded(known?: KnownDevice): Promise<void>;
  /** The password was not looked at: it is as if there had been no try. */
  notMade(): Promise<void>;
}

export interface BegunTry extends CountedTry {
  /** What it may be of. */
  readonly accounts: readonly LoginAccount[];
}

/** A device that somebody has signed in from. */
export interface KnownDevice {
  readonly email: string;
  readonly device: string;
}

/** A count, of whom. */
type Counted = readonly [Limit, string];

const hashed = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('base64url');
const accountOf = (email: string) => hashed(email.toLowerCase());
/** As rate-limiter-flexible names its rows. */
const rowOf = ([limit, key]: Counted): string => `${limit}:${key}`;
const knownRow = ({ email, device }: KnownDevice): string => `known:${hashed(accountOf(email), device)}`;
const toTryKey = (counted: Counted): TryKey => {
  const { points, duration } = LIMITS[counted[0]];
  return { key: rowOf(counted), most: points, lasts: duration * 1_000 };
};
/** What a right password forgets of: the tries of the account from there. */
const isForgotten = ([limit]: Counted): boolean => limit === 'pair' || limit === 'device' || limit === 'code';

export type SignInLimitsOptions = Pick<ApiDependencies, 'store' | 'logger' | 'prefix'> & {
  readonly settings: Pick<ApiDependencies['settings'], 'redisUrl'>;
};

export class SignInLimits {
  readonly #store: Store;
  readonly #devices: RateLimiterAbstract;
  readonly #redis: CountingRedis | undefined;
  /** Where counts are in Redis. */
  readonly #shared: Record<Limit, RateLimiterAbstract> | undefined;
  /** In front of the shared counts: a flood on one process stops there and costs the database nothing. */
  readonly #local: Record<Limit, RateLimiterAbstract>;

  /** `prefix` keeps installations on one Redis apart. */
  constructor({ store, settings, logger, prefix = 'vitae' }: SignInLimitsOptions) {
    this.#store = store;
    this.#devices = databaseCounter(store, { keyPrefix: '', points: 1, duration: DEVICE_IS_KNOWN_FOR });
    const { redisUrl } = settings;
    const redis = (this.#redis = redisUrl ? connectCountingRedis(redisUrl, logger) : undefined);
    this.#local = all((name) => new RateLimiterMemory({ ...LIMITS[name], keyPrefix: name }));
    this.#shared =
      redis &&
      all((name) => {
        const limit = { ...LIMITS[name], keyPrefix: name };
        const keyPrefix = `${prefix}:sign-in:${name}`;
        return redisCounter(redis, { ...limit, keyPrefix }, databaseCounter(store, limit));
      });
  }

  /** Counts a try and finds what it may be of. Rejects with `too_many_requests` where too many have failed; such a try counts no further. */
  async begin(tried: SignInTry): Promise<BegunTry> {
    const { email, address, device, tenantId } = tried;
    const [account, network] = [accountOf(email), hashed(networkOf(address))];
    // The account comes last: a guesser who is stopped at one of the others adds nothing to it.
    const strangers: Counted[] = [
      ['pair', hashed(account, network)],
      ['address', network],
      ['account', account],
    ];
    const own: Counted | undefined = device === undefined ? undefined : ['device', hashed(account, device)];
    const known = device === undefined ? undefined : knownRow({ email, device });
    if (this.#shared) {
      const isKnown = known !== undefined && (await this.#isKnown(known));
      const keys = own && isKnown ? [own] : strangers;
      await this.#take(keys);
      const { accounts } = await access.beginSignIn(this.#store, { email, tenantId });
      return { accounts, ...this.#counted(keys) };
    }
    // Of a device that says it is known only the database can tell.
    if (!own) await this.#takeLocally(strangers);
    const begun = await access.beginSignIn(
      this.#store,
      { email, tenantId },
      {
        tries: (await this.#areLeft(own ? strangers : [])) ? strangers.map(toTryKey) : [],
        known: own && known ? { key: known, tries: [toTryKey(own)] } : undefined,
        at: Date.now(),
      },
    );
    const keys = own && begun.known ? [own] : strangers;
    if (own) await this.#takeLocally(keys);
    refuseUsedUp(begun.counted, keys);
    return { accounts: begun.accounts, ...this.#counted(keys) };
  }

  /** Counts a second step of an account. Rejects with `too_many_requests`. */
  async countCode(accountId: string): Promise<Pick<CountedTry, 'succeeded'>> {
    const key = hashed(accountId);
    const keys: Counted[] = [
      ['code', key],
      ['codeDay', key],
    ];
    await this.#take(keys);
    return this.#counted(keys);
  }

  /** Counts a mail that somebody asks for, whether there is such an account or not. Rejects with `too_many_requests`. */
  async countMail(email: string, address: string): Promise<void> {
    const [account, network] = [accountOf(email), hashed(networkOf(address))];
    await this.#take([
      ['mailPair', hashed(account, network)],
      ['mailAddress', network],
      ['mailAccount', account],
    ]);
  }

  /** Counts a mail to somebody that a tenant has sent. Rejects with `too_many_requests`. */
  async countMailTo(email: string): Promise<void> {
    await this.#take([['mailAccount', accountOf(email)]]);
  }

  /** From now on strangers' failures are no hindrance for this device. */
  remember(known: KnownDevice): Promise<void> {
    return this.#settle([], () => false, known);
  }

  close(): void {
    this.#redis?.close();
  }

  #counted(keys: readonly Counted[]): CountedTry {
    return {
      succeeded: (known) => this.#settle(keys, isForgotten, known),
      notMade: () => this.#settle(keys, () => false),
    };
  }

  async #isKnown(row: string): Promise<boolean> {
    return (await this.#devices.get(row)) !== null;
  }

  async #take(keys: readonly Counted[]): Promise<void> {
    await this.#takeLocally(keys);
    if (!this.#shared)
      return refuseUsedUp(await countTries(this.#store, keys.map(toTryKey), Date.now()), keys);
    for (const [limit, key] of keys)
      await this.#shared[limit].consume(key).catch((refused: unknown) => {
        throw refusalOf(refused);
      });
  }

  async #takeLocally(keys: readonly Counted[]): Promise<void> {
    for (const [limit, key] of keys)
      await this.#local[limit].consume(key).catch((refused: unknown) => {
        throw refusalOf(refused);
      });
  }

  /** Whether this process has counted fewer than are allowed. */
  async #areLeft(keys: readonly Counted[]): Promise<boolean> {
    for (const [limit, key] of keys)
      if (((await this.#local[limit].get(key))?.consumedPoints ?? 0) > LIMITS[limit].points) return false;
    return true;
  }

  async #settle(
    keys: readonly Counted[],
    isOver: (counted: Counted) => boolean,
    known?: KnownDevice,
  ): Promise<void> {
    const settled: SettledTry[] = [];
    for (const counted of keys) {
      const [limit, key] = counted;
      const forget = isOver(counted);
      for (const limiter of [this.#local[limit], this.#shared?.[limit]])
        await (forget ? limiter?.delete(key) : limiter?.reward(key));
      if (!this.#shared) settled.push({ key: rowOf(counted), forget });
    }
    const until = Date.now() + DEVICE_IS_KNOWN_FOR * 1_000;
    if (settled.length || known)
      await settleTries(this.#store, settled, Date.now(), known && { key: knownRow(known), until });
  }
}

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

function refuseUsedUp(counted: CountedTries, keys: readonly Counted[]): void {
  const most = new Map(keys.map((one) => [rowOf(one), LIMITS[one[0]].points]));
  const over = counted.find(({ key, points }) => points > (most.get(key) ?? Infinity));
  if (!over) return;
  const left = ((over.expire ?? Date.now()) - Date.now()) / 1_000;
  throw new AppError('too_many_requests', { retryAfterSeconds: Math.max(1, Math.ceil(left)) });
}
