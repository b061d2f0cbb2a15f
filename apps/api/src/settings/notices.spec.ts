import { tenantSettingsSchema, type TenantSettings } from '@vitae/contracts';
import { noticesOf } from './notices.ts';

const own = {
  key: 'notice_period',
  question: 'How long is the notice period?',
  type: 'text' as const,
  options: [],
};
const named = (settings: Partial<TenantSettings>, engines: { house?: boolean; outside?: boolean }) =>
  noticesOf(tenantSettingsSchema.parse(settings), { house: false, outside: false, ...engines }).map(
    ({ setting }) => setting,
  );

it.each([
  ['nothing of the defaults', {}, {}, []],
  ['a model that nobody serves', { languageModel: 'on' }, {}, ['languageModel']],
  ['the same where it is asked when unsure', { languageModel: 'when_unsure' }, {}, ['languageModel']],
  ['nothing where a worker lives', { languageModel: 'on' }, { house: true }, []],
  [
    'nothing where resumes may go to an engine outside',
    { languageModel: 'on', overflow: true },
    { outside: true },
    [],
  ],
  [
    'an engine outside that the tenant does not allow',
    { languageModel: 'on' },
    { outside: true },
    ['languageModel'],
  ],
  [
    'a model that may take nothing',
    { languageModel: 'on', monthlyTokens: 0 },
    { house: true },
    ['languageModel'],
  ],
  ['overflow to nowhere', { languageModel: 'on', overflow: true }, { house: true }, ['overflow']],
  ['overflow of a model that is off', { overflow: true }, { outside: true }, ['overflow']],
  ['own fields without a model', { fields: [own] }, { house: true }, ['fields']],
] as const)('says of %s what has no effect', (_name, settings, engines, expected) => {
  expect(named(settings as Partial<TenantSettings>, engines)).toEqual(expected);
});
