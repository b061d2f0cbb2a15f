// Signing in by a tenant's own issuer: to it, and back. Both are for browsers, which are sent on in any case: what went wrong is named
// by `problem` in the address of the page.
import {
  openIdCallbackSchema,
  openIdStartSchema,
  openIdUseSchema,
  type OpenIdCallback,
  type OpenIdStart,
  type OpenIdUse,
} from '@vitae/contracts';
import { Controller, Get, HttpCode, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError, codeOf, systemCode } from '@vitae/runtime';
import { audit, invitations, openid, type TenantTx } from '@vitae/store';
import type { Request, Response } from 'express';
import { clearStateCookie, setStateCookie, stateToken } from '../access/cookies.ts';
import { Public } from '../access/principal.ts';
import { SessionOpener } from '../access/session-opener.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { always, Answers, Does, sometimes } from '../http/openapi.ts';
import { baseOf, CALLBACK_PATH } from './addresses.ts';
import { claimsOf, signInAddress, type IssuerOptions } from './issuer.ts';
import { namedPerson } from './named-person.ts';

const newToken = invitations.newLinkToken;

@ApiTags('Access')
@Controller('v1/openid')
export class OpenIdController {
  readonly #dependencies: ApiDependencies;
  readonly #opener: SessionOpener;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(SessionOpener) opener: SessionOpener,
  ) {
    this.#dependencies = dependencies;
    this.#opener = opener;
  }

  @Get()
  @Public()
  @Does('showOpenIdUse', 'Whether a company’s own sign-in is to be offered')
  @Answers(200, 'For a page to sign in by', openIdUseSchema)
  async use(): Promise<OpenIdUse> {
    return { isUsed: await this.#dependencies.store.asRelay(openid.isUsed) };
  }

  @Get('start')
  @HttpCode(303)
  @Public()
  @Does('startOpenId', 'Sign in by the tenant’s own issuer', 'For browsers: open it as a page.')
  @Answers(303, 'On to the issuer, or to the page with a `problem`', undefined, {
    Location: always('Where to go on'),
    'Set-Cookie': sometimes('That this browser has begun'),
  })
  async start(
    @Query({ schema: openIdStartSchema }) { tenant }: OpenIdStart,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.#sendingOn(request, response, async () => {
      const { store, now } = this.#dependencies;
      const found = await openid.findTenant(store, tenant);
      if (!found) throw new AppError('openid_off');
      const [state, nonce, codeVerifier] = [newToken(), newToken(), newToken()];
      const options = this.#options(found.settings, request);
      const address = await signInAddress(options, { state, nonce, codeVerifier });
      await store.withTenant(found.tenantId, (tx) =>
        openid.beginSignIn(tx, state, { nonce, codeVerifier }, now()),
      );
      setStateCookie(request, response, state);
      return address;
    });
  }

  @Get('callback')
  @HttpCode(303)
  @Public()
  @Does('finishOpenId', 'Come back from the tenant’s own issuer', 'The issuer sends browsers here.')
  @Answers(303, 'On to the page, signed in, or with a `problem`', undefined, {
    Location: always('Where to go on'),
    'Set-Cookie': sometimes('The session, and the device that it was opened from'),
  })
  async finish(
    @Query({ schema: openIdCallbackSchema }) { state }: OpenIdCallback,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    await this.#sendingOn(request, response, async (base) => {
      const { store, now } = this.#dependencies;
      // Of another browser's: somebody would be signed in as whoever has sent them here.
      if (stateToken(request) !== state) throw new AppError('openid_failed');
      clearStateCookie(request, response);
      const begun = await openid.takeSignIn(store, state, now());
      if (!begun) throw new AppError('openid_failed');
      const { tenantId } = begun;
      const settings = await store.withTenant(tenantId, openid.getWithSecret);
      if (!settings) throw new AppError('openid_off');
      const query = new URL(request.originalUrl, base).searchParams;
      const claims = await claimsOf(this.#options(settings, request), query, { ...begun, state });
      const person = namedPerson(claims, settings);
      const memberId = await store.withTenant(tenantId, (tx) => this.#letIn(tx, person, settings));
      await this.#opener.open({ tenantId, memberId, openedBy: 'openid' }, request, response);
      return `${base}/`;
    });
  }

  #options(settings: openid.KeptOpenId, request: Request): IssuerOptions {
    const { settings: own } = this.#dependencies;
    return { settings, redirectUri: `${baseOf(own, request)}${CALLBACK_PATH}`, trusted: own.trustedIssuers };
  }

  async #letIn(tx: TenantTx, person: openid.NamedPerson, settings: openid.KeptOpenId): Promise<string> {
    const { memberId, joined, changed } = await openid.letIn(
      tx,
      person,
      settings.defaultRole ?? undefined,
      this.#dependencies.now(),
    );
    const actor = { kind: 'member', id: memberId } as const;
    const subject = { kind: 'member', id: memberId } as const;
    if (joined) {
      const personal = { email: person.email };
      const entry = { actor, subject, action: 'member.joined', detail: { by: 'openid' }, personal } as const;
      await audit.record(tx, entry, this.#dependencies.now());
    }
    if (changed) {
      const entry = {
        actor,
        subject,
        action: 'member.changed',
        detail: { by: 'openid', ...changed },
      } as const;
      await audit.record(tx, entry, this.#dependencies.now());
    }
    return memberId;
  }

  /** Sends the browser where `work` says, or to the page with what went wrong. */
  async #sendingOn(
    request: Request,
    response: Response,
    work: (base: string) => Promise<string>,
  ): Promise<void> {
    const base = baseOf(this.#dependencies.settings, request);
    try {
      response.setHeader('location', await work(base));
    } catch (error) {
      const problem = codeOf(error);
      this.#dependencies.logger.warn({ problem, reasons: reasonsOf(error) }, 'no sign-in by an issuer');
      response.setHeader('location', `${base}/?problem=${problem}`);
    }
  }
}

/** What is logged of a failure: the library's codes, and words of ours. What the issuer said may tell of people. */
function reasonsOf(error: unknown): string[] {
  const reasons: string[] = [];
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const code = systemCode(cause);
    reasons.push(code ?? cause.name);
  }
  return reasons;
}
