// Corrections by those to whom the tenant shows resumes blind. They correct what they see and nothing else: fields that say who somebody is
// are none of theirs; entries have keys that tell only their places; a text that they give stands word for word in the document as it
// is shown to them. Any other text could be one guess after the other of the name: what the blind view cuts out of it would tell.
import {
  entryKeysOf,
  fieldNameOf,
  isOneOf,
  own,
  SINGLE_FIELDS,
  ENTRY_LISTS,
  VALUE_LISTS,
  type Document,
  type Profile,
} from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { blindDocument, blindEntries, ShownWords } from '@vitae/search/blind';
import type { Sight } from '../blind/views.ts';
import { refuse } from '../http/validation.ts';
import type { Change, Said } from './changes.ts';
import { servedValue, type Opened } from './correct-profile.ts';

/** Of the fields that stand alone, those of a blind profile. */
const SINGLES: ReadonlySet<string> = new Set([
  'basics.headline',
  'basics.summary',
  'basics.availability',
  'basics.salary',
  'basics.drivingLicence',
]);
/** Of the lists of values, those of a blind profile. */
const LISTS: ReadonlySet<string> = new Set(['memberships', 'interests']);
/** Fields whose values are dates and codes: no words of a resume. */
const CODED: Readonly<Record<string, readonly string[]>> = {
  positions: ['start', 'end', 'employmentType'],
  volunteering: ['start', 'end', 'employmentType'],
  qualifications: ['start', 'end', 'level'],
  languages: ['cefr'],
  certifications: ['date'],
  projects: ['date'],
  publications: ['date'],
  awards: ['date'],
};
const SCHOOLS = ['institution', 'location'];
const YEARS = ['start', 'end', 'date'];
const KEY = /^b(\d{1,4})-([0-9a-f]{8})$/;

/** As many letters of the profile's tag as tell one state of it from another. */
const ofTag = (tag: string) => tag.slice(0, 8);

/** The blind profile, with keys by which its entries can be corrected. `document`: the whole one. */
export function correctableBlind(
  { profile, tag }: { profile: Profile; tag: string },
  document: Document | undefined,
  sight: Sight,
): Profile {
  const { profile: blind, places } = blindEntries(profile, { ...sight, document });
  const keyed = [...places].map(([list, entries]) => [
    list,
    mayList(list, sight) ? entries.map((at) => `b${at}-${ofTag(tag)}`) : [],
  ]);
  return { ...blind, entryKeys: Object.fromEntries(keyed) as Record<string, string[]> };
}

const mayList = (list: string, { guarded }: Sight): boolean =>
  !isOneOf(list, guarded) && (LISTS.has(list) || own(ENTRY_LISTS, list) !== undefined);

function mayField({ list, field }: Pick<Change, 'list' | 'field'>, sight: Sight): boolean {
  if (isOneOf(fieldNameOf({ list, field }), sight.guarded)) return false;
  if (!list) return SINGLES.has(field) || (field.startsWith('own.') && !own(SINGLE_FIELDS, field));
  if (!mayList(list, sight) || field === 'url') return false;
  if (sight.hides.includes('schools') && list === 'qualifications' && SCHOOLS.includes(field)) return false;
  return !(sight.hides.includes('years') && YEARS.includes(field));
}

/** What somebody corrects who is shown the profile blind. */
export class BlindCorrecting {
  readonly #opened: Opened;
  readonly #tag: string;
  readonly #sight: Sight;
  /** What they see. */
  readonly profile: Profile;
  readonly #document: Document;
  readonly #words: ShownWords;

  constructor(opened: Opened, sight: Sight) {
    this.#opened = opened;
    this.#tag = opened.tag;
    this.#sight = sight;
    this.profile = correctableBlind({ profile: opened.served, tag: opened.tag }, opened.document, sight);
    this.#document = blindDocument(opened.document, opened.served, sight);
    this.#words = new ShownWords(this.#document);
  }

  /** What was opened, with the lines that evidence may be of. */
  get opened(): Opened {
    const shown = new Map(this.#document.lines.map((line) => [line.number, line]));
    const lines = this.#opened.document.lines.map(
      (line) => shown.get(line.number) ?? { ...line, text: '', words: [] },
    );
    return { ...this.#opened, seen: { ...this.#document, lines } };
  }

  /** The changes with the entries' own keys. Throws `invalid_request` where one is none of theirs, `profile_changed` where a key is of before. */
  checked(changes: readonly Change[]): Change[] {
    return changes.map((change) => {
      this.#refuseUnseen(change);
      return { ...change, entry: this.#keyOf(change) };
    });
  }

  #keyOf({ list, entry, path }: Change): string {
    if (!list || entry.startsWith('new')) return entry;
    const [, at, tag] = KEY.exec(entry) ?? [];
    if (tag !== undefined && tag !== ofTag(this.#tag)) throw new AppError('profile_changed');
    const key = entryKeysOf(this.#opened.served)[list]?.[Number(at)];
    if (key === undefined || !this.profile.entryKeys?.[list]?.includes(entry))
      throw refuse([{ path, message: 'there is no such entry' }]);
    return key;
  }

  #refuseUnseen(change: Change): void {
    const { list, field, kind, said, fields = {}, path } = change;
    const named = Object.keys(fields).map((name) => ({ list, field: name }));
    for (const target of [{ list, field }, ...named])
      if (!mayField(target, this.#sight))
        throw refuse([
          { path, message: 'is not shown to you: somebody who sees whom the resume is of can correct it' },
        ]);
    if (kind === 'add') {
      if (said) this.#refuseUnshownWords(change, said);
      for (const [name, one] of Object.entries(fields)) this.#refuseUnshownWords({ list, field: name }, one);
      return;
    }
    const shown = servedValue(this.profile, change);
    const real = { ...change, entry: this.#keyOf(change) };
    if (kind === 'set' && said) this.#refuseUnshownWords(change, said);
    if (kind === 'remove' && shown === undefined && (field || !list))
      throw refuse([{ path, message: 'there is nothing that you are shown' }]);
    if (kind === 'confirm')
      for (const name of confirmedBy(change)) this.#refuseCut({ ...real, field: name }, change, name);
  }

  /** Of what is shown in part nobody can say that it is right. */
  #refuseCut(real: Change, { entry, path }: Change, field: string): void {
    const [shown, whole] = [
      servedValue(this.profile, { ...real, entry, field }),
      servedValue(this.#opened.served, real),
    ];
    if (JSON.stringify(shown) !== JSON.stringify(whole))
      throw refuse([{ path, message: 'is not shown to you as a whole' }]);
  }

  #refuseUnshownWords({ list, field }: Pick<Change, 'list' | 'field'>, { value, path }: Said): void {
    if (own(CODED, list)?.includes(field)) return;
    for (const text of Array.isArray(value) ? value : [value])
      if (typeof text === 'string' && !this.#words.hold(text))
        throw refuse([
          {
            path: [...path, 'value'],
            message: 'must stand word for word in the document as it is shown to you',
          },
        ]);
  }
}

/** Whoever confirms a whole entry confirms all of its fields. */
const confirmedBy = ({ list, field }: Change): string[] =>
  list && !field && !own(VALUE_LISTS, list) ? Object.keys(own(ENTRY_LISTS, list)?.fields ?? {}) : [field];
