// Settings that a tenant may store though nothing here can act on them: said with every answer, so that nobody waits for a
// language model that does not exist.
import type { SettingNotice, SettingNoticeCode, TenantSettings } from '@vitae/contracts';

export interface Engines {
  /** Whether a worker lives that reads with the language model of the house. */
  readonly house: boolean;
  /** Whether the operator has set an engine outside. */
  readonly outside: boolean;
}

const MESSAGES: Readonly<Record<SettingNoticeCode, string>> = {
  no_language_model:
    'No language model serves this installation now, so resumes are read by the rules alone. Whoever runs it can start a GPU worker.',
  no_tokens: 'The language model may take no tokens (`monthlyTokens` is 0), so it is never asked.',
  no_engine_outside:
    'Whoever runs this installation has set no engine outside, so no resume leaves the house.',
  language_model_off: 'The language model is off, so no resume leaves the house.',
  fields_need_language_model: 'Fields of your own are looked for by the language model, which is off.',
};

export function noticesOf(settings: TenantSettings, engines: Engines): SettingNotice[] {
  const notices: SettingNotice[] = [];
  const say = (setting: keyof TenantSettings, code: SettingNoticeCode) =>
    notices.push({ setting, code, message: MESSAGES[code] });
  const { languageModel, overflow, fields, monthlyTokens } = settings;
  const isWanted = languageModel !== 'off';
  if (isWanted && !engines.house && !(overflow && engines.outside)) say('languageModel', 'no_language_model');
  if (isWanted && monthlyTokens === 0) say('languageModel', 'no_tokens');
  if (overflow && !engines.outside) say('overflow', 'no_engine_outside');
  if (overflow && !isWanted) say('overflow', 'language_model_off');
  if (fields.length && !isWanted) say('fields', 'fields_need_language_model');
  return notices;
}
