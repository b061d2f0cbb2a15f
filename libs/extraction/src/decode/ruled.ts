// What the rules take each unit of a section for: one thing among others that the decoder is told.
import type { Field } from '@vitae/contracts';
import type { Unit } from '../observe/units.ts';
import { onOwnLines } from '../text/unwrapped.ts';

/** The fields of one entry by the roles that their words have. */
export type RuledEntry = Readonly<Record<string, Field<unknown> | readonly Field<unknown>[] | undefined>>;

/** A role for each unit, `!` before that of the first unit of an entry; `other` for what the rules leave out. */
export function ruledUnits(units: readonly Unit[], entries: readonly RuledEntry[]): string[] {
  const ruled = units.map(() => 'other');
  const byLine = new Map<number, number[]>();
  units.forEach((unit, i) => {
    for (const { line } of onOwnLines(unit.span)) {
      const own = byLine.get(line.number) ?? [];
      own.push(i);
      byLine.set(line.number, own);
    }
  });
  for (const entry of entries) {
    const own = new Set<number>();
    for (const [role, told] of Object.entries(entry).reverse())
      for (const i of unitsOfFields(units, byLine, told)) {
        const before = ruled[i] as string;
        if (before === 'other') {
          ruled[i] = role;
          own.add(i);
          // An employer that an entry above has already is named once over both.
        } else if (role === 'organisation' && !own.has(i))
          ruled[i] = before.replace('organisation', 'employer');
      }
    const first = Math.min(...own);
    if (first < Infinity) ruled[first] = `!${ruled[first] as string}`;
  }
  return ruled;
}

/** The units that the evidence of fields covers. */
function unitsOfFields(
  units: readonly Unit[],
  byLine: ReadonlyMap<number, readonly number[]>,
  told: RuledEntry[string],
): number[] {
  const fields = told === undefined ? [] : ([told].flat() as readonly Field<unknown>[]);
  return fields
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ line: [from, to], text }) =>
      Array.from({ length: to - from + 1 }, (_, i) => byLine.get(from + i) ?? []).flatMap((own) =>
        unitsWithin(units, own, text),
      ),
    );
}

/** The units of a line that a text covers: those of the text where it stands on the line whole, else those whose words it has. */
function unitsWithin(units: readonly Unit[], own: readonly number[], text: string): number[] {
  return own.filter((i) => {
    const { span } = units[i] as Unit;
    const word = span.line.text.slice(span.start, span.end);
    const from = span.line.text.indexOf(text);
    return from >= 0 ? span.start >= from - 1 && span.end <= from + text.length + 1 : text.includes(word);
  });
}

/** Roles as labels: what follows a unit of its own role goes on with its text. */
export const ruledLabels = (units: readonly Unit[], ruled: readonly string[]): string[] =>
  ruled.map((role, i) => {
    const bare = role.replace('!', '');
    if (bare === 'date' && units[i]?.sort !== 'date') return 'other';
    if (['text', 'date', 'other'].includes(bare) || role !== bare) return role;
    return ruled[i - 1]?.replace('!', '') === bare ? `${role}+` : role;
  });
