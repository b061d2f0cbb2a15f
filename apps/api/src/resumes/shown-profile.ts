// A profile as it is answered: without what the tenant does not want to see, with the keys that corrections name entries by.
import {
  entryKeysOf,
  hiddenFields,
  withoutFields,
  type Profile,
  type TenantSettings,
} from '@vitae/contracts';

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

/** Of the native profile; another representation of the same profile has a tag of its own. */
export const etagOf = (tag: string, format?: string): string => `"${format ? `${tag}-${format}` : tag}"`;
