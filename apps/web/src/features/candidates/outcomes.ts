// What may be decided about people, in words.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { Outcome } from '@vitae/contracts';

export const OUTCOMES: Readonly<Record<Outcome, MessageDescriptor>> = {
  applied: msg`Applied`,
  short_listed: msg`Short-listed`,
  interviewed: msg`Interviewed`,
  offered: msg`Offered`,
  hired: msg`Hired`,
  rejected: msg`Rejected`,
  withdrew: msg`Withdrew`,
};
export const isOutcome = (value: string): value is Outcome => Object.hasOwn(OUTCOMES, value);
