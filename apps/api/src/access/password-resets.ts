// Has mails sent by which passwords are set anew, after the request was answered: how long that took would tell whether there is such
// an account.
import type { ForgottenPassword } from '@vitae/contracts';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { enqueue } from '@vitae/jobs/enqueue';
import { accounts } from '@vitae/store';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';

@Injectable()
export class PasswordResets implements OnModuleDestroy {
  readonly #dependencies: ApiDependencies;
  readonly #underWay = new Set<Promise<void>>();

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  /** Returns at once. What fails is logged: whoever asked may ask again. */
  begin(asked: ForgottenPassword): void {
    const done = this.#enqueue(asked)
      .catch((err: unknown) => this.#dependencies.logger.error({ err }, 'no mail for a new password'))
      .finally(() => this.#underWay.delete(done));
    this.#underWay.add(done);
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  async #enqueue(asked: ForgottenPassword): Promise<void> {
    const { store, now } = this.#dependencies;
    for (const reset of await accounts.findForReset(store, asked))
      await store.withTenant(reset.tenantId, async (tx) => {
        await enqueue(tx, 'mail-password-reset', { resetId: await accounts.addReset(tx, reset, now()) });
      });
  }
}
