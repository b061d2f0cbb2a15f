// Some people as one table of CSV, made of the row that the server gives of each: blind to whoever is shown people blind.
import { showProfile, type Candidate } from '@vitae/client';
import { call } from '../../api/call.ts';
import { saveFile } from './save-file.ts';

/** Each is a request of its own. */
export const MOST_IN_TABLE = 200;
const AT_ONCE = 4;

async function rowOf(resumeId: string): Promise<string> {
  const csv: unknown = await call(
    showProfile({ path: { id: resumeId }, query: { format: 'csv' }, parseAs: 'text' }),
  );
  if (typeof csv !== 'string') throw new TypeError('the row came in another form than asked for');
  return csv;
}

export async function saveTableOf(people: readonly Candidate[]): Promise<void> {
  const resumes = people.flatMap(({ newestResume }) =>
    newestResume && (newestResume.status === 'parsed' || newestResume.status === 'partial')
      ? newestResume.id
      : [],
  );
  const tables: string[] = [];
  for (let from = 0; from < resumes.length; from += AT_ONCE)
    tables.push(...(await Promise.all(resumes.slice(from, from + AT_ONCE).map(rowOf))));
  // All tables begin with the same line of names.
  const [first = '', ...others] = tables;
  const rows = others.map((table) => table.slice(table.indexOf('\n') + 1));
  saveFile(new Blob([first, ...rows], { type: 'text/csv;charset=utf-8' }), 'candidates.csv');
}
