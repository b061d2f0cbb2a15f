// The one way in which endpoints are asked, and by which it is told beforehand whether they may be.
import { AllowList, Outbound, type Resolve } from '@vitae/outbound';

/** Standard Webhooks: 15 to 30 seconds. */
const LONGEST_MS = 15_000;
/** So much of an answer is kept; nobody listens to the rest. */
const MOST_ANSWER_BYTES = 4 * 1024;

export interface WebhookOutboundOptions {
  /** `WEBHOOK_ALLOW`: networks and hosts that may be within our own network, or without TLS. */
  readonly allow: readonly string[];
  /** Milliseconds. */
  readonly timeoutMs?: number;
  readonly resolve?: Resolve;
}

/** Redirects are answers like any other: what is signed for one address is for no other. */
export const webhookOutbound = ({
  allow,
  timeoutMs = LONGEST_MS,
  resolve,
}: WebhookOutboundOptions): Outbound =>
  new Outbound({
    allow: new AllowList(allow),
    maxRedirects: 0,
    maxBytes: MOST_ANSWER_BYTES,
    longer: 'cut',
    timeoutMs,
    ...(resolve && { resolve }),
  });
