// What the rules read of a resume that a test writes down as plain text.
import type { Document, Extracted, Line } from '@vitae/contracts';
import { extractClassic } from '../classic.ts';
import { writtenLine } from './written-line.ts';

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
    const bullet = /^\s*- /.test(written);
    const heading = written.startsWith('#');
    lines.push(
      writtenLine(lines.length + 1, raw, { block, ...(bullet && { bullet }), ...(heading && { heading }) }),
    );
  }
  return { format: 'txt', pages: [{ number: 1, width: 595, height: 842 }], lines, flags: [] };
}

export const readWritten = (text: string): Extracted =>
  extractClassic(documentOf(text), { asOf: '2026-11', languageProcessing: false }).extracted;
