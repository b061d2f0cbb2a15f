// Every value of a profile with its place in it, for whoever lists them: explanations, viewers.
import type { Field, Profile } from './profile.ts';

const isField = (value: object): value is Field<unknown> => 'evidence' in value && 'tier' in value;

/** The fields of a profile in its own order, each with its path, for example `positions[0].title`. */
export function* fieldsOf(profile: Profile): Generator<[path: string, field: Field<unknown>]> {
  yield* within(profile, '');
}

function* within(value: unknown, path: string): Generator<[string, Field<unknown>]> {
  if (typeof value !== 'object' || value === null) return;
  if (isField(value)) yield [path, value];
  else if (Array.isArray(value))
    for (const [i, item] of value.entries()) yield* within(item, `${path}[${i}]`);
  else for (const [key, inner] of Object.entries(value)) yield* within(inner, path ? `${path}.${key}` : key);
}
