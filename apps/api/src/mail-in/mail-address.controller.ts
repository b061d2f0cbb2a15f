// The address that resumes are mailed to: its secret part is whoever knows it may send.
import { mailAddressSchema, type MailAddress } from '@vitae/contracts';
import { Controller, Delete, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, mailAddresses } from '@vitae/store';
import { actorOf, CurrentPrincipal, Needs, WhileSuspended, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { ShowsSecretOnce } from '../http/idempotent.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';

@ApiTags('Resumes')
@Controller('v1/mail-address')
export class MailAddressController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('mail')
  @Does(
    'showMailAddress',
    'Where resumes are mailed to',
    'Who may send is said by the setting `mailSenders`; whether mails are answered, by `mailReceipts`.',
  )
  @Answers(200, 'The address', mailAddressSchema)
  @Refuses('mail_in_off', 'mail_address_not_found')
  async show(@CurrentPrincipal() { tenantId }: Principal): Promise<MailAddress> {
    this.#domain();
    const kept = await this.#dependencies.store.withTenant(tenantId, mailAddresses.get);
    if (!kept) throw new AppError('mail_address_not_found');
    return this.#shown(kept);
  }

  @Post()
  @ShowsSecretOnce()
  @Needs('mail')
  @HttpCode(201)
  @Does(
    'makeMailAddress',
    'Make the address that resumes are mailed to, or another in its place',
    'The one before takes no mail from then on. Each request makes another.',
  )
  @Answers(201, 'Made', mailAddressSchema)
  @Refuses('idempotency_secret_shown', 'mail_in_off')
  async make(@CurrentPrincipal() principal: Principal): Promise<MailAddress> {
    const { store, now } = this.#dependencies;
    this.#domain();
    const made = await store.withTenant(principal.tenantId, async (tx) => {
      const kept = await mailAddresses.make(tx, now());
      await audit.record(tx, { actor: actorOf(principal), action: 'mail_address.made' }, now());
      return kept;
    });
    return this.#shown(made);
  }

  @Delete()
  @WhileSuspended()
  @Needs('mail')
  @HttpCode(204)
  @Does('removeMailAddress', 'Take no more resumes by mail')
  @Answers(204, 'It takes none')
  @Refuses('mail_address_not_found')
  async remove(@CurrentPrincipal() principal: Principal): Promise<void> {
    const { store, now } = this.#dependencies;
    await store.withTenant(principal.tenantId, async (tx) => {
      if (!(await mailAddresses.remove(tx))) throw new AppError('mail_address_not_found');
      await audit.record(tx, { actor: actorOf(principal), action: 'mail_address.removed' }, now());
    });
  }

  /** Throws `mail_in_off`. */
  #domain(): string {
    const { mailIn } = this.#dependencies.settings;
    if (!mailIn) throw new AppError('mail_in_off');
    return mailIn.domain;
  }

  #shown({ localPart, madeAt }: mailAddresses.KeptMailAddress): MailAddress {
    return { address: `${localPart}@${this.#domain()}`, madeAt: madeAt.toISOString() };
  }
}
