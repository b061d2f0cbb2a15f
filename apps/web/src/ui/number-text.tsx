import { useLingui } from '@lingui/react';
import { numberFormat } from '../i18n/formats.ts';

/** A number as the reader's language writes it; `options` as those of Intl, for example { style: 'percent' }. */
export function NumberText({ value, options }: { value: number; options?: Intl.NumberFormatOptions }) {
  const { i18n } = useLingui();
  return <span className="number">{numberFormat(i18n.locale, options).format(value)}</span>;
}
