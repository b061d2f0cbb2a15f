// Questions that name somebody who is being erased, in any form in which they are known: every name and address of all their resumes, as they
// were read and as they were corrected, and the family name alone. Compared by words, so that neither case, accents, blanks nor marks matter.
import type { Subject } from './personal-tables.ts';
import type { TenantTx } from './store.ts';

const PAGE = 1_000;

/** Ids of the tenant's questions that name one of these. */
export async function listNaming(tx: TenantTx, subject: Subject): Promise<string[]> {
  const { tenantId, db } = tx;
  const names = await namesOf(tx, subject);
  const naming: string[] = [];
  if (!names.length) return naming;
  let after = '00000000-0000-0000-0000-000000000000';
  for (let read = PAGE; read === PAGE;) {
    const page = await db.$queryRaw<{ id: string; question: string }[]>`
      SELECT id, question FROM questions WHERE tenant_id = ${tenantId}::uuid AND id > ${after}::uuid ORDER BY id LIMIT ${PAGE}`;
    naming.push(...page.filter(({ question }) => isNamed(question, names)).map(({ id }) => id));
    read = page.length;
    after = page.at(-1)?.id ?? after;
  }
  return naming;
}

/** Names as `wordsOf` writes them. */
async function namesOf({ tenantId, db }: TenantTx, { candidateIds, resumeIds }: Subject): Promise<string[]> {
  const rows = await db.$queryRaw<{ whole: string | null; part: boolean }[]>`
    WITH readings AS MATERIALIZED (
      SELECT r.reading->'basics' AS basics FROM profiles p CROSS JOIN LATERAL (VALUES (p.profile), (p.machine)) r (reading)
      WHERE p.tenant_id = ${tenantId}::uuid AND p.resume_id = ANY(${[...resumeIds]}::uuid[]) AND r.reading IS NOT NULL
    ), known AS MATERIALIZED (
      SELECT name, email FROM candidates WHERE tenant_id = ${tenantId}::uuid AND id = ANY(${[...candidateIds]}::uuid[])
    )
    SELECT basics->'name'->>'value' AS whole, false AS part FROM readings
    UNION SELECT basics->'nameParts'->>'family', true FROM readings
    UNION SELECT jsonb_path_query(basics, '$.emails[*].value')#>>'{}', true FROM readings
    UNION SELECT name, false FROM known
    UNION SELECT email, true FROM known`;
  const names = rows.flatMap(({ whole, part }) => {
    const words = wordsOf(whole ?? '');
    // The last word of a name that nobody took apart is the family name.
    return part ? [words.join(' ')] : [words.join(' '), words.length > 1 ? (words.at(-1) ?? '') : ''];
  });
  return [...new Set(names.filter(Boolean))];
}

/** Whether a question has one of these names, word by word; the last may have the s of a genitive. */
function isNamed(question: string, names: readonly string[]): boolean {
  const asked = ` ${wordsOf(question).join(' ')} `;
  return names.some((name) => asked.includes(` ${name} `) || asked.includes(` ${name}s `));
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
