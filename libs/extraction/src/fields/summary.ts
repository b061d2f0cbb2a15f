// The summary: the text of its section, or a paragraph near the top that has no heading.
import type { Field } from '@vitae/contracts';
import type { Section } from '../sections/split-sections.ts';
import { fieldBy, proseOf } from '../text/span.ts';

const field = fieldBy('summary: its section, or a paragraph at the top');

const MIN_UNHEADED = 90;

export function findSummary(sections: readonly Section[]): Field<string> | undefined {
  const own = sections.find((s) => s.kind === 'summary' && s.lines.length);
  if (own)
    return field(
      own.lines.map((l) => proseOf(l)),
      0.93,
    );
  const top = sections.find((s) => s.heading === undefined)?.lines ?? [];
  const from = top.findIndex((line) => line.text.split(' ').length > 8 && !/@|https?:/.test(line.text));
  if (from < 0) return undefined;
  const block = top[from]?.block;
  const lines = top.slice(from).filter((line) => line.block === block);
  const length = lines.reduce((n, line) => n + line.text.length, 0);
  return length >= MIN_UNHEADED && /[.!]$/.test(lines.at(-1)?.text ?? '')
    ? field(
        lines.map((l) => proseOf(l)),
        0.75,
      )
    : undefined;
}
