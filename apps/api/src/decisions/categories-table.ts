// Categories of people as a CSV: a column `candidateId`, and one for each category.
import { categoryChangeSchema, MOST_PEOPLE_AT_ONCE, type CategoryChange } from '@vitae/contracts';
import { CsvError, parse } from 'csv-parse/sync';
import { refuse, type Issue } from '../http/validation.ts';

const PERSON = 'candidateId';
const rowSchema = categoryChangeSchema;

/**
 * What a table says, line by line: an empty cell takes the category away. Throws `invalid_request` with each line that is wrong
 * (`/3/sex`: the column `sex` of line 3).
 */
export function changesOfTable(csv: string): { readonly change: CategoryChange; readonly line: number }[] {
  const [head, ...rows] = recordsOf(csv);
  if (!head) throw refuse([{ message: 'must have a head, and a line for each person', path: [] }]);
  const names = head.record;
  if (!names.includes(PERSON)) throw refuse([{ message: `must have a column “${PERSON}”`, path: ['1'] }]);
  if (names.includes('__proto__'))
    throw refuse([{ message: 'must not name a column “__proto__”', path: ['1'] }]);
  if (new Set(names).size < names.length)
    throw refuse([{ message: 'must name each column once', path: ['1'] }]);
  if (rows.length > MOST_PEOPLE_AT_ONCE)
    throw refuse([{ message: `must have ${MOST_PEOPLE_AT_ONCE} people at most`, path: [] }]);
  const issues: Issue[] = [];
  const changes = rows.flatMap(({ record, line }) => {
    const cells = names.map((name, at) => [name, (record[at] ?? '').trim()] as const);
    const parsed = rowSchema.safeParse({
      candidateId: cells.find(([name]) => name === PERSON)?.[1] ?? '',
      categories: Object.fromEntries(
        cells.flatMap(([name, value]) => (name === PERSON ? [] : [[name, value === '' ? null : value]])),
      ),
    });
    if (parsed.success) return [{ change: parsed.data, line }];
    for (const { message, path } of parsed.error.issues)
      issues.push({ message, path: [String(line), ...path.filter((step) => step !== 'categories')] });
    return [];
  });
  if (issues.length) throw refuse(issues);
  return changes;
}

interface Read {
  readonly record: readonly string[];
  readonly line: number;
}

function recordsOf(csv: string): Read[] {
  try {
    const records = parse(csv, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: false,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw refuse([{ message: `is no table: ${error.message}`, path: [] }]);
  }
}
