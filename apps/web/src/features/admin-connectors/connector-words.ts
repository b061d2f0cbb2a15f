// What credentials, options and sources of fields are called, in plain words. One that is new shows by its own name until it has a row here.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export type Words = Readonly<Record<string, MessageDescriptor>>;

export const credentialNames: Words = {
  apiKey: msg`API key of that system`,
  onBehalfOf: msg`Number of the user in whose name people are added`,
  performAs: msg`Id of the user in whose name people are added`,
  accountToken: msg`Token of the linked account`,
  remoteUserId: msg`Id of the user in whose name people are added`,
};

interface OptionWords {
  readonly label: MessageDescriptor;
  readonly help: MessageDescriptor;
  readonly options?: Words;
}
export const optionWords: Readonly<Record<string, OptionWords>> = {
  region: {
    label: msg`Where the account is`,
    help: msg`The system has a place of its own for each region.`,
    options: {
      us: msg`United States`,
      eu: msg`European Union`,
      ap: msg`Asia and Pacific`,
      sandbox: msg`Sandbox, for trying out`,
    },
  },
  existing: {
    label: msg`Whom it knows already`,
    help: msg`What a recruiter wrote there is never replaced by less.`,
    options: { attach: msg`gets the file alone`, update: msg`is brought up to date as well` },
  },
  jobId: {
    label: msg`Job`,
    help: msg`Number of the job that people are candidates for. Empty: they are prospects without a job.`,
  },
  sourceId: { label: msg`Source`, help: msg`Id of where they are said to come from.` },
  postingId: { label: msg`Posting`, help: msg`Id of the posting that people are added to.` },
  stageId: { label: msg`Stage`, help: msg`Id of the stage that people begin in.` },
  source: { label: msg`Source`, help: msg`Where they are said to come from.` },
  origin: {
    label: msg`Origin`,
    help: msg`How the system counts them.`,
    options: {
      agency: msg`an agency`,
      applied: msg`applied`,
      referred: msg`referred`,
      sourced: msg`sourced`,
      university: msg`a university`,
    },
  },
  creditedToUserId: { label: msg`Credited to`, help: msg`Id of the user who is said to have found them.` },
};

export const sourceNames: Words = {
  firstName: msg`First name`,
  lastName: msg`Last name`,
  name: msg`Whole name`,
  company: msg`Latest employer`,
  title: msg`Latest title`,
  headline: msg`Headline`,
  summary: msg`Summary`,
  location: msg`Place`,
  email: msg`First e-mail address`,
  phone: msg`First telephone number`,
  linkedin: msg`LinkedIn`,
  github: msg`GitHub`,
  website: msg`Website`,
  externalId: msg`Your own id of the resume`,
  emails: msg`All e-mail addresses`,
  phones: msg`All telephone numbers`,
  locations: msg`Places`,
  links: msg`All links`,
  socialLinks: msg`Links to social networks`,
  websites: msg`Websites`,
  skills: msg`Skills`,
  typedLinks: msg`All links, by kind`,
  place: msg`Place, in parts`,
  positions: msg`Work history`,
};

/** The steps of a push, as a dry run names them. */
export const stepNames: Words = {
  create: msg`Add the person`,
  update: msg`Bring the person up to date`,
  attach: msg`Attach the file`,
  'find by e-mail 1': msg`Look for the person by the first address`,
  'find by e-mail 2': msg`Look for the person by the second address`,
  'find by e-mail 3': msg`Look for the person by the third address`,
  'ask where to put the file': msg`Ask where to put the file`,
  'put the file there': msg`Put the file there`,
};
export const conditions: Words = {
  'nobody was found': msg`only where nobody was found`,
  'it is not known whose the person is there': msg`only where it is not known who they are there`,
  'the person was there before, and the option `existing` is `update`': msg`only where the person was there before`,
};
