// Whether a delivery is Vitae's and new: Standard Webhooks, by the Web Crypto that Node and browsers have.

/** The headers of a delivery, as Node or `fetch` have them. */
export type WebhookHeaders = Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/** A delivery that is not to be believed. */
export class WebhookRefused extends Error {}

const TOLERANCE_SECONDS = 300;

/**
 * The event of a delivery. `body` is the text as it came, not parsed; `secrets` are those that hold now, two while one is being rotated
 * (`whsec_…`). Throws `WebhookRefused`.
 */
export async function verifyWebhook(
  secrets: string | readonly string[],
  headers: WebhookHeaders,
  body: string,
  now: Date = new Date(),
): Promise<unknown> {
  const read = (name: string) => {
    const value = headers instanceof Headers ? headers.get(name) : headers[name];
    return typeof value === 'string' ? value : '';
  };
  const id = read('webhook-id');
  const timestamp = read('webhook-timestamp');
  const age = Math.abs(now.getTime() / 1_000 - Number(timestamp));
  if (!id || !/^\d+$/.test(timestamp) || !(age <= TOLERANCE_SECONDS))
    throw new WebhookRefused('The delivery has no id, or was not sent just now');
  const signatures = read('webhook-signature')
    .split(' ')
    .flatMap((part) => (part.startsWith('v1,') ? [part.slice(3)] : []));
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`);
  for (const secret of typeof secrets === 'string' ? [secrets] : secrets)
    for (const signature of signatures)
      if (await isSignature(secret, signature, signed)) return JSON.parse(body);
  throw new WebhookRefused('The signature is none of Vitae’s');
}

async function isSignature(
  secret: string,
  signature: string,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const use = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytesOf(secret.replace(/^whsec_/, '')), use, false, [
    'verify',
  ]);
  try {
    // Compares in constant time.
    return await crypto.subtle.verify('HMAC', key, bytesOf(signature), signed);
  } catch {
    return false;
  }
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
