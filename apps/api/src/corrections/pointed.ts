// Lines of a document that a person points at, as evidence: the words and their places are the document's own.
import { boxesOf, type Document, type Evidence, type Pointed } from '@vitae/contracts';
import { refuse } from '../http/validation.ts';

const MOST_LINES = 40;

/** Throws `invalid_request` where there are no such lines. Of a single line that holds the value, its words alone are taken. */
export function evidenceAt(
  document: Document,
  { page, line }: Pointed,
  value: unknown,
  path: readonly PropertyKey[],
): Evidence[] {
  const [first, last] = typeof line === 'number' ? [line, line] : line;
  const wrong = (message: string) => refuse([{ path: [...path, 'evidence'], message }]);
  if (last < first || last - first >= MOST_LINES)
    throw wrong(`must be one to ${MOST_LINES} lines in their order`);
  const lines = document.lines.slice(first - 1, last);
  if (lines.length !== last - first + 1 || lines.some((one) => one.page !== page))
    throw wrong('the document has no such lines on that page');
  const [only] = lines;
  if (only && lines.length === 1 && typeof value === 'string') {
    const start = only.text.toLowerCase().indexOf(value.toLowerCase());
    const end = start + value.length;
    if (start >= 0)
      return [
        { page, line: [first, last], text: only.text.slice(start, end), boxes: boxesOf(only, start, end) },
      ];
  }
  const text = lines.map((one) => one.text).join('\n');
  return [{ page, line: [first, last], text, boxes: lines.flatMap((one) => boxesOf(one)) }];
}
