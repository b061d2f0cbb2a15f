// Certificates, awards and publications as the decoder reads their section.
import type { Credential } from '@vitae/contracts';
import type { DecodedEntry } from '../decode/entries-of.ts';
import type { Calendar } from '../text/day-order.ts';
import { fieldBy } from '../text/span.ts';
import { dateGiven } from './dates-of.ts';
import { textField } from './decoded-positions.ts';
import { saysExpiry } from './entry-rows.ts';

const field = fieldBy('lists of certificates, awards and publications: decoded');

export function credentialsOf(entries: readonly DecodedEntry[], calendar: Calendar): Credential[] {
  return entries.flatMap(({ texts, date }): Credential[] => {
    const [name, issuer] = [texts.get('name'), texts.get('issuer')];
    const given = saysExpiry(date) ? undefined : dateGiven(date, calendar);
    if (!name) return [];
    return [
      {
        name: textField(field, name),
        ...(issuer && { issuer: textField(field, issuer) }),
        ...(given && { date: given }),
      },
    ];
  });
}
