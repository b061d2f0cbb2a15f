// Erasing people over HTTP, the receipts of it, and legal holds, which keep people from it.
import {
  candidateIdSchema,
  erasureReceiptSchema,
  legalHoldRequestSchema,
  legalHoldSchema,
  legalHoldsSchema,
  receiptKeySchema,
  receiptPageSchema,
  receiptQuerySchema,
  type AuditAction,
  type ErasureReceipt,
  type LegalHold,
  type LegalHolds,
  type LegalHoldRequest,
  type ReceiptKeyAnswer,
  type ReceiptPage,
  type ReceiptQuery,
} from '@vitae/contracts';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { erasePerson } from '@vitae/candidates';
import { AppError } from '@vitae/runtime';
import { audit, erasures, legalHolds, receiptKey, receipts, type TenantTx } from '@vitae/store';
import type { Response } from 'express';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { linked } from '../http/next-page.ts';
import { Answers, Does, Refuses, sometimes } from '../http/openapi.ts';

const ID = { schema: candidateIdSchema };

@ApiTags('Privacy')
@Controller('v1')
export class ErasureController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Delete('candidates/:candidateId')
  @Needs('privacy:erase')
  @Does(
    'eraseCandidate',
    'Erase a person, with all that is held of them; may be sent again',
    'Of a person with merged candidates all go. Originals go unless a resume of somebody else has the very same bytes. Sent again, it is answered with the same receipt.',
  )
  @Answers(200, 'The signed receipt: what went, and what was kept and why', erasureReceiptSchema)
  @Refuses('candidate_not_found', 'legal_hold', 'storage_unavailable')
  async erase(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', ID) id: string,
  ): Promise<ErasureReceipt> {
    const by = { actor: actorOf(principal), reason: 'asked' } as const;
    const receipt = await erasePerson(this.#dependencies, principal.tenantId, id, by);
    if (!receipt) throw new AppError('candidate_not_found');
    return receipt;
  }

  @Get('privacy/receipts')
  @Needs('privacy:erase')
  @Does('listReceipts', 'List the receipts of erasures')
  @Answers(200, 'Newest first', receiptPageSchema, {
    Link: sometimes('Where the next page is (RFC 8288)'),
  })
  async list(
    @CurrentPrincipal() { tenantId }: Principal,
    @Query({ schema: receiptQuerySchema }) query: ReceiptQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ReceiptPage> {
    const page = await this.#dependencies.store.withTenant(tenantId, (tx) => receipts.list(tx, query));
    return linked(response, '/v1/privacy/receipts', { limit: query.limit }, page);
  }

  @Get('privacy/receipt-key')
  @Needs('privacy:erase')
  @Does('showReceiptKey', 'The public key by which receipts of this installation are verified')
  @Answers(200, 'The key', receiptKeySchema)
  async key(): Promise<ReceiptKeyAnswer> {
    const { id, publicKey } = await receiptKey.publicKey(this.#dependencies.store);
    return { keyId: id, algorithm: 'Ed25519', publicKey };
  }

  @Get('candidates/:candidateId/legal-hold')
  @Needs('privacy:erase')
  @Does('showHolds', 'What keeps a person from being erased, whoever was merged into them included')
  @Answers(200, 'The holds, the newest first; none: nothing does', legalHoldsSchema)
  @Refuses('candidate_not_found')
  async holds(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('candidateId', ID) id: string,
  ): Promise<LegalHolds> {
    const items = await this.#dependencies.store.withTenant(tenantId, (tx) => legalHolds.ofPerson(tx, id));
    if (!items) throw new AppError('candidate_not_found');
    return { items };
  }

  @Put('candidates/:candidateId/legal-hold')
  @Needs('privacy:erase')
  @Takes('application/json')
  @Does(
    'holdCandidate',
    'Keep a person from being erased and from running out, for a reason; may be sent again',
  )
  @Answers(200, 'The hold', legalHoldSchema)
  @Refuses('candidate_not_found')
  async hold(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', ID) id: string,
    @Body({ schema: legalHoldRequestSchema }) { reason }: LegalHoldRequest,
  ): Promise<LegalHold> {
    const { store, now } = this.#dependencies;
    return store.withTenant(principal.tenantId, async (tx) => {
      if (!(await legalHolds.set(tx, id, reason, now()))) throw new AppError('candidate_not_found');
      const [hold] = await legalHolds.list(tx, [id]);
      if (!hold) throw new AppError('candidate_not_found');
      await this.#record(tx, principal, 'candidate.held', id);
      return hold;
    });
  }

  @Delete('candidates/:candidateId/legal-hold')
  @Needs('privacy:erase')
  @HttpCode(204)
  @Does('releaseCandidate', 'Lift the holds of a person, and of whoever was merged into them')
  @Answers(204, 'Nothing holds them')
  @Refuses('candidate_not_found')
  async release(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', ID) id: string,
  ): Promise<void> {
    await this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      const subject = await erasures.findSubject(tx, id);
      if (!subject) throw new AppError('candidate_not_found');
      if (await legalHolds.lift(tx, subject.candidateIds))
        await this.#record(tx, principal, 'candidate.released', id);
    });
  }

  #record(tx: TenantTx, principal: Principal, action: AuditAction, id: string): Promise<void> {
    const subject = { kind: 'candidate', id } as const;
    return audit.record(tx, { actor: actorOf(principal), action, subject }, this.#dependencies.now());
  }
}
