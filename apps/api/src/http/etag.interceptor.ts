// What is shown as JSON has an ETag: another one whenever anything in it is. Who asks again with it is told that nothing has changed, and is
// spared the rest. It comes before all that changes answers, so that the tag is that of what is sent, blind or not.
import {
  Injectable,
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { Response } from 'express';
import { createHash } from 'node:crypto';
import { map, type Observable } from 'rxjs';
import type { AuthenticatedRequest } from '../access/principal.ts';

/** Whether an If-None-Match header names this ETag: compared weakly, as reads are (RFC 9110, section 13.1.2). */
export const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);

/** A strong one: the same bytes have it, and no others. */
const etagOf = (answer: object): string =>
  `"${createHash('sha256').update(JSON.stringify(answer)).digest('base64url')}"`;

@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const response = context.switchToHttp().getResponse<Response>();
    if (!request.principal || (request.method !== 'GET' && request.method !== 'HEAD')) return next.handle();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (!isTagged(answer, response)) return answer;
        const etag = etagOf(answer);
        response.setHeader('etag', etag);
        if (!isKnown(request.headers['if-none-match'], etag)) return answer;
        response.status(304);
        return undefined;
      }),
    );
  }
}

/** Files and streams are none, nor is what a route has tagged itself or sends in another form. */
const isTagged = (answer: unknown, response: Response): answer is object =>
  typeof answer === 'object' &&
  answer !== null &&
  !(answer instanceof StreamableFile) &&
  !Buffer.isBuffer(answer) &&
  !response.headersSent &&
  response.statusCode === 200 &&
  !response.hasHeader('etag');
