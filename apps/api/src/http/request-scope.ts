// Gives every request an id, which its answer and each line logged for it carry.
import { withScope } from '@vitae/runtime';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const ids = new WeakMap<Request, string>();

export const requestIdOf = (request: Request): string => ids.get(request) ?? 'unknown';

export function requestScope(request: Request, response: Response, next: NextFunction): void {
  const requestId = randomUUID();
  ids.set(request, requestId);
  response.setHeader('x-request-id', requestId);
  withScope({ requestId }, next);
}
