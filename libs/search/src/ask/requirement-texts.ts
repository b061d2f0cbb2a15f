// What is asked for and why it is met or not, as English sentences, for whoever reads the API's answer as it is.
import type { Because, RequiredParts } from '@vitae/contracts';

const months = (count: number) => (count === 1 ? '1 month' : `${count} months`);
const years = (count: number) => (count === 1 ? '1 year' : `${count} years`);

const levelNames: Readonly<Record<string, string>> = {
  school: 'a school’s leaving certificate',
  vocational: 'a vocational qualification',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctorate: 'a doctorate',
};
const levelName = (level: string | undefined): string => levelNames[level ?? ''] ?? '';

export function askedText({ kind, names, level, ...bounds }: RequiredParts): string {
  const { minimumMonths, usedWithinYears, minimumYears, maximumYears } = bounds;
  if (kind === 'experience') {
    if (minimumYears === undefined) return `At most ${years(maximumYears ?? 0)} of experience`;
    return maximumYears === undefined
      ? `At least ${years(minimumYears)} of experience`
      : `${minimumYears} to ${years(maximumYears)} of experience`;
  }
  if (kind === 'education') return `At least ${levelName(level)}`;
  return [
    names.join(' or '),
    ...(minimumMonths === undefined ? [] : [`at least ${months(minimumMonths)}`]),
    ...(usedWithinYears === undefined ? [] : [`used within ${years(usedWithinYears)}`]),
    ...(level === undefined ? [] : [`at least ${level}`]),
  ].join(', ');
}

export function becauseText({ code, name = '', months: told, lastUsed, level }: Because): string {
  switch (code) {
    case 'not_named':
      return 'The resume does not name it.';
    case 'near_named':
      return `The resume does not name it; it names ${name}, which is near.`;
    case 'same_named':
      return `The resume does not name it; it names ${name}, which you call the same.`;
    case 'named':
      if (told === undefined) return 'Named; no position says for how long.';
      return `Named, in positions of ${months(told)}${lastUsed === undefined ? '' : `, last in ${lastUsed}`}.`;
    case 'worked_as':
      return `Worked as ${name}.`;
    case 'no_such_title':
      return 'No position has such a title.';
    case 'worked_at':
      return `Worked at ${name}.`;
    case 'not_worked_at':
      return 'No position names it.';
    case 'no_dates':
      return 'No position says when it was.';
    case 'experience':
      return `The positions come to ${months(told ?? 0)}, overlaps counted once.`;
    case 'no_education':
      return 'No level of education is told.';
    case 'education':
      return `The highest that is told is ${levelName(level)}.`;
    case 'language':
      return level === undefined ? 'Named; no level is told.' : `Named; at ${level}.`;
  }
}
