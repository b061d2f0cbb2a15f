// What people read of an import: names of fields, of states, and what is wrong with a row.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ImportField, ImportRowReason, ImportStatus } from '@vitae/contracts';

export const fieldNames: Readonly<Record<ImportField, MessageDescriptor>> = {
  externalId: msg`Your own id`,
  name: msg`Name`,
  givenName: msg`First name`,
  familyName: msg`Last name`,
  email: msg`E-mail`,
  phone: msg`Phone`,
  city: msg`City`,
  region: msg`Region`,
  country: msg`Country`,
  location: msg`Place`,
  headline: msg`Headline`,
  title: msg`Job title`,
  organisation: msg`Employer`,
  startDate: msg`Start of the job`,
  endDate: msg`End of the job`,
  summary: msg`Summary`,
  skills: msg`Skills`,
  languages: msg`Languages`,
  certifications: msg`Certificates`,
  degree: msg`Degree`,
  institution: msg`School or university`,
  link: msg`Link`,
  availability: msg`Availability`,
  salary: msg`Salary`,
  drivingLicence: msg`Driving licence`,
  workPermit: msg`Work permit`,
  documentDate: msg`Date of the resume`,
  metadata: msg`Keep as a note`,
  resumeUrl: msg`Address of the resume`,
  resumeFile: msg`File of the resume in the ZIP`,
};

export const statusNames: Readonly<Record<ImportStatus, { text: MessageDescriptor; tone: string }>> = {
  checking: { text: msg`being looked through`, tone: 'busy' },
  ready: { text: msg`ready to start`, tone: 'warn' },
  running: { text: msg`running`, tone: 'busy' },
  paused: { text: msg`paused`, tone: 'warn' },
  completed: { text: msg`completed`, tone: 'good' },
  cancelled: { text: msg`cancelled`, tone: '' },
  failed: { text: msg`failed`, tone: 'bad' },
};

export const reasonTexts: Readonly<Record<ImportRowReason, MessageDescriptor>> = {
  cell_count: msg`The row has more or fewer cells than there are columns`,
  quote_not_closed: msg`A quotation mark is opened and never closed`,
  row_too_long: msg`The row is too long`,
  cell_too_long: msg`The cell is too long`,
  formula_error: msg`The cell shows an error of the spreadsheet, such as #N/A`,
  nobody: msg`It names nobody: no name, e-mail or phone number`,
  email_invalid: msg`This is no e-mail address`,
  phone_invalid: msg`This is no phone number`,
  url_invalid: msg`This is no web address`,
  date_invalid: msg`This is no date`,
  external_id_invalid: msg`The id is longer than 200 characters`,
  metadata_invalid: msg`At most 20 notes of 500 characters are kept`,
  file_not_found: msg`The ZIP holds no such file`,
  file_refused: msg`The file could not be taken`,
  url_refused: msg`This address may not be asked`,
  url_failed: msg`Nothing could be fetched from this address`,
  legal_hold: msg`A legal hold keeps this person as they are`,
  reading_failed: msg`We made a mistake on this row; it may well be in order`,
};

const isReason = (reason: string): reason is ImportRowReason => Object.hasOwn(reasonTexts, reason);
export const reasonText = (reason: string): MessageDescriptor =>
  isReason(reason) ? reasonTexts[reason] : msg`Something is wrong with this row`;
