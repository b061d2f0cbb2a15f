// Harvest v1 as https://developers.greenhouse.io/harvest.html describes it, as far as connectors use it. No real account was at hand.
import { z } from 'zod';
import { fitting, need, startAtsServer, type AtsServer } from './ats-server.ts';

export const GREENHOUSE_KEY = 'a7183e1b7e9ab09b8a5cfa87d1934c3c';
export const GREENHOUSE_USER = '158108';

const typed = (...types: [string, ...string[]]) =>
  z.array(z.strictObject({ value: z.string().min(1), type: z.enum(types) }));
const person = {
  first_name: z.string().min(1),
  last_name: z.string().min(1),
  company: z.string().optional(),
  title: z.string().optional(),
  is_private: z.boolean().optional(),
  phone_numbers: typed('home', 'work', 'mobile', 'skype', 'other').optional(),
  addresses: typed('home', 'work', 'other').optional(),
  email_addresses: typed('personal', 'work', 'other').optional(),
  website_addresses: typed('personal', 'company', 'portfolio', 'blog', 'other').optional(),
  social_media_addresses: z.array(z.strictObject({ value: z.string() })).optional(),
  employments: z
    .array(
      z.strictObject({
        company_name: z.string().min(1),
        title: z.string().min(1),
        start_date: z.iso.datetime(),
        end_date: z.iso.datetime().optional(),
      }),
    )
    .optional(),
  tags: z.array(z.string()).optional(),
  custom_fields: z
    .array(z.strictObject({ name_key: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) }))
    .optional(),
};
const newCandidate = z.strictObject({
  ...person,
  applications: z
    .array(z.strictObject({ job_id: z.number().int(), source_id: z.number().int().optional() }))
    .min(1),
});
const newProspect = z.strictObject({
  ...person,
  application: z
    .strictObject({ job_ids: z.array(z.number()).optional(), source_id: z.number().int().optional() })
    .optional(),
});
const change = z.strictObject(person).partial();
const attachment = z.strictObject({
  filename: z.string().min(1),
  type: z.enum(['resume', 'cover_letter', 'admin_only']),
  content: z.base64(),
  content_type: z.enum([
    'application/msword',
    'application/pdf',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'text/plain',
    'text/html',
  ]),
});
const listQuery = z.strictObject({
  per_page: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional(),
  page: z.string().optional(),
  email: z.string().optional(),
  created_after: z.iso.datetime().optional(),
});

export interface GreenhouseCandidate {
  readonly id: number;
  readonly kind: 'candidate' | 'prospect';
  created_at: string;
  first_name: string;
  last_name: string;
  company?: string | undefined;
  title?: string | undefined;
  email_addresses: { value: string; type: string }[];
  attachments: { filename: string; type: string; url: string; created_at: string }[];
  readonly sent: unknown;
}

export interface GreenhouseServer extends AtsServer {
  readonly candidates: GreenhouseCandidate[];
}

/** `now`: by its clock. */
export async function startGreenhouse(now: () => Date = () => new Date()): Promise<GreenhouseServer> {
  const candidates: GreenhouseCandidate[] = [];
  const server = await startAtsServer(({ method, path, query, headers, json }) => {
    const key = Buffer.from(`${GREENHOUSE_KEY}:`).toString('base64');
    need(headers.authorization === `Basic ${key}`, 401, 'Invalid Basic Auth credentials');
    if (method !== 'GET') {
      need(headers['content-type'] === 'application/json', 415, 'Content-Type must be application/json');
      need(headers['on-behalf-of'] === GREENHOUSE_USER, 403, 'On-Behalf-Of must be a user');
    }
    const add = (
      kind: 'candidate' | 'prospect',
      sent: z.infer<typeof newProspect> | z.infer<typeof newCandidate>,
    ) => {
      const { first_name, last_name, company, title, email_addresses = [] } = sent;
      const one: GreenhouseCandidate = {
        id: 57_683_957 + candidates.length,
        kind,
        created_at: now().toISOString(),
        first_name,
        last_name,
        company,
        title,
        email_addresses,
        attachments: [],
        sent,
      };
      candidates.push(one);
      return { status: 201, json: one };
    };
    if (path === '/v1/candidates' && method === 'GET') {
      const { email, created_after } = fitting(listQuery, query);
      const found = candidates.filter(
        (one) =>
          (email === undefined ||
            one.email_addresses.some(({ value }) => value.toLowerCase() === email.toLowerCase())) &&
          (created_after === undefined || one.created_at > created_after),
      );
      return { status: 200, json: found };
    }
    if (path === '/v1/candidates' && method === 'POST') return add('candidate', fitting(newCandidate, json));
    if (path === '/v1/prospects' && method === 'POST') return add('prospect', fitting(newProspect, json));
    const [, id, more] = /^\/v1\/candidates\/(\d+)(\/attachments)?$/.exec(path) ?? [];
    const one = candidates.find((candidate) => String(candidate.id) === id);
    if (!one) return { status: 404, json: { message: 'Resource not found' } };
    if (method === 'GET' && !more) return { status: 200, json: one };
    if (method === 'PATCH' && !more) {
      Object.assign(one, fitting(change, json));
      return { status: 200, json: one };
    }
    need(method === 'POST' && more !== undefined, 404, 'Resource not found');
    const { filename, type, content, content_type } = fitting(attachment, json);
    const at = now().toISOString();
    one.attachments.push({ filename, type, url: `https://files.invalid/${content.length}`, created_at: at });
    return { status: 201, json: { filename, type, content_type, url: 'https://files.invalid/' } };
  });
  return Object.assign(server, { candidates });
}
