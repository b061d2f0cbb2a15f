// What is said of the candidates that a search found is kept with what each signal says of them: that is what is learnt from, not
// what was asked. The search is made again for it, so nothing that a client could make up is believed.
import type { SearchFeedback } from '@vitae/contracts';
import { searchFeedback, type JudgedCandidate } from '@vitae/store';
import { digestOf } from './cursor.ts';
import { poolOf, type Answered, type SearchDependencies } from './search-people.ts';
import { signalsOf } from './signals.ts';
import type { AskingFault } from './understand.ts';

/** Keeps it, or says what is wrong with it. */
export async function keepFeedback(
  dependencies: SearchDependencies,
  tenantId: string,
  { search, judgements }: SearchFeedback,
): Promise<Answered<undefined>> {
  const found = await poolOf(dependencies, tenantId, search);
  if (!found.ok)
    return {
      ok: false,
      faults: found.faults.map((fault) => ({ ...fault, pointer: `/search${fault.pointer}` })),
    };
  const { asked, people, found: byText } = found.answer;
  const givenAt = dependencies.now();
  const signals = signalsOf(asked, people, byText, givenAt.getUTCFullYear());
  const placeOf = new Map(people.map(({ candidateId }, i) => [candidateId, i]));
  const judged: JudgedCandidate[] = [];
  const faults: AskingFault[] = [];
  judgements.forEach(({ candidateId, verdict }, i) => {
    const own = signals[placeOf.get(candidateId) ?? -1];
    if (own) judged.push({ candidateId, verdict, signals: own });
    else
      faults.push({
        pointer: `/judgements/${i}/candidateId`,
        detail: 'is none of those whom this search finds',
      });
  });
  if (faults.length) return { ok: false, faults };
  await dependencies.store.withTenant(tenantId, (tx) =>
    searchFeedback.keep(tx, { search: digestOf(search), askedBy: asked.by, givenAt }, judged),
  );
  return { ok: true, answer: undefined };
}
