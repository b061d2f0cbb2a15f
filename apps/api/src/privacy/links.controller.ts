// Links to people's own pages, and what people asked for there.
import {
  candidateIdSchema,
  candidateLinksSchema,
  linkRequestSchema,
  newLinkSchema,
  privacyDecisionSchema,
  privacyRequestPageSchema,
  privacyRequestQuerySchema,
  privacyRequestSchema,
  type AuditAction,
  type AuditSubject,
  type CandidateLinks,
  type LinkRequest,
  type NewLink,
  type PrivacyDecision,
  type PrivacyRequest,
  type PrivacyRequestPage,
  type PrivacyRequestQuery,
} from '@vitae/contracts';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Req,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, candidateLinks, erasures, privacyRequests, type TenantTx } from '@vitae/store';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { ShowsSecretOnce } from '../http/idempotent.ts';
import { linked } from '../http/next-page.ts';
import { Answers, Does, Refuses, sometimes } from '../http/openapi.ts';

const ID = { schema: candidateIdSchema };
const uuid = (what: string) => ({
  schema: z.uuid().toLowerCase().describe(`Id of the ${what}, in any case`),
});
const DAY_MS = 86_400_000;

@ApiTags('Privacy')
@Controller('v1')
export class LinksController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Post('candidates/:candidateId/link')
  @ShowsSecretOnce()
  @Needs('privacy:export')
  @Takes('application/json')
  @Does(
    'makeCandidateLink',
    'Make a link by which a person sees what is held of them',
    'Whoever has it sees the page: send it to the person alone. Each request makes another; all work until they run out or are revoked.',
  )
  @Answers(201, 'The link; its address is shown this once', newLinkSchema)
  @Refuses('idempotency_secret_shown', 'candidate_not_found')
  make(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', ID) id: string,
    @Body({ schema: linkRequestSchema }) { days }: LinkRequest,
    @Req() request: Request,
  ): Promise<NewLink> {
    const { store, now } = this.#dependencies;
    const made = now();
    const expiresAt = new Date(made.getTime() + days * DAY_MS);
    return store.withTenant(principal.tenantId, async (tx) => {
      const link = await candidateLinks.make(tx, id, made, expiresAt);
      if (!link) throw new AppError('candidate_not_found');
      await this.#record(tx, principal, 'link.made', id, { link: link.id, days });
      const url = `${request.protocol}://${request.host}/c/${link.token}`;
      return { id: link.id, url, expiresAt: expiresAt.toISOString() };
    });
  }

  @Get('candidates/:candidateId/links')
  @Needs('privacy:export')
  @Does('listCandidateLinks', 'The links of a person that work')
  @Answers(200, 'Newest first, without their addresses', candidateLinksSchema)
  @Refuses('candidate_not_found')
  links(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('candidateId', ID) id: string,
  ): Promise<CandidateLinks> {
    const { store, now } = this.#dependencies;
    return store.withTenant(tenantId, async (tx) => {
      const subject = await erasures.findSubject(tx, id);
      if (!subject) throw new AppError('candidate_not_found');
      return { items: await candidateLinks.list(tx, subject.candidateIds, now()) };
    });
  }

  @Delete('candidates/:candidateId/links/:linkId')
  @Needs('privacy:export')
  @HttpCode(204)
  @Does('revokeCandidateLink', 'End a link at once')
  @Answers(204, 'It opens nothing any more')
  @Refuses('candidate_not_found', 'link_not_found')
  async revoke(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', ID) id: string,
    @Param('linkId', uuid('link')) linkId: string,
  ): Promise<void> {
    await this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      const subject = await erasures.findSubject(tx, id);
      if (!subject) throw new AppError('candidate_not_found');
      if (!(await candidateLinks.revoke(tx, subject.candidateIds, linkId)))
        throw new AppError('link_not_found');
      await this.#record(tx, principal, 'link.revoked', id, { link: linkId });
    });
  }

  @Get('privacy/requests')
  @Needs('privacy:erase')
  @Audited('requests.read')
  @Does('listPrivacyRequests', 'What people asked for on their pages: corrections, and to be erased')
  @Answers(200, 'Newest first', privacyRequestPageSchema, {
    Link: sometimes('Where the next page is (RFC 8288)'),
  })
  async requests(
    @CurrentPrincipal() { tenantId }: Principal,
    @Query({ schema: privacyRequestQuerySchema }) query: PrivacyRequestQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PrivacyRequestPage> {
    const page = await this.#dependencies.store.withTenant(tenantId, (tx) => privacyRequests.list(tx, query));
    const { state, limit } = query;
    return linked(response, '/v1/privacy/requests', { state, limit }, page);
  }

  @Patch('privacy/requests/:requestId')
  @Needs('privacy:erase')
  @Takes('application/json')
  @Does(
    'decidePrivacyRequest',
    'Say what became of a request; the person sees it on their page',
    'It changes nothing else: correct the profile, or erase the person, by the operations for that. Erased, a person’s requests are gone with them.',
  )
  @Answers(200, 'The request', privacyRequestSchema)
  @Refuses('request_not_found')
  decide(
    @CurrentPrincipal() principal: Principal,
    @Param('requestId', uuid('request')) id: string,
    @Body({ schema: privacyDecisionSchema }) { state }: PrivacyDecision,
  ): Promise<PrivacyRequest> {
    const { store, now } = this.#dependencies;
    return store.withTenant(principal.tenantId, async (tx) => {
      const decided = await privacyRequests.decide(tx, id, state, now());
      if (!decided) throw new AppError('request_not_found');
      const detail = { request: id, kind: decided.kind, state };
      await this.#record(tx, principal, 'request.decided', decided.candidateId, detail);
      return decided;
    });
  }

  #record(
    tx: TenantTx,
    principal: Principal,
    action: AuditAction,
    candidateId: string,
    detail: Record<string, string | number>,
  ): Promise<void> {
    const subject: AuditSubject = { kind: 'candidate', id: candidateId };
    return audit.record(tx, { actor: actorOf(principal), action, subject, detail }, this.#dependencies.now());
  }
}
