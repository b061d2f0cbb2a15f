// What fields are called, for people.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Target } from './targets.ts';

const NAMES: Readonly<Record<string, MessageDescriptor>> = {
  'basics.name': msg`Name`,
  'basics.headline': msg`Headline`,
  'basics.emails': msg`E-mail`,
  'basics.phones': msg`Phone`,
  'basics.location': msg`Location`,
  'basics.links': msg`Link`,
  'basics.workPermit': msg`Work permit`,
  'basics.availability': msg`Available`,
  'basics.salary': msg`Salary`,
  'basics.drivingLicence': msg`Driving licence`,
  'basics.summary': msg`Summary`,
  title: msg`Title`,
  start: msg`Start`,
  end: msg`End`,
  organisation: msg`Employer`,
  client: msg`Client`,
  location: msg`Place`,
  employmentType: msg`Kind of employment`,
  summary: msg`Description`,
  degree: msg`Degree`,
  area: msg`Subject`,
  institution: msg`School or university`,
  grade: msg`Grade`,
  mention: msg`Skill`,
  skills: msg`Skill`,
  language: msg`Language`,
  languages: msg`Language`,
  level: msg`Level`,
  name: msg`Name`,
  issuer: msg`Issued by`,
  date: msg`Date`,
  description: msg`Description`,
  url: msg`Address`,
  memberships: msg`Membership`,
  interests: msg`Interest`,
  positions: msg`Position`,
  qualifications: msg`Qualification`,
};
const OTHER = msg`Value`;

export const fieldName = ({ list, field }: Pick<Target, 'list' | 'field'>): MessageDescriptor =>
  NAMES[field || list] ?? OTHER;

export const EMPLOYMENT_TYPES: Readonly<Record<string, MessageDescriptor>> = {
  permanent: msg`permanent`,
  part_time: msg`part time`,
  temporary: msg`temporary`,
  contract: msg`contract`,
  freelance: msg`freelance`,
  internship: msg`internship`,
  working_student: msg`working student`,
  apprenticeship: msg`apprenticeship`,
};
