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

export async function tellOfReading(
  tx: TenantTx,
  resumeId: string,
  profile: Profile,
  document: Document,
  candidateId: string,
): Promise<void> {
  const resume = await resumes.getResume(tx, resumeId);
  if (!resume) return;
  const { externalId, status, problem } = resume;
  const settings = await tenantSettings.getSettings(tx);
  const whole =
    settings.webhookPayload === 'full'
      ? settings.blindByDefault
        ? await blindly(tx, { resume, profile, document }, settings)
        : { resume, profile: shownProfile(profile, settings) }
      : {};
  await events.publish(tx, {
    type: 'resume.completed',
    data: {
      resumeId,
      externalId: null,
      candidateId,
      status: status === 'partial' ? status : 'parsed',
      problem: problem?.code ?? null,
    },
    personal: { resumeId, candidateId, data: { externalId, ...whole } },
  });
}

async function blindly(
  tx: TenantTx,
  { resume, profile, document }: { resume: Resume; profile: Profile; document: Document },
  settings: TenantSettings,
): Promise<{ resume: Resume; profile: Profile }> {
  const hides = settings.blindHides;
  const theirs = await candidates.resumesOfSamePeople(tx, [resume.id], MOST_RESUMES);
  const parts = await results.identityPartsOf(tx, theirs.get(resume.id) ?? [resume.id]);
  return {
    resume: blindResume(resume, identityOfAll([...parts.values()]), { hides }),
    profile: shownBlind(
      blindProfile(profile, { hides, guarded: settings.sensitiveFields, document }),
      settings,
    ),
  };
}
