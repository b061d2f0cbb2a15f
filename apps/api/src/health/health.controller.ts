// Is the process alive, and can it do its work?
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { Public } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { z } from 'zod';
import { Answers, Does } from '../http/openapi.ts';

@ApiTags('Health')
@Public()
@Controller()
export class HealthController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get('health')
  @Does('health', 'Is the process alive?')
  @Answers(200, 'The process is alive', z.object({ status: z.literal('ok') }))
  health(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Does('ready', 'Can the process do its work?')
  @Answers(200, 'The database answers', z.object({ status: z.literal('ready') }))
  async ready(): Promise<{ status: 'ready' }> {
    try {
      await this.#dependencies.store.ping();
    } catch (cause) {
      throw new AppError('unavailable', { cause, retryAfterSeconds: 2 });
    }
    return { status: 'ready' };
  }
}
