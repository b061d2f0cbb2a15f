// Ashby (https://developers.ashbyhq.com): calls by POST that say in the body whether they did it; a file is uploaded to a place that it names,
// and then called the candidate's resume.
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
const created = z.object({ results: z.object({ id }) });
const candidates = z.object({
  results: z.array(
    z.object({
      id,
      name: z.string().nullish(),
      createdAt: z.string().nullish(),
      primaryEmailAddress: z.object({ value: z.string() }).nullish(),
      emailAddresses: z.array(z.object({ value: z.string() })).default([]),
    }),
  ),
});
const upload = z.object({
  results: z.object({ handle: z.string().min(1), url: z.url(), fields: z.record(z.string(), z.string()) }),
});
const passed = upload.shape.results;
const withResume = z.object({
  results: z.object({
    resumeFileHandle: z.object({ name: z.string() }).nullish(),
  }),
});
const unsuccessful = z.object({ success: z.literal(false), errors: z.array(z.unknown()).optional() });
const NOT_LET_IN = /unauthori[sz]ed|forbidden|missing_.*permission|invalid_api_key|not_authorized/i;

/** What is empty so far is filled, and nothing is taken away: Ashby replaces single values alone. */
const CHANGEABLE = ['phoneNumber', 'linkedInUrl', 'githubUrl', 'website'];

const create = (push: PushContext): Step => {
  const { sourceId, creditedToUserId } = push.options;
  return {
    name: 'create',
    kind: 'once',
    onlyIf: 'nobody was found',
    isDue: ({ remoteId }) => remoteId === undefined,
    request: ({ fields }) => ({
      method: 'POST',
      path: '/candidate.create',
      json: {
        ...fields,
        ...(Array.isArray(fields['alternateEmailAddresses']) && others(fields)),
        ...(sourceId !== undefined && { sourceId }),
        ...(creditedToUserId !== undefined && { creditedToUserId }),
      },
    }),
    read: (answer) => ({ remoteId: created.parse(answer).results.id, wasThere: false }),
    // With an address they are found by it.
    ...(push.emails.length === 0 && {
      wasDone: {
        request: () => ({ method: 'POST', path: '/candidate.search', json: { name: push.name } }),
        read: (answer, _push, _state, since) => {
          const found = candidates
            .parse(answer)
            .results.find(
              (one) => isSame(one.name, push.name) && Date.parse(one.createdAt ?? '') >= since.getTime(),
            );
          return found && { remoteId: found.id, wasThere: false };
        },
      },
    }),
  };
};

/** The first address is no alternative to itself. */
function others(fields: Readonly<Record<string, unknown>>): { alternateEmailAddresses?: string[] } {
  const all = z.array(z.string()).parse(fields['alternateEmailAddresses']);
  const more = all.filter((one) => one !== fields['email']);
  return { alternateEmailAddresses: more };
}

const update: Step = {
  name: 'update',
  kind: 'again',
  onlyIf: 'the person was there before, and the option `existing` is `update`',
  isDue: (state, { options, fields }) =>
    state.wasThere === true && options['existing'] === 'update' && CHANGEABLE.some((name) => name in fields),
  request: ({ fields }, state) => ({
    method: 'POST',
    path: '/candidate.update',
    json: {
      candidateId: remoteIdOf(state),
      ...Object.fromEntries(Object.entries(fields).filter(([name]) => CHANGEABLE.includes(name))),
    },
  }),
  read: () => ({}),
};

const place: Step = {
  name: 'ask where to put the file',
  kind: 'prepare',
  isDue: isToAttach,
  request: (push) => {
    const { name, mediaType, bytes } = fileOf(push);
    return {
      method: 'POST',
      path: '/file.createFileUploadHandle',
      json: {
        fileUploadContext: 'CandidateResume',
        filename: name,
        contentType: mediaType,
        contentLength: bytes,
      },
    };
  },
  read: (answer) => ({ passing: upload.parse(answer).results }),
};

const put: Step = {
  name: 'put the file there',
  kind: 'prepare',
  isDue: isToAttach,
  request: (_push, { passing }) => {
    const { url, fields } = passed.parse(passing);
    return {
      method: 'POST',
      url,
      // The file comes last: what follows it is not looked at.
      parts: [
        ...Object.entries(fields).map(([name, value]) => ({ name, value })),
        { name: 'file', isFile: true as const },
      ],
    };
  },
  read: () => ({}),
};

const attach: Step = {
  name: 'attach',
  kind: 'once',
  isDue: isToAttach,
  request: (_push, state) => ({
    method: 'POST',
    path: '/candidate.uploadResume',
    json: { candidateId: remoteIdOf(state), resumeHandle: passed.parse(state.passing).handle },
  }),
  read: () => ({}),
  wasDone: {
    request: (_push, state) => ({
      method: 'POST',
      path: '/candidate.info',
      json: { id: remoteIdOf(state) },
    }),
    read: (answer, push) =>
      withResume.parse(answer).results.resumeFileHandle?.name === fileOf(push).name ? {} : undefined,
  },
};

export const ashby: AtsProtocol = {
  secretHeaders: (credentials) => ({ authorization: basicAuth(credential(credentials, 'apiKey')) }),
  openHeaders: () => ({ accept: 'application/json; version=1' }),
  check: () => ({
    method: 'POST',
    path: '/candidate.search',
    json: { email: 'nobody@vitae.invalid' },
  }),
  refusal: (answer) => {
    const found = unsuccessful.safeParse(answer);
    if (!found.success) return undefined;
    return NOT_LET_IN.test(JSON.stringify(found.data.errors ?? [])) ? 'unauthorized' : 'refused';
  },
  forms: {},
  steps: (push) => [
    ...looksByEmail(push.emails, (email) => ({
      request: () => ({ method: 'POST', path: '/candidate.search', json: { email } }),
      read: (answer) => {
        const found = candidates
          .parse(answer)
          .results.find(({ primaryEmailAddress, emailAddresses }) =>
            [primaryEmailAddress, ...emailAddresses].some((one) => isSame(one?.value, email)),
          );
        return found ? { remoteId: found.id, wasThere: true } : {};
      },
    })),
    create(push),
    update,
    place,
    put,
    attach,
  ],
};
