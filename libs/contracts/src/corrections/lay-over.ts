// Lays people's corrections over what the machine read. Pure: the machine's reading stays as it is beside the result, so that the
// same corrections can be laid over the next reading.
import { bySeverity, PROFILE_FINDINGS, profileFindings } from '../derived/findings.ts';
import { monthsOfPosition } from '../derived/intervals.ts';
import { withUse } from '../derived/skill-use.ts';
import { totalsOf } from '../derived/totals.ts';
import type { Evidence } from '../evidence.ts';
import { profileSchema, type Profile, type Skill } from '../profile.ts';
import { storableValue } from '../storable-text.ts';
import { entryKeys, findEntry, listIn, namesOf, type Names } from './entry-keys.ts';
import { ENTRY_LISTS, own, saysTheSame, VALUE_LISTS } from './fields.ts';
import { fieldNameOf, givenSchema, type Correction } from './targets.ts';

/** The lists whose entries have keys. */
export const KEYED_LISTS: readonly string[] = [...Object.keys(VALUE_LISTS), ...Object.keys(ENTRY_LISTS)];

const RULE = 'A person’s word';

/** The keys of all entries of a profile, by list. */
export const entryKeysOf = (profile: Profile): Record<string, string[]> =>
  Object.fromEntries(
    // A profile that was corrected long ago may know fewer lists.
    KEYED_LISTS.map((list) => [list, profile.entryKeys?.[list] ?? entryKeys(list, listIn(profile, list))]),
  );

type Open = Record<string, unknown>;

/** An entry with its key, and where it stood in what the machine read. */
interface Placed {
  readonly key: string;
  readonly was: number | undefined;
  /** As the machine, or whoever added it, named it. */
  readonly names: Names;
  readonly entry: Open;
}

/**
 * `corrections` are those that stand. Which of them found no place is told in the result's `corrections`; such a one is kept and
 * applies again when its entry comes back. Without any, the profile is the machine's.
 */
export function layOver(machine: Profile, corrections: readonly Correction[]): Profile {
  const standing = corrections.filter(({ kind }) => kind !== 'dismiss');
  if (!standing.length) return machine;
  const inOrder = [...standing].sort(
    (a, b) => a.createdAt.getTime() - b.createdAt.getTime() || a.id.localeCompare(b.id),
  );
  const laid = structuredClone(machine) as unknown as Open;
  const lists = new Map(KEYED_LISTS.map((list) => [list, placedOf(list, machine)]));
  const applied = new Set<string>();
  for (const correction of inOrder) {
    const { list } = correction;
    const done = list ? applyToList(lists.get(list) ?? [], correction) : applyToField(laid, correction);
    if (done) applied.add(correction.id);
  }
  for (const [list, placed] of lists)
    put(
      laid,
      list,
      placed.map(({ entry }) => entry),
    );
  laid['entryKeys'] = Object.fromEntries(
    [...lists].map(([list, placed]) => [list, placed.map(({ key }) => key)]),
  );
  laid['corrections'] = inOrder.map(({ id, kind, list, entry, field }) => ({
    id,
    kind,
    field: fieldNameOf({ list, field }),
    entry: entry || null,
    applies: applied.has(id),
  }));
  return withWhatFollows(profileSchema.parse(laid), machine, lists);
}

const placedOf = (list: string, machine: Profile): Placed[] => {
  const entries = listIn(machine, list);
  const keys = entryKeys(list, entries);
  return entries.map((entry, was) => ({
    key: keys[was] ?? '',
    was,
    names: namesOf(list, entry),
    entry: structuredClone(entry) as Open,
  }));
};

function put(profile: Open, path: string, value: unknown): void {
  const [last = '', ...outer] = path.split('.').reverse();
  const holder = outer.reverse().reduce<Open>((inner, key) => inner[key] as Open, profile);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

function applyToField(profile: Open, { field, ...correction }: Correction): boolean {
  const [holder = '', name = ''] = field.split('.');
  const { [name]: before, ...others } = (profile[holder] ?? {}) as Open;
  if (correction.kind === 'confirm' && !before) return false;
  const part = {
    ...others,
    ...(correction.kind !== 'remove' && { [name]: fieldAfter(before, correction) }),
  };
  // Derived from the name as the machine has read it.
  if (field === 'basics.name' && correction.kind !== 'confirm') delete part['nameParts'];
  put(profile, holder, holder === 'basics' || Object.keys(part).length ? part : undefined);
  return true;
}

function applyToList(placed: Placed[], correction: Correction): boolean {
  const { kind, list, entry: key, field, context } = correction;
  const isValues = own(VALUE_LISTS, list) !== undefined;
  if (kind === 'add') {
    const entry = isValues ? fieldAfter(undefined, correction) : entryOf(correction);
    putInTime(list, placed, { key, was: undefined, names: namesOf(list, entry), entry });
    return true;
  }
  const keys = placed.map((one) => one.key);
  const at = findEntry(
    list,
    keys,
    placed.map(({ names }) => names),
    key,
    context.names,
  );
  const found = at === undefined ? undefined : placed[at];
  if (at === undefined || !found) {
    // A value that a person gave stands, whatever has become of the one that it was given for.
    if (kind !== 'set' || !isValues) return false;
    if (!placed.some(({ entry }) => saysTheSame(entry['value'], correction.value)))
      placed.push({ key, was: undefined, names: {}, entry: fieldAfter(undefined, correction) });
    return true;
  }
  if (!field && kind === 'remove') placed.splice(at, 1);
  else if (isValues) placed[at] = { ...found, entry: fieldAfter(found.entry, correction) };
  else if (!field)
    for (const name of Object.keys(own(ENTRY_LISTS, list)?.fields ?? {}))
      confirmIn(found.entry, name, correction);
  else if (kind === 'confirm') return confirmIn(found.entry, field, correction);
  else setIn(found.entry, correction);
  return true;
}

function confirmIn(entry: Open, name: string, correction: Correction): boolean {
  if (name === 'highlights' && Array.isArray(entry[name]))
    entry[name] = entry[name].map((one) => fieldAfter(one, { ...correction, kind: 'confirm' }));
  else if (name === 'cefr') return entry[name] !== undefined;
  else if (entry[name]) entry[name] = fieldAfter(entry[name], { ...correction, kind: 'confirm' });
  else return false;
  return true;
}

/** A value by a person where a field stood, which is kept as what else was read. */
function fieldAfter(
  before: unknown,
  { kind, value, evidence }: Pick<Correction, 'kind' | 'value' | 'evidence'>,
): Open {
  const was = (before ?? undefined) as
    | {
        value: unknown;
        confidence: number;
        tier: string;
        evidence: Evidence[];
        agreedBy?: string[];
        alternatives?: Open[];
      }
    | undefined;
  const { agreedBy = [], alternatives = [], ...reading } = was ?? {};
  const tiers = was ? [was.tier, ...agreedBy].filter((tier) => tier !== 'human') : [];
  if (was && (kind === 'confirm' || saysTheSame(was.value, value)))
    return {
      value: kind === 'confirm' ? was.value : value,
      confidence: 1,
      tier: 'human',
      rule: RULE,
      evidence: evidence.length ? evidence : was.evidence,
      ...(tiers.length && { agreedBy: [...new Set(tiers)] }),
      ...(alternatives.length && { alternatives }),
    };
  const others: Open[] = [...(was && was.tier !== 'human' ? [{ ...reading }] : []), ...alternatives];
  const agreeing = others.filter((one) => saysTheSame(one['value'], value)).map((one) => one['tier']);
  const rest = others.filter((one) => !saysTheSame(one['value'], value));
  return {
    value,
    confidence: 1,
    tier: 'human',
    rule: RULE,
    evidence,
    ...(agreeing.length && { agreedBy: [...new Set(agreeing)] }),
    ...(rest.length && { alternatives: rest }),
  };
}

/** Gives a field of an entry its value, or takes it away, with what followed from the old one. */
function setIn(entry: Open, correction: Correction): void {
  const { list, field, kind, value, context, evidence } = correction;
  if (field === 'grade') delete entry['gradeScale'];
  if (field === 'end' && list === 'qualifications') delete entry['expected'];
  if (field === 'level' && list === 'languages') delete entry['cefr'];
  if (field === 'language') delete entry['code'];
  if (field === 'highlights') {
    const old = Array.isArray(entry[field]) ? (entry[field] as Open[]) : [];
    const texts = kind === 'remove' ? [] : (value as string[]);
    entry[field] = texts.map((text) =>
      fieldAfter(
        old.find((one) => saysTheSame(one['value'], text)),
        { kind: 'set', value: text, evidence },
      ),
    );
    return;
  }
  if (kind === 'remove') delete entry[field];
  else if (field === 'cefr') entry[field] = value;
  else entry[field] = fieldAfter(entry[field], correction);
  if (list === 'skills') for (const name of ['name', 'skillId', 'kind', 'parent']) delete entry[name];
  Object.assign(entry, context.known);
}

/** An entry that a person has added. */
function entryOf({ list, value, context }: Correction): Open {
  const entry: Open = {
    ...((list === 'positions' || list === 'volunteering') && { highlights: [] }),
    ...(list === 'skills' && { listed: true }),
    // As of a word that stands there once.
    ...(list === 'keywords' && { score: 1 }),
  };
  for (const [field, raw] of Object.entries(value as Open)) {
    const given = givenSchema.parse(raw);
    setIn(entry, {
      id: '',
      list,
      entry: '',
      field,
      kind: 'set',
      ...given,
      context: {},
      createdAt: new Date(0),
    });
  }
  return Object.assign(entry, context.known);
}

/** A dated entry stands where its time has it among the others; every other at the end. */
function putInTime(list: string, placed: Placed[], added: Placed): void {
  const timeOf = ({ entry }: Placed) =>
    (entry['start'] as { value: string } | undefined)?.value ??
    (entry['end'] as { value: string } | undefined)?.value;
  const time = own(ENTRY_LISTS, list)?.fields['start'] ? timeOf(added) : undefined;
  const at = time === undefined ? -1 : placed.findIndex((one) => (timeOf(one) ?? '9999') < time);
  placed.splice(at < 0 ? placed.length : at, 0, added);
}

/** All that is derived from the values, anew. */
function withWhatFollows(
  laid: Profile,
  machine: Profile,
  lists: ReadonlyMap<string, readonly Placed[]>,
): Profile {
  const { month } = laid.asOf;
  const told = {
    ...laid,
    positions: laid.positions.map(dated(month)),
    volunteering: laid.volunteering.map(dated(month)),
  };
  const [place, read] = [told.basics.location, machine.basics.location];
  if (place && read?.derived && saysTheSame(place.value, read.value)) place.derived = read.derived;
  const totals = totalsOf(told.positions, month);
  const skills = withUse(told.skills.map(unused), told.positions, month);
  const open =
    told.basics.emails.length +
    told.basics.phones.length +
    told.positions.length +
    told.qualifications.length;
  const kept = machine.quality.filter(
    ({ code }) => !PROFILE_FINDINGS.has(code) || (code === 'not_a_resume' && open === 0),
  );
  const quality = bySeverity([...kept, ...profileFindings(told, totals)]);
  return storableValue({
    ...told,
    skills,
    totals,
    quality,
    warnings: quality.filter((f) => f.severity !== 'info').map(({ code, detail }) => ({ code, detail })),
    ...(told.tone && { tone: { ...told.tone, positions: moved(told.tone.positions, lists) } }),
  });
}

const dated =
  (month: string) =>
  <P extends Profile['positions'][number]>({ months, ...position }: P) => {
    const byHuman = position.start?.tier === 'human' || position.end?.tier === 'human';
    const counted = byHuman ? monthsOfPosition(position, month) : months;
    return { ...position, ...(counted !== undefined && { months: counted }) };
  };

const unused = ({ months: _months, lastUsed: _last, positions: _at, ...skill }: Skill): Skill => skill;

/** What is told of positions by their places, by the places that they have now. */
function moved(
  told: NonNullable<Profile['tone']>['positions'],
  lists: ReadonlyMap<string, readonly Placed[]>,
): NonNullable<Profile['tone']>['positions'] {
  return told.flatMap((one) => {
    const list = lists.get(one.section === 'work' ? 'positions' : 'volunteering') ?? [];
    const at = list.findIndex(({ was }) => was === one.position);
    return at < 0 ? [] : [{ ...one, position: at }];
  });
}
