// One listener's stream of server-sent events: read from the database as fast as it is taken, so that whoever reads slowly takes no memory, and
// whoever does not read is let go.
import type { TenantEvent } from '@vitae/store';
import type { Response } from 'express';

/** So often something is sent where there is nothing to tell: what is in between closes connections that are silent. */
export const HEARTBEAT_MS = 15_000;
/** Whoever has not taken what was sent after so long is let go. */
const TAKE_WITHIN_MS = 20_000;
/** A stream ends after so long: whoever listens comes back, and shows again that they may. */
const LONGEST_MS = 5 * 60_000;
/** Whoever is to come back does so after so long. */
const RETRY_MS = 1_000;
const AT_ONCE = 20;

export interface StreamSource {
  /** Events behind a place, the oldest first: at most so many. */
  read(
    after: bigint,
    most: number,
  ): Promise<readonly Pick<TenantEvent, 'id' | 'number' | 'type' | 'message'>[]>;
  /** Resolves with the place of the newest event once there is one behind a place; undefined after so long, or once `left` is aborted. */
  wait(after: bigint, milliseconds: number, left: AbortSignal): Promise<bigint | undefined>;
}

export interface StreamTimes {
  readonly heartbeatMs: number;
  readonly takeWithinMs: number;
  readonly longestMs: number;
}
const TIMES: StreamTimes = { heartbeatMs: HEARTBEAT_MS, takeWithinMs: TAKE_WITHIN_MS, longestMs: LONGEST_MS };

/** Sends what happens behind a place until whoever listens leaves, `closing` is aborted, or the time is over. Rejects as reading does. */
export async function streamEvents(
  response: Response,
  source: StreamSource,
  from: bigint,
  closing: AbortSignal,
  { heartbeatMs, takeWithinMs, longestMs }: StreamTimes = TIMES,
): Promise<void> {
  const left = new AbortController();
  const leave = () => left.abort();
  response.once('close', leave);
  if (response.closed) leave();
  const signal = AbortSignal.any([left.signal, closing, AbortSignal.timeout(longestMs)]);
  const send = (text: string): Promise<void> =>
    response.write(text) ? Promise.resolve() : drained(response, takeWithinMs, left);
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    // nginx would gather what is to be sent.
    'x-accel-buffering': 'no',
  });
  await send(`retry: ${RETRY_MS}\n\n`);
  let place = from;
  while (!signal.aborted) {
    const newest = await source.wait(place, heartbeatMs, signal);
    if (signal.aborted) break;
    if (newest === undefined) {
      await send(':\n\n');
      continue;
    }
    for (let more = true; more && !signal.aborted;) {
      const events = await source.read(place, AT_ONCE);
      for (const { id, number, type, message } of events) {
        if (signal.aborted) break;
        await send(`id: ${id}\nevent: ${type}\ndata: ${message}\n\n`);
        place = number;
      }
      more = events.length === AT_ONCE;
    }
    // Those of other types are passed by.
    if (!signal.aborted && newest > place) place = newest;
  }
  response.off('close', leave);
  response.end();
}

/** Resolves once what was written is taken, or the connection is cut since it was not. */
function drained(response: Response, milliseconds: number, left: AbortController): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      response.off('drain', done).off('close', done);
      resolve();
    };
    const timer = setTimeout(() => {
      left.abort();
      response.destroy();
      done();
    }, milliseconds);
    response.once('drain', done).once('close', done);
    if (response.closed) done();
  });
}
