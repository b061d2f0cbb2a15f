// Work entries as the decoder reads their section.
import type { Field, Position } from '@vitae/contracts';
import type { DecodedEntry, DecodedText } from '../decode/entries-of.ts';
import type { Calendar } from '../text/day-order.ts';
import { fieldBy } from '../text/span.ts';
import { datesOf } from './dates-of.ts';
import { employmentOf } from './employment-type.ts';
import { takeApart } from './head-pieces.ts';
import { readBody } from './highlights.ts';
import { clientIn, spanning } from './positions.ts';

const field = fieldBy('work: decoded');

/** How sure a text is that was read so surely. */
export const confidenceOf = (sure: number): number => 0.45 + 0.5 * sure;

export const textField = (make: typeof field, text: DecodedText): Field<string> =>
  make(text.spans, confidenceOf(text.sure));

/** An employer that is named once, over several titles. */
interface Employer {
  readonly organisation: DecodedText;
  readonly place: DecodedText | undefined;
}

export function positionsOf(entries: readonly DecodedEntry[], calendar: Calendar, home?: string): Position[] {
  let shared: Employer | undefined;
  return entries.flatMap(({ texts, date, head, body }, i): Position[] => {
    const title = texts.get('title');
    const [own, employer] = [texts.get('organisation'), texts.get('employer')];
    if (own) shared = undefined;
    if (employer) shared = { organisation: employer, place: texts.get('place') };
    const next = entries[i + 1]?.texts;
    // A name over titles that have their dates themselves is no post of its own.
    const isOnlyName =
      employer && !title && body.length === 0 && next?.has('title') && !next.has('organisation');
    if (isOnlyName || (!title && !own && !employer && !date)) return [];
    const organisation = own ?? employer ?? (title && shared?.organisation);
    const place = texts.get('place') ?? (own ? undefined : shared?.place);
    const client = clientIn([...head, ...body]);
    const { summary, highlights } = readBody(
      body.filter(({ line }) => !(line === client?.line && client.end >= line.text.length)),
    );
    const employmentType = employmentOf(takeApart(head, home).employment, title?.spans[0]);
    return [
      {
        ...(organisation && { organisation: textField(field, organisation) }),
        ...(client && { client: field(client, 0.88) }),
        ...(title && { title: textField(field, title) }),
        ...(employmentType && { employmentType }),
        ...(place && { location: textField(field, place) }),
        ...datesOf(date && spanning(date), calendar),
        ...(summary && { summary }),
        highlights,
      },
    ];
  });
}
