// JSON Schema 2020-12, the dialect of OpenAPI 3.1, of the schemas that check requests and describe answers.
import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

/** A JSON Schema, whose named parts stand under `$defs`. */
export type JsonSchema = Record<string, unknown>;

/** `answer`: what we send, to which fields may be added one day; `request`: what we take. */
export function jsonSchemaOf(schema: z.ZodType, of: 'answer' | 'request'): JsonSchema {
  const described = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: of === 'answer' ? 'output' : 'input',
    override: ({ jsonSchema }) => {
      if (of === 'answer' && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties;
    },
  });
  delete described.$schema;
  return described;
}

/** The same for Nest, which wants the named parts apart. */
export function convertForNest(schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) {
  if (!(schema instanceof z.ZodType)) return undefined;
  const { $defs = {}, ...rest } = jsonSchemaOf(schema, schemaType === 'output' ? 'answer' : 'request');
  return { schema: rest, components: $defs as Record<string, JsonSchema> };
}

/** Moves the named parts that stand within a document's schemas to its components, and points there. */
export function gatherNamedParts<D extends OpenAPIObject>(document: D): D {
  const parts: Record<string, JsonSchema> = {};
  const gathered = walk(document, parts) as D;
  const schemas = { ...gathered.components?.schemas, ...parts };
  return { ...gathered, components: { ...gathered.components, schemas } };
}

function walk(value: unknown, parts: Record<string, JsonSchema>): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, parts));
  if (typeof value !== 'object' || value === null) return value;
  const { $defs, ...rest } = value as JsonSchema;
  for (const [name, part] of Object.entries($defs ?? {})) parts[name] = walk(part, parts) as JsonSchema;
  return Object.fromEntries(
    Object.entries(rest).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string'
        ? inner.replace('#/$defs/', '#/components/schemas/')
        : walk(inner, parts),
    ]),
  );
}
