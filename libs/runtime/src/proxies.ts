// The setting TRUST_PROXY: whose X-Forwarded-For and X-Forwarded-Proto are believed. By default nobody's, since anyone can
// send them; to believe everybody's, which Express would take as `true`, is refused for the same reason.
import { isIP } from 'node:net';
import { z } from 'zod';

/** Names that Express knows for networks. */
const NETWORKS = new Set(['loopback', 'linklocal', 'uniquelocal']);

const WANTED =
  'must be how many proxies stand in front (1), or their addresses and networks (10.0.0.5, 10.0.0.0/8, loopback)';

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (!version || rest.length) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

export const proxiesSchema = z
  .string()
  .default('off')
  .transform((text, context): number | string[] => {
    if (/^(?:off|false|no)$/i.test(text)) return 0;
    if (/^\d{1,2}$/.test(text)) return Number(text);
    const entries = text.split(',').map((entry) => entry.trim());
    if (entries.every((entry) => NETWORKS.has(entry) || isNetwork(entry))) return entries;
    context.addIssue({ code: 'custom', message: WANTED });
    return z.NEVER;
  });
