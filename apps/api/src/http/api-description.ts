// OpenAPI 3.1 of the routes as they are declared, completed by what holds for all of them.
import {
  mayWhileSuspended,
  permissions,
  problemDocumentSchema,
  problems,
  type Permission,
  type ProblemCode,
} from '@vitae/contracts';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { SESSION_COOKIE } from '../access/cookies.ts';
import { IDEMPOTENCY_HEADER } from './idempotency-key.ts';
import { IF_MATCH } from './if-match.ts';
import { convertForNest, gatherNamedParts, jsonSchemaOf } from './json-schemas.ts';
import { describeTus } from '../uploads/tus-headers.ts';
import { describeWebhooks } from './webhook-descriptions.ts';
import {
  always,
  OPEN_TO,
  REFUSES,
  sometimes,
  TAKES,
  TAKES_AS,
  WHILE_SUSPENDED_TOO,
  type AnswerHeaders,
} from './openapi.ts';

const TAGS = {
  Resumes: 'Send resumes, and fetch what was read of them',
  Search: 'Find people among the tenant’s resumes, and take descriptions of jobs apart',
  Corrections: 'What people say of what was read',
  Decisions: 'What was decided about people, and selection rates by categories that the tenant brings',
  Privacy: 'Erase people, hand out what is held of them, and say how long it is',
  Skills: 'Skills by any of their names, and which are near which',
  Webhooks: 'What Vitae tells your servers, and where',
  Connectors: 'Applicant tracking systems that people are pushed to, and what these tell us',
  Settings: 'What a tenant has set for itself, and what it has used',
  Access: 'Signing in and out, for people in a browser',
  Members: 'Who works in a tenant, and inviting others',
  Administration: 'For whoever runs Vitae',
  Health: 'Whether a process lives and can do its work, and its figures',
} as const;

const INTRODUCTION = `Resumes in, structured profiles out; every value with the place in the file that proves it.

Programs send an API key as bearer, pages their session's cookie. Errors are problem documents (RFC 9457), whose \`type\` ends in a code of [the list of problems](/docs/problems). Answers may gain fields.`;

/** What any request may meet. */
const ALWAYS: readonly ProblemCode[] = [
  'invalid_request',
  'request_timed_out',
  'expectation_failed',
  'headers_too_large',
  'internal_error',
  'unavailable',
];
/** What every answer may have, whatever it is. */
const EVERYWHERE: AnswerHeaders = {
  'Cache-Control': always('Nobody may keep it: it is about people, or changes by the second', {
    type: 'string',
    pattern: '\\bno-store\\b',
  }),
  'X-Request-Id': sometimes('What our log calls this request; one that could not be read has no name', {
    type: 'string',
    format: 'uuid',
  }),
  'RateLimit-Policy': sometimes(
    'How many requests a second a key may make, where the plan says so (draft-ietf-httpapi-ratelimit-headers)',
    { type: 'string', pattern: '^"requests";q=[1-9]\\d*;w=1$' },
  ),
  RateLimit: sometimes('How many of them are left, and when they begin anew, in seconds', {
    type: 'string',
    pattern: '^"requests";r=\\d+;t=[1-9]\\d*$',
  }),
};
const POINTERS = Object.fromEntries(
  Object.keys(EVERYWHERE).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);
const IDEMPOTENCY: readonly ProblemCode[] = [
  'idempotency_key_invalid',
  'idempotency_in_progress',
  'idempotency_key_reused',
];
const NO_KEY = 'It may be sent again as it is: an `Idempotency-Key` is not looked at.';
const UNSAFE = ['post', 'patch', 'put', 'delete'];
/** Those that change what a GET of the same address shows. */
const CHANGES = ['patch', 'put', 'delete'];

type Marked = OpenAPIObject['paths'][string]['get'] & {
  [REFUSES]?: { codes: ProblemCode[] };
  [OPEN_TO]?: { whom: string };
  [TAKES]?: { types: string[] };
  [TAKES_AS]?: Record<string, { schema: object }>;
  [WHILE_SUSPENDED_TOO]?: { may: true };
};

export function describeApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Vitae')
    .setDescription(INTRODUCTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'Where this document comes from')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'vt_…', description: 'An API key' }, 'key')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', description: 'Set by signing in' }, 'session')
    .addBearerAuth(
      {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'OPERATOR_TOKEN or METRICS_TOKEN',
        description: 'The operator’s token; from the machine itself none is needed where none is set',
      },
      'operator',
    );
  for (const [name, description] of Object.entries(TAGS)) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), {
    standardSchemaConverter: convertForNest,
    autoTagControllers: false,
  });
  for (const operations of Object.values(document.paths)) {
    const isGuarded = showsTagOfTenant(operations.get as Marked | undefined);
    for (const [method, operation] of Object.entries(operations))
      complete(method, operation as Marked, isGuarded && CHANGES.includes(method));
  }
  describeTus(document);
  document.components = { ...document.components, headers: EVERYWHERE };
  return gatherNamedParts({ ...document, webhooks: describeWebhooks() });
}

const isPermission = (whom: string | undefined): whom is Permission =>
  whom !== undefined && Object.hasOwn(permissions, whom);

/** Takes the marks off an operation and puts what they mean in their place. */
function complete(method: string, operation: Marked, isGuarded: boolean): void {
  const { [REFUSES]: own, [OPEN_TO]: open, [TAKES]: takes, [WHILE_SUSPENDED_TOO]: readsOnly } = operation;
  const { [TAKES_AS]: takesAs } = operation;
  delete operation[REFUSES];
  delete operation[OPEN_TO];
  delete operation[TAKES];
  delete operation[TAKES_AS];
  if (operation.requestBody && 'content' in operation.requestBody)
    Object.assign(operation.requestBody.content, takesAs);
  delete operation[WHILE_SUSPENDED_TOO];
  const whom = open?.whom;
  const permission = isPermission(whom) ? permissions[whom] : undefined;
  const isOpen = whom === 'public' || whom === 'operator';
  operation.security = isOpen
    ? whom === 'operator'
      ? [{ operator: [] }, {}]
      : []
    : whom === 'member'
      ? [{ session: [] }]
      : permission?.scope === null
        ? [{ session: [] }]
        : [{ key: [] }, { session: [] }];
  const say = (sentence: string) =>
    (operation.description = [operation.description, sentence].filter(Boolean).join(' '));
  if (permission)
    say(
      `${permission.scope ? `Needs the scope \`${permission.scope}\`` : 'No API key may'}; members: ${permission.roles.join(', ')}.`,
    );
  const takesKey = operation.parameters?.some((one) => 'name' in one && one.name === IDEMPOTENCY_HEADER);
  if (method === 'post' && !takesKey) say(NO_KEY);
  if (method === 'get' && !isOpen) describeTags(operation);
  const comparesTags = operation.parameters?.some((one) => 'name' in one && one.name === IF_MATCH);
  const takesTag = isGuarded && !comparesTags;
  if (takesTag) operation.parameters = [...(operation.parameters ?? []), MATCHING];
  const isRight = isPermission(whom) && mayWhileSuspended(whom);
  const mayBeSuspended = UNSAFE.includes(method) && !isOpen && !readsOnly && !isRight;
  const codes = new Set<ProblemCode>([
    ...ALWAYS,
    ...(own?.codes ?? []),
    ...(takesKey ? IDEMPOTENCY : []),
    ...(takesTag ? (['precondition_failed'] as const) : []),
    ...(isOpen ? [] : (['unauthenticated', 'invalid_api_key', 'expired_api_key', 'rate_limited'] as const)),
    ...(whom === 'operator' ? (['unauthenticated'] as const) : []),
    ...(permission ? (['missing_scope'] as const) : []),
    ...(UNSAFE.includes(method) ? (['forbidden_origin'] as const) : []),
    ...(mayBeSuspended ? (['tenant_suspended'] as const) : []),
    ...(takes ? (['wrong_content_type'] as const) : []),
    ...(takes?.types.some((type) => type.endsWith('json'))
      ? (['invalid_json', 'body_too_large'] as const)
      : []),
    ...(takes?.types.some((type) => type === 'application/x-www-form-urlencoded' || type === 'text/csv')
      ? (['body_too_large'] as const)
      : []),
  ]);
  Object.assign(operation.responses, refusals(codes));
  for (const response of Object.values(operation.responses))
    if (response && 'description' in response) response.headers = { ...response.headers, ...POINTERS };
}

/** The same in every refusal, of which there are a thousand: converting it each time was half of what a start computes. */
const PROBLEM = jsonSchemaOf(problemDocumentSchema, 'answer');

const IF_NONE_MATCH = 'If-None-Match';
const ETAG = [
  'Of JSON: another one whenever anything in the answer is',
  { type: 'string', pattern: '^".+"$' },
] as const;

const MATCHING = {
  name: IF_MATCH,
  in: 'header' as const,
  required: false,
  description:
    'The ETag of what a GET of this address answered: 412 if it has changed since, or is gone (RFC 9110). Without it the change is made whatever is there',
  schema: { type: 'string' },
};

/** The media types of what is shown with an ETag; none where that has none. */
function taggedTypes({ responses }: Marked): string[] {
  const shown = responses['200'];
  const types = shown && 'description' in shown ? Object.keys(shown.content ?? {}) : [];
  return types.includes('application/json') && !types.includes('text/event-stream') ? types : [];
}

/** Whether an operation shows with an ETag what is the tenant's: what is of who asks alone (their session) is no part of it. */
const showsTagOfTenant = (operation: Marked | undefined): boolean =>
  operation !== undefined && isPermission(operation[OPEN_TO]?.whom) && taggedTypes(operation).length > 0;

/** What is shown as JSON has an ETag (`EtagInterceptor`), a stream has none; a route that tags its answers itself says so. */
function describeTags(operation: Marked): void {
  const shown = operation.responses['200'];
  const types = taggedTypes(operation);
  if (!types.length || !shown || !('description' in shown) || operation.responses['304']) return;
  const tag = types.length === 1 ? always(...ETAG) : sometimes(...ETAG);
  shown.headers = { ...shown.headers, ETag: tag };
  operation.responses['304'] = {
    description: 'It is still what it was',
    headers: { ...shown.headers, ETag: always(...ETAG) },
  };
  operation.parameters = [
    ...(operation.parameters ?? []),
    {
      name: IF_NONE_MATCH,
      in: 'header',
      required: false,
      description: 'The ETag that was answered before: 304 where nothing has changed since (RFC 9110)',
      schema: { type: 'string' },
    },
  ];
}

/** One answer for each status, with the problems that have it. */
function refusals(codes: ReadonlySet<ProblemCode>): Record<string, object> {
  const byStatus = Map.groupBy(codes, (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [
      status,
      {
        description: list.map((code) => `\`${code}\`: ${problems[code].title}`).join('. '),
        headers: headersOf(status, list),
        content: { 'application/problem+json': { schema: PROBLEM } },
      },
    ]),
  );
}

const CHALLENGE = 'Which credentials are taken, and what was wrong with those that came (RFC 6750)';
const WHEN_AGAIN = 'When to come again, in seconds';
const SECONDS = { type: 'integer', minimum: 1 };

function headersOf(status: number, codes: readonly ProblemCode[]): AnswerHeaders {
  if (status === 401) return { 'WWW-Authenticate': always(CHALLENGE) };
  if (status === 403) return { 'WWW-Authenticate': sometimes(CHALLENGE) };
  if (status === 415)
    return { Accept: sometimes('Which media type is taken, where that was wrong (RFC 9110)') };
  if (status === 429 || status === 503) return { 'Retry-After': always(WHEN_AGAIN, SECONDS) };
  if (status === 507 || codes.includes('idempotency_in_progress'))
    return { 'Retry-After': sometimes(WHEN_AGAIN, SECONDS) };
  return {};
}
