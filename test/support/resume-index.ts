// What is stored for search of one fictitious resume.
import { resumes, type ResumeIndex, type TenantTx } from '@vitae/store';
import { createHash, randomUUID } from 'node:crypto';

export const textHash = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Rows for one resume with these passages. */
export const resumeIndex = (texts: readonly string[], facts: Partial<ResumeIndex> = {}): ResumeIndex => ({
  version: 1,
  language: 'en',
  monthsOfExperience: 40,
  educationLevel: 3,
  blindHeadline: 'Welder',
  skills: [
    { ordinal: 0, skill: 'S1', name: 'Welding', months: 40, lastUsed: 2019, listed: true, atWork: true },
  ],
  positions: [
    {
      ordinal: 0,
      title: 'Welder',
      titleKey: 'welder',
      organisation: 'Example Works',
      organisationKey: 'example works',
      started: '2016',
      ended: '2019-04',
      months: 40,
      isCurrent: false,
    },
  ],
  languages: [{ ordinal: 0, language: 'de', name: 'German', level: 5 }],
  places: [
    {
      ordinal: 0,
      position: null,
      name: 'Zürich',
      cityKey: 'zurich',
      region: null,
      countryCode: 'CH',
      latitude: 47.37,
      longitude: 8.55,
    },
  ],
  passages: texts.map((text, ordinal) => ({
    ordinal,
    section: 'work',
    position: 0,
    page: 1,
    firstLine: ordinal + 1,
    lastLine: ordinal + 1,
    language: 'en',
    text,
    textHash: textHash(text),
  })),
  ...facts,
});

/** A resume of which nothing is read yet; returns its id. */
export const addUnreadResume = async (tx: TenantTx): Promise<string> =>
  (
    await resumes.addResume(tx, {
      fileName: 'cv.txt',
      mediaType: 'text/plain',
      bytes: 1,
      sha256: randomUUID().replaceAll('-', '').repeat(2),
      source: 'upload',
    })
  ).id;
