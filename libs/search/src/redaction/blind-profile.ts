// The blind view of a profile: what somebody can and did, without who they are. Fields that tell are dropped; then every text
// that is left, wherever it stands in the profile, goes through the redactor, so that a field added later is no hole.
import {
  withoutFields,
  type BlindHide,
  type Document,
  type Evidence,
  type Profile,
  type SensitiveField,
} from '@vitae/contracts';
import { fold } from '@vitae/skills';
import { cutUnreadHead } from './blind-document.ts';
import { wordsAndNumbers } from './cut-text.ts';
import { identityOf } from './identity.ts';
import { cutLines } from './redact.ts';
import { Redactor } from './redactor.ts';

export interface BlindOptions {
  readonly hides?: readonly BlindHide[];
  /** Fields that the tenant guards: nobody who is shown the view sees them. */
  readonly guarded?: readonly SensitiveField[];
  /** Tells which lines are in another language than the resume. */
  readonly document?: Pick<Document, 'lines' | 'language'> | undefined;
}

/** Codes and numbers as texts: nothing of a person can stand there, and nothing may be cut. */
const CODES = new Set([
  'tier', 'agreedBy', 'skillId', 'kind', 'parent', 'code', 'countryCode', 'cefr', 'severity', 'level', 'month',
  'reason', 'lastUsed', 'managementLevel', 'seniority', 'section', 'tone', 'unavailable', 'version', 'from', 'to',
]); // prettier-ignore
const isCode = (key: string, value: string) =>
  CODES.has(key) || (key === 'value' && /^(?:\d{4}(?:-\d\d)?|present)$/.test(value));

export function blindProfile(profile: Profile, options: BlindOptions = {}): Profile {
  const { hides = [], guarded = [], document } = options;
  const redactor = new Redactor(identityOf(profile), {
    forReaders: true,
    hides,
    language: document?.language ?? profile.language,
  });
  const languages = new Map(
    document?.lines.flatMap(({ number, language }) => (language ? [[number, language] as const] : [])),
  );
  const open = withoutSchoolsAndYears(withoutIdentity(withoutFields(profile, guarded)), hides);
  const blind = new Walk(redactor, languages).of(open) as Profile;
  return withoutHoles(withoutCutKeywords(blind, profile, options), profile);
}

/**
 * A word alone does not tell what its line does ("father" of three, "years old", the "99" of an account): of a keyword nothing
 * stays unless it stands in what is left of its line. Without the document, unless it stands in another text that is left.
 */
function withoutCutKeywords(
  blind: Profile,
  profile: Profile,
  { hides = [], guarded = [], document }: BlindOptions,
): Profile {
  const { keywords, ...rest } = blind;
  if (!keywords.length) return blind;
  const cuts = document && cutLines(document, profile, { forReaders: true, hides, guarded });
  if (cuts && !profile.basics.name) cutUnreadHead(document, profile, cuts);
  const spaced = (text: string) => ` ${wordsAndNumbers(text)} `;
  const others = cuts ? '' : [...textsIn(rest)].map(spaced).join('\n');
  const leftOf = ({ line: [first, last] }: Evidence) => {
    const lines = Array.from({ length: last - first + 1 }, (_, at) => cuts?.get(first + at)?.rest() ?? '');
    return spaced(lines.join(' '));
  };
  const stands = ({ value, evidence }: Profile['keywords'][number]['phrase']) =>
    cuts ? evidence.some((place) => leftOf(place).includes(spaced(value))) : others.includes(spaced(value));
  return { ...blind, keywords: keywords.filter((keyword) => 'phrase' in keyword && stands(keyword.phrase)) };
}

/** Every text of a value. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

/** Keys of entries are made of what those say, and what was corrected may be the name. */
function withoutIdentity({
  sensitive: _sensitive,
  corrections: _corrections,
  entryKeys: _keys,
  basics,
  entities,
  ...rest
}: Profile): Profile {
  const { location } = basics;
  const country = location?.value.country;
  const countryCode = location?.value.countryCode ?? location?.derived?.countryCode;
  const places = new Set(
    [...rest.positions, ...rest.volunteering].flatMap((position) =>
      position.location ? [fold(position.location.value)] : [],
    ),
  );
  return {
    ...rest,
    basics: {
      ...spokenOf(basics),
      emails: [],
      phones: [],
      links: [],
      ...(location &&
        (country ?? countryCode) && {
          location: {
            value: { ...(country && { country }), ...(countryCode && { countryCode }) },
            confidence: location.confidence,
            tier: location.tier,
            // Where they live is told by where it stands and how it is written.
            evidence: location.evidence.map(({ page, line }) => ({ page, line, text: '', boxes: [] })),
          },
        }),
    },
    certifications: rest.certifications.map(withoutUrl),
    projects: rest.projects.map(withoutUrl),
    publications: rest.publications.map(withoutUrl),
    awards: rest.awards.map(withoutUrl),
    entities: {
      people: [],
      organisations: entities.organisations,
      places: entities.places.filter(({ value }) => places.has(fold(value))),
    },
  };
}

/** What a profile's basics say beside who it is. */
const spokenOf = ({
  name: _name,
  nameParts: _parts,
  workPermit: _permit,
  location: _home,
  ...spoken
}: Profile['basics']) => spoken;

const withoutUrl = <T extends { url?: unknown }>({ url: _url, ...credential }: T): Omit<T, 'url'> =>
  credential;

function withoutSchoolsAndYears(profile: Profile, hides: readonly BlindHide[]): Profile {
  let shown = profile;
  if (hides.includes('schools'))
    shown = {
      ...shown,
      qualifications: shown.qualifications.map(
        ({ institution: _institution, location: _where, ...rest }) => rest,
      ),
    };
  if (hides.includes('years'))
    shown = {
      ...shown,
      positions: shown.positions.map(undated),
      volunteering: shown.volunteering.map(undated),
      qualifications: shown.qualifications.map(undated),
      certifications: shown.certifications.map(({ date: _date, ...rest }) => rest),
      projects: shown.projects.map(({ date: _date, ...rest }) => rest),
      publications: shown.publications.map(({ date: _date, ...rest }) => rest),
      awards: shown.awards.map(({ date: _date, ...rest }) => rest),
      skills: shown.skills.map(({ lastUsed: _year, ...rest }) => rest),
      totals: { ...shown.totals, gaps: [] },
      // Of gaps they tell from when to when.
      quality: shown.quality.map(({ parameters: _parameters, ...rest }) => rest),
    };
  return shown;
}

const undated = <T extends { start?: unknown; end?: unknown }>({ start: _start, end: _end, ...rest }: T) =>
  rest;

/** A value that nothing is left of. */
const GONE = Symbol('gone');

/** Goes through every text of a value. */
class Walk {
  readonly #redactor: Redactor;
  readonly #languages: ReadonlyMap<number, string>;
  readonly #known = new Map<string, string>();

  constructor(redactor: Redactor, languages: ReadonlyMap<number, string>) {
    this.#redactor = redactor;
    this.#languages = languages;
  }

  of(value: unknown, key = '', language?: string): unknown {
    if (typeof value === 'string') return isCode(key, value) ? value : this.#textOf(value, language);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value))
      return value.map((item) => this.of(item, key, language)).filter((item) => item !== GONE);
    const spoken = this.#languageOf(value) ?? language;
    const entries = Object.entries(value).map(
      ([name, inner]) => [name, this.of(inner, name, spoken)] as const,
    );
    // A field of which the value is gone is gone, with its evidence.
    if ('evidence' in value && 'value' in value)
      if (entries.some(([name, inner]) => name === 'value' && inner === '')) return GONE;
    return Object.fromEntries(entries.filter(([, inner]) => inner !== GONE));
  }

  #languageOf(value: object): string | undefined {
    if (!('evidence' in value) || !Array.isArray(value.evidence)) return undefined;
    const [first] = value.evidence as { line?: [number, number] }[];
    return first?.line && this.#languages.get(first.line[0]);
  }

  /** The same texts stand in a profile many times: as value, evidence and mention. */
  #textOf(text: string, language: string | undefined): string {
    const key = `${language ?? ''}\n${text}`;
    let blind = this.#known.get(key);
    if (blind === undefined) {
      blind = this.#redactor.textOf(text, language);
      this.#known.set(key, blind);
    }
    return blind;
  }
}

/** Drops entries that have lost what they are about, and says where the view can't be trusted. */
function withoutHoles(blind: Profile, { basics }: Profile): Profile {
  const named = <T extends object>(list: readonly T[], key: keyof T) => list.filter((entry) => key in entry);
  const warnings = [...blind.warnings];
  if (!basics.name)
    warnings.push({
      code: 'blind_without_name',
      detail:
        'No name was read, so that one that stands in the text could not be told and may still be there.',
    });
  return {
    ...blind,
    skills: named(blind.skills, 'mention').filter(({ name }) => name !== ''),
    languages: named(blind.languages, 'language'),
    certifications: named(blind.certifications, 'name'),
    projects: named(blind.projects, 'name'),
    publications: named(blind.publications, 'name'),
    awards: named(blind.awards, 'name'),
    keywords: named(blind.keywords, 'phrase'),
    warnings,
  };
}
