// What the tus protocol wants in each answer about uploads, refusals and OPTIONS included, whoever gives it: its clients ask by OPTIONS
// what is offered, and take an answer without a version for that of some other server.
import { TUS_VERSION, UPLOAD_LIMITS } from '@vitae/contracts';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { NextFunction, Request, Response } from 'express';
import { sometimes } from '../http/openapi.ts';

const EXTENSIONS = 'creation,termination,expiration';

export function tellTus({ method, headers }: Request, response: Response, next: NextFunction): void {
  response.setHeader('tus-resumable', TUS_VERSION);
  const isOther = headers['tus-resumable'] !== undefined && headers['tus-resumable'] !== TUS_VERSION;
  if (method === 'OPTIONS' || isOther) response.setHeader('tus-version', TUS_VERSION);
  if (method === 'OPTIONS') {
    response.setHeader('tus-extension', EXTENSIONS);
    response.setHeader('tus-max-size', String(UPLOAD_LIMITS.bytes));
  }
  next();
}

const VERSION = { const: TUS_VERSION };

/** Says so in the description: whoever asks for another version may be refused for something else first. What could not be read as a request at all is refused before it comes here. */
export function describeTus({ paths }: OpenAPIObject): void {
  for (const [path, operations] of Object.entries(paths))
    if (path.startsWith('/v1/uploads'))
      for (const operation of Object.values(operations) as OpenAPIObject['paths'][string]['get'][])
        for (const response of Object.values(operation?.responses ?? {}))
          if (response && 'description' in response)
            response.headers = {
              'Tus-Resumable': sometimes('The version of the tus protocol', VERSION),
              'Tus-Version': sometimes('The versions that are spoken, where another was asked for', VERSION),
              ...response.headers,
            };
}
