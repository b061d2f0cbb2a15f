// A whole Vitae that is killed again and again at random moments while resumes come in, and a receiver of its webhooks: whatever happened was told
// at least once, and however often, under one id and byte by byte the same.
import { eventPageSchema, VitaeClient } from '@vitae/contracts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { firstRun, ownDatabase, startProgram, type Program } from '../support/program.ts';
import { startWebhookReceiver } from '../support/webhook-receiver.ts';

export interface KilledWebhooks {
  /** Events that happened. */
  readonly events: number;
  /** Requests that the receiver got. */
  readonly received: number;
  /** Ids of events that it never got. */
  readonly missed: readonly string[];
  /** Ids under which different bodies came. */
  readonly unlike: readonly string[];
}

/** Resumes that are sent in each life of the program. */
const EACH_LIFE = 6;
/** A life lasts so long at most, milliseconds, from when it takes resumes. */
const LONGEST_LIFE_MS = 4_000;
/** Until what a killed worker had taken is taken for lost, and sent: a lease of 30 seconds, and what comes after it. */
const SETTLE_MS = 120_000;

export async function killWebhooks(
  kills: number,
  tell: (line: string) => void = () => undefined,
): Promise<KilledWebhooks> {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-webhook-kills-'));
  const database = await ownDatabase();
  const receiver = await startWebhookReceiver();
  // Some answers are slow, some refuse at first: a kill finds deliveries in every state.
  let asked = 0;
  receiver.answer('/hook', (response) => {
    asked++;
    const answer = () => response.writeHead(asked % 7 === 0 ? 500 : 204).end();
    if (asked % 3 === 0) setTimeout(answer, 300);
    else answer();
  });
  const start = () => startProgram(folder, { ...database.env, WEBHOOK_ALLOW: '127.0.0.1' });
  let program: Program | undefined;
  try {
    program = await start();
    const { apiKey } = await firstRun(folder);
    const ask = (path: string, init: RequestInit = {}) =>
      fetch(`${program?.url}${path}`, {
        ...init,
        headers: { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' },
      });
    const made = await ask('/v1/webhook-endpoints', {
      method: 'POST',
      body: JSON.stringify({ url: `${receiver.origin}/hook` }),
    });
    if (made.status !== 201) throw new Error(`the endpoint was answered ${made.status}`);
    for (let life = 0; life <= kills; life++) {
      program ??= await start();
      const client = new VitaeClient({ baseUrl: program.url, apiKey });
      const sending = Promise.allSettled(
        Array.from({ length: EACH_LIFE }, (_, n) =>
          client.upload(new Blob([resumeOf(life, n)]), `${life}-${n}.txt`),
        ),
      );
      if (life === kills) await sending;
      else {
        await sleep(Math.random() * LONGEST_LIFE_MS);
        await program.kill();
        program = undefined;
        await sending;
      }
      tell(`life ${life + 1} of ${kills + 1}: ${receiver.received.length} requests so far`);
    }
    const deadline = performance.now() + SETTLE_MS;
    const idsReceived = () => new Set(receiver.received.map(({ headers }) => String(headers['webhook-id'])));
    let events: string[] = [];
    let quiet = 0;
    // Until all is read and told, and nothing comes any more.
    while (performance.now() < deadline && quiet < 5) {
      await sleep(500);
      const before = events.length;
      events = await allEvents(ask);
      const open = await (await ask('/v1/resumes?status=queued&limit=1')).json();
      const isOpen = (open as { items: unknown[] }).items.length > 0;
      const got = idsReceived();
      quiet = !isOpen && events.length === before && events.every((id) => got.has(id)) ? quiet + 1 : 0;
    }
    const got = idsReceived();
    const bodies = Map.groupBy(receiver.received, ({ headers }) => String(headers['webhook-id']));
    return {
      events: events.length,
      received: receiver.received.length,
      missed: events.filter((id) => !got.has(id)),
      unlike: [...bodies].flatMap(([id, all]) => (new Set(all.map(({ body }) => body)).size > 1 ? [id] : [])),
    };
  } finally {
    await program?.stop();
    await receiver.stop();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function allEvents(ask: (path: string) => Promise<Response>): Promise<string[]> {
  const ids: string[] = [];
  for (let after = ''; ;) {
    const answer = await ask(`/v1/events?limit=100${after && `&after=${after}`}`);
    const { items, next } = eventPageSchema.parse(await answer.json());
    ids.push(...items.map(({ id }) => id));
    if (!next) return ids;
    after = next;
  }
}

const resumeOf = (life: number, n: number) =>
  `Person ${life} ${n}\nperson-${life}-${n}@example.com\n\nWork Experience\nWelder, Example Works Ltd, 2016 - 2019\n`;
