// Why a requirement is met or not, in the reader’s language: the API says it in English sentences of known forms, which are read here.
// What has none of them (a skill’s name, a title) is shown as it is.
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Requirement } from '@vitae/client';
import { languageLevels } from './search-state.ts';

export interface RequirementWords {
  readonly asked: string;
  readonly reason: string;
}

type Form = readonly [RegExp, (part: (at: number) => string, count: (at: number) => number) => string];

export function useRequirementWords(): (requirement: Requirement) => RequirementWords {
  const { t, i18n } = useLingui();
  const months = (count: number) => i18n._(plural(count, { one: '# month', other: '# months' }));
  const levels: Readonly<Record<string, string>> = {
    'a school’s leaving certificate': t`a school’s leaving certificate`,
    'a vocational qualification': t`a vocational qualification`,
    'a bachelor’s degree': t`a bachelor’s degree`,
    'a master’s degree': t`a master’s degree`,
    'a doctorate': t`a doctorate`,
  };
  const level = (name: string) => levels[name] ?? name;
  const cefr = (name: string) => (name === 'native' ? t`mother tongue` : name);

  const asked: readonly Form[] = [
    [/^At least (\d+(?:\.\d+)?) years? of experience$/, (_, n) => t`At least ${n(1)} years of experience`],
    [/^At most (\d+(?:\.\d+)?) years? of experience$/, (_, n) => t`At most ${n(1)} years of experience`],
    [
      /^(\d+(?:\.\d+)?) to (\d+(?:\.\d+)?) years? of experience$/,
      (_, n) => t`${n(1)} to ${n(2)} years of experience`,
    ],
    [/^At least (a .+)$/, (part) => t`At least ${level(part(1))}`],
    [
      new RegExp(`^(.+), at least (${languageLevels.join('|')})$`),
      (part) => t`${part(1)}, at least ${cefr(part(2))}`,
    ],
    [/^(.+), at least (\d+) months?$/, (part, n) => t`${part(1)}, at least ${months(n(2))}`],
  ];
  const reasons: readonly Form[] = [
    [/^The resume does not name it\.$/, () => t`The resume does not name it.`],
    [
      /^The resume does not name it; it names (.+), which is near\.$/,
      (part) => t`The resume does not name it; it names ${part(1)}, which is near.`,
    ],
    [
      /^The resume does not name it; it names (.+), which you call the same\.$/,
      (part) => t`The resume does not name it; it names ${part(1)}, which you call the same.`,
    ],
    [/^Named; no position says for how long\.$/, () => t`Named; no position says for how long.`],
    [
      /^Named, in positions of (\d+) months?, last in (\d+)\.$/,
      (part, n) => t`Named, in positions of ${months(n(1))}, last in ${part(2)}.`,
    ],
    [/^Named, in positions of (\d+) months?\.$/, (_, n) => t`Named, in positions of ${months(n(1))}.`],
    [/^Worked as (.+)\.$/, (part) => t`Worked as ${part(1)}.`],
    [/^No position has such a title\.$/, () => t`No position has such a title.`],
    [/^Worked at (.+)\.$/, (part) => t`Worked at ${part(1)}.`],
    [/^No position names it\.$/, () => t`No position names it.`],
    [/^No position says when it was\.$/, () => t`No position says when it was.`],
    [
      /^The positions come to (\d+) months?, overlaps counted once\.$/,
      (_, n) => t`The positions come to ${months(n(1))}, overlaps counted once.`,
    ],
    [/^No level of education is told\.$/, () => t`No level of education is told.`],
    [/^The highest that is told is (.+)\.$/, (part) => t`The highest that is told is ${level(part(1))}.`],
    [/^Named; no level is told\.$/, () => t`Named; no level is told.`],
    [/^Named; at (.+)\.$/, (part) => t`Named; at ${cefr(part(1))}.`],
  ];
  const said = (text: string, forms: readonly Form[]) => {
    for (const [form, say] of forms) {
      const found = form.exec(text);
      if (found)
        return say(
          (at) => found[at] ?? '',
          (at) => Number(found[at]),
        );
    }
    return text;
  };
  return (requirement) => ({
    asked: said(requirement.asked, asked),
    reason: said(requirement.reason, reasons),
  });
}
