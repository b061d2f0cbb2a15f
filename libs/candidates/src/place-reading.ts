// Gives a reading its candidate, in the transaction that publishes it, and keeps what is shown of candidates true.
import type { Profile } from '@vitae/contracts';
import { enqueue, jobOf } from '@vitae/jobs/enqueue';
import { AppError } from '@vitae/runtime';
import {
  candidates,
  erasures,
  events,
  legalHolds,
  people,
  resumes,
  searchAlerts,
  searchIndex,
  setAside,
  type TenantTx,
} from '@vitae/store';
import { chooseCandidate } from './choose-candidate.ts';
import { decidingReading } from './deciding-reading.ts';
import { pastsOf } from './pasts.ts';
import { releaseForgotten } from './release-forgotten.ts';
import { shownFacts } from './shown-facts.ts';

/** By what a person is found again: `email:…` in lower case, `phone:+…` (E.164). */
export function keysOf({ basics }: Pick<Profile, 'basics'>): string[] {
  const emails = basics.emails.map(({ value }) => `email:${value.toLowerCase()}`);
  const phones = basics.phones.flatMap(({ value }) => (value.e164 ? [`phone:${value.e164}`] : []));
  return [...new Set([...emails, ...phones])].sort();
}

/**
 * Finds or makes the candidate of a resume whose profile is written already. One person's resumes that are published at the same time
 * wait for each other at the addresses and numbers that they share, and at the external id that they were sent under. What somebody merged by hand stays so when its resume is read again.
 * A resume of somebody who was erased since it had come in is deleted. Of whoever is held nothing leaves: a new reading leaves the resume where
 * it is, and what somebody says of it (`correctedFrom`: what was served before) is refused with `legal_hold` if it would move it. Returns the
 * person whose it is; undefined where the resume was deleted.
 */
export async function placeReading(
  tx: TenantTx,
  resumeId: string,
  profile: Profile,
  correctedFrom?: Profile,
): Promise<string | undefined> {
  await candidates.lockMerges(tx, 'read');
  const keys = keysOf(profile);
  const before = await candidates.candidateOf(tx, resumeId);
  const externalId = await resumes.externalIdOf(tx, resumeId);
  const held = before !== undefined && (await legalHolds.isPersonHeld(tx, before)) ? before : undefined;
  const saysWhose = correctedFrom !== undefined && whoIs(correctedFrom) !== whoIs(profile);
  const erased = await erasures.wasErasedSince(tx, resumeId, keys);
  if (erased && held === undefined) {
    await removeResume(tx, resumeId);
    return undefined;
  }
  if (erased && saysWhose) throw new AppError('legal_hold');
  // Those that it was found by, too: whoever was found by them just now would be left with a candidate that is none any more.
  await candidates.lockKeys(
    tx,
    [
      ...new Set([
        ...keys,
        ...(await candidates.contactsOf(tx, resumeId)),
        ...(externalId === undefined ? [] : [`external:${externalId}`]),
      ]),
    ].sort(),
  );
  await candidates.detach(tx, resumeId);
  const merged = before && (await people.isMerged(tx, before)) ? before : undefined;
  const found = merged ?? (await placeOf(tx, { resumeId, externalId }, profile, keys, before));
  if (held !== undefined && found !== held && saysWhose) throw new AppError('legal_hold');
  const known = held ?? found ?? (await comeBack(tx, resumeId, before));
  const candidateId = known ?? (await candidates.add(tx));
  await candidates.attach(tx, resumeId, candidateId, [...keys, ...pastsOf(profile)]);
  if (before && before !== candidateId) await setAside.follow(tx, resumeId, before, candidateId);
  await refreshCandidate(tx, candidateId);
  const type = known === undefined ? 'candidate.created' : 'candidate.updated';
  const person = (await people.personOf(tx, candidateId)) ?? candidateId;
  await events.publish(tx, { type, data: { candidateId: person, resumeId } });
  if (before && before !== candidateId) await refreshAfterLeaving(tx, before);
  return person;
}

/** Shows somebody anew from whom a resume went; whoever has none left is gone. */
async function refreshAfterLeaving(tx: TenantTx, candidateId: string): Promise<void> {
  const person = await people.personOf(tx, candidateId);
  await refreshCandidate(tx, candidateId);
  if (person === undefined || (await people.personOf(tx, person)) === undefined) return;
  await events.publish(tx, { type: 'candidate.updated', data: { candidateId: person, resumeId: null } });
}

/** What says whose a resume is. */
const whoIs = (profile: Profile) => JSON.stringify([profile.basics.name?.value, keysOf(profile)]);

/** The resume had come in before its person was erased, and would bring them back. */
async function removeResume(tx: TenantTx, resumeId: string): Promise<void> {
  if (!(await resumes.lockForDeletion(tx, resumeId))) return;
  const { sha256 } = await resumes.deleteResume(tx, resumeId);
  if (sha256) await enqueue(tx, 'delete-file', { sha256 });
}

/**
 * Whose a resume is among those who are known; undefined where it is nobody's. An external id is the sender's own word for who it is: it goes
 * before names, which change, and addresses, which are lent. Only without one do those say it.
 */
async function placeOf(
  tx: TenantTx,
  { resumeId, externalId }: { resumeId: string; externalId: string | undefined },
  profile: Profile,
  keys: readonly string[],
  before: string | undefined,
): Promise<string | undefined> {
  const said = externalId === undefined ? undefined : await candidates.ofExternalId(tx, externalId, resumeId);
  if (said !== undefined) return said;
  const sharing = await candidates.listSharing(tx, keys, resumeId);
  const { name } = profile.basics;
  const scanned = profile.quality.some(({ code }) => code === 'ocr_used');
  const chosen = chooseCandidate(name && { name: name.value, scanned }, sharing);
  // A candidate that this resume alone was stays the same one, under its id.
  const own = before && (await candidates.listReadings(tx, before)).length === 0 ? before : undefined;
  return chosen ?? own;
}

/** Whoever a resume that is of nobody who is known was of before it was taken for somebody else's. */
const comeBack = async (tx: TenantTx, resumeId: string, before: string | undefined) =>
  before === undefined ? undefined : setAside.comeBack(tx, resumeId, before);

/** Shows of a candidate's person what their resumes say now, and says which of them search goes by; whoever has none is gone. */
export async function refreshCandidate(tx: TenantTx, candidateId: string): Promise<void> {
  await candidates.lockMerges(tx, 'read');
  const person = await people.personOf(tx, candidateId);
  if (person === undefined) return;
  const readings = await candidates.listReadings(tx, person);
  await people.removeEmpty(tx, person);
  const deciding = decidingReading(readings);
  if (!deciding) return;
  await candidates.show(tx, person, shownFacts(readings));
  await searchIndex.decide(
    tx,
    person,
    readings.map(({ resumeId }) => resumeId),
    deciding.resumeId,
  );
  await searchAlerts.noteChanged(tx, person, jobOf('match-searches'));
}

/** Deletes a resume, its file, and its candidate if nothing else is left of them; false where there is none. Rejects with `legal_hold`. */
export async function deleteResume(tx: TenantTx, resumeId: string): Promise<boolean> {
  if (!(await resumes.lockForDeletion(tx, resumeId))) return false;
  // Nobody places a reading meanwhile: both would change the person's rows, and wait for each other in a ring.
  await candidates.lockMerges(tx, 'change');
  const { sha256, candidateId } = await resumes.deleteResume(tx, resumeId);
  if (candidateId) {
    if (await legalHolds.isPersonHeld(tx, candidateId)) throw new AppError('legal_hold');
    await refreshAfterLeaving(tx, candidateId);
  }
  if (sha256) await enqueue(tx, 'delete-file', { sha256 });
  await releaseForgotten(tx);
  return true;
}
