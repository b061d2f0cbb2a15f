// What the API answers is about people, or changes by the second: nobody on the way may keep it. Pages and their files
// say otherwise for themselves.
import type { NextFunction, Request, Response } from 'express';

export function neverKept(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('cache-control', 'no-store');
  next();
}
