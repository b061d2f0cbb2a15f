// Requests are checked against the schemas of `contracts`; what is wrong is named by JSON pointer.
import { forbiddenNamePath, unstorablePath, type ProblemCode } from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { z } from 'zod';

export type Issue = {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  /** Names that are not known there. */
  readonly keys?: readonly string[];
};

/** Steps of a pointer that are told: whoever nests deeper finds it by them. */
const MOST_STEPS = 32;

const pointerOf = (path: Issue['path']) =>
  (path ?? [])
    .slice(0, MOST_STEPS)
    .map(
      (step) =>
        `/${String(typeof step === 'object' ? step.key : step)
          .replaceAll('~', '~0')
          .replaceAll('/', '~1')}`,
    )
    .join('');

/** A name that is not known is a place of its own. */
const eachPlace = (issue: Issue): Issue[] =>
  issue.keys?.map((key) => ({ message: 'is not known', path: [...(issue.path ?? []), key] })) ?? [issue];

export const refuse = (issues: readonly Issue[]) =>
  new AppError('invalid_request', {
    errors: issues
      .flatMap(eachPlace)
      .slice(0, 20)
      .map((issue) => ({ pointer: pointerOf(issue.path), detail: issue.message })),
  });

/** Text that can't be kept is refused wherever it stands: who sends it would not get it back. */
function refuseUnstorable(value: unknown): void {
  const path = unstorablePath(value);
  if (path) throw refuse([{ path, message: 'must hold neither NUL nor half of a surrogate pair' }]);
}

/** A name that would be lost on the way is refused before anything reads it: who sends it would be told that all is well. */
function refuseForbiddenNames(value: unknown): void {
  const path = forbiddenNamePath(value);
  if (path) throw refuse([{ path, message: 'is a name that can’t be kept' }]);
}

/** What is not there when a part of an address, by its name, is no id. */
const NOT_THERE: Readonly<Record<string, ProblemCode>> = {
  id: 'resume_not_found',
  candidateId: 'candidate_not_found',
  keyId: 'api_key_not_found',
  decisionId: 'decision_not_found',
  viewId: 'saved_view_not_found',
  searchId: 'saved_search_not_found',
  labelId: 'label_not_found',
  noteId: 'note_not_found',
  linkId: 'link_not_found',
  requestId: 'request_not_found',
  batchId: 'batch_not_found',
  importId: 'import_not_found',
  uploadId: 'upload_not_found',
  templateId: 'import_template_not_found',
  questionId: 'question_not_found',
  skillId: 'skill_not_found',
  correctionId: 'correction_not_found',
  wishId: 'request_not_found',
  suggestionId: 'suggestion_not_found',
  sessionId: 'session_not_found',
  memberId: 'member_not_found',
  endpointId: 'webhook_endpoint_not_found',
  deliveryId: 'webhook_delivery_not_found',
  invitationId: 'invitation_not_found',
  connectorId: 'connector_not_found',
  pushId: 'connector_push_not_found',
  fileToken: 'link_not_found',
};

class ValidationPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    // Ids in addresses need no reason: what is no id is not there.
    if (metadata.type === 'param') {
      const missing = NOT_THERE[metadata.data ?? ''] ?? 'not_found';
      return super.transform(value, metadata).catch(() => Promise.reject(new AppError(missing)));
    }
    if (metadata.type === 'body') refuseForbiddenNames(value);
    // No body at all is one that says nothing: each field has its default, or is named as missing.
    const given = metadata.type === 'body' && value === undefined ? ({} as T) : value;
    const parsed = await super.transform(given, metadata);
    if (metadata.type === 'body' || metadata.type === 'query') refuseUnstorable(parsed);
    return parsed;
  }
}

export const validationPipe = () => new ValidationPipe({ exceptionFactory: refuse });

/** Checks values that no decorator can reach, such as the fields of a multipart form. */
export function check<T>(schema: z.ZodType<T>, value: unknown): T {
  refuseForbiddenNames(value);
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw refuse(parsed.error.issues);
  refuseUnstorable(parsed.data);
  return parsed.data;
}
