// The pool of GPU workers, for whoever runs Vitae: it is the house's, and no tenant's.
import { gpuPoolSchema, type GpuPool } from '@vitae/contracts';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { gpuWorkers } from '@vitae/store';
import { OperatorOnly } from '../access/operator.guard.ts';
import { Public } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Refuses } from '../http/openapi.ts';

@ApiTags('Administration')
@Public()
@OperatorOnly('operatorToken')
@Controller('v1/admin/gpu-workers')
export class GpuWorkersController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Answers(200, 'The workers of the last day, and what waits for them', gpuPoolSchema)
  @Refuses('unauthenticated')
  show(): Promise<GpuPool> {
    const { store, now } = this.#dependencies;
    return store.asRelay((tx) => gpuWorkers.overview(tx, now()));
  }
}
