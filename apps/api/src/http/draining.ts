// The end of an API without anybody noticing: once it has begun, each answer closes its connection, and when the
// listener goes, what is under way is finished, up to a bound.
import { Injectable } from '@nestjs/common';
import type { Server, ServerResponse } from 'node:http';

/** What is under way may take so long once the listener is gone. */
const FINISH_WITHIN_MS = 15_000;

@Injectable()
export class Draining {
  readonly #open = new Set<ServerResponse>();
  #begun = false;

  /** Keeps account of what a server is answering. */
  watch(server: Server): void {
    server.prependListener('request', (_request, response: ServerResponse) => {
      this.#open.add(response);
      if (this.#begun) closeAfter(response);
      response.once('close', () => {
        this.#open.delete(response);
        // Its head had promised to keep the connection.
        if (!server.listening) setImmediate(() => server.closeIdleConnections());
      });
    });
  }

  begin(): void {
    this.#begun = true;
    for (const response of this.#open) closeAfter(response);
  }

  /** Takes no more connections; resolves when the last answer has left, or has been cut because it took too long. */
  async finish(server: Server, within = FINISH_WITHIN_MS): Promise<void> {
    this.begin();
    if (!server.listening) return;
    const timer = setTimeout(() => server.closeAllConnections(), within);
    await new Promise((resolve) => server.close(resolve));
    clearTimeout(timer);
  }
}

function closeAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
