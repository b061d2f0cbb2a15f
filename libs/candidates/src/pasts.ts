// Where and when people were: the same name at the same place at the same time is perhaps the same person, whatever their addresses.
import type { Profile } from '@vitae/contracts';
import type { History, Stay } from '@vitae/store';
import { namesAgree, wordsOfName } from './names-agree.ts';

/** The latest stays say enough to find a person again; each costs a row. */
const MOST_STAYS = 8;
const LONGEST_PLACE = 80;
/** What comes and goes with the name of an organisation. */
const LEGAL_FORMS = new Set(
  'the of and inc incorporated ltd limited llc llp plc gmbh ag kg se co corp corporation company sa sas sarl srl spa bv nv ab as oy'.split(
    ' ',
  ),
);

/**
 * By what a reading's past is found again: `past:muster@example works`, for each of the latest places and the longest word of the
 * name, which other forms of it have, too ("A. B. Muster").
 */
export function pastsOf({
  basics,
  positions,
  qualifications,
}: Pick<Profile, 'basics' | 'positions' | 'qualifications'>): string[] {
  const words = basics.name ? wordsOfName(basics.name.value) : [];
  const [word = ''] = words.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (word.length < 2) return [];
  const places = [
    ...positions.flatMap(({ organisation }) => organisation?.value ?? []),
    ...qualifications.flatMap(({ institution }) => institution?.value ?? []),
  ].map(placeKey);
  const known = [...new Set(places)].filter((place) => place !== '').slice(0, MOST_STAYS);
  return known.map((place) => `past:${word}@${place}`);
}

/** Where both of these were at the same time, under names that agree; empty where that can't be told. */
export function sharedStays(a: History, b: History): string[] {
  const agree = a.names.some((name) => b.names.some((other) => namesAgree(name, other)));
  if (!agree) return [];
  const shared = a.stays.filter((stay) =>
    b.stays.some((other) => placeKey(stay.where) === placeKey(other.where) && overlap(stay, other)),
  );
  return [...new Map(shared.map(({ where }) => [placeKey(where), where])).values()];
}

function placeKey(place: string): string {
  const words =
    place
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !LEGAL_FORMS.has(word));
  return (telling.length ? telling : words).join(' ').slice(0, LONGEST_PLACE);
}

/** Whether two stays have a month in common, as far as they say when they were; one without any date shares none. */
function overlap(a: Stay, b: Stay): boolean {
  const [first, second] = [monthsOf(a), monthsOf(b)];
  return (
    Boolean(first && second) &&
    Math.max(first?.[0] ?? 0, second?.[0] ?? 0) <= Math.min(first?.[1] ?? 0, second?.[1] ?? 0)
  );
}

/** First and last month of a stay, counted from year 0: a year alone is all its months, "present" has no end, a date alone is both. */
function monthsOf({ start, end }: Stay): readonly [number, number] | undefined {
  const from = start ?? (end === 'present' ? null : end);
  if (from === null) return undefined;
  const to = end ?? start;
  return [month(from, 1), to === 'present' || to === null ? Infinity : month(to, 12)];
}

function month(date: string, unknown: number): number {
  const [year = '', of] = date.split('-');
  return Number(year) * 12 + (of === undefined ? unknown : Number(of));
}
