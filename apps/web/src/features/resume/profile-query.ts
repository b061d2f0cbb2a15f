// What was read of a resume, with the tag that a correction of it names.
import type { UseQueryResult } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { showProfile } from '@vitae/client';
import { profileSchema, type Profile } from '@vitae/contracts';
import { call } from '../../api/call.ts';

export interface TaggedProfile {
  readonly profile: Profile;
  /** Null where the answer came without one. */
  readonly etag: string | null;
}

export type View = 'due' | 'blind';

/** `due`: as whoever asks is shown it. */
export const profileKey = (id: string, view: View = 'due') => ['resume', id, 'profile', view] as const;

export async function askProfile(id: string, view: View = 'due'): Promise<TaggedProfile> {
  const answer = showProfile({ path: { id }, query: view === 'blind' ? { view } : {} });
  const profile = profileSchema.parse(await call(answer));
  return { profile, etag: (await answer).response?.headers.get('etag') ?? null };
}

export const useProfile = (
  id: string,
  { view = 'due', enabled = true }: { view?: View; enabled?: boolean } = {},
): UseQueryResult<TaggedProfile> =>
  useQuery({ queryKey: profileKey(id, view), queryFn: () => askProfile(id, view), enabled });
