// Which settings stand together. What is in no group and not drawn by a part of its own stands under “More”, so a new one needs no page.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export interface SettingGroup {
  readonly id: string;
  readonly title: MessageDescriptor;
  readonly settings: readonly string[];
}

export const settingGroups: readonly SettingGroup[] = [
  {
    id: 'reading',
    title: msg`Reading`,
    settings: ['defaultCountry', 'ocr', 'ocrLanguages', 'suggestions', 'tone'],
  },
  {
    id: 'model',
    title: msg`Language model`,
    settings: ['languageModel', 'unsureBelow', 'monthlyTokens', 'overflow'],
  },
  {
    id: 'fairness',
    title: msg`Fairness`,
    settings: ['blindByDefault', 'blindHides', 'showSensitive', 'sensitiveFields'],
  },
  { id: 'search', title: msg`Search and webhooks`, settings: ['useFeedback', 'webhookPayload'] },
  { id: 'mail', title: msg`Resumes by mail`, settings: ['mailSenders', 'mailReceipts'] },
];
/** Drawn elsewhere: the period of keeping on the page on privacy, lists of one's own by their editors. */
export const drawnElsewhere: readonly string[] = ['retentionDays', 'fields', 'skills'];
