// In which form a route takes its body; any other is refused before it is read. A form of a foreign page can't send JSON.
import {
  applyDecorators,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Inject } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiConsumes, ApiExtension } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import type { Request } from 'express';
import { TAKES } from './openapi.ts';

const BODY_TYPE = 'vitae:body-type';

/** The media type that a route's body must have. */
export const Takes = (type: 'application/json' | 'multipart/form-data') =>
  applyDecorators(SetMetadata(BODY_TYPE, type), ApiConsumes(type), ApiExtension(TAKES, { type }));

@Injectable()
export class BodyTypeGuard implements CanActivate {
  readonly #reflector: Reflector;

  constructor(@Inject(Reflector) reflector: Reflector) {
    this.#reflector = reflector;
  }

  canActivate(context: ExecutionContext): boolean {
    const type = this.#reflector.get<string | undefined>(BODY_TYPE, context.getHandler());
    const request = context.switchToHttp().getRequest<Request>();
    // That there is no body at all is named better by the route's own check.
    if (type && request.headers['content-length'] !== '0' && request.is(type) === false)
      throw new AppError('wrong_content_type', { detail: `Send it as ${type}.` });
    return true;
  }
}
