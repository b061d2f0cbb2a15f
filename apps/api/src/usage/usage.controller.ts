// What the tenant has used.
import {
  usageDaysQuerySchema,
  usageDaysSchema,
  usageSchema,
  type Usage,
  type UsageDays,
  type UsageDaysQuery,
} from '@vitae/contracts';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { llmUsage, tenantUsage } from '@vitae/store';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { csvOf } from '../http/csv.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';
import { costOf } from './cost.ts';
import { daysAskedFor } from './usage-days.ts';

const COLUMNS = ['day', 'resumes', 'bytes', 'tokens', 'searches', 'questions'] as const;

@ApiTags('Settings')
@Controller('v1/usage')
export class UsageController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('usage')
  @Does('showUsage', 'What the tenant has used of language models')
  @Answers(200, 'By month, the latest first', usageSchema)
  async show(@CurrentPrincipal() { tenantId }: Principal): Promise<Usage> {
    const { store, settings } = this.#dependencies;
    const months = await store.withTenant(tenantId, (tx) => llmUsage.listUsage(tx));
    return { languageModel: months.map((month) => ({ ...month, cost: costOf(month, settings.prices) })) };
  }

  @Get('days')
  @Needs('usage')
  @Does(
    'showUsageByDay',
    'What the tenant has used, day by day',
    'Days are those of UTC, both ends included, 366 at most; without them, this month. `Accept: text/csv` or `?format=csv` gives a table. A resume counts once, and not where it failed by a fault of ours.',
  )
  @Answers(200, 'The earliest first, days without use among them', {
    'application/json': usageDaysSchema,
    'text/csv': z.string(),
  })
  @Refuses('not_acceptable')
  async days(
    @CurrentPrincipal() { tenantId }: Principal,
    @Query({ schema: usageDaysQuerySchema }) query: UsageDaysQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<UsageDays | string> {
    const { store, now } = this.#dependencies;
    const { from, to } = daysAskedFor(query, tenantUsage.dayOf(now()));
    response.vary('accept');
    const format = query.format ?? FORMATS[String(request.accepts(['application/json', 'text/csv']))];
    if (!format) throw new AppError('not_acceptable', { detail: 'Ask for application/json or text/csv.' });
    const days = await store.withTenant(tenantId, (tx) => tenantUsage.list(tx, from, to));
    if (format === 'json') return { days };
    response.type('text/csv');
    return csvOf(
      COLUMNS,
      days.map((day) => COLUMNS.map((column) => day[column])),
    );
  }
}

const FORMATS: Readonly<Record<string, 'json' | 'csv' | undefined>> = {
  'application/json': 'json',
  'text/csv': 'csv',
};
