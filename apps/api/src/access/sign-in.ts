// One try to sign in: counted, then checked, and given back what a right password makes undone.
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { AppError } from '@vitae/runtime';
import { access, PasswordChecker, type Account } from '@vitae/store';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { SignInLimits, type CountedTry, type SignInTry } from './sign-in-limits.ts';

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

  /** Whose login it is. Rejects with `wrong_login`, `too_many_requests` or, if too many wait, `unavailable`. */
  async by(
    tried: SignInTry & { readonly password: string; readonly tenantId?: string | undefined },
  ): Promise<Account> {
    const counted = await this.#limits.count(tried);
    const found = await this.#check(tried, counted);
    if (!found) throw new AppError('wrong_login');
    await counted.succeeded();
    return found;
  }

  /** From now on strangers' failures are no hindrance for this device. */
  remember(email: string, device: string): Promise<void> {
    return this.#limits.remember(email, device);
  }

  onModuleDestroy(): void {
    this.#limits.close();
  }

  async #check(tried: access.LoginTry, counted: CountedTry) {
    try {
      return await access.checkLogin(this.#dependencies.store, this.#passwords, tried);
    } catch (error) {
      await counted.notMade();
      throw error;
    }
  }
}
