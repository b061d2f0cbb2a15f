// People with browsers, for tests: signed in, invited, asking with their cookies.
import type { Role } from '@vitae/contracts';
import request, { type Test } from 'supertest';
import type { App } from 'supertest/types.js';

/** A browser: keeps its cookies, and asks with them. */
export class Browser {
  readonly #http: App;
  readonly #cookies = new Map<string, string>();

  constructor(http: App) {
    this.#http = http;
  }

  ask(method: 'get' | 'post' | 'patch' | 'put' | 'delete', path: string): Test {
    const asked = request(this.#http)[method](path);
    if (this.#cookies.size)
      asked.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    return asked.on('response', (answer: { headers: Record<string, unknown> }) => {
      const set = answer.headers['set-cookie'];
      for (const line of Array.isArray(set) ? set : []) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(String(line)) ?? [];
        if (name && value) this.#cookies.set(name, value);
        else if (name) this.#cookies.delete(name);
      }
    });
  }

  /** The value of a cookie. */
  cookie(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  async signIn(email: string, password: string, more: object = {}): Promise<this> {
    await this.ask('post', '/v1/session')
      .send({ email, password, ...more })
      .expect(200);
    return this;
  }
}

/** What stands behind the # of an invitation's link. */
export const tokenOf = (link: string): string => link.split('#')[1] ?? '';

/** Invites somebody and has them accept with a password of their own; `by` may be a member's browser. */
export async function join(http: App, by: Browser, email: string, role: Role): Promise<JoinedMember> {
  const invited = await by.ask('post', '/v1/members/invitations').send({ email, role }).expect(201);
  const browser = new Browser(http);
  const password = `of ${email}, a secret`;
  const accepted = await browser
    .ask('post', '/v1/invitations:accept')
    .send({ token: tokenOf((invited.body as { link: string }).link), name: email.split('@')[0], password })
    .expect(200);
  return { browser, email, password, id: (accepted.body as { member: { id: string } }).member.id };
}

export interface JoinedMember {
  readonly browser: Browser;
  readonly email: string;
  readonly password: string;
  readonly id: string;
}
