// The header `Prefer` (RFC 7240), of which `wait` is understood: seconds that a client would wait for an answer.

const LONGEST_SECONDS = 60;

/** How the header is described to callers; `done`: when there is something to answer. */
export const preferHeader = (done: string) => ({
  name: 'Prefer',
  required: false,
  description: `\`wait=N\`: answer once ${done}, after N seconds at most (RFC 7240)`,
  schema: { type: 'string' } as const,
});

/**
 * The whole seconds that the client would wait, at most 60; undefined if it did not say, or not in whole seconds: what can't be
 * understood is to be ignored. Of a preference that is given twice the first counts.
 */
export function preferredWait(header: string | string[] | undefined): number | undefined {
  const text = Array.isArray(header) ? header.join(',') : (header ?? '');
  for (const preference of splitOutsideQuotes(text, ',')) {
    // Behind a semicolon are parameters; `wait` has none, and another preference's are its own.
    const [pair = ''] = splitOutsideQuotes(preference, ';');
    const [name = '', ...value] = pair.split('=');
    if (name.trim().toLowerCase() === 'wait') return secondsOf(unquoted(value.join('=').trim()));
  }
  return undefined;
}

const secondsOf = (digits: string): number | undefined =>
  /^\d+$/.test(digits) ? Math.min(Number(digits), LONGEST_SECONDS) : undefined;

const unquoted = (value: string): string =>
  value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;

/** Parts of a header's value; within quotes a separator is a letter like any other, and a backslash takes the next one with it. */
function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (isQuoted && letter === '\\') at++;
    else if (letter === '"') isQuoted = !isQuoted;
    else if (letter === separator && !isQuoted) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
