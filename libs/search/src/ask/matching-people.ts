// Which of some people a search finds, for one that is kept: who fits, and, where it asks for skills or words, has some of them. By meaning
// alone everybody is found more or less, and nobody wants to be told of that.
import type { SearchRequest } from '@vitae/contracts';
import { gather, prepare, type Answered, type SearchDependencies } from './search-people.ts';

/** Ids of people. */
export async function matchingAmong(
  dependencies: SearchDependencies,
  tenantId: string,
  request: SearchRequest,
  candidateIds: readonly string[],
): Promise<Answered<string[]>> {
  const { store, now, hidesHome } = dependencies;
  const prepared = await prepare({ store, now, hidesHome }, tenantId, request);
  if (!prepared.ok) return prepared;
  const { conditions } = prepared.answer;
  const only = { ...prepared.answer, conditions: { ...conditions, onlyCandidates: candidateIds } };
  const { people } = await store.withTenant(tenantId, (tx) => gather(tx, only));
  return { ok: true, answer: people.map(({ candidateId }) => candidateId).sort() };
}
