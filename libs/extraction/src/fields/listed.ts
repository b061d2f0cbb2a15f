// Plain lists: interests, memberships.
import type { Field, Line } from '@vitae/contracts';
import { fieldBy, isEmpty, MARKS, spanOf, split, textOf, type Span } from '../text/span.ts';

const field = fieldBy('items of a list');

const SEPARATOR = new RegExp(`\\t|;|${MARKS}|,\\s`, 'u');
const MOST = 40;
/** Longer items are sentences; they stay whole. */
const LONGEST_ITEM = 50;

/** The items of a list, one field each; a sentence is one item. */
export function findListed(lines: readonly Line[]): Field<string>[] {
  const found = new Map<string, Field<string>>();
  for (const line of lines) {
    const whole = spanOf(line);
    const pieces = split(whole, SEPARATOR);
    const isSentence = /[.!?]$/.test(line.text.trim()) && line.text.split(' ').length > 6;
    const items: Span[] = isSentence || pieces.some((p) => p.end - p.start > LONGEST_ITEM) ? [whole] : pieces;
    for (const item of items) {
      const key = textOf(item).toLowerCase();
      if (!isEmpty(item) && found.size < MOST && !found.has(key)) found.set(key, field(item, 0.85));
    }
  }
  return [...found.values()];
}

const ON_REQUEST =
  /(?:available|furnished|provided|upon|on|auf|sur|bajo|a) (?:upon |on )?(?:request|anfrage|wunsch|demande|petición|solicitud|pedido)/iu;

/** "References available on request" says nothing, wherever it stands. */
export const saysOnRequest = (line: Line): boolean => line.text.length < 80 && ON_REQUEST.test(line.text);
