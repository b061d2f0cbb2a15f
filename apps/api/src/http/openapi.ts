// How routes say what they do, take and answer, for OpenAPI. What follows from elsewhere (who may ask, which body is taken,
// what any request may meet) is not said again: `api-description.ts` adds it.
import { type ProblemCode } from '@vitae/contracts';
import { ApiExtension, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';
import { jsonSchemaOf } from './json-schemas.ts';

/** Where a route leaves the problems that it answers with, for the description. */
export const REFUSES = 'x-refuses';
/** Where a route leaves who may ask: a permission, `public`, `member` or `operator`. */
export const OPEN_TO = 'x-open-to';
/** Where a route leaves that a suspended tenant may use it, though it is no GET. */
export const WHILE_SUSPENDED_TOO = 'x-while-suspended';
/** Where a route leaves the media type of its body. */
export const TAKES = 'x-takes';

/** Name of the operation in generated clients, what it does in a few words, and what else is to be known. */
export const Does = (operationId: string, summary: string, description?: string) =>
  ApiOperation({ operationId, summary, ...(description && { description }) });

/** Where a route leaves the schemas of bodies that it takes in another form than the first. */
export const TAKES_AS = 'x-takes-as';

/** A body that a route takes as well, in another form than the one that its parameters tell. */
export const TakesAs = (type: string, schema: z.ZodType) =>
  ApiExtension(TAKES_AS, { [type]: { schema: jsonSchemaOf(schema, 'request') } });

/** What an answer's body is: one schema in JSON, or schemas by media type. */
export type AnswerBody = z.ZodType | Readonly<Record<string, z.ZodType>>;

/** A header of an answer. */
interface AnswerHeader {
  readonly description: string;
  /** Whether it is there each time. */
  readonly required: boolean;
  readonly schema: object;
}
/** The headers of an answer by their names; those that every answer has are not said again. */
export type AnswerHeaders = Readonly<Record<string, AnswerHeader>>;

/** A header that is there each time. */
export const always = (description: string, schema: object = { type: 'string' }): AnswerHeader => ({
  description,
  required: true,
  schema,
});
/** A header that may be there. */
export const sometimes = (description: string, schema: object = { type: 'string' }): AnswerHeader => ({
  description,
  required: false,
  schema,
});

/** A success of a route; without a body it answers none. */
export function Answers(status: number, description: string, body?: AnswerBody, headers: AnswerHeaders = {}) {
  const types = body instanceof z.ZodType ? { 'application/json': body } : (body ?? {});
  return ApiResponse({
    status,
    description,
    content: Object.fromEntries(
      Object.entries(types).map(([type, schema]) => [type, { schema: jsonSchemaOf(schema, 'answer') }]),
    ),
    headers: { ...headers },
  });
}

/** The problems that are a route's own. */
export const Refuses = (...codes: ProblemCode[]) => ApiExtension(REFUSES, { codes });

/** Leaves with a route that a suspended tenant may use it. */
export const ReadsOnly = () => ApiExtension(WHILE_SUSPENDED_TOO, { may: true });

/** Leaves who may ask with a route or all routes of a controller. */
export const OpenTo = (whom: string) => ApiExtension(OPEN_TO, { whom });
