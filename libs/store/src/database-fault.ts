// Which errors say that the database can't do its work just now (away, restarting, full, out of connections, too slow), as
// against an error of ours. Told by SQLSTATE where the server spoke, else by what Prisma, its adapter and pg say.
import { systemCode } from '@vitae/runtime';
import { z } from 'zod';

/**
 * SQLSTATE: 08 connection, 53 resources, 57 operator (shutdown, cancelled, cannot connect now), 58 system; 55P03 and 25P03
 * time-outs, 40001 and 40P01 lost to another transaction, 25006 a server that became read-only at a failover.
 */
const SQLSTATES = /^(?:08|53|57|58)|^(?:55P03|25P03|25P04|40001|40P01|25006)$/;

/** Not reachable (P1001, P1002), too slow (P1008), closed (P1017), no connection free (P2024, P2037), no transaction in time (P2028), lost to another (P2034). */
const PRISMA_CODES = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034', 'P2037'];

const ADAPTER_KINDS = ['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'];

const SOCKET_CODES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EHOSTDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];

/** pg and its pool have no codes for these. */
const PG_MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client has encountered a connection error|Client was closed|The database said nothing)/;

/** What the adapter throws. Prisma wraps it where a statement fails, and passes it on as it is where a commit does. */
const adapterErrorSchema = z.object({
  cause: z.object({ kind: z.string(), originalCode: z.string().optional(), code: z.string().optional() }),
});
const wrappedErrorSchema = z.object({ meta: z.object({ driverAdapterError: adapterErrorSchema }) });
const causeSchema = z.union([
  wrappedErrorSchema.transform(({ meta }) => meta.driverAdapterError.cause),
  adapterErrorSchema.transform(({ cause }) => cause),
]);

/** Whether the same may well succeed once the database is itself again. */
export function isDatabaseFault(error: unknown): boolean {
  const code = systemCode(error);
  if (code !== undefined && (PRISMA_CODES.includes(code) || SOCKET_CODES.includes(code))) return true;
  // The embedded database's socket is gone with it.
  if (code === 'ENOENT' && error instanceof Error && error.message.includes('connect ENOENT')) return true;
  if (error instanceof Error && PG_MESSAGES.test(error.message)) return true;
  const adapter = causeSchema.safeParse(error);
  if (!adapter.success) return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && SQLSTATES.test(code);
  const { kind, originalCode, code: state } = adapter.data;
  return ADAPTER_KINDS.includes(kind) || SQLSTATES.test(originalCode ?? state ?? '');
}
