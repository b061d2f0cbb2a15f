// The sentences of libs/tone/data with their marks, as that folder's README.md has them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const data = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../libs/tone/data');
const TONES = { '+': 'positive', '=': 'neutral', '-': 'negative' };
const KINDS = { a: 'achievement', d: 'duty' };

/** [{ subject, tone, kind?, measured, text }] of a file; a line without a mark is a mistake. */
export function sentencesOf(file) {
  let subject;
  return readFileSync(path.join(data, file), 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (!line) return [];
      if (line.startsWith('# ')) {
        subject = line.slice(2);
        return [];
      }
      const [, tone, kind, measured, text] = /^([+=-])([ad]?)(m?) (.+)$/.exec(line) ?? [];
      if (!text || !subject) throw new Error(`${file}: line ${i + 1} has no mark`);
      return [{ subject, tone: TONES[tone], kind: KINDS[kind], measured: measured === 'm', text }];
    });
}
