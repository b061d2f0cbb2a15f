// Times and days that somebody gives, as filters or facts. Those that the database has no room for, the year 0 or 10000, are
// refused, and so is what can only be a slip.
import { z } from 'zod';

const FIRST = '1900';
const LAST = '2999';
const isPossible = (text: string): boolean => text.slice(0, 4) >= FIRST && text.slice(0, 4) <= LAST;
const message = `must be of the years ${FIRST} to ${LAST}`;

/** A time with its offset from UTC, or in UTC. */
export const givenTime = z.iso.datetime({ offset: true }).refine(isPossible, message);
/** A time in UTC. */
export const givenUtcTime = z.iso.datetime().refine(isPossible, message);
export const givenDay = z.iso.date().refine(isPossible, message);
