// What of a profile can be corrected, and what is sent to correct it.
import type { ProfilePatch } from '@vitae/client';
import { profilePatchSchema, type ReviewPlace, type ReviewTarget } from '@vitae/contracts';

export { isDoubtful, reviewPlaces as placesOf } from '@vitae/contracts';
export type Target = ReviewTarget;
export type Place = ReviewPlace;

/** What is said of a field: another value, that it is right, or (null) that there is none. */
export type Said =
  | { readonly value: unknown; readonly evidence?: { page: number; line: [number, number] } }
  | { readonly confirmed: true }
  | null;

const isPatch = (body: object): body is ProfilePatch => profilePatchSchema.safeParse(body).success;

/** The body that says it; undefined where it can’t be so: no date, no address. */
export function patchOf({ list, entry, field }: Target, said: Said): ProfilePatch | undefined {
  const path = [...(list ? [...list.split('.'), entry] : []), ...field.split('.')].filter(Boolean);
  const body = path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), said);
  return typeof body === 'object' && body !== null && isPatch(body) ? body : undefined;
}

/** How a correction of it is called in the profile’s list of corrections. */
export const correctionName = ({ list, field }: Target): string => [list, field].filter(Boolean).join('.');
