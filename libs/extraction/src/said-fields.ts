// Fields of what was said to be just that, by whoever made the table that it stands in: nothing is searched for.
import type { Field, Line } from '@vitae/contracts';
import { monthsBetween, parseDate, saysPresent } from '@vitae/contracts/dates';
import { spanOf, type FieldMaker } from './text/span.ts';

/** What stands in a column that was said to be the field's own. */
const SAID = 0.98;

/** The text of lines as one value; undefined where there are none. */
export function wholeOf(field: FieldMaker, lines: readonly Line[]): Field<string> | undefined {
  return lines.length
    ? field(
        lines.map((line) => spanOf(line)),
        SAID,
      )
    : undefined;
}

export const saidAs = <T>(field: FieldMaker, lines: readonly Line[], value: T): Field<T> =>
  field(
    lines.map((line) => spanOf(line)),
    SAID,
    value,
  );

export const withoutEmpty = <T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

/** A date as written; undefined for what is none. */
export function dated(written: Field<string> | undefined): Field<string> | undefined {
  if (!written) return undefined;
  const value = saysPresent(written.value) ? 'present' : parseDate(written.value);
  return value === undefined ? undefined : { ...written, value };
}

/** From when to when, as far as it is told; `asOf` is the month (YYYY-MM) that "present" is counted to. */
export function stayOf(
  from: Field<string> | undefined,
  to: Field<string> | undefined,
  asOf: string,
): { readonly start?: Field<string>; readonly end?: Field<string>; readonly months?: number } {
  const [start, end] = [dated(from), dated(to)];
  const last = end?.value === 'present' ? asOf : end?.value;
  const months = start && last ? monthsBetween(start.value, last) : undefined;
  return {
    ...(start && start.value !== 'present' && { start }),
    ...(end && { end }),
    ...(months !== undefined && months > 0 && { months }),
  };
}
