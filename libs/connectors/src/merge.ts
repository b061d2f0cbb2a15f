// Merge's unified ATS, v1 (https://docs.merge.dev/ats): candidates in the name of a user there, and attachments by an address that Merge fetches.
import { z } from 'zod';
import {
  credential,
  fileOf,
  isSame,
  isToAttach,
  looksByEmail,
  remoteIdOf,
  type AtsProtocol,
  type PushContext,
  type Step,
} from './ats.ts';

const id = z.string().min(1);
const created = z.object({ model: z.object({ id }) });
const candidates = z.object({
  results: z.array(
    z.object({
      id,
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
      email_addresses: z.array(z.object({ value: z.string().nullish() })).default([]),
    }),
  ),
});
const attachments = z.object({ results: z.array(z.object({ file_name: z.string().nullish() })) });

const BASE = '/api/ats/v1';
/** Lists are replaced there: somebody who was there keeps theirs. */
const CHANGEABLE = ['company', 'title'];

const inName = ({ credentials }: PushContext, model: object) => ({
  model,
  remote_user_id: credential(credentials, 'remoteUserId'),
});

const create = (push: PushContext): Step => ({
  name: 'create',
  kind: 'once',
  onlyIf: 'nobody was found',
  isDue: ({ remoteId }) => remoteId === undefined,
  request: ({ fields }) => ({ method: 'POST', path: `${BASE}/candidates`, json: inName(push, fields) }),
  read: (answer) => ({ remoteId: created.parse(answer).model.id, wasThere: false }),
  // With an address they are found by it.
  ...(push.emails.length === 0 && {
    wasDone: {
      request: (_push, _state, since) => ({
        method: 'GET',
        path: `${BASE}/candidates`,
        query: {
          created_after: since.toISOString(),
          page_size: '100',
        },
      }),
      read: (answer) => {
        const { fields } = push;
        const found = candidates
          .parse(answer)
          .results.find(
            (one) =>
              isSame(one.first_name, String(fields['first_name'])) &&
              isSame(one.last_name, String(fields['last_name'])),
          );
        return found && { remoteId: found.id, wasThere: false };
      },
    },
  }),
});

const update: Step = {
  name: 'update',
  kind: 'again',
  onlyIf: 'the person was there before, and the option `existing` is `update`',
  isDue: (state, { options, fields }) =>
    state.wasThere === true && options['existing'] === 'update' && CHANGEABLE.some((name) => name in fields),
  request: (push, state) => ({
    method: 'PATCH',
    path: `${BASE}/candidates/${encodeURIComponent(remoteIdOf(state))}`,
    json: inName(
      push,
      Object.fromEntries(Object.entries(push.fields).filter(([name]) => CHANGEABLE.includes(name))),
    ),
  }),
  read: () => ({}),
};

const attach: Step = {
  name: 'attach',
  kind: 'once',
  isDue: isToAttach,
  request: (push, state) => {
    const { name, url } = fileOf(push);
    return {
      method: 'POST',
      path: `${BASE}/attachments`,
      json: inName(push, {
        file_name: name,
        file_url: url,
        candidate: remoteIdOf(state),
        attachment_type: 'RESUME',
      }),
    };
  },
  read: () => ({}),
  wasDone: {
    request: (_push, state, since) => ({
      method: 'GET',
      path: `${BASE}/attachments`,
      query: {
        candidate_id: remoteIdOf(state),
        created_after: since.toISOString(),
      },
    }),
    read: (answer, push) =>
      attachments.parse(answer).results.some(({ file_name }) => file_name === fileOf(push).name)
        ? {}
        : undefined,
  },
};

export const merge: AtsProtocol = {
  secretHeaders: (credentials) => ({
    authorization: `Bearer ${credential(credentials, 'apiKey')}`,
    'x-account-token': credential(credentials, 'accountToken'),
  }),
  check: () => ({ method: 'GET', path: `${BASE}/account-details` }),
  fetchesFiles: true,
  forms: {
    phone_numbers: (values: readonly string[]) =>
      values.map((value) => ({ value, phone_number_type: 'OTHER' })),
    email_addresses: (values: readonly string[]) =>
      values.map((value) => ({ value, email_address_type: 'OTHER' })),
  },
  steps: (push) => [
    ...looksByEmail(push.emails, (email) => ({
      request: () => ({
        method: 'GET',
        path: `${BASE}/candidates`,
        query: { email_addresses: email, page_size: '10' },
      }),
      read: (answer) => {
        const found = candidates
          .parse(answer)
          .results.find(({ email_addresses }) => email_addresses.some(({ value }) => isSame(value, email)));
        return found ? { remoteId: found.id, wasThere: true } : {};
      },
    })),
    create(push),
    update,
    attach,
  ],
};
