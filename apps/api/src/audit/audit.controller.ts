// The audit trail over HTTP, as JSON and CSV.
import {
  auditPageSchema,
  auditQuerySchema,
  type AuditEntry,
  type AuditPage,
  type AuditQuery,
} from '@vitae/contracts';
import { Controller, Get, Header, Inject, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { audit } from '@vitae/store';
import type { Response } from 'express';
import { z } from 'zod';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { csvOf } from '../http/csv.ts';
import { linked } from '../http/next-page.ts';
import { Answers, Does, sometimes } from '../http/openapi.ts';

const COLUMNS = ['number', 'at', 'actor', 'actorId', 'action', 'subject', 'subjectId', 'detail', 'hash'];

@ApiTags('Administration')
@Controller('v1/audit')
export class AuditController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('audit')
  @Header('Vary', 'Accept')
  @Does(
    'listAudit',
    'Who saw, changed, exported and deleted what',
    'Filters go together. `?format=csv` has the same page as a table, without what names people.',
  )
  @Answers(
    200,
    'The latest first',
    { 'application/json': auditPageSchema, 'text/csv': z.string() },
    { Link: sometimes('Where the next page is (RFC 8288)') },
  )
  async list(
    @CurrentPrincipal() principal: Principal,
    @Query({ schema: auditQuerySchema }) query: AuditQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<AuditPage | string> {
    const { store, now } = this.#dependencies;
    const page = await store.withTenant(principal.tenantId, async (tx) => {
      const found = await audit.list(tx, query);
      if (found) await audit.record(tx, { actor: actorOf(principal), action: 'audit.read' }, now());
      return found;
    });
    const shown = linked(response, '/v1/audit', { ...query, cursor: undefined }, page);
    if (query.format !== 'csv') return shown;
    response.type('text/csv');
    return csvOf(COLUMNS, shown.items.map(rowOf));
  }
}

const rowOf = ({ number, at, actor, action, subject, detail, hash }: AuditEntry) => [
  number,
  at,
  actor.kind,
  actor.id,
  action,
  subject?.kind ?? null,
  subject?.id ?? null,
  JSON.stringify(detail),
  hash,
];
