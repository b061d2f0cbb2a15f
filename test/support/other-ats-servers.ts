// Lever, Ashby and Merge as their public descriptions have them, as far as connectors use them. No real account was at hand.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { fitting, need, Refusal, startAtsServer, type Asked, type AtsServer } from './ats-server.ts';

export const ATS_KEY = 'an-api-key-of-a-customer-0123456789';
export const LEVER_USER = '8d49b010-cc6a-4f40-ace5-e86061c677ed';
export const MERGE_TOKEN = 'an-account-token-0123456789';
export const MERGE_USER = 'remote-user-7';

export interface OtherPerson {
  readonly id: string;
  readonly name: string;
  emails: string[];
  readonly createdAt: number;
  readonly sent: unknown;
  readonly added: unknown[];
  readonly files: {
    readonly id: string;
    readonly name: string;
    readonly bytes: Buffer;
    readonly at: number;
  }[];
}
export interface OtherAtsServer extends AtsServer {
  readonly people: OtherPerson[];
}

const isBasic = ({ headers }: Asked, key: string) =>
  headers.authorization === `Basic ${Buffer.from(`${key}:`).toString('base64')}`;
const person = (name: string, emails: string[], sent: unknown): OtherPerson => ({
  id: randomUUID(),
  name,
  emails,
  createdAt: Date.now(),
  sent,
  added: [],
  files: [],
});
const isJson = ({ headers }: Asked) =>
  need(headers['content-type'] === 'application/json', 415, 'Content-Type must be application/json');

const leverOpportunity = z.strictObject({
  name: z.string().min(1),
  headline: z.string().optional(),
  location: z.string().optional(),
  phones: z
    .array(z.strictObject({ value: z.string(), type: z.enum(['mobile', 'home', 'work', 'skype', 'other']) }))
    .optional(),
  emails: z.array(z.email()).optional(),
  links: z.array(z.url()).optional(),
  tags: z.array(z.string()).optional(),
  sources: z.array(z.string()).optional(),
  origin: z.enum(['agency', 'applied', 'internal', 'referred', 'sourced', 'university']).optional(),
  stage: z.uuid().optional(),
  postings: z.array(z.uuid()).optional(),
});
const leverList = z.strictObject({
  email: z.string().optional(),
  limit: z
    .string()
    .regex(/^([1-9]\d?|100)$/)
    .optional(),
  created_at_start: z
    .string()
    .regex(/^\d{13}$/)
    .optional(),
});

/** https://hire.lever.co/developer/documentation */
export async function startLever(): Promise<OtherAtsServer> {
  const people: OtherPerson[] = [];
  const server = await startAtsServer((asked) => {
    const { method, path, query, json, parts, headers } = asked;
    need(isBasic(asked, ATS_KEY), 401, 'Unauthorized');
    const shown = ({ id, name, emails, createdAt }: OtherPerson) => ({ id, name, emails, createdAt });
    if (method === 'POST') need(query['perform_as'] === LEVER_USER, 400, 'Missing perform_as parameter');
    if (path === '/v1/opportunities' && method === 'GET') {
      const { email, created_at_start } = fitting(leverList, query);
      const found = people.filter(
        (one) =>
          (email === undefined || one.emails.includes(email)) &&
          one.createdAt >= Number(created_at_start ?? 0),
      );
      return { status: 200, json: { data: found.map(shown), hasNext: false } };
    }
    if (path === '/v1/opportunities' && method === 'POST') {
      isJson(asked);
      const sent = fitting(leverOpportunity, json);
      const one = person(sent.name, sent.emails ?? [], sent);
      people.push(one);
      return { status: 201, json: { data: shown(one) } };
    }
    const [, id, more = '', fileId] =
      /^\/v1\/opportunities\/([0-9a-f-]{36})\/(files|addLinks|addTags|resumes)(?:\/([0-9a-f-]{36})\/download)?$/.exec(
        path,
      ) ?? [];
    const one = people.find((known) => known.id === id);
    if (!one)
      return { status: 404, json: { code: 'ResourceNotFound', message: 'Opportunity was not found' } };
    if (fileId !== undefined) {
      const file = one.files.find((known) => known.id === fileId);
      need(file !== undefined, 404, 'File was not found');
      return {
        status: 200,
        bytes: file?.bytes ?? Buffer.alloc(0),
        headers: { 'content-type': 'text/plain' },
      };
    }
    if (method === 'GET') {
      const files = one.files.map(({ id: known, name, at }) => ({
        id: known,
        name,
        uploadedAt: at,
        createdAt: at,
        file: { name },
      }));
      return { status: 200, json: { data: files, hasNext: false } };
    }
    if (more === 'files') {
      need(/^multipart\/form-data; boundary=/.test(headers['content-type'] ?? ''), 415, 'Must be multipart');
      need(parts.length === 1 && parts[0]?.name === 'file', 400, 'Must have one part `file`');
      const [file] = parts;
      need(file?.fileName !== undefined && file.type !== undefined, 400, 'The file needs a name and a type');
      one.files.push({
        id: randomUUID(),
        name: file?.fileName ?? '',
        bytes: file?.value ?? Buffer.alloc(0),
        at: Date.now(),
      });
      return { status: 200, json: { data: { id: one.files.at(-1)?.id } } };
    }
    isJson(asked);
    const field = more === 'addLinks' ? 'links' : 'tags';
    one.added.push(fitting(z.strictObject({ [field]: z.array(z.string()).min(1) }), json));
    return { status: 200, json: { data: shown(one) } };
  });
  return Object.assign(server, { people });
}

const ashbyCalls = {
  'candidate.search': z.strictObject({ email: z.string().optional(), name: z.string().optional() }),
  'candidate.create': z.strictObject({
    name: z.string().min(1),
    email: z.email().optional(),
    phoneNumber: z.string().optional(),
    linkedInUrl: z.url().optional(),
    githubUrl: z.url().optional(),
    website: z.url().optional(),
    alternateEmailAddresses: z.array(z.email()).optional(),
    sourceId: z.uuid().optional(),
    creditedToUserId: z.uuid().optional(),
    location: z
      .strictObject({
        city: z.string().optional(),
        region: z.string().optional(),
        country: z.string().optional(),
      })
      .optional(),
  }),
  'candidate.update': z.strictObject({
    candidateId: z.uuid(),
    phoneNumber: z.string().optional(),
    linkedInUrl: z.url().optional(),
    githubUrl: z.url().optional(),
    website: z.url().optional(),
  }),
  'candidate.info': z.strictObject({ id: z.uuid() }),
  'candidate.uploadResume': z.strictObject({ candidateId: z.uuid(), resumeHandle: z.string() }),
  'file.info': z.strictObject({ fileHandle: z.string() }),
  'file.createFileUploadHandle': z.strictObject({
    fileUploadContext: z.enum(['CandidateResume', 'CandidateFiles', 'ApplicationForm']),
    filename: z.string().min(1),
    contentType: z.string().min(1),
    contentLength: z.number().int().min(1),
  }),
};

/** https://developers.ashbyhq.com; files are put beside it, as on S3. */
export async function startAshby(): Promise<OtherAtsServer> {
  const people: OtherPerson[] = [];
  const handles = new Map<string, { name: string; bytes?: Buffer; length: number }>();
  const server = await startAtsServer((asked, origin) => {
    const { method, path, json, parts, headers } = asked;
    const of = <T>(results: T) => ({ status: 200, json: { success: true, results } });
    const no = (error: string) => ({ status: 200, json: { success: false, errors: [error] } });
    if (path.startsWith('/files/'))
      return { status: 200, bytes: handles.get(path.slice('/files/'.length))?.bytes ?? Buffer.alloc(0) };
    if (path === '/put') {
      need(headers.authorization === undefined, 400, 'Only one auth mechanism allowed');
      const [key, file] = [parts.find(({ name }) => name === 'key')?.value.toString() ?? '', parts.at(-1)];
      const handle = handles.get(key);
      need(handle !== undefined && file?.name === 'file', 403, 'The file must come last, after all fields');
      need(
        parts.some(({ name }) => name === 'policy'),
        403,
        'A field is missing',
      );
      need(file?.value.length === handle?.length, 400, 'EntityTooLarge');
      if (handle && file) handle.bytes = file.value;
      return { status: 204, bytes: Buffer.alloc(0) };
    }
    need(method === 'POST', 404, 'Not found');
    need(isBasic(asked, ATS_KEY), 401, 'Unauthorized');
    isJson(asked);
    const shown = (one: OtherPerson) => ({
      id: one.id,
      name: one.name,
      createdAt: new Date(one.createdAt).toISOString(),
      primaryEmailAddress:
        one.emails[0] === undefined ? null : { value: one.emails[0], type: 'Personal', isPrimary: true },
      emailAddresses: one.emails.map((value) => ({ value, type: 'Personal', isPrimary: false })),
      resumeFileHandle: one.files.length
        ? { id: one.files.at(-1)?.id, name: one.files.at(-1)?.name, handle: `h-${one.files.at(-1)?.id}` }
        : null,
    });
    switch (path) {
      case '/candidate.search': {
        const { email, name } = fitting(ashbyCalls['candidate.search'], json);
        return of(
          people
            .filter(
              (one) =>
                (email === undefined || one.emails.includes(email)) &&
                (name === undefined || one.name === name),
            )
            .map(shown),
        );
      }
      case '/candidate.create': {
        const sent = fitting(ashbyCalls['candidate.create'], json);
        const one = person(sent.name, [sent.email ?? [], sent.alternateEmailAddresses ?? []].flat(), sent);
        people.push(one);
        return of(shown(one));
      }
      case '/candidate.update': {
        const { candidateId, ...sent } = fitting(ashbyCalls['candidate.update'], json);
        const one = people.find(({ id }) => id === candidateId);
        if (!one) return no('candidate_not_found');
        one.added.push(sent);
        return of(shown(one));
      }
      case '/candidate.info': {
        const one = people.find(({ id }) => id === fitting(ashbyCalls['candidate.info'], json).id);
        return one ? of(shown(one)) : no('candidate_not_found');
      }
      case '/file.createFileUploadHandle': {
        const { filename, contentLength } = fitting(ashbyCalls['file.createFileUploadHandle'], json);
        const handle = randomUUID();
        handles.set(handle, { name: filename, length: contentLength });
        return of({ handle, url: `${origin}/put`, fields: { key: handle, policy: 'signed' } });
      }
      case '/candidate.uploadResume': {
        const { candidateId, resumeHandle } = fitting(ashbyCalls['candidate.uploadResume'], json);
        const [one, handle] = [people.find(({ id }) => id === candidateId), handles.get(resumeHandle)];
        if (!one || !handle?.bytes) return no('invalid_input');
        one.files.push({ id: randomUUID(), name: handle.name, bytes: handle.bytes, at: Date.now() });
        return of(shown(one));
      }
      case '/file.info': {
        const { fileHandle } = fitting(ashbyCalls['file.info'], json);
        const file = people.flatMap(({ files }) => files).find(({ id }) => `h-${id}` === fileHandle);
        if (!file) return no('file_not_found');
        handles.set(file.id, { name: file.name, bytes: file.bytes, length: file.bytes.length });
        return of({ url: `${origin}/files/${file.id}` });
      }
      default:
        return { status: 404, json: { success: false } };
    }
  });
  return Object.assign(server, { people });
}

const typed = (name: string, ...types: [string, ...string[]]) =>
  z.array(z.strictObject({ value: z.string(), [name]: z.enum(types) })).optional();
const mergeModel = z.strictObject({
  first_name: z.string().optional(),
  last_name: z.string().optional(),
  company: z.string().optional(),
  title: z.string().optional(),
  locations: z.array(z.string()).optional(),
  phone_numbers: typed('phone_number_type', 'HOME', 'WORK', 'MOBILE', 'SKYPE', 'OTHER'),
  email_addresses: typed('email_address_type', 'PERSONAL', 'WORK', 'OTHER'),
  urls: typed('url_type', 'PERSONAL', 'COMPANY', 'PORTFOLIO', 'BLOG', 'SOCIAL_MEDIA', 'OTHER', 'JOB_POSTING'),
  tags: z.array(z.string()).optional(),
});
const mergeBody = z.strictObject({ model: mergeModel, remote_user_id: z.literal(MERGE_USER) });

const mergeAttachment = z.strictObject({
  model: z.strictObject({
    file_name: z.string().min(1),
    file_url: z.url().max(2_000),
    candidate: z.uuid(),
    attachment_type: z.enum(['RESUME', 'COVER_LETTER', 'OFFER_LETTER', 'OTHER']),
  }),
  remote_user_id: z.literal(MERGE_USER),
});

/** Fetches an address as Merge does: with nothing that lets it in; undefined where that answers no file. */
export type FetchFile = (url: string) => Promise<Buffer | undefined>;

/** https://docs.merge.dev/ats */
export async function startMerge(
  fetchFile: FetchFile = () => Promise.resolve(undefined),
): Promise<OtherAtsServer> {
  const people: OtherPerson[] = [];
  const server = await startAtsServer(async (asked) => {
    const { method, path, query, headers, json } = asked;
    need(headers.authorization === `Bearer ${ATS_KEY}`, 401, 'Invalid token');
    need(headers['x-account-token'] === MERGE_TOKEN, 401, 'Invalid account token');
    const shown = (one: OtherPerson) => ({
      id: one.id,
      email_addresses: one.emails.map((value) => ({ value, email_address_type: 'OTHER' })),
    });
    const BASE = '/api/ats/v1';
    if (path === `${BASE}/account-details`) return { status: 200, json: { id: 'a' } };
    if (path === `${BASE}/candidates` && method === 'GET') {
      const list = z.strictObject({
        email_addresses: z.string().optional(),
        page_size: z.string().optional(),
        created_after: z.iso.datetime().optional(),
      });
      const { email_addresses: email } = fitting(list, query);
      return {
        status: 200,
        json: {
          next: null,
          results: people.filter((one) => email === undefined || one.emails.includes(email)).map(shown),
        },
      };
    }
    if (path === `${BASE}/attachments` && method === 'GET') {
      const list = z.strictObject({ candidate_id: z.uuid(), created_after: z.iso.datetime() });
      const { candidate_id, created_after } = fitting(list, query);
      const known = people.find(({ id }) => id === candidate_id)?.files ?? [];
      const since = known.filter(({ at }) => at >= Date.parse(created_after));
      return { status: 200, json: { next: null, results: since.map(({ name }) => ({ file_name: name })) } };
    }
    isJson(asked);
    if (path === `${BASE}/attachments`) {
      const { file_name: name, file_url, candidate } = fitting(mergeAttachment, json).model;
      const owner = people.find(({ id }) => id === candidate);
      need(owner !== undefined, 404, 'Not found.');
      const bytes = await fetchFile(file_url);
      if (!bytes) throw new Refusal(400, 'file_url could not be fetched');
      owner?.files.push({ id: randomUUID(), name, bytes, at: Date.now() });
      return { status: 201, json: { model: { id: owner?.files.at(-1)?.id }, warnings: [], errors: [] } };
    }
    const { model } = fitting(mergeBody, json);
    if (method === 'POST' && path === `${BASE}/candidates`) {
      const emails = (model.email_addresses ?? []).flatMap(({ value }) =>
        typeof value === 'string' ? [value] : [],
      );
      const one = person(`${model.first_name ?? ''} ${model.last_name ?? ''}`, emails, model);
      people.push(one);
      return { status: 201, json: { model: shown(one), warnings: [], errors: [] } };
    }
    const one = people.find(({ id }) => path === `${BASE}/candidates/${id}`);
    if (method !== 'PATCH' || !one) return { status: 404, json: { detail: 'Not found.' } };
    one.added.push(model);
    return { status: 200, json: { model: shown(one), warnings: [], errors: [] } };
  });
  return Object.assign(server, { people });
}
