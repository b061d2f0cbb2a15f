// Figures for Prometheus. They tell nothing of anyone, but they are the operator's: whoever has the token may see them, or,
// without one, this machine.
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import type { Request, Response } from 'express';
import { createHash, timingSafeEqual } from 'node:crypto';
import { Public } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Refuses } from '../http/openapi.ts';
import { Metrics } from './metrics.ts';

@ApiTags('Health')
@Public()
@Controller()
export class MetricsController {
  readonly #token: string | undefined;
  readonly #metrics: Metrics;

  constructor(@Inject(DEPENDENCIES) { settings, store, now }: ApiDependencies) {
    this.#token = settings.metricsToken;
    this.#metrics = new Metrics(store, now);
  }

  @Get('metrics')
  @Answers(200, 'Figures in Prometheus’ text format')
  @Refuses('unauthenticated')
  async show(@Req() request: Request, @Res() response: Response): Promise<void> {
    const allowed = this.#token
      ? isSame(request.headers.authorization ?? '', `Bearer ${this.#token}`)
      : isFromHere(request);
    if (!allowed) throw new AppError('unauthenticated');
    response.type(this.#metrics.contentType).send(await this.#metrics.text());
  }
}

/** Compares in a time that tells nothing of where they differ. */
const isSame = (a: string, b: string) =>
  timingSafeEqual(...([a, b].map((text) => createHash('sha256').update(text).digest()) as [Buffer, Buffer]));

/** From this machine, and not by way of a proxy on it. */
const isFromHere = ({ socket, headers }: Request) =>
  /^(?:127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '') &&
  headers['x-forwarded-for'] === undefined &&
  headers['forwarded'] === undefined;
