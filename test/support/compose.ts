// What deploy/compose/gpu.yaml says, its variables being what they are without an environment.
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const serviceSchema = z.looseObject({
  image: z.string().optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
  networks: z.array(z.string()).default(['default']),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  stop_grace_period: z.string().optional(),
});
const composeSchema = z.looseObject({
  services: z.record(z.string(), serviceSchema),
  networks: z.record(z.string(), z.unknown()),
  volumes: z.record(z.string(), z.unknown()),
});

export interface ComposeFile {
  /** As a parser of YAML reads it. */
  readonly document: unknown;
  readonly file: z.infer<typeof composeSchema>;
  /** The variables that whoever starts it has to set. */
  readonly needed: readonly string[];
}

const groupsSchema = z.object({ name: z.string(), kind: z.enum([':-', ':?']), rest: z.string() });
const VARIABLE = /\$\{(?<name>\w+)(?<kind>:[-?])(?<rest>[^}]*)\}/g;

export async function composeFile(): Promise<ComposeFile> {
  const text = await readFile(new URL('../../deploy/compose/gpu.yaml', import.meta.url), 'utf8');
  const needed: string[] = [];
  const filled = (value: string): string =>
    value.replace(VARIABLE, (...found) => {
      const { name, kind, rest } = groupsSchema.parse(found.at(-1));
      if (kind === ':-') return rest;
      needed.push(name);
      return `${name} of whoever starts it`;
    });
  // As Compose does, in the values of a file that was parsed: what stands there stays text.
  const document: unknown = JSON.parse(JSON.stringify(parse(text, { merge: true })), (_, value: unknown) =>
    typeof value === 'string' ? filled(value) : value,
  );
  return { document, file: composeSchema.parse(document), needed };
}
