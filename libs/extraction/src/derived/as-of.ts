// The month that "present" means. A resume from 2019 that says "present" speaks of 2019, whatever the clock says.
import type { AsOf, Document } from '@vitae/contracts';
import { Faults } from '../faults.ts';
import { findDates } from '@vitae/contracts/dates';

export interface KnownDates {
  /** The document's date as whoever sent it gives it, ISO 8601. */
  readonly documentDate?: string | undefined;
  /** The day on which the file was received, ISO 8601. */
  readonly received: string;
}

/** In this order: given with the file, the file's own metadata, the latest date of its text, the day it was received. */
export function asOf(
  document: Document,
  { documentDate, received }: KnownDates,
  faults = new Faults(),
): AsOf {
  if (documentDate) return { month: documentDate.slice(0, 7), reason: 'given' };
  const today = received.slice(0, 7);
  const own = document.modifiedAt ?? document.createdAt;
  // A clock that runs ahead, or a file "made" in 1970, says nothing.
  if (own && own.slice(0, 7) <= today && own > '1990') return { month: own.slice(0, 7), reason: 'file' };
  const latest = faults.read('asOf', () => latestMonth(document, today), undefined);
  return latest ? { month: latest, reason: 'latest_date' } : { month: today, reason: 'received' };
}

/** The latest month, not after `today`, that the text names; a bare year counts as its December where that has passed. */
function latestMonth(document: Document, today: string): string | undefined {
  let latest: string | undefined;
  for (const line of document.lines)
    for (const { start, end } of findDates(line.text))
      for (const date of [start, end]) {
        if (!date || date === 'present') continue;
        const month = date.length === 4 ? earlier(`${date}-12`, today) : date;
        if (month <= today && month.slice(0, 4) >= date.slice(0, 4) && (!latest || month > latest))
          latest = month;
      }
  return latest;
}

const earlier = (a: string, b: string) => (a < b ? a : b);
