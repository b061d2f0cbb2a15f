// The pool of GPU workers, for whoever runs Vitae: it is the house's, and no tenant's.
import { gpuPoolSchema, type GpuPool } from '@vitae/contracts';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { gpuWorkers, totals } from '@vitae/store';
import { OperatorOnly } from '../access/operator.guard.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Does } from '../http/openapi.ts';

@ApiTags('Administration')
@OperatorOnly('operatorToken')
@Controller('v1/admin/gpu-workers')
export class GpuWorkersController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Does('showGpuPool', 'The pool of GPU workers, and what all queues hold')
  @Answers(
    200,
    'The workers of the last day, what waits for them, and every queue that holds something',
    gpuPoolSchema,
  )
  show(): Promise<GpuPool> {
    const { store, now } = this.#dependencies;
    return store.asRelay(async (tx) => ({
      ...(await gpuWorkers.overview(tx, now())),
      queues: await totals.queueHealth(tx),
    }));
  }
}
