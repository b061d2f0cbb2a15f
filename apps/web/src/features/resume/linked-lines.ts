// A link to lines of a resume: `?lines=12-14`, as citations and hits of searches have it. What stands there is marked on the original.
import { useQuery } from '@tanstack/react-query';
import { showDocument } from '@vitae/client';
import { documentSchema, type Box, type Document, type Evidence } from '@vitae/contracts';
import { useMemo } from 'react';
import { call } from '../../api/call.ts';

const NONE: readonly Evidence[] = [];

/** The lines as evidence; none until the document is there, and none where the address names no lines. */
export function useLinkedLines(id: string, lines: string | undefined, isRead: boolean): readonly Evidence[] {
  const { data: document } = useQuery({
    queryKey: ['resume', id, 'document'],
    queryFn: async () => documentSchema.parse(await call(showDocument({ path: { id } }))),
    enabled: isRead && lines !== undefined,
  });
  return useMemo(() => (document && lines ? evidenceOf(document, lines) : NONE), [document, lines]);
}

function evidenceOf(document: Document, lines: string): readonly Evidence[] {
  const [first = 0, last = first] = lines.split('-').map(Number);
  return document.lines
    .filter(({ number }) => number >= first && number <= last)
    .map(({ number, page, text, words }) => ({
      page,
      line: [number, number],
      text: text.replaceAll('\t', ' '),
      boxes: around(words.flatMap(({ box }) => box ?? [])),
    }));
}

/** One box around all, so that a line is one mark. */
function around(boxes: readonly Box[]): Box[] {
  if (!boxes.length) return [];
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return [{ x, y, width: right - x, height: bottom - y }];
}
