// The members of a tenant over HTTP.
import {
  memberChangeSchema,
  memberIdSchema,
  memberPageSchema,
  memberSchema,
  peopleQuerySchema,
  type Member,
  type MemberChange,
  type MemberPage,
  type PeopleQuery,
} from '@vitae/contracts';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { audit, members } from '@vitae/store';
import type { Response } from 'express';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { linked } from '../http/next-page.ts';
import { Answers, Does, Refuses, sometimes } from '../http/openapi.ts';

const ID = { schema: memberIdSchema };
/** Who changes members: a member, or a key, which counts as an admin. */
export const changerOf = ({ member }: Principal): members.Changer => ({ memberId: member?.memberId });

@ApiTags('Members')
@Controller('v1/members')
export class MembersController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('members:list')
  @Does('listMembers', 'List the members')
  @Answers(200, 'By e-mail', memberPageSchema, { Link: sometimes('Where the next page is (RFC 8288)') })
  async list(
    @CurrentPrincipal() { tenantId }: Principal,
    @Query({ schema: peopleQuerySchema }) query: PeopleQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MemberPage> {
    const page = await this.#dependencies.store.withTenant(tenantId, (tx) => members.list(tx, query));
    return linked(response, '/v1/members', { limit: query.limit }, page);
  }

  @Patch(':memberId')
  @Needs('members')
  @Takes('application/json')
  @Does(
    'changeMember',
    'Change what a member may do, or is called',
    'Only owners change owners or make one; there is always one left.',
  )
  @Answers(200, 'The member after the change', memberSchema)
  @Refuses('member_not_found', 'owners_only', 'last_owner')
  change(
    @CurrentPrincipal() principal: Principal,
    @Param('memberId', ID) id: string,
    @Body({ schema: memberChangeSchema }) change: MemberChange,
  ): Promise<Member> {
    const { store, now } = this.#dependencies;
    return store.withTenant(principal.tenantId, async (tx) => {
      const { before, after } = await members.change(tx, changerOf(principal), id, change);
      await audit.record(
        tx,
        {
          actor: actorOf(principal),
          action: 'member.changed',
          subject: { kind: 'member', id },
          detail: { before, after: after.role },
        },
        now(),
      );
      return after;
    });
  }

  @Delete(':memberId')
  @HttpCode(204)
  @Needs('members')
  @Does('removeMember', 'Remove a member', 'Their sessions end at once; what they did stays.')
  @Answers(204, 'Removed')
  @Refuses('member_not_found', 'owners_only', 'last_owner')
  async remove(@CurrentPrincipal() principal: Principal, @Param('memberId', ID) id: string): Promise<void> {
    const { store, now } = this.#dependencies;
    await store.withTenant(principal.tenantId, async (tx) => {
      const { email, role } = await members.remove(tx, changerOf(principal), id);
      await audit.record(
        tx,
        {
          actor: actorOf(principal),
          action: 'member.removed',
          subject: { kind: 'member', id },
          detail: { role },
          personal: { email },
        },
        now(),
      );
    });
  }
}
