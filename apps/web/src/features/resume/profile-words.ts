// Words of a profile that stand for themselves in it: how senior somebody is, and by what kind of contract they worked.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { EmploymentType, Profile } from '@vitae/contracts';

export const seniorityNames: Readonly<
  Record<NonNullable<Profile['totals']['seniority']>, MessageDescriptor>
> = {
  entry: msg`entry`,
  junior: msg`junior`,
  mid: msg`mid`,
  senior: msg`senior`,
  lead: msg`lead`,
  executive: msg`executive`,
};

export const employmentNames: Readonly<Record<EmploymentType, MessageDescriptor>> = {
  permanent: msg`permanent`,
  part_time: msg`part-time`,
  temporary: msg`temporary`,
  contract: msg`contract`,
  freelance: msg`freelance`,
  internship: msg`internship`,
  working_student: msg`working student`,
  apprenticeship: msg`apprenticeship`,
};
