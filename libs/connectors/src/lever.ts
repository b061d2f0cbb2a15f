// Lever, v1 (https://hire.lever.co/developer/documentation): opportunities, each of a contact, in the name of a user; files by multipart.
import { z } from 'zod';
import {
  basicAuth,
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
const created = z.object({ data: z.object({ id }) });
const opportunities = z.object({
  data: z.array(z.object({ id, name: z.string().nullish(), emails: z.array(z.string()).default([]) })),
});
const files = z.object({
  data: z.array(z.object({ name: z.string(), uploadedAt: z.number().nullish() })),
});

const inName = ({ credentials }: PushContext) => ({ perform_as: credential(credentials, 'performAs') });
const pathOf = (remoteId: string) => `/v1/opportunities/${encodeURIComponent(remoteId)}`;

const create = (push: PushContext): Step => {
  const { postingId, stageId, source = 'Vitae', origin = 'sourced' } = push.options;
  return {
    name: 'create',
    kind: 'once',
    onlyIf: 'nobody was found',
    isDue: ({ remoteId }) => remoteId === undefined,
    request: ({ fields }) => ({
      method: 'POST',
      path: '/v1/opportunities',
      query: inName(push),
      json: {
        ...fields,
        origin,
        sources: [source],
        ...(postingId !== undefined && { postings: [postingId] }),
        ...(stageId !== undefined && { stage: stageId }),
      },
    }),
    read: (answer) => ({ remoteId: created.parse(answer).data.id, wasThere: false }),
    // With an address they are found by it.
    ...(push.emails.length === 0 && {
      wasDone: {
        request: (_push, _state, since) => ({
          method: 'GET',
          path: '/v1/opportunities',
          query: { created_at_start: String(since.getTime()), limit: '100' },
        }),
        read: (answer) => {
          const found = opportunities.parse(answer).data.find((one) => isSame(one.name, push.name));
          return found && { remoteId: found.id, wasThere: false };
        },
      },
    }),
  };
};

/** What is added to somebody who was there: lists that Lever adds to, one at a time. */
const add = (field: 'links' | 'tags', step: string): Step => ({
  name: `add ${field}`,
  kind: 'again',
  onlyIf: 'the person was there before, and the option `existing` is `update`',
  isDue: (state, { options, fields }) =>
    state.wasThere === true && options['existing'] === 'update' && field in fields,
  request: (push, state) => ({
    method: 'POST',
    path: `${pathOf(remoteIdOf(state))}/${step}`,
    query: inName(push),
    json: { [field]: push.fields[field] },
  }),
  read: () => ({}),
});

const attach: Step = {
  name: 'attach',
  kind: 'once',
  isDue: isToAttach,
  request: (push, state) => ({
    method: 'POST',
    path: `${pathOf(remoteIdOf(state))}/files`,
    query: inName(push),
    parts: [{ name: 'file', isFile: true }],
  }),
  read: () => ({}),
  wasDone: {
    request: (_push, state) => ({
      method: 'GET',
      path: `${pathOf(remoteIdOf(state))}/files`,
      query: { limit: '100' },
    }),
    read: (answer, push, _state, since) =>
      files
        .parse(answer)
        .data.some(
          ({ name, uploadedAt }) =>
            name === fileOf(push).name && (uploadedAt == null || uploadedAt >= since.getTime()),
        )
        ? {}
        : undefined,
  },
};

export const lever: AtsProtocol = {
  secretHeaders: (credentials) => ({ authorization: basicAuth(credential(credentials, 'apiKey')) }),
  check: () => ({ method: 'GET', path: '/v1/opportunities', query: { limit: '1' } }),
  forms: {
    phones: (values: readonly string[]) => values.map((value) => ({ value, type: 'other' })),
  },
  steps: (push) => [
    ...looksByEmail(push.emails, (email) => ({
      request: () => ({ method: 'GET', path: '/v1/opportunities', query: { email, limit: '10' } }),
      read: (answer) => {
        const found = opportunities
          .parse(answer)
          .data.find(({ emails }) => emails.some((one) => isSame(one, email)));
        return found ? { remoteId: found.id, wasThere: true } : {};
      },
    })),
    create(push),
    add('links', 'addLinks'),
    add('tags', 'addTags'),
    attach,
  ],
};
