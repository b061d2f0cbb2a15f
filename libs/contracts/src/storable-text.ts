// Text that a database can keep. PostgreSQL refuses NUL in text, and halves of surrogate pairs in JSON; both come in with
// files, requests and decoded escapes, and halves are also made by cutting between the two of an emoji.

export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** The text with a replacement character (U+FFFD) for each thing that can't be kept: as long as before, so that offsets into it hold. */
export const storable = (text: string): string =>
  isStorable(text) ? text : text.toWellFormed().replaceAll('\0', '\ufffd');

/** A value as JSON has it, all of whose texts and keys can be kept; itself where they can already. */
export function storableValue<T>(value: T): T {
  return unstorablePath(value) ? (mapped(value) as T) : value;
}

function mapped(value: unknown): unknown {
  if (typeof value === 'string') return storable(value);
  if (Array.isArray(value)) return value.map(mapped);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [storable(key), mapped(own)]));
}

/**
 * Where in a value a text or key stands that can't be kept: keys and indices from the outside in; undefined where there is none.
 * However deep a value is nested: what a stranger sends may be so a hundred thousand times.
 */
export const unstorablePath = (value: unknown): string[] | undefined =>
  pathOf(value, (text) => !isStorable(text));

function pathOf(value: unknown, isWrong: (text: string, key?: string) => boolean): string[] | undefined {
  const open: { value: unknown; place: Place | undefined }[] = [{ value, place: undefined }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: one, place } = next;
    if (typeof one === 'string' && isWrong(one)) return pathTo(place);
    if (!Array.isArray(one) && !isPlain(one)) continue;
    for (const [key, own] of Object.entries(one)) {
      if (isWrong(key, key)) return pathTo({ key, outer: place });
      open.push({ value: own, place: { key, outer: place } });
    }
  }
  return undefined;
}

interface Place {
  readonly key: string;
  readonly outer: Place | undefined;
}

function pathTo(place: Place | undefined): string[] {
  const path: string[] = [];
  for (let at = place; at; at = at.outer) path.push(at.key);
  return path.reverse();
}

/**
 * Where in a value a name stands that an object can't have as any other: what takes it apart and puts it together drops it without a
 * word. Found as `unstorablePath` finds.
 */
export const forbiddenNamePath = (value: unknown): string[] | undefined =>
  pathOf(value, (_, key) => key === '__proto__');

/** Not a date, a buffer or whatever else has a form of its own. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]';

/** The first characters (UTF-16 units) of a text, one fewer where the cut would halve a pair. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  // What begins a pair is only looked at as one where its other half stands behind it.
  const halves = (text.codePointAt(length - 1) ?? 0) > 0xffff;
  return text.slice(0, halves ? length - 1 : length);
}
