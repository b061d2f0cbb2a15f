// pdf.js's two halves talk as if to another thread: every message is cloned, the operators of each page with it, which is a
// fifth of the time. Here both are in one process, and a message is handed over as it is: for reading only, which changes
// nothing of what it is given. Drawing does.

type Listener = (event: { data: unknown }) => void;

/** A chunk of a page's operators: its arrays are emptied once they are sent. */
interface OperatorChunk {
  fnArray: unknown[];
  argsArray: unknown[];
}

/** As much of a MessagePort as pdf.js uses. */
export class InProcessPort {
  readonly #listeners: Set<Listener>;
  readonly #heardBy: Set<Listener>;

  constructor(listeners: Set<Listener>, heardBy: Set<Listener>) {
    this.#listeners = listeners;
    this.#heardBy = heardBy;
  }

  postMessage(message: { chunk?: unknown }): void {
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
export function inProcessPorts(): [InProcessPort, InProcessPort] {
  const [a, b] = [new Set<Listener>(), new Set<Listener>()];
  return [new InProcessPort(a, b), new InProcessPort(b, a)];
}
