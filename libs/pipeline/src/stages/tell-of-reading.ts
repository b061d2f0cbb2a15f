// Tells that a resume was read, in the transaction that makes its profile visible: by ids alone, or with the resume and its profile where the
// tenant wants that, as the tenant shows them to those who ask.
import {
  shownBlind,
  shownProfile,
  type Document,
  type Profile,
  type Resume,
  type TenantSettings,
} from '@vitae/contracts';
import { blindProfile, blindResume, identityOfAll } from '@vitae/search/blind';
import { candidates, events, results, resumes, tenantSettings, type TenantTx } from '@vitae/store';

/** Of one person: what the newest say tells whose a resume is. */
const MOST_RESUMES = 20;

export interface ToldReading {
  readonly resumeId: string;
  readonly profile: Profile;
  readonly document: Document;
  /** Whose it is. */
  readonly candidateId: string;
}

export async function tellOfReading(tx: TenantTx, reading: ToldReading): Promise<void> {
  const [told] = await completedEvents(tx, [reading]);
  if (told) await events.publish(tx, told);
}

/** What is told of readings that are kept already, in their order. */
export async function completedEvents(
  tx: TenantTx,
  readings: readonly ToldReading[],
): Promise<events.NewEvent<'resume.completed'>[]> {
  const settings = await tenantSettings.getSettings(tx);
  const ids = readings.map(({ resumeId }) => resumeId);
  const found = new Map((await resumes.listByIds(tx, ids)).map((resume) => [resume.id, resume]));
  const there = readings.flatMap((reading) => {
    const resume = found.get(reading.resumeId);
    return resume ? { ...reading, resume } : [];
  });
  const whole =
    settings.webhookPayload !== 'full'
      ? () => ({})
      : settings.blindByDefault
        ? await blindly(tx, ids, settings)
        : ({ resume, profile }: Whole) => ({ resume, profile: shownProfile(profile, settings) });
  return there.map((reading) => {
    const { resumeId, candidateId } = reading;
    const { externalId, status, problem } = reading.resume;
    return {
      type: 'resume.completed',
      data: {
        resumeId,
        externalId: null,
        candidateId,
        status: status === 'partial' ? status : 'parsed',
        problem: problem?.code ?? null,
      },
      personal: { resumeId, candidateId, data: { externalId, ...whole(reading) } },
    };
  });
}

interface Whole {
  readonly resume: Resume;
  readonly profile: Profile;
  readonly document: Document;
}

async function blindly(
  tx: TenantTx,
  resumeIds: readonly string[],
  settings: TenantSettings,
): Promise<(reading: Whole) => { resume: Resume; profile: Profile }> {
  const hides = settings.blindHides;
  const theirs = await candidates.resumesOfSamePeople(tx, resumeIds, MOST_RESUMES);
  const parts = await results.identityPartsOf(tx, [
    ...new Set([...resumeIds, ...[...theirs.values()].flat()]),
  ]);
  return ({ resume, profile, document }) => {
    const own = theirs.get(resume.id) ?? [resume.id];
    return {
      resume: blindResume(resume, identityOfAll(own.flatMap((id) => parts.get(id) ?? [])), { hides }),
      profile: shownBlind(
        blindProfile(profile, { hides, guarded: settings.sensitiveFields, document }),
        settings,
      ),
    };
  };
}
