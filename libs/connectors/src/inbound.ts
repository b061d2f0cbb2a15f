// What applicant tracking systems tell us: whether it is theirs, by the signature that each makes in its own way, and whose file it is about.
// Pure: nothing is asked or kept here.
import type { Ats } from '@vitae/contracts';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** As it came in. */
export interface InboundMessage {
  readonly body: Buffer;
  readonly header: (name: string) => string | undefined;
}

export interface VerifiedEvent {
  /** Digest of what makes it one event: told again, it is the same. */
  readonly key: string;
  /** Whose file it is about; undefined where it is about no resume. */
  readonly remoteId: string | undefined;
  /** Where the file is, if it says so. */
  readonly url: string | undefined;
  /** Digest of whose file it is and which: the same file in another event is not taken again. */
  readonly fileKey: string | undefined;
}

/** `file`: what it is called there, and stays. */
export const fileKeyOf = (remoteId: string, file: string): string => digest('file', remoteId, file);

/** Lever signs when it was sent: what is older is somebody's copy. Clocks may differ by as much. */
const LONGEST_UNDER_WAY_MS = 300_000;

/** Undefined where it is not theirs, whatever is wrong with it. */
export function verifyInbound(
  ats: Ats,
  secret: string,
  message: InboundMessage,
  now: Date,
): VerifiedEvent | undefined {
  return verifiers[ats]?.(secret, message, now);
}

type Verifier = (secret: string, message: InboundMessage, now: Date) => VerifiedEvent | undefined;

const hmac = (secret: string, text: Buffer | string) => createHmac('sha256', secret).update(text).digest();
const digest = (...parts: (string | Buffer)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\n');
  return hash.digest('hex');
};

/** Of the same length for every input: nothing is told by how long it takes. */
function isSigned(given: string | undefined, expected: Buffer): boolean {
  const bytes = /^[0-9a-f]{64}$/i.test(given ?? '') ? Buffer.from(given ?? '', 'hex') : Buffer.alloc(32);
  return timingSafeEqual(bytes, expected) && given !== undefined;
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

const id = z.union([z.string().min(1).max(200), z.number().int().transform(String)]);

const greenhouseCandidate = z.object({
  id,
  attachments: z.array(z.object({ type: z.string().nullish(), url: z.string().nullish() })).nullish(),
});
const greenhouseSchema = z.object({
  action: z.string(),
  payload: z
    .object({
      candidate: greenhouseCandidate.nullish(),
      application: z.object({ candidate: greenhouseCandidate.nullish() }).nullish(),
    })
    .nullish(),
});

/** `Signature: sha256 <hex>` over the body as it came (https://developers.greenhouse.io/webhooks.html). */
const greenhouse: Verifier = (secret, { body, header }) => {
  const given = /^sha256 ([0-9a-f]{64})$/i.exec(header('signature')?.trim() ?? '')?.[1];
  if (!isSigned(given, hmac(secret, body))) return undefined;
  const told = greenhouseSchema.safeParse(jsonOf(body));
  const candidate = told.data?.payload?.application?.candidate ?? told.data?.payload?.candidate;
  const resume = candidate?.attachments?.findLast(({ type, url }) => type === 'resume' && url);
  return {
    // The header with the delivery's id is not signed: whoever copies a message could change it.
    key: digest('greenhouse', body),
    remoteId: resume ? candidate?.id : undefined,
    url: resume?.url ?? undefined,
    // What follows the question mark is a permission that is another each time.
    fileKey: resume?.url && candidate ? fileKeyOf(candidate.id, resume.url.split('?')[0] ?? '') : undefined,
  };
};

const leverSchema = z.object({
  id: z.string().max(200).nullish(),
  event: z.string(),
  token: z.string().min(1).max(500),
  triggeredAt: z.number(),
  signature: z.string(),
  data: z.object({ opportunityId: id.nullish(), candidateId: id.nullish() }).nullish(),
});
const LEVER_EVENTS = ['applicationCreated', 'candidateStageChange', 'candidateHired'];

/** HMAC over token and time, in the body (https://hire.lever.co/developer/documentation#webhooks). */
const lever: Verifier = (secret, { body }, now) => {
  const told = leverSchema.safeParse(jsonOf(body));
  const { token = '', triggeredAt = 0, signature } = told.data ?? {};
  if (!isSigned(signature, hmac(secret, `${token}${String(triggeredAt)}`)) || !told.success) return undefined;
  if (Math.abs(now.getTime() - triggeredAt) > LONGEST_UNDER_WAY_MS) return undefined;
  const { event, data } = told.data;
  const remoteId = data?.opportunityId ?? data?.candidateId ?? undefined;
  return {
    // Token and time are all that is signed: with another body they are the same event, so that nothing is made of a forged one twice.
    key: digest('lever', token, String(triggeredAt)),
    remoteId: LEVER_EVENTS.includes(event) ? remoteId : undefined,
    url: undefined,
    fileKey: undefined,
  };
};

const ashbyCandidate = z.object({ id });
const ashbySchema = z.object({
  action: z.string(),
  data: z
    .object({
      application: z.object({ candidate: ashbyCandidate.nullish() }).nullish(),
      candidate: ashbyCandidate.nullish(),
    })
    .nullish(),
});
const ASHBY_EVENTS = ['applicationSubmit', 'candidateStageChange', 'applicationUpdate', 'candidateHire'];

/** `Ashby-Signature: sha256=<hex>` over the body as it came (https://developers.ashbyhq.com/docs/setting-up-webhooks). */
const ashby: Verifier = (secret, { body, header }) => {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header('ashby-signature')?.trim() ?? '')?.[1];
  if (!isSigned(given, hmac(secret, body))) return undefined;
  const told = ashbySchema.safeParse(jsonOf(body)).data;
  const candidate = told?.data?.application?.candidate ?? told?.data?.candidate;
  return {
    key: digest('ashby', body),
    remoteId: told && ASHBY_EVENTS.includes(told.action) ? candidate?.id : undefined,
    url: undefined,
    fileKey: undefined,
  };
};

const verifiers: Readonly<Partial<Record<Ats, Verifier>>> = { greenhouse, lever, ashby };
