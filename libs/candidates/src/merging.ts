// Merges by hand: two candidates become one person, and are taken apart again with all that was each one's.
import {
  candidates,
  events,
  labels,
  legalHolds,
  people,
  peopleList,
  peopleShown,
  possibleDuplicates,
  setAside,
  type PeopleFilter,
  type PeopleOrder,
  type Person,
  type SharedKey,
  type TenantTx,
} from '@vitae/store';
import { AppError } from '@vitae/runtime';
import type { Candidate, DuplicateReason, PossibleDuplicate } from '@vitae/contracts';
import { sharedStays } from './pasts.ts';
import { refreshCandidate } from './place-reading.ts';

/** The person whom a candidate is part of, as shown; undefined where there is no such candidate. */
export async function showCandidate(tx: TenantTx, candidateId: string): Promise<Candidate | undefined> {
  const id = await people.personOf(tx, candidateId);
  return id === undefined ? undefined : (await withDuplicates(tx, await people.listPeople(tx, [id])))[0];
}

/** A page of the tenant's people who fit; undefined if the cursor is none of ours. */
export async function listCandidates(
  tx: TenantTx,
  filter: PeopleFilter,
  asked: PeopleOrder & { readonly limit: number; readonly cursor?: string | undefined },
): Promise<{ items: Candidate[]; next: string | null } | undefined> {
  const page = await peopleList.page(tx, filter, asked);
  return page && { items: await withDuplicates(tx, await people.listPeople(tx, page.ids)), next: page.next };
}

/**
 * Makes one person of two candidates, the first of whom is shown; undefined where one of them does not exist. Those who are one person
 * already stay as they are.
 */
export async function mergeCandidates(
  tx: TenantTx,
  intoId: string,
  fromId: string,
  at: Date,
): Promise<Candidate | undefined> {
  await candidates.lockMerges(tx, 'change');
  const into = await people.personOf(tx, intoId);
  const from = await people.personOf(tx, fromId);
  if (into === undefined || from === undefined) return undefined;
  if (into !== from) {
    await people.merge(tx, from, into, at);
    await refreshCandidate(tx, into);
    const data = { candidateId: into, mergedCandidateId: from };
    await events.publish(tx, { type: 'candidate.merged', data, at });
  }
  return showCandidate(tx, into);
}

/**
 * Takes a candidate out of the person it was merged into; one that is not part of that person stays as it is. Rejects with `legal_hold` where
 * somebody holds them: of theirs nothing leaves.
 */
export async function unmergeCandidates(
  tx: TenantTx,
  personId: string,
  candidateId: string,
): Promise<Candidate | undefined> {
  await candidates.lockMerges(tx, 'change');
  const person = await people.personOf(tx, personId);
  const other = await people.personOf(tx, candidateId);
  if (person === undefined || other === undefined) return undefined;
  if (other === person && candidateId !== person && !(await setAside.isSetAside(tx, candidateId))) {
    if (await legalHolds.isPersonHeld(tx, person)) throw new AppError('legal_hold');
    await people.unmerge(tx, candidateId);
    await refreshCandidate(tx, candidateId);
    await refreshCandidate(tx, person);
    for (const id of [person, candidateId])
      await events.publish(tx, { type: 'candidate.updated', data: { candidateId: id, resumeId: null } });
  }
  return showCandidate(tx, person);
}

async function withDuplicates(tx: TenantTx, shown: readonly Person[]): Promise<Candidate[]> {
  const ids = shown.map(({ id }) => id);
  const shared = await possibleDuplicates.listShared(tx, ids, 'all');
  const past = shared.filter(({ key }) => isPast(key));
  const histories = await possibleDuplicates.listHistories(tx, [
    ...new Set(past.flatMap(({ id, other }) => [id, other])),
  ]);
  const byPerson = new Map(histories.map((history) => [history.personId, history]));
  const names = await people.namesOf(tx, [...new Set(shared.map(({ other }) => other))]);
  const marked = await labels.labelsOf(tx, ids);
  const newest = new Map(
    shown.flatMap(({ id, resumeIds: [first] }) => (first ? [[id, first] as const] : [])),
  );
  const facts = await peopleShown.factsOf(tx, newest);
  const duplicateOf = (
    id: string,
    other: string,
    keys: readonly SharedKey[],
  ): PossibleDuplicate | undefined => {
    const contacts = keys.filter(({ key }) => !isPast(key));
    const [mine, theirs] = [byPerson.get(id), byPerson.get(other)];
    const stays = mine && theirs && keys.some(({ key }) => isPast(key)) ? sharedStays(mine, theirs) : [];
    const reasons = [...new Set(contacts.map(({ key }) => reasonOf(key)))];
    if (stays.length) reasons.push('same_name_and_history');
    if (!reasons.length) return undefined;
    const what = [...contacts.map(({ key }) => key.slice(key.indexOf(':') + 1)), ...stays];
    return { candidateId: other, name: names.get(other) ?? null, reasons, shared: what };
  };
  return shown.map((person) => ({
    ...person,
    resumeIds: [...person.resumeIds],
    merged: person.merged.map((m) => ({ ...m, mergedAt: m.mergedAt.toISOString() })),
    ...(facts.get(person.id) ?? NOTHING),
    labels: marked.get(person.id) ?? [],
    createdAt: person.createdAt.toISOString(),
    updatedAt: person.updatedAt.toISOString(),
    possibleDuplicates: [
      ...Map.groupBy(
        shared.filter(({ id }) => id === person.id),
        ({ other }) => other,
      ),
    ].flatMap(([other, keys]) => duplicateOf(person.id, other, keys) ?? []),
  }));
}

/** Of whoever has no resume. */
const NOTHING = {
  place: null,
  position: null,
  monthsOfExperience: null,
  skills: [],
  languages: [],
  newestResume: null,
};

const isPast = (key: string) => key.startsWith('past:');
const reasonOf = (key: string): DuplicateReason => (key.startsWith('email:') ? 'same_email' : 'same_phone');
