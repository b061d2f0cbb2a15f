// A way to a server that can fail: it cuts connections, refuses new ones, holds back what is sent, lets it through late, or
// swallows it while all stay open, as a network does that drops packets.
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

type Mode = 'well' | 'silent' | 'frozen' | 'refusing';

export class TcpProxy {
  readonly #target: { host: string; port: number };
  readonly #server: Server;
  readonly #pairs = new Set<readonly [Socket, Socket]>();
  #mode: Mode = 'well';
  #refused = 0;
  #delay = 0;
  /** Pairs that were open when the network went silent: what was lost on them never comes. */
  readonly #lost = new WeakSet<Socket>();

  private constructor(target: { host: string; port: number }) {
    this.#target = target;
    this.#server = createServer((client) => this.#accept(client));
  }

  /** Starts a proxy on this machine for the server that a URL names. */
  static async before(url: string): Promise<TcpProxy> {
    const { hostname, port } = new URL(url);
    const proxy = new TcpProxy({ host: hostname, port: Number(port) });
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The same URL by way of this proxy. */
  route(url: string): string {
    const { port } = this.#server.address() as AddressInfo;
    return Object.assign(new URL(url), { host: `127.0.0.1:${port}` }).toString();
  }

  /** Open connections. */
  get connections(): number {
    return this.#pairs.size;
  }

  /** Connections that were refused so far. */
  get refused(): number {
    return this.#refused;
  }

  /** Swallows everything in both directions; connections stay open, new ones too. */
  silence(): void {
    this.#mode = 'silent';
    for (const [client] of this.#pairs) this.#lost.add(client);
  }

  /** Holds everything back in both directions; once it is healed all of it arrives, as from a network that was away for a while. */
  freeze(): void {
    this.#mode = 'frozen';
    for (const pair of this.#pairs) for (const socket of pair) socket.pause();
  }

  /** Everything takes so much longer, each way. */
  delay(milliseconds: number): void {
    this.#delay = milliseconds;
  }

  /** Ends all connections and refuses new ones. */
  cut(): void {
    this.#mode = 'refusing';
    for (const pair of this.#pairs) for (const socket of pair) socket.destroy();
  }

  /** All is quick and new connections work again; those that went silent stay so, as half-open ones do. */
  heal(): void {
    this.#mode = 'well';
    this.#delay = 0;
    for (const pair of this.#pairs) for (const socket of pair) socket.resume();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #accept(client: Socket): void {
    if (this.#mode === 'refusing') {
      this.#refused++;
      client.resetAndDestroy();
      return;
    }
    if (this.#mode === 'silent') this.#lost.add(client);
    const server = connect(this.#target);
    const pair = [client, server] as const;
    this.#pairs.add(pair);
    const end = () => {
      this.#pairs.delete(pair);
      // The other end of a half-open connection hears nothing of the end either.
      for (const socket of pair) socket.destroy();
    };
    for (const [from, to] of [pair, [server, client] as const]) {
      this.#forward(from, to, () => this.#lost.has(client));
      from.on('error', () => undefined);
      from.on('close', end);
      if (this.#mode === 'frozen') from.pause();
    }
  }

  /** Passes on what comes, in its order: a piece waits for the ones before it also where those were the slower ones. */
  #forward(from: Socket, to: Socket, isLost: () => boolean): void {
    const held: { readonly piece: Buffer; readonly due: number }[] = [];
    const pass = () => {
      for (let [first] = held; first && first.due <= performance.now(); [first] = held) {
        held.shift();
        if (!isLost() && !to.destroyed) to.write(first.piece);
      }
    };
    from.on('data', (piece) => {
      const now = performance.now();
      const due = Math.max(held.at(-1)?.due ?? 0, now + this.#delay);
      held.push({ piece, due });
      pass();
      // A timer may be early by a part of a millisecond.
      if (held.length) setTimeout(pass, due - now + 1);
    });
  }
}
