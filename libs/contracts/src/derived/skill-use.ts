// Where in the work history a skill was used: the positions that mention it, their months, and when it was used last.
import { fold } from '../fold.ts';
import type { Position, Skill } from '../profile.ts';
import { intervalsOf, monthsOf } from './intervals.ts';

/** The skills with months, last year and positions where the history mentions them. `month` (YYYY-MM) ends what goes on. */
export function withUse(skills: readonly Skill[], positions: readonly Position[], month: string): Skill[] {
  const intervals = intervalsOf(positions, month);
  const texts = positions.map(textOf);
  return skills.map((skill) => {
    const used = mentionsOf(skill, texts);
    if (!used.length) return skill;
    const dated = intervals.filter((interval) => used.includes(interval.position));
    const months = monthsOf(dated);
    // `to` is the month after the last one.
    const last = Math.max(...dated.map((interval) => interval.to - 1));
    return {
      ...skill,
      positions: used,
      ...(dated.length && { months, lastUsed: String(Math.floor(last / 12)) }),
    };
  });
}

const textOf = ({ title, summary, highlights }: Position): string =>
  [title, summary, ...highlights].map((field) => fold(field?.value ?? '')).join('\n');

/** Which of the texts mention a skill. Most mention none of it, which is told without a pattern. */
function mentionsOf({ name, mention }: Skill, texts: readonly string[]): number[] {
  const spellings = [...new Set([fold(name), fold(mention.value)])];
  const holding = texts.flatMap((text, i) => (spellings.some((s) => text.includes(s)) ? [i] : []));
  if (!holding.length) return [];
  const pattern = mentionPattern(spellings);
  return holding.filter((i) => pattern.test(texts[i] ?? ''));
}

/** The spellings with the bounds of words; one letter ("R", "C") only as an item of a list. */
function mentionPattern(spellings: readonly string[]): RegExp {
  const escaped = spellings.map((s) => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const [before, after] = spellings.some((s) => s.length < 3)
    ? ['(?:^|[,(/]\\s*|\\bin )', '(?=\\s*[,)/.]|$| and )']
    : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}+#])'];
  return new RegExp(`${before}(?:${escaped.join('|')})${after}`, 'mu');
}
