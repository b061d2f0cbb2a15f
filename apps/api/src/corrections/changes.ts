// What a patch of a profile asks for: single changes, each with its place in the request, from either form of patch.
import {
  ENTRY_LISTS,
  entryKeysOf,
  listIn,
  own,
  profilePatchSchema,
  saysTheSame,
  VALUE_LISTS,
  type CorrectionKind,
  type Pointed,
  type Profile,
  type ProfileJsonPatch,
  type Target,
} from '@vitae/contracts';
import { AppError } from '@vitae/runtime';
import { refuse, type Issue } from '../http/validation.ts';

type Path = readonly PropertyKey[];
type Open = Readonly<Record<string, unknown>>;

/** A value with the lines that somebody points at. */
export interface Said {
  readonly value: unknown;
  readonly evidence?: Pointed | undefined;
  readonly path: Path;
}

export interface Change extends Target {
  readonly kind: Exclude<CorrectionKind, 'dismiss'>;
  readonly said?: Said;
  /** The fields of an entry that is added. */
  readonly fields?: Readonly<Record<string, Said>>;
  readonly path: Path;
}

const isNew = (key: string) => key.startsWith('new');
const isOpen = (value: unknown): value is Open =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of a profile that hold fields and lists of their own. */
const PARTS = ['basics', 'sensitive', 'own'];

/** The changes of a merge patch that has been checked. */
export function changesOf(patch: object): Change[] {
  return Object.entries(patch).flatMap(([name, inner]: [string, unknown]) => {
    if (!PARTS.includes(name)) return isOpen(inner) ? changesOfList(name, inner, [name]) : [];
    return Object.entries(isOpen(inner) ? inner : {}).flatMap(([field, change]): Change[] => {
      const path = [name, field];
      if (own(VALUE_LISTS, path.join('.')))
        return isOpen(change) ? changesOfList(path.join('.'), change, path) : [];
      return changeOf({ list: '', entry: '', field: path.join('.') }, change, path);
    });
  });
}

function changesOfList(list: string, entries: Open, at: Path): Change[] {
  return Object.entries(entries).flatMap(([entry, change]): Change[] => {
    const path = [...at, entry];
    const target = { list, entry, field: '' };
    if (own(VALUE_LISTS, list)) {
      const [made] = changeOf(target, change, path);
      if (!isNew(entry)) return made ? [made] : [];
      if (made?.kind !== 'set') throw refuse([{ path, message: 'a new entry must have a value' }]);
      return [{ ...made, kind: 'add' }];
    }
    if (isNew(entry)) return [added(target, change, path)];
    if (change === null) return [{ ...target, kind: 'remove', path }];
    const { confirmed, ...fields } = change as Open;
    return [
      ...(confirmed ? [{ ...target, kind: 'confirm' as const, path }] : []),
      ...Object.entries(fields).flatMap(([field, one]) =>
        changeOf({ list, entry, field }, one, [...path, field]),
      ),
    ];
  });
}

function changeOf(target: Target, change: unknown, path: Path): Change[] {
  if (change === undefined) return [];
  if (!isOpen(change)) return [{ ...target, kind: 'remove', path }];
  const { value, confirmed } = change;
  const evidence = change['evidence'] as Pointed | undefined;
  const said = { value, evidence, path };
  return [{ ...target, kind: confirmed ? 'confirm' : 'set', said, path }];
}

/** An entry is new with whichever of its fields is known, but not without the one that it is nothing without. */
function added(target: Target, change: unknown, path: Path): Change {
  const fields = Object.entries(isOpen(change) ? change : {}).flatMap(([field, one]): [string, Said][] => {
    if (!isOpen(one) || one['value'] === undefined)
      throw refuse([{ path: [...path, field], message: 'a new entry has values alone' }]);
    const said = { value: one['value'], evidence: one['evidence'] as Pointed | undefined };
    return [[field, { ...said, path: [...path, field] }]];
  });
  const required = own(ENTRY_LISTS, target.list)?.required;
  const message = required ? `must have “${required}”` : 'must have a field';
  if (required ? !fields.some(([field]) => field === required) : !fields.length)
    throw refuse([{ path, message }]);
  return { ...target, kind: 'add', fields: Object.fromEntries(fields), path };
}

/**
 * The changes of a JSON Patch on a profile as it is served. Places count as they are after the operations before; an entry may be named
 * by its key as well. Throws `patch_test_failed` where a test does not hold.
 */
export function changesOfOperations(operations: ProfileJsonPatch, profile: Profile): Change[] {
  const keys = new Map(Object.entries(entryKeysOf(profile)).map(([list, own]) => [list, [...own]]));
  return operations.flatMap((operation, i): Change[] => {
    const steps = stepsOf(operation.path);
    if (!steps) throw refuse([{ path: [i, 'path'], message: 'is no JSON Pointer' }]);
    const place = placed(steps, operation.op, keys, i);
    if (operation.op === 'test') {
      test(profile, place, operation.value, i);
      return [];
    }
    const { list, entry, steps: named } = place;
    if (operation.op === 'remove' && named.at(-1) === 'value')
      throw refuse([{ path: [i, 'path'], message: 'remove the field itself' }]);
    const value = operation.op === 'remove' ? null : (operation.value ?? undefined);
    const whole = list !== undefined && entry !== undefined && entry === named.at(-1);
    if (whole && operation.op === 'remove')
      keys.set(
        list,
        (keys.get(list) ?? []).filter((key) => key !== entry),
      );
    if (whole && isNew(entry)) keys.get(list)?.push(entry);
    if (value === undefined) throw refuse([{ path: [i, 'value'], message: 'is missing' }]);
    const patch = named.reduceRight<unknown>((inner, step) => ({ [step]: inner }), value);
    const checked = profilePatchSchema.safeParse(patch);
    if (!checked.success)
      throw refuse(checked.error.issues.map((issue) => inOperation(issue, named.length, i)));
    return changesOf(checked.data);
  });
}

const inOperation = (issue: Issue, depth: number, i: number): Issue => {
  const path = issue.path ?? [];
  return path.length < depth
    ? { message: issue.keys ? 'is not known' : issue.message, path: [i, 'path'] }
    : { ...issue, path: [i, 'value', ...path.slice(depth)] };
};

function stepsOf(pointer: string): string[] | undefined {
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

interface Place {
  readonly list?: string;
  readonly entry?: string;
  /** The steps of a merge patch to there. */
  readonly steps: readonly string[];
}

/** Where an operation's path leads: an entry by its key, whichever way it was named. */
function placed(
  steps: readonly string[],
  op: ProfileJsonPatch[number]['op'],
  keys: ReadonlyMap<string, readonly string[]>,
  i: number,
): Place {
  for (const depth of [1, 2]) {
    const list = steps.slice(0, depth).join('.');
    const own = keys.get(list);
    const named = steps[depth];
    if (!own || named === undefined) continue;
    const rest = steps.slice(depth + 1);
    const isAdded = named === '-' && op === 'add' && (!rest.length || rest[0] === 'value');
    const entry = isAdded ? `new${i}` : /^\d{1,5}$/.test(named) ? own[Number(named)] : named;
    if (entry === undefined) throw refuse([{ path: [i, 'path'], message: 'there is no such entry' }]);
    return { list, entry, steps: [...steps.slice(0, depth), entry, ...rest] };
  }
  return { steps };
}

function test(profile: Profile, { list, entry, steps }: Place, asked: unknown, i: number): void {
  const expected = isOpen(asked) && 'value' in asked && steps.at(-1) !== 'value' ? asked['value'] : asked;
  const at = list === undefined ? -1 : (entryKeysOf(profile)[list] ?? []).indexOf(entry ?? '');
  const holder: unknown = list === undefined ? profile : listIn(profile, list)[at];
  const rest = list === undefined ? steps : steps.slice(list.split('.').length + 1);
  const found = rest.reduce<unknown>((inner, step) => (isOpen(inner) ? own(inner, step) : undefined), holder);
  const value = isOpen(found) && 'tier' in found ? found['value'] : found;
  if (!saysTheSame(value, expected))
    throw new AppError('patch_test_failed', { errors: [{ pointer: `/${i}`, detail: 'does not hold' }] });
}
