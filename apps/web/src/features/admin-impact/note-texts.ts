// What a reader of the fairness report has to know, in their language; by the code of each note.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const noteTexts: Readonly<Record<string, MessageDescriptor>> = {
  method: msg`Rates and ratios are calculated as 6 RCNY § 5-300 and § 5-301 say (New York City, Local Law 144 of 2021): the selection rate is the number selected divided by the number of applicants of a category; the scoring rate is the share of a category that scored above the median of all; the impact ratio is the rate of a category divided by the highest rate of any.`,
  categories: msg`Categories are those that you brought. None is read from a resume or guessed; of whom nothing was said, they are unknown and in no row.`,
  under_two_percent: msg`A category with fewer than 2 % of a table’s applicants may be left out of the ratios (§ 5-301 (d)); its number and rate are shown, and it sets no highest rate. Whoever publishes a summary has to say why it was left out.`,
  four_fifths: msg`Below four fifths (0.80) of the highest rate, a difference is generally regarded as evidence of adverse impact by the federal agencies (29 CFR § 1607.4 (D)); it is no proof of it, and above it is no proof of none.`,
  small_numbers: msg`Small numbers say little: with fewer than 30 applicants, or where one selected more or less would change the side of four fifths, a ratio may be chance.`,
  not_advice: msg`This is arithmetic, no legal advice and no bias audit: under § 5-300 that is made by an independent auditor.`,
};
