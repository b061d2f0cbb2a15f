// Which relay hands out: any number of them run, and one for each line of jobs does the work, so that more workers ask the
// database for no more. A lease is no lock: what a relay does is right without one, only in vain. The sweep has one, too.
import { Prisma } from './generated/client.ts';
import type { RelayTx } from './store.ts';

/** Jobs of a queue that a version of Vitae knows. Versions that know others have a line of their own. */
export interface Line {
  readonly queue: string;
  readonly names: readonly string[];
}

export interface LedLine {
  readonly queue: string;
  /** Whether any job waits to be handed out, now or later. */
  readonly waiting: boolean;
}

/** A relay that dies is followed after so long, in seconds; it renews its lease when less than a half is left. */
const LEASE_SECONDS = 4;

const nameOf = ({ queue, names }: Line) => `${queue}:${[...names].sort().join(',')}`;

/** Takes or keeps the lead of lines that no other living relay has; returns those that are this one's. */
export async function lead(
  { db }: RelayTx,
  holder: string,
  lines: readonly Line[],
): Promise<readonly LedLine[]> {
  const asked = lines.flatMap((line) =>
    line.names.map((name) => Prisma.sql`(${nameOf(line)}, ${line.queue}, ${name})`),
  );
  if (!asked.length) return [];
  const found = await db.$queryRaw<(LedLine & { line: string; state: 'ours' | 'open' | 'theirs' })[]>`
    SELECT asked.line, asked.queue,
      CASE WHEN lease.holder = ${holder}::uuid AND lease.until > now() + make_interval(secs => ${LEASE_SECONDS / 2}) THEN 'ours'
        WHEN lease.until > now() AND lease.holder <> ${holder}::uuid THEN 'theirs' ELSE 'open' END AS state,
      bool_or(EXISTS (SELECT FROM outbox WHERE queue = asked.queue AND name = asked.name AND handed_at IS NULL AND due_at IS NOT NULL)) AS waiting
    FROM (VALUES ${Prisma.join(asked)}) AS asked (line, queue, name)
    LEFT JOIN relay_leases lease ON lease.line = asked.line
    GROUP BY asked.line, asked.queue, lease.holder, lease.until`;
  const open = found.flatMap(({ line, state }) => (state === 'open' ? [line] : [])).sort();
  const taken = open.length ? await take({ db }, holder, open, LEASE_SECONDS) : [];
  return found
    .filter(({ line, state }) => state === 'ours' || taken.includes(line))
    .map(({ queue, waiting }) => ({ queue, waiting }));
}

/** Takes or keeps something else that one of many processes is to do, for so long; says whether it is this one's. */
export async function hold(
  tx: RelayTx,
  holder: string,
  name: 'sweep' | 'webhooks',
  seconds: number,
): Promise<boolean> {
  return (await take(tx, holder, [name], seconds)).length > 0;
}

/** Lets another follow at once. */
export async function leave({ db }: RelayTx, holder: string): Promise<void> {
  await db.relayLease.deleteMany({ where: { holder } });
}

async function take(
  { db }: RelayTx,
  holder: string,
  lines: readonly string[],
  seconds: number,
): Promise<string[]> {
  const rows = lines.map(
    (line) => Prisma.sql`(${line}, ${holder}::uuid, now() + make_interval(secs => ${seconds}))`,
  );
  const taken = await db.$queryRaw<{ line: string }[]>`
    INSERT INTO relay_leases AS lease (line, holder, until) VALUES ${Prisma.join(rows)}
    ON CONFLICT (line) DO UPDATE SET holder = excluded.holder, until = excluded.until
    WHERE lease.holder = excluded.holder OR lease.until <= now()
    RETURNING line`;
  return taken.map(({ line }) => line);
}
