// Inviting people to a tenant, over HTTP.
import {
  invitationIdSchema,
  invitationPageSchema,
  newInvitationSchema,
  peopleQuerySchema,
  sentInvitationSchema,
  type InvitationPage,
  type NewInvitation,
  type PeopleQuery,
  type SentInvitation,
} from '@vitae/contracts';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { enqueue } from '@vitae/jobs/enqueue';
import { audit, invitations } from '@vitae/store';
import type { Request, Response } from 'express';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { SignIn } from '../access/sign-in.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { ShowsSecretOnce } from '../http/idempotent.ts';
import { linked } from '../http/next-page.ts';
import { Answers, Does, Refuses, sometimes } from '../http/openapi.ts';
import { changerOf } from './members.controller.ts';

@ApiTags('Members')
@Controller('v1/members/invitations')
export class InvitationsController {
  readonly #dependencies: ApiDependencies;
  readonly #signIn: SignIn;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(SignIn) signIn: SignIn) {
    this.#dependencies = dependencies;
    this.#signIn = signIn;
  }

  @Post()
  @ShowsSecretOnce()
  @Needs('members')
  @Takes('application/json')
  @Does(
    'inviteMember',
    'Invite somebody',
    'The link is good once, for 7 days, and takes the place of one that they had. It goes by mail; where no mail server is set it is in the answer.',
  )
  @Answers(201, 'Invited', sentInvitationSchema)
  @Refuses(
    'idempotency_secret_shown',
    'owners_only',
    'already_member',
    'too_many_invitations',
    'quota_reached',
    'too_many_requests',
  )
  async invite(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: newInvitationSchema }) wanted: NewInvitation,
    @Req() request: Request,
  ): Promise<SentInvitation> {
    const { store, settings, now } = this.#dependencies;
    if (settings.mail) await this.#signIn.countMailTo(wanted.email);
    const token = settings.mail ? undefined : invitations.newLinkToken();
    const invitation = await store.withTenant(principal.tenantId, async (tx) => {
      const made = await invitations.invite(tx, changerOf(principal), wanted, { token, now: now() });
      if (token === undefined) await enqueue(tx, 'mail-invitation', { invitationId: made.id });
      await audit.record(
        tx,
        {
          actor: actorOf(principal),
          action: 'member.invited',
          subject: { kind: 'invitation', id: made.id },
          detail: { role: made.role },
          personal: { email: made.email },
        },
        now(),
      );
      return made;
    });
    const base = settings.publicUrl ?? `${request.protocol}://${request.host}`;
    return { ...invitation, link: token === undefined ? null : `${base}/invitation#${token}` };
  }

  @Get()
  @Needs('members')
  @Does('listInvitations', 'List the invitations that are open')
  @Answers(200, 'By e-mail', invitationPageSchema, { Link: sometimes('Where the next page is (RFC 8288)') })
  async list(
    @CurrentPrincipal() { tenantId }: Principal,
    @Query({ schema: peopleQuerySchema }) query: PeopleQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<InvitationPage> {
    const { store, now } = this.#dependencies;
    const page = await store.withTenant(tenantId, (tx) => invitations.list(tx, query, now()));
    return linked(response, '/v1/members/invitations', { limit: query.limit }, page);
  }

  @Delete(':invitationId')
  @HttpCode(204)
  @Needs('members')
  @Does('withdrawInvitation', 'Withdraw an invitation')
  @Answers(204, 'Withdrawn: its link is good for nothing')
  @Refuses('invitation_not_found', 'owners_only')
  async withdraw(
    @CurrentPrincipal() principal: Principal,
    @Param('invitationId', { schema: invitationIdSchema }) id: string,
  ): Promise<void> {
    const { store, now } = this.#dependencies;
    await store.withTenant(principal.tenantId, async (tx) => {
      await invitations.withdraw(tx, changerOf(principal), id);
      await audit.record(
        tx,
        {
          actor: actorOf(principal),
          action: 'invitation.withdrawn',
          subject: { kind: 'invitation', id },
        },
        now(),
      );
    });
  }
}
