// One try to sign in: counted, then checked, and given back what a right password makes undone.
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { AppError } from '@vitae/runtime';
import { access, accounts, PasswordChecker, type LoginAccount, type MemberIdentity } from '@vitae/store';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { SignInLimits, type CountedTry, type KnownDevice, type SignInTry } from './sign-in-limits.ts';

@Injectable()
export class SignIn implements OnModuleDestroy {
  readonly #dependencies: ApiDependencies;
  readonly #limits: SignInLimits;
  readonly #passwords = new PasswordChecker();

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
    this.#limits = new SignInLimits(dependencies);
  }

  /** How many hashes this process has computed. */
  get hashes(): number {
    return this.#passwords.computed;
  }

  /**
   * Whose login it is; `settle` what was counted, whatever comes of it. Rejects with `wrong_login`, `too_many_requests` or, if too many
   * wait, `unavailable`.
   */
  async begin(
    tried: SignInTry & { readonly password: string },
  ): Promise<{ account: LoginAccount; settle: CountedTry['succeeded'] }> {
    const counted = await this.#limits.begin(tried);
    const account = await this.#unlessBusy(counted, () =>
      access.checkPassword(this.#dependencies.store, this.#passwords, counted.accounts, tried.password),
    );
    if (!account) throw new AppError('wrong_login');
    return { account, settle: (known) => counted.succeeded(known) };
  }

  /** The same, settled. */
  async by(tried: SignInTry & { readonly password: string }): Promise<LoginAccount> {
    const { account, settle } = await this.begin(tried);
    await settle();
    return account;
  }

  /** That somebody who is signed in knows the account's password. Rejects as `by` does. */
  async confirm(
    { email, accountId }: Pick<MemberIdentity, 'email' | 'accountId'>,
    password: string,
    from: Pick<SignInTry, 'address' | 'device'>,
  ): Promise<void> {
    const counted = await this.#limits.begin({ email, ...from });
    const fits = await this.#unlessBusy(counted, () =>
      accounts.hasPassword(this.#dependencies.store, this.#passwords, accountId, password),
    );
    if (!fits) throw new AppError('wrong_login');
    await counted.succeeded();
  }

  /** Counts a try of a second step. Rejects with `too_many_requests`. */
  countCode(accountId: string): Promise<Pick<CountedTry, 'succeeded'>> {
    return this.#limits.countCode(accountId);
  }

  /** Counts a mail to an address that somebody asked for. Rejects with `too_many_requests`. */
  countMail(email: string, address: string): Promise<void> {
    return this.#limits.countMail(email, address);
  }

  /** Counts a mail to somebody that a tenant has sent. Rejects with `too_many_requests`. */
  countMailTo(email: string): Promise<void> {
    return this.#limits.countMailTo(email);
  }

  /** From now on strangers' failures are no hindrance for this device. */
  remember(known: KnownDevice): Promise<void> {
    return this.#limits.remember(known);
  }

  onModuleDestroy(): void {
    this.#limits.close();
  }

  async #unlessBusy<T>(counted: CountedTry, check: () => Promise<T>): Promise<T> {
    try {
      return await check();
    } catch (error) {
      await counted.notMade();
      throw error;
    }
  }
}
