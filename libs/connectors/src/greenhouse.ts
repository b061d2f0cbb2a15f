// Greenhouse, Harvest v1 (https://developers.greenhouse.io/harvest.html): candidates for a job or prospects without one, and attachments.
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
import type { PositionValue } from './source-values.ts';

const id = z.number().int().transform(String);
const created = z.object({ id });
const candidates = z.array(
  z.object({
    id,
    first_name: z.string().nullish(),
    last_name: z.string().nullish(),
    email_addresses: z.array(z.object({ value: z.string() })).default([]),
  }),
);
const withAttachments = z.object({
  attachments: z
    .array(z.object({ filename: z.string(), type: z.string(), created_at: z.string().nullish() }))
    .default([]),
});

/** Its words for kinds of addresses; a resume hardly tells which it is. */
const typed = (values: readonly string[]) => values.map((value) => ({ value, type: 'other' }));
/** Of a year alone its first month is as good as any: Greenhouse wants a day. */
const dayOf = (date: string) => `${date.length === 4 ? `${date}-01` : date}-01T00:00:00.000Z`;

/** Employments need all three. */
const employments = (positions: readonly PositionValue[]) =>
  positions.flatMap(({ organisation, title, start, end }) =>
    organisation === undefined || title === undefined || start === undefined
      ? []
      : {
          company_name: organisation,
          title,
          start_date: dayOf(start),
          ...(end !== undefined && end !== 'present' && { end_date: dayOf(end) }),
        },
  );

/** Greenhouse can't undo what a list is replaced with: somebody who was there keeps their lists. */
const CHANGEABLE = ['company', 'title', 'custom_fields'];

const create = (push: PushContext): Step => {
  const { jobId, sourceId } = push.options;
  const source = sourceId !== undefined && { source_id: Number(sourceId) };
  return {
    name: 'create',
    kind: 'once',
    onlyIf: 'nobody was found',
    isDue: ({ remoteId }) => remoteId === undefined,
    request: ({ fields }) =>
      jobId === undefined
        ? {
            method: 'POST',
            path: '/v1/prospects',
            json: { ...fields, ...(source && { application: source }) },
          }
        : {
            method: 'POST',
            path: '/v1/candidates',
            json: { ...fields, applications: [{ job_id: Number(jobId), ...source }] },
          },
    read: (answer) => ({ remoteId: created.parse(answer).id, wasThere: false }),
    // With an address they are found by it.
    ...(push.emails.length === 0 && {
      wasDone: {
        request: (_push, _state, since) => ({
          method: 'GET',
          path: '/v1/candidates',
          query: {
            created_after: since.toISOString(),
            per_page: '100',
          },
        }),
        read: (answer) => {
          const found = candidates
            .parse(answer)
            .find((one) => isSame(`${one.first_name ?? ''} ${one.last_name ?? ''}`, fullName(push)));
          return found && { remoteId: found.id, wasThere: false };
        },
      },
    }),
  };
};

const fullName = ({ fields }: PushContext) =>
  `${String(fields['first_name'])} ${String(fields['last_name'])}`;

const update: Step = {
  name: 'update',
  kind: 'again',
  onlyIf: 'the person was there before, and the option `existing` is `update`',
  isDue: (state, { options, fields }) =>
    state.wasThere === true && options['existing'] === 'update' && CHANGEABLE.some((name) => name in fields),
  request: ({ fields }, state) => ({
    method: 'PATCH',
    path: `/v1/candidates/${remoteIdOf(state)}`,
    json: Object.fromEntries(Object.entries(fields).filter(([name]) => CHANGEABLE.includes(name))),
  }),
  read: () => ({}),
};

const attach: Step = {
  name: 'attach',
  kind: 'once',
  isDue: isToAttach,
  request: (push, state) => {
    const file = fileOf(push);
    return {
      method: 'POST',
      path: `/v1/candidates/${remoteIdOf(state)}/attachments`,
      json: { filename: file.name, type: 'resume', content: file.base64, content_type: file.mediaType },
    };
  },
  read: () => ({}),
  wasDone: {
    request: (_push, state) => ({ method: 'GET', path: `/v1/candidates/${remoteIdOf(state)}` }),
    read: (answer, push, _state, since) =>
      withAttachments.parse(answer).attachments.some(
        ({ filename, type, created_at }) =>
          filename === fileOf(push).name &&
          type === 'resume' &&
          // Without a time it may be this one: a file too few is mended more easily than one too many.
          (created_at == null || Date.parse(created_at) >= since.getTime()),
      )
        ? {}
        : undefined,
  },
};

export const greenhouse: AtsProtocol = {
  secretHeaders: (credentials) => ({ authorization: basicAuth(credential(credentials, 'apiKey')) }),
  openHeaders: (credentials) => ({ 'on-behalf-of': credential(credentials, 'onBehalfOf') }),
  check: () => ({ method: 'GET', path: '/v1/candidates', query: { per_page: '1' } }),
  forms: {
    phone_numbers: typed,
    addresses: typed,
    email_addresses: typed,
    website_addresses: typed,
    social_media_addresses: (values: readonly string[]) => values.map((value) => ({ value })),
    employments,
    custom_fields: (values: Readonly<Record<string, unknown>>) =>
      Object.entries(values).map(([name_key, value]) => ({ name_key, value })),
  },
  mediaTypes: [
    'application/msword',
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/xml',
    'image/bmp',
    'image/gif',
    'image/jpeg',
    'image/png',
    'image/tiff',
    'text/html',
    'text/plain',
  ],
  steps: (push) => [
    ...looksByEmail(push.emails, (email) => ({
      request: () => ({ method: 'GET', path: '/v1/candidates', query: { email, per_page: '10' } }),
      read: (answer) => {
        const found = candidates
          .parse(answer)
          .find((one) => one.email_addresses.some(({ value }) => isSame(value, email)));
        return found ? { remoteId: found.id, wasThere: true } : {};
      },
    })),
    create(push),
    update,
    attach,
  ],
};
