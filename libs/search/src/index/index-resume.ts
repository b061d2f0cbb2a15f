// What is stored of a resume for search: facts from its profile as rows, its redacted text as passages.
import {
  usuallySensitive,
  withoutFields,
  type Cefr,
  type Document,
  type Profile,
  type SensitiveField,
} from '@vitae/contracts';
import { fold } from '@vitae/skills';
import type { IndexedPlace, ResumeIndex } from '@vitae/store';
import { passagesOf } from './passages.ts';
import { findPlace, readPlace, type ToldPlace } from './places.ts';
import { identityOf } from '../redaction/identity.ts';
import { redact } from '../redaction/redact.ts';
import { Redactor } from '../redaction/redactor.ts';

/** Of this code: rows of an older one are made anew. */
export const INDEX_VERSION = 2;

const EDUCATION_LEVELS = { school: 1, vocational: 2, bachelor: 3, master: 4, doctorate: 5 } as const;
const LANGUAGE_LEVELS: Readonly<Record<Cefr, number>> = {
  A1: 1,
  A2: 2,
  B1: 3,
  B2: 4,
  C1: 5,
  C2: 6,
  native: 7,
};

/** What something is looked up by: its id, or its name where no list has it. */
const keyOf = (id: string | undefined, name: string) => id ?? `name:${fold(name)}`;

/** `guarded`: fields that the tenant wants nobody to find or rank people by. */
export function indexResume(
  document: Document,
  read: Profile,
  guarded: readonly SensitiveField[] = usuallySensitive,
): ResumeIndex {
  const profile = withoutFields(read, guarded);
  const levels = profile.qualifications.flatMap(({ level }) =>
    level ? [EDUCATION_LEVELS[level.value]] : [],
  );
  const dated = profile.positions.some(({ start, end }) => start ?? end);
  return {
    version: INDEX_VERSION,
    language: profile.language ?? document.language ?? null,
    monthsOfExperience: dated ? profile.totals.monthsOfExperience : null,
    educationLevel: levels.length ? Math.max(...levels) : null,
    blindHeadline: blindHeadlineOf(read),
    skills: profile.skills.map(({ name, skillId, months, lastUsed, listed, positions }, ordinal) => ({
      ordinal,
      skill: keyOf(skillId, name),
      name,
      months: months ?? null,
      lastUsed: lastUsed === undefined ? null : Number(lastUsed.slice(0, 4)),
      listed,
      atWork: (positions?.length ?? 0) > 0,
    })),
    positions: profile.positions.map(({ title, organisation, start, end, months }, ordinal) => ({
      ordinal,
      title: title?.value ?? null,
      titleKey: title ? fold(title.value) : null,
      organisation: organisation?.value ?? null,
      organisationKey: organisation ? fold(organisation.value) : null,
      started: start?.value ?? null,
      ended: end && end.value !== 'present' ? end.value : null,
      months: months ?? null,
      isCurrent: end?.value === 'present',
    })),
    languages: profile.languages.map(({ language, code, cefr }, ordinal) => ({
      ordinal,
      language: keyOf(code, language.value),
      name: language.value,
      level: cefr ? LANGUAGE_LEVELS[cefr] : null,
    })),
    places: placesOf(profile),
    passages: passagesOf(document, read, redact(document, read, { guarded })),
  };
}

/** For maps, on which schools are told by nobody: whether a tenant hides them is asked of no single headline. */
function blindHeadlineOf(profile: Profile): string | null {
  const { headline } = profile.basics;
  if (!headline) return null;
  const redactor = new Redactor(identityOf(profile), {
    forReaders: true,
    hides: ['schools'],
    language: profile.language,
  });
  return redactor.textOf(headline.value) || null;
}

function placesOf({ basics: { location }, positions }: Profile): IndexedPlace[] {
  const told: { position: number | null; name: string; place: ToldPlace }[] = [];
  if (location) {
    const { city, region, country, countryCode = location.derived?.countryCode } = location.value;
    const name = [city, region, country ?? countryCode].filter((part) => part !== undefined).join(', ');
    told.push({ position: null, name, place: { city, region, country, countryCode } });
  }
  const home = location && findPlace(told[0]?.place ?? {}).countryCode;
  positions.forEach(({ location: where }, position) => {
    if (where) told.push({ position, name: where.value, place: readPlace(where.value) });
  });
  return told.map(({ position, name, place }, ordinal) => ({
    ordinal,
    position,
    name,
    cityKey: place.city === undefined ? null : fold(place.city),
    region: place.region ?? null,
    ...findPlace(place, home ?? undefined),
  }));
}
