// What is known of who somebody is: their names and whatever else of the profile tells them apart, as texts to look for.
import type { Evidence, Profile, Tier } from '@vitae/contracts';
import { fold } from '@vitae/skills';
import { readPlace } from '../index/places.ts';
import { wordsOf } from './cut-text.ts';
import { namesInAddress } from './person-names.ts';

/** The parts of a profile that say who somebody is, or that a name may be mistaken for. */
export type IdentityParts = Pick<Profile, 'basics' | 'sensitive' | 'languages'> & {
  readonly entities: Pick<Profile['entities'], 'people'>;
  readonly positions: readonly Pick<Profile['positions'][number], 'title' | 'organisation' | 'location'>[];
  readonly qualifications: readonly Pick<Profile['qualifications'][number], 'institution'>[];
  readonly skills?: readonly Pick<Profile['skills'][number], 'mention' | 'skillId'>[];
};

export interface Identity {
  readonly names: readonly string[];
  /** Cut wherever they stand, in any case. */
  readonly texts: readonly string[];
  readonly schools: readonly string[];
  /** Where the person lives and, as far as is told, never worked. */
  readonly towns: readonly string[];
  /** Of firms and schools, those that hold such a town's name: they keep it. */
  readonly namedAfterTowns: readonly string[];
  /** Folded words of the name that are the person's work, too: a Baker may be a baker. */
  readonly protectedWords: ReadonlySet<string>;
}

export const NOBODY: Identity = {
  names: [],
  texts: [],
  schools: [],
  towns: [],
  namedAfterTowns: [],
  protectedWords: new Set(),
};

/** Somebody of whom the name alone is known. */
export const identityOfName = (name: string | null | undefined): Identity =>
  name ? { ...NOBODY, names: [name], texts: [name] } : NOBODY;

/** Several people's names, for a text that may hold any of them: nobody's work is kept for another's name. */
export const joined = (identities: readonly Identity[]): Identity => ({
  names: distinct(identities.flatMap(({ names }) => names)),
  texts: distinct(identities.flatMap(({ texts }) => texts)),
  schools: distinct(identities.flatMap(({ schools }) => schools)),
  towns: distinct(identities.flatMap(({ towns }) => towns)),
  namedAfterTowns: distinct(identities.flatMap(({ namedAfterTowns }) => namedAfterTowns)),
  protectedWords: new Set(),
});

/** One person's, by all of their resumes: one names them otherwise than another. */
export const identityOfAll = (resumes: readonly IdentityParts[]): Identity => {
  const identities = resumes.map(identityOf);
  return {
    ...joined(identities),
    protectedWords: new Set(identities.flatMap(({ protectedWords: words }) => [...words])),
  };
};

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Names of people that are what people do. */
const WORK = new Set(
  'baker cook smith mason carpenter butcher tailor miller fisher weaver cooper gardener painter potter porter shepherd clerk judge driver farmer barber gardner turner sawyer brewer glover koch backer schneider schreiner zimmermann maurer fischer muller bauer gartner metzger wagner weber schmied richter lehrer maler boulanger boucher charpentier berger cuisinier macon panadero herrero carpintero zapatero molinero sarto ferrari muratore bakker slager kuiper timmerman kok pereiro ferreiro'.split(
    ' ',
  ),
);
/** Shorter texts stand in others by chance. */
const SHORTEST_TEXT = 4;
const SHORTEST_TOWN = 3;

interface Placed {
  readonly tier: Tier;
  readonly evidence: readonly Evidence[];
  readonly alternatives?: readonly { readonly evidence: readonly Evidence[] }[] | undefined;
}

/** The words that fields were read from. Where a person has said what it really is, those stand in the text all the same. */
const textsOf = (fields: readonly (Placed | undefined)[]): string[] =>
  fields.flatMap((field) => {
    if (!field) return [];
    const others = field.tier === 'human' ? (field.alternatives ?? []) : [];
    return [field, ...others].flatMap(({ evidence }) => evidence.map(({ text }) => text));
  });

export function identityOf(parts: IdentityParts): Identity {
  const { basics, sensitive, entities, languages, qualifications } = parts;
  const { name, nameParts, emails, phones, links, location, workPermit } = basics;
  const spoken = new Set(languages.map(({ language }) => fold(language.value)));
  const nationality = sensitive?.nationality;
  const others = [
    ...emails.map(({ value }) => value),
    ...phones.map(({ value }) => value.written),
    ...phones.flatMap(({ value }) => value.e164 ?? []),
    ...links.flatMap(({ value }) => [
      value.url,
      value.url.replace(/^https?:\/\/(?:www\.)?/, ''),
      value.username ?? '',
    ]),
    ...textsOf([...emails, ...phones, ...links]),
    // A city alone may be a place of work.
    ...textsOf([location]).filter((text) => /\d/.test(text)),
    ...textsOf([location]).flatMap(streetsIn),
    ...[sensitive?.dateOfBirth, sensitive?.maritalStatus, sensitive?.gender, workPermit].flatMap((field) =>
      field ? [field.value, ...textsOf([field])] : [],
    ),
    // "German" is a language, too.
    ...[nationality?.value, ...textsOf([nationality])].filter(
      (text) => text !== undefined && !spoken.has(fold(text)),
    ),
    ...entities.people.map(({ value }) => value).filter((person) => !isWork(parts, person)),
  ];
  const whole = [name?.value, ...textsOf([name])].filter((text) => text !== undefined);
  const written = [...whole, nameParts?.given, nameParts?.family].filter((text) => text !== undefined);
  const names = [...written, ...emails.flatMap(({ value }) => (name ? [] : namesInAddress(value)))];
  return {
    names,
    texts: [
      ...whole,
      ...others.filter((text) => text !== undefined && text.trim().length >= SHORTEST_TEXT),
    ].filter((text) => text !== undefined),
    schools: qualifications.flatMap(({ institution }) =>
      institution ? [institution.value, ...textsOf([institution])] : [],
    ),
    ...homeOf(parts),
    protectedWords: protectedWords(parts, names),
  };
}

/** The parts of an address that hold a number: its street stands elsewhere without its town. */
const streetsIn = (address: string): string[] =>
  address.split(/[,;|•·\t]/).filter((part) => /\d/.test(part) && /\p{L}{3}/u.test(part));

function homeOf({
  basics,
  positions,
  qualifications,
}: IdentityParts): Pick<Identity, 'towns' | 'namedAfterTowns'> {
  const town = basics.location?.value.city?.trim();
  if (!town || town.length < SHORTEST_TOWN) return { towns: [], namedAfterTowns: [] };
  const work = positions.map(({ location }) => fold(readPlace(location?.value ?? '').city ?? ''));
  if (work.includes(fold(town))) return { towns: [], namedAfterTowns: [] };
  const named = [
    ...positions.map(({ organisation }) => organisation),
    ...qualifications.map(({ institution }) => institution),
  ].flatMap((field) => (field ? [field.value, ...textsOf([field])] : []));
  return { towns: [town], namedAfterTowns: named.filter((text) => fold(text).includes(fold(town))) };
}

/** What was taken for a person is perhaps none: "Spring Boot", "Halvorsen" of "Halvorsen Medical Devices". */
export function isWork(
  { skills, positions }: Pick<IdentityParts, 'skills' | 'positions'>,
  text: string,
): boolean {
  const sought = fold(text);
  const work = [
    ...(skills ?? []).map(({ mention }) => mention.value),
    ...positions.flatMap(({ title, organisation }) => [title?.value, organisation?.value]),
  ];
  return work.some((said) => said !== undefined && ` ${fold(said)} `.includes(sought));
}

/** Words of the names that are also words for work in this resume, and known to be that. */
function protectedWords({ positions, skills }: IdentityParts, names: readonly string[]): ReadonlySet<string> {
  const own = new Set(names.flatMap((name) => wordsOf(name).map(({ word }) => fold(word))));
  const titles = positions.flatMap(({ title }) => wordsOf(title?.value ?? '').map(({ word }) => fold(word)));
  const known = (skills ?? []).flatMap(({ mention, skillId }) => (skillId ? [fold(mention.value)] : []));
  return new Set([...titles.filter((word) => WORK.has(word)), ...known].filter((word) => own.has(word)));
}
