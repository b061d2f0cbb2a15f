// What makes a file hard to read, or what a profile lacks, in the reader’s words: by its stable code, never the API’s own sentence.
import type { MessageDescriptor } from '@lingui/core';
import { msg, plural } from '@lingui/core/macro';
import type { Profile } from '@vitae/contracts';
import { partialDate } from '../../ui/partial-date.ts';
import { lengthOfTime } from './length-of-time.ts';

const FINDINGS: Readonly<Record<string, MessageDescriptor>> = {
  no_name: msg`No name was found.`,
  no_contact: msg`Neither an e-mail address nor a telephone number was found.`,
  no_email: msg`No e-mail address was found.`,
  no_history: msg`Neither work nor education was found.`,
  no_skills: msg`No list of skills was found.`,
  not_a_resume: msg`Nothing in this file tells that it is a resume.`,
  gap: msg`There is a gap of a year or more between positions.`,
  hidden_text: msg`The file holds text that can’t be seen on the page; it was left out.`,
  ocr_used: msg`The file is a scan or a picture, at least in part: its text was recognised and may hold errors.`,
  truncated: msg`The file holds more than is read; a part of it was left out.`,
  macros: msg`The file holds macros; they were not run. Take care with the original.`,
  embedded_files: msg`The file holds other files; they were not opened. Take care with the original.`,
  pictures_unread: msg`Pages or pictures may hold text that was not read: recognising it is off in the settings.`,
  steers_a_model: msg`The text speaks to a language model. It changes nothing here; other programs may obey it.`,
  dates_without_years: msg`Some dates have no year.`,
  dates_reversed: msg`Some dates end before they begin; they were left out.`,
  date_impossible: msg`Some dates can’t be as they are written; they were left out.`,
  poor_scan: msg`Many words of the scan were hard to recognise.`,
  contact_in_header: msg`The ways of contact stand in the page header, which some programs skip.`,
  fields_failed: msg`By a mistake of Vitae a part of this file was not read. The rest stands.`,
};

type Positions = Profile['positions'];
const COUNTED: Readonly<Record<string, (positions: Positions) => string>> = {
  undated_work: (positions) =>
    plural(positions.filter(({ start, end }) => !start && !end).length, {
      one: '# position has no dates.',
      other: '# positions have no dates.',
    }),
  years_only: (positions) =>
    plural(positions.filter(({ start }) => start?.value.length === 4).length, {
      one: '# position is dated by years alone: its months are an estimate.',
      other: '# positions are dated by years alone: their months are estimates.',
    }),
  incomplete_work: (positions) =>
    plural(positions.filter(({ organisation, title }) => !organisation || !title).length, {
      one: '# position lacks its employer or its title.',
      other: '# positions lack their employer or their title.',
    }),
};

/** One of a later version is told as that says it. */
export function findingText(
  { code, detail, parameters = {} }: Profile['quality'][number],
  { positions }: Profile,
  t: (message: MessageDescriptor) => string,
): string {
  const { from, to, months } = parameters;
  // Profiles of older versions don’t say when.
  if (code === 'gap' && typeof months === 'number')
    return t(
      msg`No dated position from ${partialDate(String(from))} to ${partialDate(String(to))} (${lengthOfTime(months)}).`,
    );
  const message = FINDINGS[code];
  return message ? t(message) : (COUNTED[code]?.(positions) ?? detail);
}
