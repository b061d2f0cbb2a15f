// Candidates over HTTP: people, who may be the same as others, and merging them by hand.
import {
  candidateIdSchema,
  candidatePageSchema,
  candidateQuerySchema,
  candidateSchema,
  otherCandidateSchema,
  type Candidate,
  type CandidatePage,
  type CandidateQuery,
  type OtherCandidate,
} from '@vitae/contracts';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listCandidates, mergeCandidates, showCandidate, unmergeCandidates } from '@vitae/candidates';
import { AppError } from '@vitae/runtime';
import { audit, type NewAuditEntry, type TenantTx } from '@vitae/store';
import type { Response } from 'express';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { BlindAs } from '../blind/blind-as.ts';
import { Takes } from '../http/body-type.ts';
import { Idempotent, REPLAYED } from '../http/idempotent.ts';
import { linked } from '../http/next-page.ts';
import { Answers, Does, Refuses, sometimes } from '../http/openapi.ts';

const ID = { schema: candidateIdSchema };
/** Sent again with its key, a request is shown the person as they are by then. */
const ShowsAgain = () => Idempotent('candidateId', showCandidate, 'candidate_not_found');

const changeOf = (
  principal: Principal,
  action: 'candidate.merged' | 'candidate.unmerged',
  id: string,
  other: string,
): NewAuditEntry => ({
  actor: actorOf(principal),
  action,
  subject: { kind: 'candidate', id },
  detail: { other },
});

@ApiTags('Candidates')
@Controller('v1/candidates')
export class CandidatesController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('resumes:read')
  @BlindAs('candidates')
  @Does('listCandidates', 'List people, with who may be the same as whom')
  @Answers(200, 'Newest first', candidatePageSchema, {
    Link: sometimes('Where the next page is (RFC 8288)'),
  })
  async list(
    @CurrentPrincipal() { tenantId }: Principal,
    @Query({ schema: candidateQuerySchema }) query: CandidateQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<CandidatePage> {
    const page = await this.#dependencies.store.withTenant(tenantId, (tx) => listCandidates(tx, query));
    return linked(response, '/v1/candidates', { limit: query.limit }, page);
  }

  @Get(':candidateId')
  @Needs('resumes:read')
  @Audited('candidate.read', { kind: 'candidate', parameter: 'candidateId' })
  @BlindAs('candidate')
  @Does('showCandidate', 'A person; of one that was merged into another, that other')
  @Answers(200, 'The person', candidateSchema)
  @Refuses('candidate_not_found')
  show(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('candidateId', ID) id: string,
  ): Promise<Candidate> {
    return this.#found(tenantId, (tx) => showCandidate(tx, id));
  }

  @Post(':candidateId/merge')
  @Needs('resumes:write')
  @ShowsAgain()
  @HttpCode(200)
  @Takes('application/json')
  @BlindAs('candidate')
  @Does(
    'mergeCandidates',
    'Say that another candidate is this person; may be sent again, and undone by unmerge',
  )
  @Answers(200, 'The person, with what both of them had', candidateSchema, REPLAYED)
  @Refuses('candidate_not_found')
  merge(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', ID) id: string,
    @Body({ schema: otherCandidateSchema }) { candidateId }: OtherCandidate,
  ): Promise<Candidate> {
    const at = this.#dependencies.now();
    return this.#found(principal.tenantId, async (tx) => {
      const person = await mergeCandidates(tx, id, candidateId, at);
      if (person) await audit.record(tx, changeOf(principal, 'candidate.merged', id, candidateId), at);
      return person;
    });
  }

  @Post(':candidateId/unmerge')
  @Needs('resumes:write')
  @ShowsAgain()
  @HttpCode(200)
  @Takes('application/json')
  @BlindAs('candidate')
  @Does(
    'unmergeCandidates',
    'Take a candidate out of this person again, with all that was theirs; may be sent again',
  )
  @Answers(200, 'The person, without them', candidateSchema, REPLAYED)
  @Refuses('candidate_not_found', 'legal_hold')
  unmerge(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', ID) id: string,
    @Body({ schema: otherCandidateSchema }) { candidateId }: OtherCandidate,
  ): Promise<Candidate> {
    return this.#found(principal.tenantId, async (tx) => {
      const person = await unmergeCandidates(tx, id, candidateId);
      if (person)
        await audit.record(
          tx,
          changeOf(principal, 'candidate.unmerged', id, candidateId),
          this.#dependencies.now(),
        );
      return person;
    });
  }

  async #found(tenantId: string, find: (tx: TenantTx) => Promise<Candidate | undefined>): Promise<Candidate> {
    const candidate = await this.#dependencies.store.withTenant(tenantId, find);
    if (!candidate) throw new AppError('candidate_not_found');
    return candidate;
  }
}
