// What the rules read of a resume that a test writes down as plain text.
import type { Document, Extracted, Line } from '@vitae/contracts';
import { extractClassic } from '../classic.ts';

/** "- " begins the item of a list, "# " a heading. */
function documentOf(text: string): Document {
  let block = 0;
  const lines: Line[] = [];
  for (const written of text.trim().split('\n')) {
    if (!written.trim()) {
      block++;
      continue;
    }
    const raw = written.trim().replace(/^- |^#+ /, '');
    const words = [...raw.matchAll(/\S+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    const bullet = /^\s*- /.test(written);
    const heading = written.startsWith('#');
    lines.push({
      number: lines.length + 1,
      page: 1,
      block,
      role: 'body',
      text: raw,
      words,
      ...(bullet && { bullet }),
      ...(heading && { heading }),
    });
  }
  return { format: 'txt', pages: [{ number: 1, width: 595, height: 842 }], lines, flags: [] };
}

export const readWritten = (text: string): Extracted =>
  extractClassic(documentOf(text), { asOf: '2026-11', languageProcessing: false }).extracted;
