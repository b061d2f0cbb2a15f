// Figures for Prometheus. They tell nothing of anyone, but they are the operator's: whoever has the token may see them, or,
// without one, this machine.
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { OperatorOnly } from '../access/operator.guard.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Does } from '../http/openapi.ts';
import { Metrics } from './metrics.ts';

@ApiTags('Health')
@OperatorOnly('metricsToken')
@Controller()
export class MetricsController {
  readonly #metrics: Metrics;

  constructor(@Inject(DEPENDENCIES) { store, now }: ApiDependencies) {
    this.#metrics = new Metrics(store, now);
  }

  @Get('metrics')
  @Does('showMetrics', 'Figures for Prometheus')
  @Answers(200, 'Figures in Prometheus’ text format', { 'text/plain': z.string() })
  async show(@Res() response: Response): Promise<void> {
    response.type(this.#metrics.contentType).send(await this.#metrics.text());
  }
}
