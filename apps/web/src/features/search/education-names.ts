import { useLingui } from '@lingui/react/macro';

/** Levels of education in the reader’s language. */
export function useEducationNames(): (level: string) => string {
  const { t } = useLingui();
  const names: Readonly<Record<string, string>> = {
    school: t`School-leaving certificate`,
    vocational: t`Vocational qualification`,
    bachelor: t`Bachelor’s degree`,
    master: t`Master’s degree`,
    doctorate: t`Doctorate`,
  };
  return (level) => names[level] ?? level;
}
