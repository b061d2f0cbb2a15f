// Education entries as the decoder reads their section.
import type { Qualification } from '@vitae/contracts';
import type { DecodedEntry } from '../decode/entries-of.ts';
import type { Calendar } from '../text/day-order.ts';
import { fieldBy, joined } from '../text/span.ts';
import { levelOf } from '../vocabulary/degrees.ts';
import { datesOf } from './dates-of.ts';
import { confidenceOf, textField } from './decoded-positions.ts';
import { gradeFields, isAhead } from './qualifications.ts';

const field = fieldBy('education: decoded');

export function qualificationsOf(entries: readonly DecodedEntry[], calendar: Calendar): Qualification[] {
  return entries.flatMap(({ texts, date }): Qualification[] => {
    const [institution, degree, area, grade, place] = (
      ['institution', 'degree', 'area', 'grade', 'place'] as const
    ).map((role) => texts.get(role));
    if (!institution && !degree && !area) return [];
    const level = degree && levelOf(joined(degree.spans));
    const { start, end } = datesOf(date, calendar);
    return [
      {
        ...(institution && { institution: textField(field, institution) }),
        ...(degree && { degree: textField(field, degree) }),
        ...(area && { area: textField(field, area) }),
        ...(degree && level && { level: field(degree.spans, confidenceOf(degree.sure), level) }),
        ...(start && { start }),
        ...(end && { end }),
        ...gradeFields(grade?.spans[0], confidenceOf(grade?.sure ?? 0)),
        ...(end && isAhead(end.value, calendar.asOf) && { expected: true }),
        ...(place && { location: textField(field, place) }),
      },
    ];
  });
}
