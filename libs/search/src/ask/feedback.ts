// What is said of the candidates that a search found is kept with what each signal says of them: that is what is learnt from, not
// what was asked. The search is made again for it, so nothing that a client could make up is believed.
import type { SearchFeedback, SkillFeedback } from '@vitae/contracts';
import { skillLookUp } from '@vitae/skills';
import { searchFeedback, skillFeedback, tenantSettings, type JudgedCandidate } from '@vitae/store';
import { digestOf } from './cursor.ts';
import { poolOf, refused, type Answered, type SearchDependencies } from './search-people.ts';
import { signalsOf } from './signals.ts';
import { skillNamed, type AskingFault } from './understand.ts';

/** Keeps what is said of hits, or says what is wrong with it. */
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

/** Keeps what is said of two skills, or takes it back, or says what is wrong with it. */
export async function keepSkillFeedback(
  { store, now }: Pick<SearchDependencies, 'store' | 'now'>,
  tenantId: string,
  { skills: named, verdict }: SkillFeedback,
): Promise<Answered<undefined>> {
  return store.withTenant(tenantId, async (tx): Promise<Answered<undefined>> => {
    const { skills: own } = await tenantSettings.getSettings(tx);
    const lookUp = skillLookUp(own);
    const [one, other] = named.map((skill) => skillNamed(skill, lookUp)?.skill);
    if (one === undefined || other === undefined)
      return refused(`/skills/${one === undefined ? 0 : 1}/id`, 'is no skill that is known');
    if (one === other) return refused('/skills', 'are one skill by two names already');
    if (verdict === null) await skillFeedback.takeBack(tx, [one, other]);
    else await skillFeedback.keep(tx, { one, other, verdict }, now());
    return { ok: true, answer: undefined };
  });
}
