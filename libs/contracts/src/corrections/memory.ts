// What a tenant's corrections teach for later resumes: suggestions, each bound to a place in the document that says so. Pure; what is
// taught comes from the tenant's own corrections that stand, so it is forgotten when they are undone or their resume is deleted.
import { boxesOf, type Document, type Line } from '../document.ts';
import type { Evidence } from '../evidence.ts';
import { fold } from '../fold.ts';
import type { Field, Profile } from '../profile.ts';
import { entryKeys, listIn, type Entry } from './entry-keys.ts';
import { ENTRY_LISTS, own, saysTheSame } from './fields.ts';
import { layoutLikeness, layoutOf, styleOf } from './layout.ts';
import type { Suggestion } from './suggestions.ts';
import { fieldNameOf, type Correction, type Lesson } from './targets.ts';

/** Fields whose values teach: employers, schools, titles, places, skills; nothing that says who somebody is. */
const VALUE_FIELDS: ReadonlySet<string> = new Set([
  'positions.organisation',
  'positions.title',
  'positions.location',
  'qualifications.institution',
  'qualifications.degree',
  'qualifications.area',
  'skills',
  'skills.mention',
]);
/** Fields of which a layout teaches where they stand. */
const LINE_FIELDS: ReadonlySet<string> = new Set(['basics.name', 'basics.headline']);
const ROLE_FIELDS: ReadonlySet<string> = new Set(['positions.title', 'positions.organisation']);

/** So much in common, and two layouts are one; so many resumes must say the same of it, and so many times as many as say otherwise. */
const SAME_LAYOUT = 0.6;
const LEAST_RESUMES = 2;
const TIMES_CONTRARY = 2;
/** Lines above and below an entry's own in which its values may stand. */
const BESIDE = 1;
const MOST_SUGGESTIONS = 30;

/** A correction that stands, as far as it teaches. */
export type Taught = Pick<Correction, 'list' | 'field' | 'kind' | 'value' | 'context'> & {
  readonly resumeId: string;
};

type Target = Pick<Correction, 'list' | 'entry' | 'field' | 'kind' | 'value'>;

/** Whether a correction teaches anything for later resumes. */
export function teaches({ list, field, kind }: Pick<Correction, 'list' | 'field' | 'kind'>): boolean {
  const name = fieldNameOf({ list, field });
  if (kind === 'confirm') return LINE_FIELDS.has(name) || ROLE_FIELDS.has(name);
  if (kind === 'add') return name === 'skills';
  return kind === 'set' && (VALUE_FIELDS.has(name) || LINE_FIELDS.has(name));
}

/** What a correction teaches of its layout; undefined where it is about nothing that a layout has. */
export function lessonOf(document: Document, machine: Profile, target: Target): Lesson | undefined {
  const name = fieldNameOf(target);
  if (!LINE_FIELDS.has(name) && !ROLE_FIELDS.has(name)) return undefined;
  const layout = layoutOf(document);
  if (!layout.length || typeof target.value !== 'string') return undefined;
  if (target.kind === 'confirm') return { layout };
  const { value } = target;
  if (ROLE_FIELDS.has(name)) {
    const at = entryKeys(target.list, listIn(machine, target.list)).indexOf(target.entry);
    const entry = listIn(machine, target.list)[at];
    const role = Object.keys(own(ENTRY_LISTS, target.list)?.fields ?? {}).find(
      (other) => other !== target.field && saysTheSame(fieldIn(entry, other)?.value, value),
    );
    return { layout, ...(role && { role }) };
  }
  const line = document.lines.find(({ page, text }) => page === 1 && saysTheSame(text, value));
  const style = line && styleOf(line);
  return { layout, ...(style !== undefined && { style }) };
}

/** What earlier corrections have us suggest for a resume. Every one stands in the document, and none says what was read anyway. */
export function suggestionsFor(
  document: Document,
  machine: Profile,
  taught: readonly Taught[],
): Suggestion[] {
  if (!taught.length) return [];
  const layout = layoutOf(document);
  const here = taught.filter(
    ({ context: { lesson } }) => lesson && layoutLikeness(lesson.layout, layout) >= SAME_LAYOUT,
  );
  const all = [
    ...[...Map.groupBy(taught, sameLesson).values()].flatMap(([lesson, ...others]) =>
      lesson
        ? byValue(document, machine, lesson, new Set([lesson, ...others].map(({ resumeId }) => resumeId)))
        : [],
    ),
    ...byRole(machine, here),
    ...byLine(document, machine, here),
  ];
  const first = new Map<string, Suggestion>();
  for (const suggestion of all) {
    const target = `${suggestion.list} ${suggestion.entry} ${suggestion.field}`;
    if (!first.has(target)) first.set(target, suggestion);
  }
  return [...first.values()].slice(0, MOST_SUGGESTIONS);
}

const fieldIn = (entry: Entry | undefined, name: string): Field<unknown> | undefined => {
  const found = entry?.[name];
  return typeof found === 'object' && found !== null && 'evidence' in found
    ? (found as Field<unknown>)
    : undefined;
};

function suggestion(
  { list, entry, field, kind, value }: Target & { value: string; kind: 'set' | 'add' },
  evidence: readonly Evidence[],
  because: Suggestion['because'],
  from: ReadonlySet<string>,
): Suggestion {
  // The same for the same, so that a dismissed one stays so when the resume is read again.
  const id = `s${entryKeys('interests', [{ value: JSON.stringify([list, entry, field, fold(value)]) }])[0]?.slice(1)}`;
  return {
    id,
    list,
    entry: entry || (kind === 'add' ? id : ''),
    field,
    kind,
    value,
    evidence: [...evidence],
    because,
    resumes: from.size,
  };
}

const sameLesson = ({ list, field, kind, context, value }: Taught): string =>
  fold(JSON.stringify([list, field, kind, context.before, kind === 'add' ? mentionOf(value) : value]));

/** The skill that was added. */
const mentionOf = (value: unknown): unknown =>
  (value as { mention?: { value?: unknown } } | undefined)?.mention?.value;

/** The same was read wrongly, or not at all, before: the right one stands in this document, too. */
function byValue(
  document: Document,
  machine: Profile,
  lesson: Taught,
  from: ReadonlySet<string>,
): Suggestion[] {
  const { list, field, kind, context } = lesson;
  if (kind === 'add') {
    const mention = mentionOf(lesson.value);
    if (list !== 'skills' || typeof mention !== 'string') return [];
    if (
      machine.skills.some(
        (skill) => saysTheSame(skill.mention.value, mention) || saysTheSame(skill.name, mention),
      )
    )
      return [];
    const evidence = standsIn(document.lines, mention);
    return evidence
      ? [suggestion({ list, entry: '', field: '', kind, value: mention }, [evidence], 'value', from)]
      : [];
  }
  const { value } = lesson;
  if (kind !== 'set' || typeof value !== 'string' || !VALUE_FIELDS.has(fieldNameOf(lesson))) return [];
  const entries = listIn(machine, list);
  const keys = entryKeys(list, entries);
  return entries.flatMap((entry, at) => {
    const read = fieldIn(entry, field)?.value;
    if (!saysTheSame(read, context.before) || saysTheSame(read, value)) return [];
    const evidence = standsIn(linesAround(document, entry), value);
    return evidence
      ? [suggestion({ list, entry: keys[at] ?? '', field, kind, value }, [evidence], 'value', from)]
      : [];
  });
}

/** In this layout what was read as one thing is the other, as when title and employer are swapped. */
function byRole(machine: Profile, here: readonly Taught[]): Suggestion[] {
  return [...ROLE_FIELDS].flatMap((name) => {
    const said = here.filter((lesson) => fieldNameOf(lesson) === name);
    const [role, from] = agreed(said, ({ context }) => context.lesson?.role);
    const [list = '', field = ''] = name.split('.');
    if (role === undefined) return [];
    const entries = listIn(machine, list);
    const keys = entryKeys(list, entries);
    return entries.flatMap((entry, at) => {
      const read = fieldIn(entry, role);
      if (typeof read?.value !== 'string' || saysTheSame(read.value, fieldIn(entry, field)?.value)) return [];
      const target = { list, entry: keys[at] ?? '', field, kind: 'set' as const, value: read.value };
      return [suggestion(target, read.evidence, 'layout', from)];
    });
  });
}

/** In this layout a field stands in a style of its own. */
function byLine(document: Document, machine: Profile, here: readonly Taught[]): Suggestion[] {
  return [...LINE_FIELDS].flatMap((field) => {
    const said = here.filter((lesson) => fieldNameOf(lesson) === field);
    const [style, from] = agreed(said, ({ context }) => context.lesson?.style);
    if (style === undefined) return [];
    const lines = document.lines.filter((line) => line.page === 1 && styleOf(line) === style);
    const [line] = lines;
    // A style that several lines have tells of none of them.
    if (!line || lines.length > 1) return [];
    const read: Field<string> | undefined = machine.basics[field === 'basics.name' ? 'name' : 'headline'];
    if (saysTheSame(read?.value, line.text)) return [];
    const evidence = {
      page: line.page,
      line: [line.number, line.number] as [number, number],
      text: line.text,
      boxes: boxesOf(line),
    };
    return [
      suggestion({ list: '', entry: '', field, kind: 'set', value: line.text }, [evidence], 'layout', from),
    ];
  });
}

/** What enough resumes agree on, and by far more than say otherwise. */
function agreed(
  said: readonly Taught[],
  of: (lesson: Taught) => string | undefined,
): [string | undefined, ReadonlySet<string>] {
  const groups = Map.groupBy(said, of);
  const resumes = [...groups].map(([told, lessons]) => ({
    told,
    from: new Set(lessons.map(({ resumeId }) => resumeId)),
  }));
  const [best] = resumes.filter(({ told }) => told !== undefined).sort((a, b) => b.from.size - a.from.size);
  if (!best || best.from.size < LEAST_RESUMES) return [undefined, new Set()];
  const contrary = resumes.reduce((n, { told, from }) => n + (told === best.told ? 0 : from.size), 0);
  return best.from.size >= TIMES_CONTRARY * contrary ? [best.told, best.from] : [undefined, new Set()];
}

/** The lines of an entry, and those right beside them. */
function linesAround(document: Document, entry: Entry): readonly Line[] {
  const numbers = Object.keys(entry).flatMap((name) =>
    (fieldIn(entry, name)?.evidence ?? []).flatMap(({ line }) => line),
  );
  if (!numbers.length) return [];
  return document.lines.slice(Math.max(0, Math.min(...numbers) - 1 - BESIDE), Math.max(...numbers) + BESIDE);
}

/** Where words stand in one of the lines, whole. */
function standsIn(lines: readonly Line[], value: string): Evidence | undefined {
  const wanted = value.toLowerCase();
  for (const line of lines) {
    const text = line.text.toLowerCase();
    // Where lower case has other lengths ("İ"), offsets would not hold.
    if (text.length !== line.text.length) continue;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{N}+#]/u.test(text.charAt(end))) continue;
      const { page, number } = line;
      return { page, line: [number, number], text: line.text.slice(at, end), boxes: boxesOf(line, at, end) };
    }
  }
  return undefined;
}
