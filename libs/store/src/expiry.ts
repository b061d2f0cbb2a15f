// What has run out: keys of requests and questions after 24 hours, invitations, links for new passwords and to files, sign-ins under way and sessions, of which the policies say what that is and the role
// sees nothing; events, what other systems told us, batches of resumes after 90 days, and counts of sign-ins.
import type { RelayTx } from './store.ts';

/** Removes it; returns how many rows. */
export async function removeExpired({ db }: RelayTx): Promise<number> {
  const keys = await db.$executeRaw`DELETE FROM idempotency_keys`;
  const questions = await db.$executeRaw`DELETE FROM questions`;
  const invitations = await db.$executeRaw`DELETE FROM invitations`;
  const resets = await db.$executeRaw`DELETE FROM password_resets`;
  const signIns = await db.$executeRaw`DELETE FROM openid_sign_ins`;
  const sessions = await db.$executeRaw`DELETE FROM sessions`;
  const events = await db.$executeRaw`DELETE FROM events`;
  const batches = await db.$executeRaw`DELETE FROM resume_batches`;
  const told = await db.$executeRaw`DELETE FROM connector_events`;
  const fileLinks = await db.$executeRaw`DELETE FROM push_file_links`;
  // Compared as it is stored, so that its index serves.
  const counts = await db.$executeRaw`
    DELETE FROM sign_in_counters WHERE expire < (extract(epoch FROM now()) * 1000)::bigint`;
  const tokens = invitations + resets + signIns + sessions + fileLinks;
  return keys + questions + tokens + events + batches + told + counts;
}
