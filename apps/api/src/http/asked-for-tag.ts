// What a GET of the same address would answer whoever changes something there: asked of this very API, so that the tag is that of the
// answer which they had, made by its route and cut by all that cuts it.
import { AppError } from '@vitae/runtime';
import type { Request } from 'express';
import { IncomingMessage, ServerResponse } from 'node:http';
import type { Principal } from '../access/principal.ts';
import { lendPrincipal } from '../access/lent-principal.ts';

/** Of the request that changes, and not of the one that looks. */
const NOT_TAKEN_ALONG = /^(?:if-|content-|range$|prefer$|expect$|transfer-encoding$|upload-)/;
const SECONDS = 2;

/** The ETag of what is there, undefined where nothing is. Whoever may change it is shown it for this, and no entry is made of that. */
export function shownTag(request: Request, principal: Principal): Promise<string | undefined> {
  const asked = new IncomingMessage(request.socket);
  asked.method = 'GET';
  asked.url = request.originalUrl.split('?')[0] ?? '';
  asked.headers = Object.fromEntries(
    Object.entries({ ...request.headers, accept: 'application/json' }).filter(
      ([name]) => !NOT_TAKEN_ALONG.test(name),
    ),
  );
  asked.push(null);
  lendPrincipal(asked, principal);
  const answer = new ServerResponse(asked);
  return new Promise((resolve, reject) => {
    // Nobody is there to send it to.
    answer.end = () => {
      const { statusCode } = answer;
      const etag = answer.getHeader('etag');
      if (statusCode >= 500) reject(new AppError('unavailable', { retryAfterSeconds: SECONDS }));
      else resolve(statusCode === 200 && typeof etag === 'string' ? etag : undefined);
      return answer;
    };
    request.app(asked, answer);
  });
}
