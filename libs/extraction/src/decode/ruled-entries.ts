// What the rules read of a section of entries, by the roles that the decoder knows.
import type { Credential, Field, Line, Position, Qualification } from '@vitae/contracts';
import { readCertificates, readPublications } from '../entries/credentials.ts';
import { readPositions } from '../entries/positions.ts';
import { readQualifications } from '../entries/qualifications.ts';
import type { Calendar } from '../text/day-order.ts';
import type { RuledEntry } from './ruled.ts';

/** Kinds of sections that the decoder reads. */
export type EntryKind = 'work' | 'volunteering' | 'education' | 'certifications' | 'awards' | 'publications';

/** The entries that the rules read of a section. */
export function ruledEntries(kind: EntryKind, lines: readonly Line[], calendar: Calendar): RuledEntry[] {
  switch (kind) {
    case 'work':
    case 'volunteering':
      return readPositions(lines, calendar).map(ofPosition);
    case 'education':
      return readQualifications(lines, calendar).map(ofQualification);
    case 'certifications':
    case 'awards':
      return readCertificates(lines, calendar).map(ofCredential);
    case 'publications':
      return readPublications(lines, calendar).map(ofCredential);
  }
}

const there = <T>(...fields: (Field<T> | undefined)[]) => fields.filter((field) => field !== undefined);

/** Of two roles that claim one word the later one has it. */
export const ofPosition = ({
  title,
  organisation,
  location,
  start,
  end,
  highlights,
  summary,
}: Position): RuledEntry => ({
  text: [...highlights, ...there(summary)],
  place: location,
  date: there(start, end),
  organisation,
  title,
});

export const ofQualification = ({
  degree,
  area,
  institution,
  grade,
  location,
  start,
  end,
}: Qualification): RuledEntry => ({
  place: location,
  date: there(start, end),
  grade,
  institution,
  area,
  degree,
});

export const ofCredential = ({ name, issuer, date }: Credential): RuledEntry => ({ date, issuer, name });
