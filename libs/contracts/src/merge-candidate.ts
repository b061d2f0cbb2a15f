// The profile as Merge's unified candidate of an ATS, with its attachment (https://docs.merge.dev/ats/candidates/), for programs that take
// those already. It is lossy: Merge's candidate knows no positions, qualifications, dates, confidence or evidence.
import { z } from 'zod';
import type { Profile } from './profile.ts';

const typed = <T extends [string, ...string[]]>(name: string, types: T) =>
  z.object({ value: z.string(), [name]: z.enum(types) });

export const mergeCandidateSchema = z
  .object({
    candidate: z.object({
      /** Your own id of the resume where you gave one, else ours. */
      remote_id: z.string(),
      first_name: z.string().nullable(),
      last_name: z.string().nullable(),
      /** Of the latest position. */
      company: z.string().nullable(),
      title: z.string().nullable(),
      remote_created_at: z.iso.datetime(),
      locations: z.array(z.string()),
      phone_numbers: z.array(typed('phone_number_type', ['HOME', 'WORK', 'MOBILE', 'SKYPE', 'OTHER'])),
      email_addresses: z.array(typed('email_address_type', ['PERSONAL', 'WORK', 'OTHER'])),
      urls: z.array(
        typed('url_type', [
          'PERSONAL',
          'COMPANY',
          'PORTFOLIO',
          'BLOG',
          'SOCIAL_MEDIA',
          'OTHER',
          'JOB_POSTING',
        ]),
      ),
      /** The names of skills. */
      tags: z.array(z.string()),
    }),
    attachment: z.object({
      file_name: z.string(),
      /** Needs the same key as this answer. */
      file_url: z.string(),
      attachment_type: z.literal('RESUME'),
    }),
  })
  .meta({ id: 'MergeCandidate' });
export type MergeCandidate = z.infer<typeof mergeCandidateSchema>;

/** What beside the profile stands in it. */
export interface SentAs {
  readonly remoteId: string;
  readonly createdAt: string;
  readonly fileName: string;
  readonly fileUrl: string;
}

/** Pure. What kind of telephone or address it is a resume hardly tells: they are `OTHER`. */
export function toMergeCandidate(profile: Profile, sent: SentAs): MergeCandidate {
  const { basics, positions, skills } = profile;
  const { given = null, family = null } = basics.nameParts ?? {};
  const [latest] = positions;
  const place = basics.location?.value;
  const location = [place?.city, place?.region, place?.country ?? place?.countryCode]
    .filter(Boolean)
    .join(', ');
  return {
    candidate: {
      remote_id: sent.remoteId,
      first_name: given ?? (family === null ? (basics.name?.value ?? null) : null),
      last_name: family,
      company: latest?.organisation?.value ?? null,
      title: latest?.title?.value ?? basics.headline?.value ?? null,
      remote_created_at: sent.createdAt,
      locations: location ? [location] : [],
      phone_numbers: basics.phones.map(({ value }) => ({
        value: value.e164 ?? value.written,
        phone_number_type: 'OTHER' as const,
      })),
      email_addresses: basics.emails.map(({ value }) => ({ value, email_address_type: 'OTHER' as const })),
      urls: basics.links.map(({ value }) => ({
        value: value.url,
        url_type: value.network ? ('SOCIAL_MEDIA' as const) : ('OTHER' as const),
      })),
      tags: [...new Set(skills.map(({ name }) => name))],
    },
    attachment: { file_name: sent.fileName, file_url: sent.fileUrl, attachment_type: 'RESUME' },
  };
}
