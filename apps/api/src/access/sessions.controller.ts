// The sessions of who is signed in: on which devices, and ending them.
import { openSessionsSchema, sessionIdSchema, type OpenSessions } from '@vitae/contracts';
import { Controller, Delete, Get, HttpCode, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { accounts, audit } from '@vitae/store';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';
import { memberOf } from './own-account.ts';
import { actorOf, CurrentPrincipal, ForMembers, WhileSuspended, type Principal } from './principal.ts';

@ApiTags('Access')
@Controller('v1/sessions')
export class SessionsController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @ForMembers()
  @Does('listSessions', 'Where you are signed in, in all tenants of your account')
  @Answers(200, 'Last seen first', openSessionsSchema)
  async list(@CurrentPrincipal() principal: Principal): Promise<OpenSessions> {
    const { store, now } = this.#dependencies;
    return { items: await accounts.listSessions(store, memberOf(principal), now()) };
  }

  @Delete()
  @WhileSuspended()
  @HttpCode(204)
  @ForMembers()
  @Does('endOtherSessions', 'Sign out everywhere but here')
  @Answers(204, 'All others have ended')
  async endOthers(@CurrentPrincipal() principal: Principal): Promise<void> {
    const count = await accounts.endOtherSessions(this.#dependencies.store, memberOf(principal));
    await this.#tell(principal, { others: count });
  }

  @Delete(':sessionId')
  @WhileSuspended()
  @HttpCode(204)
  @ForMembers()
  @Does('endSession', 'Sign out on one device')
  @Answers(204, 'It has ended')
  @Refuses('session_not_found')
  async end(
    @CurrentPrincipal() principal: Principal,
    @Param('sessionId', { schema: sessionIdSchema }) id: string,
  ): Promise<void> {
    await accounts.endSession(this.#dependencies.store, memberOf(principal), id);
    await this.#tell(principal, { session: id });
  }

  async #tell(principal: Principal, detail: Record<string, string | number>): Promise<void> {
    const { store, now } = this.#dependencies;
    await store.withTenant(principal.tenantId, (tx) =>
      audit.record(tx, { actor: actorOf(principal), action: 'session.ended', detail }, now()),
    );
  }
}
