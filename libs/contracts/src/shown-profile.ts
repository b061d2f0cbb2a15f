// A profile as it leaves Vitae: without what the tenant does not want to see, with the keys that corrections name entries by.
import { entryKeysOf } from './corrections/lay-over.ts';
import type { Profile } from './profile.ts';
import { hiddenFields, withoutFields } from './sensitive.ts';
import type { TenantSettings } from './tenant-settings.ts';

type Shown = Pick<TenantSettings, 'showSensitive' | 'sensitiveFields' | 'tone'>;

/** Keys of entries are made of what these say: a blind profile has none. */
export function shownBlind(profile: Profile, settings: Shown): Profile {
  const { tone, ...open } = withoutFields(profile, hiddenFields(settings));
  return {
    ...open,
    ...(tone && settings.tone && { tone }),
  };
}

export const shownProfile = (profile: Profile, settings: Shown): Profile =>
  shownBlind({ ...profile, entryKeys: entryKeysOf(profile) }, settings);
