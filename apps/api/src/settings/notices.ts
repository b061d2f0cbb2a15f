// Settings that a tenant may store though nothing here can act on them: said with every answer, so that nobody waits for a
// language model that does not exist.
import type { SettingNotice, TenantSettings } from '@vitae/contracts';

export interface Engines {
  /** Whether a worker lives that reads with the language model of the house. */
  readonly house: boolean;
  /** Whether the operator has set an engine outside. */
  readonly outside: boolean;
}

export function noticesOf(settings: TenantSettings, engines: Engines): SettingNotice[] {
  const notices: SettingNotice[] = [];
  const say = (setting: keyof TenantSettings, message: string) => notices.push({ setting, message });
  const { languageModel, overflow, fields, monthlyTokens } = settings;
  const isWanted = languageModel !== 'off';
  if (isWanted && !engines.house && !(overflow && engines.outside))
    say(
      'languageModel',
      'No language model serves this installation now, so resumes are read by the rules alone. Whoever runs it can start a GPU worker.',
    );
  if (isWanted && monthlyTokens === 0)
    say(
      'languageModel',
      'The language model may take no tokens (`monthlyTokens` is 0), so it is never asked.',
    );
  if (overflow && !engines.outside)
    say(
      'overflow',
      'Whoever runs this installation has set no engine outside, so no resume leaves the house.',
    );
  if (overflow && !isWanted) say('overflow', 'The language model is off, so no resume leaves the house.');
  if (fields.length && !isWanted)
    say('fields', 'Fields of your own are looked for by the language model, which is off.');
  return notices;
}
