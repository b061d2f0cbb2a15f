import { useLingui } from '@lingui/react';

/** A number as the reader's language writes it; `options` as those of Intl, for example { style: 'percent' }. */
export function NumberText({ value, options }: { value: number; options?: Intl.NumberFormatOptions }) {
  const { i18n } = useLingui();
  return <span className="number">{new Intl.NumberFormat(i18n.locale, options).format(value)}</span>;
}
