// Gives a reading its candidate, in the transaction that publishes it, and keeps what is shown of candidates true.
import type { Profile } from '@vitae/contracts';
import { enqueue } from '@vitae/jobs/enqueue';
import { candidates, erasures, people, resumes, searchIndex, type TenantTx } from '@vitae/store';
import { chooseCandidate } from './choose-candidate.ts';
import { decidingReading } from './deciding-reading.ts';
import { pastsOf } from './pasts.ts';
import { shownFacts } from './shown-facts.ts';

/** By what a person is found again: `email:…` in lower case, `phone:+…` (E.164). */
export function keysOf({ basics }: Pick<Profile, 'basics'>): string[] {
  const emails = basics.emails.map(({ value }) => `email:${value.toLowerCase()}`);
  const phones = basics.phones.flatMap(({ value }) => (value.e164 ? [`phone:${value.e164}`] : []));
  return [...new Set([...emails, ...phones])].sort();
}

/**
 * Finds or makes the candidate of a resume whose profile is written already. One person's resumes that are published at the same time
 * wait for each other at the addresses and numbers that they share. What somebody merged by hand stays so when its resume is read again.
 * A resume of somebody who was erased since it had come in is deleted.
 */
export async function placeReading(tx: TenantTx, resumeId: string, profile: Profile): Promise<void> {
  await candidates.lockMerges(tx, 'read');
  const keys = keysOf(profile);
  if (await erasures.wasErasedSince(tx, resumeId, keys)) return removeResume(tx, resumeId);
  await candidates.lockKeys(tx, keys);
  const before = await candidates.candidateOf(tx, resumeId);
  await candidates.detach(tx, resumeId);
  const merged = before && (await people.isMerged(tx, before)) ? before : undefined;
  const candidateId = merged ?? (await placeOf(tx, resumeId, profile, keys, before));
  await candidates.attach(tx, resumeId, candidateId, [...keys, ...pastsOf(profile)]);
  await refreshCandidate(tx, candidateId);
  if (before && before !== candidateId) await refreshCandidate(tx, before);
}

/** The resume had come in before its person was erased, and would bring them back. */
async function removeResume(tx: TenantTx, resumeId: string): Promise<void> {
  const deleted = await resumes.deleteResume(tx, resumeId);
  if (deleted) await enqueue(tx, 'delete-file', { sha256: deleted.sha256 });
}

async function placeOf(
  tx: TenantTx,
  resumeId: string,
  profile: Profile,
  keys: readonly string[],
  before: string | undefined,
): Promise<string> {
  const sharing = await candidates.listSharing(tx, keys, resumeId);
  const { name } = profile.basics;
  const scanned = profile.quality.some(({ code }) => code === 'ocr_used');
  const chosen = chooseCandidate(name && { name: name.value, scanned }, sharing);
  // A candidate that this resume alone was stays the same one, under its id.
  const own = before && (await candidates.listReadings(tx, before)).length === 0 ? before : undefined;
  return chosen ?? own ?? candidates.add(tx);
}

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
}
