// The kind of a section whose heading tells nothing, from what stands in it.
import type { Line } from '@vitae/contracts';
import { languageCode } from '@vitae/skills';
import { findDates } from '@vitae/contracts/dates';
import { cellsOf, MARKS, split, textOf } from '../text/span.ts';
import { looksLikeDegree, looksLikeInstitution } from '../vocabulary/degrees.ts';
import { titleScore } from '../vocabulary/titles.ts';
import type { SectionKind } from './headings.ts';

const ITEM = new RegExp(`[,;]|${MARKS}`, 'u');

export function guessKind(lines: readonly Line[]): SectionKind {
  if (!lines.length) return 'other';
  const texts = lines.map((line) => line.text);
  const dates = texts.map(findDates);
  const ranges = dates.filter((d) => d.some((x) => x.isRange)).length;
  const singles = dates.filter((d) => d.length > 0 && !d.some((x) => x.isRange)).length;
  const degrees = texts.filter((t) => looksLikeDegree(t) || looksLikeInstitution(t)).length;
  const titles = texts.filter((t) => t.length < 90 && titleScore(t) > 0.5).length;
  if (ranges) return degrees > titles && degrees >= ranges * 0.5 ? 'education' : 'work';
  const items = lines.flatMap((line) => cellsOf(line).flatMap((cell) => split(cell, ITEM)));
  const languages = items.filter((item) => languageCode(textOf(item).split(/[(:–-]/, 1)[0] ?? '')).length;
  if (languages >= 1 && languages >= items.length * 0.4) return 'languages';
  if (singles && singles >= lines.length * 0.4)
    return /award|prize|medal|preis|premio|fellow/i.test(texts.join(' ')) ? 'awards' : 'certifications';
  const average = items.reduce((n, item) => n + textOf(item).length, 0) / (items.length || 1);
  if (items.length >= 4 && average < 26) return 'skills';
  return texts.some((t) => t.length > 80) && lines.length < 6 ? 'summary' : 'other';
}
