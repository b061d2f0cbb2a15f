// Builds the API from its dependencies; `main` and the tests start it in the same way.
import 'reflect-metadata';
import { Module, type DynamicModule, type INestApplication } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { GpuWorkersController } from './admin/gpu-workers.controller.ts';
import { AuthGuard } from './access/auth.guard.ts';
import { SessionController } from './access/session.controller.ts';
import { DEPENDENCIES, type ApiDependencies } from './dependencies.ts';
import { HealthController } from './health/health.controller.ts';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.ts';
import { serveOpenApi } from './http/openapi.ts';
import { servePage } from './http/page.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { requestScope } from './http/request-scope.ts';
import { UploadInterceptor } from './http/upload.interceptor.ts';
import { validationPipe } from './http/validation.ts';
import { MetricsController } from './metrics/metrics.controller.ts';
import { ResumesController } from './resumes/resumes.controller.ts';
import { UsageController } from './usage/usage.controller.ts';
import { SettingsController } from './settings/settings.controller.ts';

@Module({})
class ApiModule {
  static with(dependencies: ApiDependencies): DynamicModule {
    return {
      module: ApiModule,
      controllers: [
        HealthController,
        MetricsController,
        SessionController,
        ResumesController,
        SettingsController,
        UsageController,
        GpuWorkersController,
      ],
      providers: [
        { provide: DEPENDENCIES, useValue: dependencies },
        { provide: APP_GUARD, useClass: AuthGuard },
        IdempotencyInterceptor,
        UploadInterceptor,
      ],
    };
  }
}

/** The page runs no foreign code; pdf.js needs its worker, WebAssembly and fonts from blobs of our own. */
const CONTENT_SECURITY = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    workerSrc: ["'self'", 'blob:'],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

export async function createApi(dependencies: ApiDependencies): Promise<INestApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(dependencies), {
    logger: false,
  });
  app.disable('x-powered-by');
  app.use(requestScope);
  app.use(helmet({ contentSecurityPolicy: CONTENT_SECURITY, strictTransportSecurity: false }));
  app.useBodyParser('json', { limit: '1mb' });
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(dependencies.logger));
  serveOpenApi(app);
  if (dependencies.pageFolder) servePage(app, dependencies.pageFolder);
  return app;
}
