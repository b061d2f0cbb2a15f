// How much may be on its way into this process at once; whoever comes beyond that is asked to come again. What has no room is not received.
import { AppError } from '@vitae/runtime';

const RETRY_SECONDS = 5;
/** The part of what may be on its way that is kept for tenants that have little on theirs: each may take as much of it. */
const RESERVED = 0.25;

export class UploadRoom {
  readonly #most: number;
  readonly #largest: number;
  #onTheWay = 0;
  readonly #ofTenant = new Map<string, number>();

  /** Bytes that all may have on their way, and those of the largest, which always fits where nothing else is on its way. */
  constructor(most: number, largest: number) {
    this.#most = Math.max(most, largest);
    this.#largest = largest;
  }

  /** Counts bytes among those on their way while they are received. Rejects with `too_many_uploads`. */
  async within<T>(tenantId: string, bytes: number, receive: () => Promise<T>): Promise<T> {
    const counted = Math.min(bytes, this.#largest);
    if (!this.#isRoomFor(tenantId, counted))
      throw new AppError('too_many_uploads', { retryAfterSeconds: RETRY_SECONDS });
    this.#count(tenantId, counted);
    try {
      return await receive();
    } finally {
      this.#count(tenantId, -counted);
    }
  }

  /** One tenant's uploads, however slow, never keep all others out: the reserve is for those that have less on their way than it holds. */
  #isRoomFor(tenantId: string, bytes: number): boolean {
    const reserve = this.#most * RESERVED;
    const own = (this.#ofTenant.get(tenantId) ?? 0) + bytes;
    const all = this.#onTheWay + bytes;
    return all <= this.#most - reserve || (own <= Math.max(reserve, this.#largest) && all <= this.#most);
  }

  #count(tenantId: string, bytes: number): void {
    this.#onTheWay += bytes;
    const own = (this.#ofTenant.get(tenantId) ?? 0) + bytes;
    if (own) this.#ofTenant.set(tenantId, own);
    else this.#ofTenant.delete(tenantId);
  }
}
