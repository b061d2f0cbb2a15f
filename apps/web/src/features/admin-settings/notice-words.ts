// Why a setting has no effect as things stand, by the code of the API.
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { TenantSettingsAnswer } from '@vitae/client';

type Code = TenantSettingsAnswer['notices'][number]['code'];

export const noticeWords: Readonly<Record<Code, MessageDescriptor>> = {
  no_language_model: msg`No language model serves this installation now, so resumes are read by the rules alone. Whoever runs it can start a GPU worker.`,
  no_tokens: msg`The language model may take no tokens, so it is never asked.`,
  no_engine_outside: msg`Whoever runs this installation has set no engine outside, so no resume leaves the house.`,
  language_model_off: msg`The language model is off, so no resume leaves the house.`,
  fields_need_language_model: msg`Fields of your own are looked for by the language model, which is off.`,
};
