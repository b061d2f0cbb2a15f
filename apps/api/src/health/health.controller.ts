// Is the process alive, and can it do its work?
import { readinessSchema, type ReadinessReport } from '@vitae/contracts';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { z } from 'zod';
import { Public } from '../access/principal.ts';
import { Answers, Does } from '../http/openapi.ts';
import { ApiReadiness } from './api-readiness.ts';

const RETRY_AFTER_SECONDS = 2;

@ApiTags('Health')
@Public()
@Controller()
export class HealthController {
  readonly #readiness: ApiReadiness;

  constructor(readiness: ApiReadiness) {
    this.#readiness = readiness;
  }

  @Get('health')
  @Does('health', 'Is the process alive?')
  @Answers(200, 'The process is alive', z.object({ status: z.literal('ok') }))
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Does('ready', 'Can the process do its work?')
  @Answers(
    200,
    'Resumes are accepted. `degraded`: what brings them to workers is in trouble, so they wait',
    readinessSchema,
  )
  async ready(): Promise<ReadinessReport> {
    const report = await this.#readiness.report();
    if (report.status === 'ready' || report.status === 'degraded') return report;
    const inTrouble = Object.entries(report.dependencies).filter(([, state]) => state !== 'ok');
    throw new AppError('unavailable', {
      detail:
        report.status === 'draining' ? 'This process is about to end.' : 'What is needed is in trouble.',
      retryAfterSeconds: RETRY_AFTER_SECONDS,
      errors: inTrouble.map(([name, state]) => ({ pointer: `/dependencies/${name}`, detail: state })),
    });
  }
}
