// Running text is given as it stands in the file: what a line's end holds belongs to it.
import type { Document } from '@vitae/contracts';
import { readByRules } from '../classic.ts';

const TEXT = `Petra Lindholm
petra@example.fi

Summary
Archivist for photographs,
maps; and the letters of shipowners.

Experience
Archivist, Aura Museum, 2015 - 2019
* Catalogued glass negatives,
prints, and albums of the harbour.`;

function document(): Document {
  const blocks = TEXT.split('\n\n');
  const lines = blocks.flatMap((block, i) =>
    block.split('\n').map((raw) => ({ block: i, text: raw.replace('* ', ''), bullet: raw.startsWith('*') })),
  );
  return {
    format: 'txt',
    pages: [{ number: 1, width: 595, height: 842 }],
    lines: lines.map(({ block, text, bullet }, i) => ({
      number: i + 1,
      page: 1,
      block,
      text,
      words: [...text.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length })),
      role: 'body',
      bullet,
    })),
    flags: [],
  };
}

it('keeps the commas at the ends of wrapped lines, in values and in their evidence', () => {
  const { basics, positions } = readByRules(document(), { asOf: '2026-11' }).extracted;
  const summary = 'Archivist for photographs, maps; and the letters of shipowners.';
  expect([basics.summary?.value, basics.summary?.evidence[0]?.text]).toEqual([summary, summary]);
  const [highlight] = positions[0]?.highlights ?? [];
  expect([highlight?.value, highlight?.evidence[0]?.text]).toEqual([
    'Catalogued glass negatives, prints, and albums of the harbour.',
    'Catalogued glass negatives, prints, and albums of the harbour.',
  ]);
});
