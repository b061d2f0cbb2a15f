// What is the operator's alone: whoever has the token of a setting, or, where none is set, this machine. A tenant's admin
// is a stranger here.
import {
  applyDecorators,
  Inject,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AppError } from '@vitae/runtime';
import type { Request } from 'express';
import { createHash, timingSafeEqual } from 'node:crypto';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { OpenTo } from '../http/openapi.ts';
import { PUBLIC } from './principal.ts';

const OPERATOR = 'vitae:operator';
type TokenSetting = 'metricsToken' | 'operatorToken';

/** A route of the operator's: no tenant's key opens it. */
export const OperatorOnly = (setting: TokenSetting) =>
  applyDecorators(SetMetadata(PUBLIC, true), SetMetadata(OPERATOR, setting), OpenTo('operator'));

@Injectable()
export class OperatorGuard implements CanActivate {
  readonly #settings: ApiDependencies['settings'];
  readonly #reflector: Reflector;

  constructor(@Inject(DEPENDENCIES) { settings }: ApiDependencies, @Inject(Reflector) reflector: Reflector) {
    this.#settings = settings;
    this.#reflector = reflector;
  }

  canActivate(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    const setting = this.#reflector.getAllAndOverride<TokenSetting | undefined>(OPERATOR, targets);
    if (!setting) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const token = this.#settings[setting];
    const allowed = token
      ? isSame(request.headers.authorization ?? '', `Bearer ${token}`)
      : isFromHere(request);
    if (!allowed)
      throw new AppError('unauthenticated', {
        detail: 'This is for whoever runs Vitae: with the operator’s token, or from the machine itself.',
      });
    return true;
  }
}

/** Compares in a time that tells nothing of where they differ. */
function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;
const LOCAL_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;
/** What proxies add: behind one on this machine, everybody comes from here. */
const OF_PROXIES = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'forwarded',
  'x-real-ip',
  'via',
];

/**
 * From this machine, not by way of a proxy on it, and not from a page of another site that had its own name point here:
 * such a request names that site as its host.
 */
const isFromHere = ({ socket, headers }: Request): boolean =>
  LOOPBACK.test(socket.remoteAddress ?? '') &&
  LOCAL_HOST.test(headers.host ?? '') &&
  OF_PROXIES.every((name) => headers[name] === undefined);
