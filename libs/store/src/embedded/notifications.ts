// LISTEN and NOTIFY for many connections that take turns at one session: the session listens to all that any of them listens to, and what
// it is told goes to those who asked for it.

/** Type bytes of PostgreSQL's protocol (version 3). */
const QUERY = 'Q'.charCodeAt(0);
const PARSE = 'P'.charCodeAt(0);
const NOTIFICATION = 'A'.charCodeAt(0);
/** A message's type and the length of what follows the type, itself included. */
const HEADER = 5;

/** Somebody who can be told. */
export interface Listener {
  /** A whole NotificationResponse, as it came. */
  hear(notification: Uint8Array): void;
}

/** Who listens to what. */
export class Listeners {
  readonly #byChannel = new Map<string, Set<Listener>>();

  /** Notes what a statement that is about to run says of listening. */
  note(listener: Listener, statement: ListenStatement): void {
    const { verb, channel } = statement;
    if (verb === 'UNLISTEN') return this.forget(listener, channel);
    if (channel === undefined) return;
    const there = this.#byChannel.get(channel) ?? new Set();
    this.#byChannel.set(channel, there.add(listener));
  }

  /** Takes somebody off a channel, or off all of them. */
  forget(listener: Listener, channel?: string): void {
    for (const [name, there] of this.#byChannel) {
      if (channel !== undefined && channel !== name) continue;
      there.delete(listener);
      if (!there.size) this.#byChannel.delete(name);
    }
  }

  /** What somebody listens to. */
  get channels(): string[] {
    return [...this.#byChannel.keys()];
  }

  tell(notification: Uint8Array): void {
    for (const listener of this.#byChannel.get(channelOf(notification)) ?? []) listener.hear(notification);
  }
}

export interface ListenStatement {
  readonly verb: 'LISTEN' | 'UNLISTEN';
  /** Undefined for `UNLISTEN *`. */
  readonly channel: string | undefined;
}

/** Blanks and comments to the end of their line may stand before the words of a statement. */
const STATEMENT = /^(?:\s|--[^\n]*\n)*(LISTEN|UNLISTEN)\s+(?:(\*)|"((?:[^"]|"")+)"|([a-z_][\w$]*))$/i;
/** Longer ones are no such statement. */
const LONGEST_STATEMENT = 1_000;

/** What a message of a client says of listening; undefined for all others. */
export function listenStatementIn(message: Uint8Array): ListenStatement | undefined {
  if ((message[0] !== QUERY && message[0] !== PARSE) || message.length > LONGEST_STATEMENT) return undefined;
  const parts = Buffer.from(message.subarray(HEADER)).toString('utf8').split('\0');
  const text = (parts[message[0] === QUERY ? 0 : 1] ?? '').trimEnd();
  const match = STATEMENT.exec((text.endsWith(';') ? text.slice(0, -1) : text).trimEnd());
  if (!match) return undefined;
  const [, verb = '', all, quoted, plain] = match;
  return {
    verb: verb.toUpperCase() === 'LISTEN' ? 'LISTEN' : 'UNLISTEN',
    // What stands in quotes is taken as it is, all else is folded.
    channel: all ? undefined : (quoted?.replaceAll('""', '"') ?? plain?.toLowerCase()),
  };
}

/** The channel of a NotificationResponse: type, length, process id, then channel and payload, each ended by a zero. */
function channelOf(notification: Uint8Array): string {
  const start = HEADER + 4;
  return Buffer.from(notification.subarray(start, notification.indexOf(0, start))).toString('utf8');
}

const NOTHING = new Uint8Array(0);

/** Takes the notifications out of what a session answers, wherever the pieces that it comes in are cut. */
export class Sieve {
  /** Bytes of the current message that are still to come. */
  #left = 0;
  /** The beginning of a message of which it isn't known yet whether it is a notification, or of a notification. */
  #held: Uint8Array = NOTHING;

  /** What of a piece is the client's own answer, and the notifications that are whole with it. */
  sift(piece: Uint8Array): { answer: Uint8Array; notifications: Uint8Array[] } {
    const bytes = this.#held.length ? Buffer.concat([this.#held, piece]) : piece;
    this.#held = NOTHING;
    const kept: Uint8Array[] = [];
    const notifications: Uint8Array[] = [];
    let from = 0;
    let at = Math.min(this.#left, bytes.length);
    this.#left -= at;
    while (at < bytes.length) {
      const end = endOf(bytes, at);
      const isNotification = bytes[at] === NOTIFICATION;
      if (end === undefined || (isNotification && end > bytes.length)) {
        this.#held = bytes.slice(at);
        break;
      }
      if (isNotification) {
        kept.push(bytes.subarray(from, at));
        notifications.push(bytes.slice(at, end));
        from = end;
      } else this.#left = Math.max(0, end - bytes.length);
      at = Math.min(end, bytes.length);
    }
    kept.push(bytes.subarray(from, at));
    return { answer: joined(kept), notifications };
  }
}

/** Where the message ends that begins there; undefined where its length is not there yet. */
function endOf(bytes: Uint8Array, at: number): number | undefined {
  if (at + HEADER > bytes.length) return undefined;
  return at + 1 + Buffer.from(bytes.buffer, bytes.byteOffset + at + 1, 4).readInt32BE();
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array =>
  pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
