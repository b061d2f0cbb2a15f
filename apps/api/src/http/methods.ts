// A method that an address does not offer is answered 405, with those that it does: taken from the API's own description.
import { AppError } from '@vitae/runtime';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';

/** Addresses beside the API's own that are read and nothing else. */
const READ_ONLY = /^\/(?:openapi\.json|docs(?:\/.*)?)$/;

/** Knows the addresses of the description; refuses other methods there and answers OPTIONS. */
export function refuseOtherMethods({ paths }: OpenAPIObject) {
  const offered = Object.entries(paths).map(([path, operations]) => ({
    pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}/?$`, 'i'),
    methods: withImplied(Object.keys(operations).map((method) => method.toUpperCase())),
  }));
  const readOnly = withImplied(['GET']);
  return (request: Request, response: Response, next: NextFunction): void => {
    const { path, method } = request;
    const methods = READ_ONLY.test(path)
      ? readOnly
      : offered.find(({ pattern }) => pattern.test(path))?.methods;
    if (!methods || (methods.includes(method) && method !== 'OPTIONS')) return next();
    response.setHeader('allow', methods.join(', '));
    if (method === 'OPTIONS') response.status(204).end();
    else next(new AppError('method_not_allowed', { detail: `Offered are ${methods.join(', ')}.` }));
  };
}

const withImplied = (methods: string[]): string[] => [
  ...methods,
  ...(methods.includes('GET') ? ['HEAD'] : []),
  'OPTIONS',
];
