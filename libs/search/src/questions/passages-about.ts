// What a question about candidates is answered from: the passages that have most to do with it, of those whom a search by its words and
// its meaning finds.
import type { AskRequest } from '@vitae/contracts';
import { questions, type ChosenPassage } from '@vitae/store';
import { rankPeople } from '../ask/rank.ts';
import {
  gather,
  prepare,
  unknownAmong,
  type Answered,
  type SearchDependencies,
} from '../ask/search-people.ts';

/** People whose passages are looked into. */
const MOST_PEOPLE = 20;
/** Passages that the model is shown; some 120 tokens each. */
const MOST_PASSAGES = 14;
/** Of one person, where there are others. */
const MOST_OF_ONE = 4;

/** The passages, those that have most to do with the question first; or what is wrong with whom it is about. */
export async function passagesAbout(
  dependencies: SearchDependencies,
  tenantId: string,
  { question, candidateIds }: AskRequest,
): Promise<Answered<ChosenPassage[]>> {
  const prepared = await prepare(dependencies, tenantId, { text: question, limit: MOST_PEOPLE });
  if (!prepared.ok) return prepared;
  const { asked, conditions, vector, year } = prepared.answer;
  const whom = candidateIds
    ? { ...prepared.answer, conditions: { ...conditions, onlyCandidates: candidateIds } }
    : prepared.answer;
  return dependencies.store.withTenant(tenantId, async (tx): Promise<Answered<ChosenPassage[]>> => {
    const { people, found, languages } = await gather(tx, whom, candidateIds ? 'all' : 'found');
    const faults = unknownAmong(candidateIds ?? [], new Set(people.map(({ candidateId }) => candidateId)));
    if (faults.length) return { ok: false, faults };
    const best = rankPeople(asked, people, found, year).slice(0, MOST_PEOPLE);
    const passages = await questions.choosePassages(tx, {
      resumeIds: best.map(({ person }) => person.resumeId),
      text: question,
      languages,
      vector,
      most: MOST_PASSAGES,
      mostOfOne: Math.max(MOST_OF_ONE, Math.ceil(MOST_PASSAGES / Math.max(1, best.length))),
    });
    return { ok: true, answer: passages };
  });
}
