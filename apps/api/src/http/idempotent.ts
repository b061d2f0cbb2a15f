// How a route says that it honours Idempotency-Key: what the interceptor and the description need to know of it.
import type { ProblemCode } from '@vitae/contracts';
import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { IDEMPOTENCY_HEADER, SHOWN_AGAIN, type Show, type ShownAgain } from './idempotency-key.ts';
import { IdempotencyInterceptor } from './idempotency.interceptor.ts';
import { sometimes, type AnswerHeaders } from './openapi.ts';

/** Describes the header; the problems that it may end with are described with it. */
export const TakesIdempotencyKey = () =>
  ApiHeader({
    name: IDEMPOTENCY_HEADER,
    required: false,
    description:
      'Of requests with the same key one does its work, within 24 hours; the others have its answer',
    schema: { type: 'string', maxLength: 255 },
  });

/** What an answer has that is one to an earlier request. */
export const REPLAYED: AnswerHeaders = {
  'Idempotency-Replayed': sometimes('The answer to an earlier request with this key', { const: 'true' }),
};

const honours = (shown: ShownAgain) =>
  applyDecorators(
    SetMetadata<string, ShownAgain>(SHOWN_AGAIN, shown),
    UseInterceptors(IdempotencyInterceptor),
    TakesIdempotencyKey(),
  );

/**
 * A POST about something that is there already, named by the parameter `id` of its address: it does its work once a key. Whoever sends
 * it again is shown that thing as it is by then.
 */
export const Idempotent = (id: string, show: Show, missing: ProblemCode) =>
  honours({ of: 'address', id, show, missing });

/**
 * A POST whose answer is a new thing with an `id`, or several as `items`: a key makes them once. Whoever sends it again is shown them as they
 * are by then; `show` gets the ids of several separated by commas. A body that makes nothing (`unless`) is answered without a key.
 * `headers`: those, in small letters, that say what is to be made.
 */
export const MakesOneAKey = (
  show: Show,
  missing: ProblemCode,
  more: { readonly unless?: (body: unknown) => boolean; readonly headers?: readonly string[] } = {},
) => honours({ of: 'made', show, missing, ...more });

/** A POST whose answer can be told anew from what it was asked with. */
export const DoesOnceAKey = (show: Show, missing: ProblemCode) => honours({ of: 'body', show, missing });

/** A POST that answers with a secret, which is kept nowhere: whoever sends it again is told `idempotency_secret_shown`. */
export const ShowsSecretOnce = () => honours({ of: 'secret' });
