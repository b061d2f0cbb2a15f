import type { Response } from 'express';
import { EventEmitter } from 'node:events';
import { streamEvents, type StreamSource } from './event-stream.ts';

const TIMES = { heartbeatMs: 50, takeWithinMs: 50, longestMs: 60_000 };

/** A response that takes what is sent for as long as it `takes`. */
class FakeResponse extends EventEmitter {
  text = '';
  takes = true;
  closed = false;
  ended = false;
  writeHead(): void {
    this.text = '';
  }
  write(text: string): boolean {
    this.text += text;
    return this.takes;
  }
  end(): void {
    this.ended = true;
  }
  destroy(): void {
    this.closed = true;
    this.emit('close');
  }
}
const listen = (response: FakeResponse, source: StreamSource, closing = new AbortController().signal) =>
  streamEvents(response as unknown as Response, source, 0n, closing, TIMES);

const event = (n: number) => ({ id: `id-${n}`, number: BigInt(n), type: 'a', message: `{"n":${n}}` });

/** Events 1 to `most`, of which those that `has` are of a wanted type. */
const sourceOf = (most: number, has: (n: number) => boolean = () => true) => {
  const asked: bigint[] = [];
  const source: StreamSource = {
    read: (after, limit) => {
      asked.push(after);
      const all = Array.from({ length: most }, (_, i) => i + 1).filter((n) => BigInt(n) > after && has(n));
      return Promise.resolve(all.slice(0, limit).map(event));
    },
    wait: (after, _milliseconds, left) =>
      after < BigInt(most)
        ? Promise.resolve(BigInt(most))
        : new Promise((resolve) => left.addEventListener('abort', () => resolve(undefined))),
  };
  return { source, asked };
};
const soon = () => new Promise((resolve) => setImmediate(resolve));

it('sends each event once, in order, however many there are, and passes by those that nobody wants', async () => {
  const response = new FakeResponse();
  const closing = new AbortController();
  const { source, asked } = sourceOf(95, (n) => n % 2 === 0);
  const streaming = listen(response, source, closing.signal);
  await soon();
  closing.abort();
  await streaming;
  const ids = [...response.text.matchAll(/^id: id-(\d+)$/gm)].map(([, n]) => Number(n));
  expect(ids).toEqual(Array.from({ length: 47 }, (_, i) => 2 * (i + 1)));
  expect(response.text).toContain('id: id-2\nevent: a\ndata: {"n":2}\n\n');
  expect(asked).toEqual([0n, 40n, 80n]);
  expect(response.ended).toBe(true);
});

it('lets go whoever takes nothing, and reads no further for them', async () => {
  const response = new FakeResponse();
  response.takes = false;
  const { source, asked } = sourceOf(1000);
  await listen(response, source);
  expect(response.closed).toBe(true);
  expect(asked.length).toBeLessThanOrEqual(1);
});

it('waits for whoever takes slowly', async () => {
  const response = new FakeResponse();
  response.takes = false;
  const { source } = sourceOf(3);
  const closing = new AbortController();
  const streaming = listen(response, source, closing.signal);
  for (let turn = 0; turn < 20; turn++) {
    await soon();
    response.emit('drain');
  }
  closing.abort();
  await streaming;
  expect(response.text.match(/^id: /gm)).toHaveLength(3);
  expect(response.closed).toBe(false);
});

it('ends when whoever listens leaves', async () => {
  const response = new FakeResponse();
  const { source } = sourceOf(1);
  const streaming = listen(response, source);
  await soon();
  response.destroy();
  await streaming;
});

it('says now and then that it is there', async () => {
  const response = new FakeResponse();
  const closing = new AbortController();
  let waits = 0;
  const source: StreamSource = {
    read: () => Promise.resolve([]),
    wait: () => {
      if (++waits === 3) closing.abort();
      return Promise.resolve(undefined);
    },
  };
  await listen(response, source, closing.signal);
  expect(response.text).toBe('retry: 1000\n\n:\n\n:\n\n');
});
