// What is asked for and why it is met or not, in the reader’s language, by the parts and codes of the API.
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Requirement } from '@vitae/client';

export interface RequirementWords {
  readonly asked: string;
  readonly reason: string;
}

export function useRequirementWords(): (
  requirement: Pick<Requirement, 'required' | 'because'>,
) => RequirementWords {
  const { t, i18n } = useLingui();
  const months = (count: number) => i18n._(plural(count, { one: '# month', other: '# months' }));
  const years = (count: number) => i18n._(plural(count, { one: '# year', other: '# years' }));
  const levels: Readonly<Record<string, string>> = {
    school: t`a school’s leaving certificate`,
    vocational: t`a vocational qualification`,
    bachelor: t`a bachelor’s degree`,
    master: t`a master’s degree`,
    doctorate: t`a doctorate`,
    native: t`mother tongue`,
  };
  /** Of education, or of a language, whose others are letters. */
  const level = (name = '') => levels[name] ?? name;
  const eitherOf = new Intl.ListFormat(i18n.locale, { type: 'disjunction' });

  const asked = ({ kind, names, ...bounds }: Requirement['required']): string => {
    const { minimumMonths, usedWithinYears, minimumYears, maximumYears } = bounds;
    if (kind === 'experience') {
      if (minimumYears === undefined) return t`At most ${maximumYears ?? 0} years of experience`;
      return maximumYears === undefined
        ? t`At least ${minimumYears} years of experience`
        : t`${minimumYears} to ${maximumYears} years of experience`;
    }
    if (kind === 'education') return t`At least ${level(bounds.level)}`;
    return [
      eitherOf.format(names),
      ...(minimumMonths === undefined ? [] : [t`at least ${months(minimumMonths)}`]),
      ...(usedWithinYears === undefined ? [] : [t`used within ${years(usedWithinYears)}`]),
      ...(bounds.level === undefined ? [] : [t`at least ${level(bounds.level)}`]),
    ].join(', ');
  };

  const reason = ({ code, name = '', ...told }: Requirement['because']): string => {
    switch (code) {
      case 'not_named':
        return t`The resume does not name it.`;
      case 'near_named':
        return t`The resume does not name it; it names ${name}, which is near.`;
      case 'same_named':
        return t`The resume does not name it; it names ${name}, which you call the same.`;
      case 'named':
        if (told.months === undefined) return t`Named; no position says for how long.`;
        return told.lastUsed === undefined
          ? t`Named, in positions of ${months(told.months)}.`
          : t`Named, in positions of ${months(told.months)}, last in ${String(told.lastUsed)}.`;
      case 'worked_as':
        return t`Worked as ${name}.`;
      case 'no_such_title':
        return t`No position has such a title.`;
      case 'worked_at':
        return t`Worked at ${name}.`;
      case 'not_worked_at':
        return t`No position names it.`;
      case 'no_dates':
        return t`No position says when it was.`;
      case 'experience':
        return t`The positions come to ${months(told.months ?? 0)}, overlaps counted once.`;
      case 'no_education':
        return t`No level of education is told.`;
      case 'education':
        return t`The highest that is told is ${level(told.level)}.`;
      case 'language':
        return told.level === undefined ? t`Named; no level is told.` : t`Named; at ${level(told.level)}.`;
    }
  };
  return ({ required, because }) => ({ asked: asked(required), reason: reason(because) });
}
