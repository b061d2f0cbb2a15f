// pdf.js's two halves talk as if to another thread: every message is cloned, the operators of each page with it, which is a
// fifth of the time. Here both are in one process, and a message is handed over as it is: for reading only, which changes
// nothing of what it is given. Drawing does.

import type { DrawingLimit } from './drawing-limit.ts';

type Listener = (event: { data: unknown }) => void;

/** A chunk of a page's operators: its arrays are emptied once they are sent. */
interface OperatorChunk {
  fnArray: unknown[];
  argsArray: unknown[];
}

/** pdf.js's kind of message that asks for the next piece of a stream. */
const PULL = 6;

/** As much of a MessagePort as pdf.js uses. */
export class InProcessPort {
  readonly #listeners: Set<Listener>;
  readonly #heardBy: Set<Listener>;
  readonly #limit: DrawingLimit;

  constructor(listeners: Set<Listener>, heardBy: Set<Listener>, limit: DrawingLimit) {
    this.#listeners = listeners;
    this.#heardBy = heardBy;
    this.#limit = limit;
  }

  postMessage(message: { chunk?: unknown; stream?: unknown; streamId?: unknown }): void {
    if (message.stream === PULL && this.#limit.isOver(message.streamId)) return;
    if (isOperatorChunk(message.chunk)) this.#limit.count(message.streamId, message.chunk.fnArray.length);
    const data = isOperatorChunk(message.chunk)
      ? {
          ...message,
          chunk: {
            ...message.chunk,
            fnArray: [...message.chunk.fnArray],
            argsArray: [...message.chunk.argsArray],
          },
        }
      : message;
    // Later, as between threads: neither half expects an answer before it has finished asking.
    queueMicrotask(() => this.#heardBy.forEach((listener) => listener({ data })));
  }

  addEventListener(_name: 'message', listener: Listener, { signal }: { signal?: AbortSignal } = {}): void {
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_name: 'message', listener: Listener): void {
    this.#listeners.delete(listener);
  }
}

const isOperatorChunk = (chunk: unknown): chunk is OperatorChunk =>
  typeof chunk === 'object' && chunk !== null && 'fnArray' in chunk && 'argsArray' in chunk;

/** Two ends of a line: what is posted at one is heard at the other. */
export function inProcessPorts(limit: DrawingLimit): [InProcessPort, InProcessPort] {
  const [a, b] = [new Set<Listener>(), new Set<Listener>()];
  return [new InProcessPort(a, b, limit), new InProcessPort(b, a, limit)];
}
