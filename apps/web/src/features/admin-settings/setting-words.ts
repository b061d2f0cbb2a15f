// What settings are called and do, in plain words. One that is new shows by its own name and its declaration until it has a row here.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface SettingWords {
  readonly label: MessageDescriptor;
  readonly help: MessageDescriptor;
  readonly options?: Readonly<Record<string, MessageDescriptor>>;
}

export const settingWords: Readonly<Record<string, SettingWords>> = {
  showSensitive: {
    label: msg`Show sensitive fields`,
    help: msg`Show the fields named below where a resume gives them. They never weigh in searches and ranks.`,
  },
  sensitiveFields: {
    label: msg`Sensitive fields`,
    help: msg`Left out of profiles and exports unless they are shown, and out of blind views in any case.`,
    options: {
      dateOfBirth: msg`Date of birth`,
      gender: msg`Gender`,
      maritalStatus: msg`Marital status`,
      nationality: msg`Nationality`,
      photo: msg`Photo`,
      workPermit: msg`Work permit`,
      availability: msg`Availability`,
      salary: msg`Salary`,
      drivingLicence: msg`Driving licence`,
      languages: msg`Languages`,
      volunteering: msg`Volunteering`,
      memberships: msg`Memberships`,
      interests: msg`Interests`,
    },
  },
  blindByDefault: {
    label: msg`Show resumes blind`,
    help: msg`Only owners and admins see who a resume is of.`,
  },
  blindHides: {
    label: msg`Blind views hide as well`,
    help: msg`Years tell an age, and schools an origin.`,
    options: { schools: msg`Names of schools`, years: msg`Years` },
  },
  defaultCountry: {
    label: msg`Country of resumes that tell none`,
    help: msg`Two letters, as DE. Phone numbers and dates are read as they are written there. Empty: what can be read two ways stays open.`,
  },
  ocr: {
    label: msg`Read scans and pictures`,
    help: msg`Off: a resume that is a picture can’t be read.`,
  },
  ocrLanguages: {
    label: msg`Languages of scans`,
    help: msg`What scanned resumes may be written in.`,
    options: {
      en: msg`English`,
      de: msg`German`,
      fr: msg`French`,
      es: msg`Spanish`,
      pt: msg`Portuguese`,
    },
  },
  suggestions: {
    label: msg`Learn from corrections`,
    help: msg`What people correct is suggested for later resumes.`,
  },
  tone: {
    label: msg`Read the tone of the writing`,
    help: msg`Sentence by sentence, about the text only; never part of a rank.`,
  },
  languageModel: {
    label: msg`Language model`,
    help: msg`Whether a language model reads resumes besides the rules.`,
    options: { off: msg`never`, when_unsure: msg`where the rules are unsure`, on: msg`always` },
  },
  unsureBelow: {
    label: msg`Unsure below`,
    help: msg`From 0 to 1: below this confidence the rules count as unsure, and the model is asked.`,
  },
  monthlyTokens: {
    label: msg`Tokens a month`,
    help: msg`Then the rules read alone until the month ends. Empty: as many as it takes.`,
  },
  overflow: {
    label: msg`Let resumes leave the house`,
    help: msg`While your own language model is down or busy, an engine outside may read. Each reading says that it did.`,
  },
  useFeedback: {
    label: msg`Let feedback change searches`,
    help: msg`What people say of hits is used where it has shown to make searches better.`,
  },
  webhookPayload: {
    label: msg`What webhooks carry`,
    help: msg`Your system can ask for the rest by the API.`,
    options: { thin: msg`only numbers and states`, full: msg`the resume and its profile, too` },
  },
  mailSenders: {
    label: msg`Who may mail resumes in`,
    help: msg`Addresses, or domains as @agency.example. None: everybody who knows the address.`,
  },
  mailReceipts: {
    label: msg`Answer mails with a receipt`,
    help: msg`Where mail goes out here.`,
  },
};
