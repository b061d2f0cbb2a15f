// What is counted of each day, and how it is written.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { UsageDay } from '@vitae/client';

export interface Measure {
  readonly name: Exclude<keyof UsageDay, 'day'>;
  readonly label: MessageDescriptor;
  readonly isBytes?: boolean;
}

export const measures: readonly [Measure, ...Measure[]] = [
  { name: 'resumes', label: msg`Resumes` },
  { name: 'searches', label: msg`Searches` },
  { name: 'questions', label: msg`Questions` },
  { name: 'tokens', label: msg`Tokens of language models` },
  { name: 'bytes', label: msg`Size of what came in`, isBytes: true },
];

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const STEP = 1000;

/** Bytes as people read them: “1.2 MB”. */
export function bytesText(bytes: number, locale: string): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 0), UNITS.length - 1);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[power] ?? 'byte',
    maximumFractionDigits: 1,
  }).format(bytes / STEP ** power);
}

export const amountText = (
  amount: number,
  { isBytes = false }: Pick<Measure, 'isBytes'>,
  locale: string,
): string => (isBytes ? bytesText(amount, locale) : new Intl.NumberFormat(locale).format(amount));
