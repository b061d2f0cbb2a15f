// Every error leaves as RFC 9457 problem+json with a stable type; what we did not expect says nothing of its inside.
import { problems, type ProblemCode, type ProblemDocument } from '@vitae/contracts';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { AppError, codeOf, type Logger } from '@vitae/runtime';
import type { Request, Response } from 'express';
import { requestIdOf } from './request-scope.ts';

/** Where a problem is explained. */
export const problemType = (code: ProblemCode): string => `/docs/problems#${code}`;

/** What RFC 6750 has us say to whoever needs a key, by problem; beside it, every 401 names the scheme. */
const CHALLENGES: Partial<Record<ProblemCode, string>> = {
  invalid_api_key: 'Bearer realm="vitae", error="invalid_token"',
  expired_api_key: 'Bearer realm="vitae", error="invalid_token"',
  missing_scope: 'Bearer realm="vitae", error="insufficient_scope"',
};

/** Errors of Express and its parsers that are the sender's, by what they call themselves. */
const KNOWN_TYPES: Record<string, ProblemCode> = {
  'entity.parse.failed': 'invalid_json',
  'entity.too.large': 'body_too_large',
  'encoding.unsupported': 'wrong_content_type',
  'charset.unsupported': 'wrong_content_type',
  'request.aborted': 'invalid_request',
};

/** When to come again where something is away. */
const RETRY_AFTER_SECONDS = 5;

@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const problem = toAppError(error);
    const { code, status } = problem;
    // What we refuse on purpose, as when too many come at once, is no fault; a flood of it must not flood the log.
    if (error === problem && !problem.cause) {
      if (status >= 500) this.#logger.warn({ problem: code }, 'request refused');
    } else if (status >= 500) this.#logger.error({ err: error, problem: code }, 'request failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (problem.retryAfterSeconds !== undefined)
      response.setHeader('retry-after', String(problem.retryAfterSeconds));
    const challenge = CHALLENGES[code] ?? (status === 401 ? 'Bearer realm="vitae"' : undefined);
    if (challenge) response.setHeader('www-authenticate', challenge);
    response
      .status(status)
      .type('application/problem+json')
      .send(JSON.stringify(toProblemDocument(problem, http.getRequest<Request>())));
  }
}

/** What a body's reader throws of a body that it can't unpack. */
const isBrokenBody = (error: unknown): boolean =>
  !(error instanceof HttpException) &&
  typeof error === 'object' &&
  error !== null &&
  'status' in error &&
  error.status === 400;

function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (isUriError(error)) return new AppError('not_found');
  const known =
    typeof error === 'object' && error !== null && 'type' in error
      ? KNOWN_TYPES[String(error.type)]
      : undefined;
  if (known) return new AppError(known);
  if (isBrokenBody(error))
    return new AppError('invalid_request', { detail: 'The body is not what its headers say.' });
  if (error instanceof HttpException) {
    const status = error.getStatus();
    if (status === 404) return new AppError('not_found');
    if (status === 415) return new AppError('wrong_content_type');
    if (status === 413) return new AppError('body_too_large');
    if (status === 400) return new AppError(/json/i.test(error.message) ? 'invalid_json' : 'invalid_request');
    if (status < 500)
      return new AppError('invalid_request', { detail: 'The request cannot be answered as it is.' });
  }
  const code = codeOf(error);
  return new AppError(code, {
    cause: error,
    ...(problems[code].status === 503 && { retryAfterSeconds: RETRY_AFTER_SECONDS }),
  });
}

const isUriError = (error: unknown) => error instanceof URIError;

function toProblemDocument(
  { code, status, detail, errors, quota }: AppError,
  request: Request,
): ProblemDocument {
  return {
    type: problemType(code),
    title: problems[code].title,
    status,
    ...(detail && { detail }),
    requestId: requestIdOf(request),
    ...(errors && { errors: [...errors] }),
    ...(quota && { quota }),
  };
}
