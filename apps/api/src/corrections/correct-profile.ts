// Keeps what a person says of what was read of a resume, and has all that derives from the profile follow, in one transaction.
import { placeReading } from '@vitae/candidates';
import {
  ENTRY_LISTS,
  entryKeysOf,
  fieldNameOf,
  hiddenFields,
  isOneOf,
  layOver,
  lessonOf,
  listIn,
  namesOf,
  own,
  readersOf,
  VALUE_LISTS,
  type Actor,
  type Correction,
  type CorrectionContext,
  type Document,
  type Given,
  type Profile,
  type ReadField,
  type Target,
  type TenantSettings,
} from '@vitae/contracts';
import { enqueue } from '@vitae/jobs/enqueue';
import { AppError } from '@vitae/runtime';
import { indexResume } from '@vitae/search';
import {
  audit,
  corrections,
  passageVectors,
  results,
  searchIndex,
  tenantSettings,
  type TenantTx,
} from '@vitae/store';
import { randomUUID } from 'node:crypto';
import { refuse } from '../http/validation.ts';
import type { Change, Said } from './changes.ts';
import { knownOf } from './known.ts';
import { evidenceAt } from './pointed.ts';

type Open = Readonly<Record<string, unknown>>;

/** What was read of a resume, while nobody else may change it. */
export interface Opened {
  readonly machine: Profile;
  readonly served: Profile;
  /** Of the profile as it is served. */
  readonly tag: string;
  readonly document: Document;
  /** The document as whoever corrects sees it, its lines in their places; where that is another. */
  readonly seen?: Document;
}

/** What a change came from. */
export type Source = Pick<CorrectionContext, 'suggestion' | 'wish'>;

/** Opens a resume's profile for a change. `ifMatch`: tags that whoever changes it has seen one of. */
export async function openProfile(
  tx: TenantTx,
  resumeId: string,
  ifMatch: readonly string[] | undefined,
): Promise<Opened> {
  if (!(await corrections.lock(tx, resumeId))) throw new AppError('resume_not_found');
  const tagged = await results.getTaggedProfile(tx, resumeId);
  const machine = await results.getMachineProfile(tx, resumeId);
  const document = await results.getDocument(tx, resumeId);
  if (!tagged || !machine || !document) throw new AppError('profile_not_ready');
  if (ifMatch && !ifMatch.includes(tagged.tag)) throw new AppError('profile_changed');
  return { machine, served: tagged.profile, tag: tagged.tag, document };
}

export interface Saying {
  readonly by: Actor;
  readonly at: Date;
  /** The encoder whose vectors the resume's passages have. */
  readonly model: string | undefined;
}

/** Keeps these changes. Throws `invalid_request` with the place of what can't be. */
export async function correct(
  tx: TenantTx,
  resumeId: string,
  opened: Opened,
  changes: readonly Change[],
  saying: Saying,
  source: Source = {},
): Promise<Profile> {
  if (!changes.length) throw refuse([{ path: [], message: 'changes nothing' }]);
  if ((await corrections.count(tx, resumeId)) + changes.length > corrections.MOST_OF_RESUME)
    throw new AppError('too_many_corrections');
  const settings = await tenantSettings.getSettings(tx);
  const { skills } = settings;
  for (const change of changes) {
    refuseUnfit(change, settings);
    const made = correctionBy(opened, change, saying.at);
    const known = knownOf(made, skills);
    const lesson = lessonOf(opened.document, opened.machine, made);
    const context = {
      ...made.context,
      ...(known && { known }),
      ...source,
      ...(lesson && { lesson }),
    };
    const readings = readersOf(
      opened.machine,
      readFieldOf(opened.machine, made),
      truthOf(opened.machine, made),
    );
    await corrections.add(tx, resumeId, { ...made, context, readings }, saying.by);
  }
  const corrected = await republish(tx, resumeId, opened, saying.model);
  for (const change of changes) refuseReversed(corrected, change);
  const fields = [...new Set(changes.map(({ list, field }) => [list, field].filter(Boolean).join('.')))];
  await audit.record(
    tx,
    {
      actor: saying.by,
      action: 'profile.corrected',
      subject: { kind: 'resume', id: resumeId },
      detail: {
        corrections: changes.length,
        fields: fields.join(' ').slice(0, 200),
        ...source,
      },
    },
    saying.at,
  );
  return corrected;
}

/** Undoes one correction of a resume. */
export async function undo(
  tx: TenantTx,
  resumeId: string,
  opened: Opened,
  id: string,
  saying: Saying,
): Promise<Profile> {
  if (!(await corrections.undo(tx, resumeId, id, saying.at, saying.by)))
    throw new AppError('correction_not_found');
  const corrected = await republish(tx, resumeId, opened, saying.model);
  const subject = { kind: 'resume', id: resumeId } as const;
  await audit.record(
    tx,
    { actor: saying.by, action: 'profile.correction_undone', subject, detail: { correction: id } },
    saying.at,
  );
  return corrected;
}

/** Serves the machine's reading with what stands laid over it: the profile, what search asks, whose it is. */
async function republish(
  tx: TenantTx,
  resumeId: string,
  { machine, served, document }: Opened,
  model: string | undefined,
): Promise<Profile> {
  const corrected = layOver(machine, await corrections.listStanding(tx, resumeId));
  await results.putCorrected(tx, resumeId, corrected, machine);
  const { sensitiveFields } = await tenantSettings.getSettings(tx);
  const index = indexResume(document, corrected, sensitiveFields);
  const hashes = index.passages.map(({ textHash }) => textHash);
  const vectors =
    model === undefined ? new Map<string, Float32Array>() : await passageVectors.find(tx, model, hashes);
  await searchIndex.put(tx, resumeId, index);
  if (model !== undefined && !(await passageVectors.put(tx, resumeId, model, vectors)))
    await enqueue(tx, 'index-resume', { resumeId });
  await placeReading(tx, resumeId, corrected, served);
  return corrected;
}

/** What nobody sees, nobody corrects; and a field of the tenant's own has the type that the tenant gave it. */
function refuseUnfit({ list, field, kind, said, path }: Change, settings: TenantSettings): void {
  const name = fieldNameOf({ list, field });
  if (isOneOf(name, hiddenFields(settings)))
    throw refuse([{ path, message: 'is guarded by the settings, and not shown' }]);
  const [holder, key] = name.split('.');
  if (holder !== 'own' || kind !== 'set') return;
  const own = settings.fields.find((one) => one.key === key);
  if (!own) throw refuse([{ path, message: 'is no field of the tenant’s own' }]);
  const { value } = said ?? {};
  const expected = own.type === 'number' ? 'number' : own.type === 'yes_no' ? 'boolean' : 'string';
  if (typeof value !== expected)
    throw refuse([
      { path: [...path, 'value'], message: `must be a ${expected}: the field is “${own.type}”` },
    ]);
  if (own.type === 'one_of' && !own.options.some((option) => option === value))
    throw refuse([{ path: [...path, 'value'], message: `must be one of: ${own.options.join(', ')}` }]);
}

/** The correction that a change comes to. */
function correctionBy(
  { machine, served, document: read, seen: document = read }: Opened,
  change: Change,
  createdAt: Date,
): Correction {
  const { list, field, kind, said, path } = change;
  const id = randomUUID();
  const base = { id, list, field, createdAt };
  if (kind === 'add') {
    const given = said ? givenBy(document, said) : { value: fieldsBy(document, change), evidence: [] };
    return { ...base, kind, entry: `n${id.replaceAll('-', '').slice(0, 12)}`, context: {}, ...given };
  }
  const keys = entryKeysOf(served)[list] ?? [];
  if (list && !keys.includes(change.entry)) throw refuse([{ path, message: 'there is no such entry' }]);
  if (kind === 'remove' && field && own(ENTRY_LISTS, list)?.required === field)
    throw refuse([{ path, message: 'can’t be without it: remove the whole entry' }]);
  const entry = machineEntry(machine, list, change.entry);
  const before = readFieldOf(machine, change)?.value;
  const context: CorrectionContext = {
    ...(entry && { names: namesOf(list, entry) }),
    ...(before !== undefined && { before }),
  };
  const correction = { ...base, kind, entry: change.entry, context };
  if (kind === 'remove') return { ...correction, evidence: [] };
  const now = servedValue(served, change);
  if (kind === 'confirm') {
    if (now === undefined && (field || !list))
      throw refuse([{ path, message: 'there is nothing to confirm' }]);
    const evidence = said?.evidence ? evidenceAt(document, said.evidence, now, path) : [];
    // What a person said before me is not the machine's: to confirm that is to say the same.
    const isOther = now !== undefined && JSON.stringify(now) !== JSON.stringify(before);
    return {
      ...correction,
      kind: isOther ? 'set' : kind,
      ...(now !== undefined && { value: now }),
      evidence,
    };
  }
  if (!said) throw new TypeError('a change to a value has one');
  const given = givenBy(document, said);
  const isSame = JSON.stringify(given.value) === JSON.stringify(before);
  return { ...correction, kind: isSame ? 'confirm' : kind, ...given };
}

const givenBy = (document: Document, { value, evidence, path }: Said): Given => ({
  value,
  evidence: evidence ? evidenceAt(document, evidence, value, path) : [],
});

const fieldsBy = (document: Document, { fields = {} }: Change): Record<string, Given> =>
  Object.fromEntries(Object.entries(fields).map(([field, said]) => [field, givenBy(document, said)]));

const machineEntry = (machine: Profile, list: string, key: string): Open | undefined =>
  list ? listIn(machine, list)[(entryKeysOf(machine)[list] ?? []).indexOf(key)] : undefined;

const at = (holder: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Open | undefined)?.[key], holder);

/** What a field holds, lists of texts and plain values included. */
export const valueOf = (found: unknown): unknown => {
  if (Array.isArray(found)) return found.map(valueOf);
  return typeof found === 'object' && found !== null && 'value' in found ? found.value : found;
};

export function servedValue(served: Profile, { list, entry, field }: Target): unknown {
  if (!list) return valueOf(at(served, field));
  const found = listIn(served, list)[(entryKeysOf(served)[list] ?? []).indexOf(entry)];
  if (own(VALUE_LISTS, list)) return found?.['value'];
  return field ? valueOf(found?.[field]) : undefined;
}

/** The machine's field that a target is; of a whole entry the first that names it. */
function readFieldOf(
  machine: Profile,
  { list, entry, field }: Pick<Change, 'list' | 'entry' | 'field'>,
): ReadField | undefined {
  const found = list ? machineEntry(machine, list, entry) : at(machine, field);
  if (found === undefined) return undefined;
  if (!list || own(VALUE_LISTS, list)) return found as ReadField;
  const names = field ? [field] : (own(ENTRY_LISTS, list)?.names ?? []);
  const told = names.map((name) => (found as Open)[name]).find((one) => one !== undefined);
  if (Array.isArray(told)) {
    const [first] = told as ReadField[];
    return first && { value: valueOf(told), tier: first.tier };
  }
  return typeof told === 'object' && told !== null ? (told as ReadField) : undefined;
}

/** What the person says is true of the machine's field; undefined: that there is none. */
function truthOf(machine: Profile, correction: Correction): unknown {
  if (correction.kind === 'remove') return undefined;
  if (correction.kind === 'confirm') return readFieldOf(machine, correction)?.value;
  return correction.value;
}

/** Nothing ends before it begins. */
function refuseReversed(corrected: Profile, { list, entry, path }: Change): void {
  const found = list
    ? listIn(corrected, list)[(corrected.entryKeys?.[list] ?? []).indexOf(entry)]
    : undefined;
  const [start, end] = [valueOf(found?.['start']), valueOf(found?.['end'])];
  if (typeof start !== 'string' || typeof end !== 'string' || end === 'present') return;
  const length = Math.min(start.length, end.length);
  if (end.slice(0, length) < start.slice(0, length))
    throw refuse([{ path, message: 'ends before it begins' }]);
}
