// The second step of signing in, where the account asks for one: a code of its app, or a recovery code, each once.
import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '@vitae/runtime';
import { secondFactors } from '@vitae/store';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { stepOf } from './one-time-codes.ts';
import { SignIn } from './sign-in.ts';

@Injectable()
export class SecondStep {
  readonly #dependencies: ApiDependencies;
  readonly #signIn: SignIn;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(SignIn) signIn: SignIn) {
    this.#dependencies = dependencies;
    this.#signIn = signIn;
  }

  /** Returns where none is asked for, or the code was right. Throws `second_factor_needed`, `wrong_code` or `too_many_requests`. */
  async pass(accountId: string, code: string | undefined): Promise<void> {
    const { store } = this.#dependencies;
    const factor = await secondFactors.find(store, accountId);
    if (!factor?.confirmed) return;
    if (code === undefined) throw new AppError('second_factor_needed');
    const counted = await this.#signIn.countCode(accountId);
    if (!(await this.#take(accountId, factor.secret, code))) throw new AppError('wrong_code');
    await counted.succeeded();
  }

  /** The period of a right code; counted as tries to sign in are. Throws `wrong_code` or `too_many_requests`. */
  async stepOf(accountId: string, secret: string, code: string): Promise<number> {
    const counted = await this.#signIn.countCode(accountId);
    const step = stepOf(secret, code, this.#dependencies.now());
    if (step === undefined) throw new AppError('wrong_code');
    await counted.succeeded();
    return step;
  }

  #take(accountId: string, secret: string, code: string): Promise<boolean> {
    const { store, now } = this.#dependencies;
    return store.presenting(accountId, async (tx) => {
      if (!/^\d{6}$/.test(code)) return secondFactors.takeRecoveryCode(tx, accountId, code);
      const step = stepOf(secret, code, now());
      return step !== undefined && secondFactors.takeStep(tx, accountId, step);
    });
  }
}
