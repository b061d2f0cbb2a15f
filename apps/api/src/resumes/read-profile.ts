// The profile of a resume as somebody may see it, in the view that they ask for: what the route and an assistant's tool both answer.
import {
  hiddenFields,
  shownBlind,
  shownProfile,
  withoutFields,
  type BlindHide,
  type Profile,
  type Resume,
  type View,
} from '@vitae/contracts';
import { blindProfile } from '@vitae/search/blind';
import { AppError } from '@vitae/runtime';
import { resumes, results, tenantSettings, type Store } from '@vitae/store';
import type { Principal } from '../access/principal.ts';
import { sightAsked, sightOf } from '../blind/views.ts';
import { correctableBlind } from '../corrections/blind-corrections.ts';
import { blindTag } from './profile-tag.ts';
import { whyUnread } from './why-unread.ts';

export interface SeenProfile {
  readonly resume: Resume;
  readonly isBlind: boolean;
  /** Another one whenever anything in it is. */
  readonly tag: string;
  /** Without what the tenant hides. */
  readonly profile: () => Profile;
  /** As it is answered. */
  readonly shown: () => Profile;
}

/** Rejects with `resume_not_found`, with `identity_hidden` where more is asked for than they may see, and with why there is no profile. */
export async function readProfile(
  store: Store,
  principal: Principal,
  resumeId: string,
  asked: { readonly view?: View | undefined; readonly hide?: readonly BlindHide[] | undefined },
): Promise<SeenProfile> {
  const { resume, tagged, sight, isDue, document, settings } = await store.withTenant(
    principal.tenantId,
    async (tx) => {
      const resume = await resumes.getResume(tx, resumeId);
      if (!resume) throw new AppError('resume_not_found');
      const settings = await tenantSettings.getSettings(tx);
      const sight = sightAsked(principal, settings, asked);
      return {
        resume,
        tagged: await results.getTaggedProfile(tx, resumeId),
        sight,
        // Who may see no more corrects what is shown.
        isDue: sightOf(principal, settings).blind,
        document: sight.blind ? await results.getDocument(tx, resumeId) : undefined,
        settings,
      };
    },
  );
  if (!tagged) throw whyUnread(resume);
  const read = tagged.profile;
  if (!sight.blind)
    return {
      resume,
      isBlind: false,
      tag: tagged.tag,
      profile: () => withoutFields(read, hiddenFields(settings)),
      shown: () => shownProfile(read, settings),
    };
  const profile = () => blindProfile(read, { ...sight, document });
  return {
    resume,
    isBlind: true,
    tag: blindTag(tagged.tag),
    profile,
    shown: () => shownBlind(isDue ? correctableBlind(tagged, document, sight) : profile(), settings),
  };
}
