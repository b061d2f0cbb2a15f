// Where a tenant wants to be told of events.
import {
  endpointIdSchema,
  madeWebhookEndpointSchema,
  newWebhookEndpointSchema,
  webhookDeliveryDetailSchema,
  webhookDeliveryPageSchema,
  webhookDeliveryQuerySchema,
  webhookEndpointChangeSchema,
  webhookEndpointListSchema,
  webhookEndpointSchema,
  webhookReplayAnswerSchema,
  webhookReplaySchema,
  webhookRotationSchema,
  type MadeWebhookEndpoint,
  type NewWebhookEndpoint,
  type WebhookDeliveryDetail,
  type WebhookDeliveryPage,
  type WebhookDeliveryQuery,
  type WebhookEndpoint,
  type WebhookEndpointChange,
  type WebhookEndpointList,
  type WebhookReplay,
  type WebhookReplayAnswer,
  type WebhookRotation,
} from '@vitae/contracts';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { webhookDeliveries, webhookEndpoints, type TenantTx } from '@vitae/store';
import type { Response } from 'express';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { auditedChange } from '../audit/audited-change.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { MakesOneAKey, REPLAYED, ShowsSecretOnce } from '../http/idempotent.ts';
import { linked } from '../http/next-page.ts';
import { Answers, Does, Refuses, sometimes } from '../http/openapi.ts';
import { WebhookAddresses } from './webhook-addresses.ts';

const ID = { schema: endpointIdSchema };
const SHOWN_ONCE = 'The secret is in this answer and in no other.';

@ApiTags('Webhooks')
@Controller('v1/webhook-endpoints')
export class WebhookEndpointsController {
  readonly #dependencies: ApiDependencies;
  readonly #addresses: WebhookAddresses;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(WebhookAddresses) addresses: WebhookAddresses,
  ) {
    this.#dependencies = dependencies;
    this.#addresses = addresses;
  }

  @Get()
  @Needs('webhooks')
  @Does('listWebhookEndpoints', 'Where the tenant is told of events')
  @Answers(200, 'The oldest first', webhookEndpointListSchema)
  list(@CurrentPrincipal() { tenantId }: Principal): Promise<WebhookEndpointList> {
    const { store, now } = this.#dependencies;
    return store.withTenant(tenantId, async (tx) => ({ items: await webhookEndpoints.list(tx, now()) }));
  }

  @Post()
  @ShowsSecretOnce()
  @Needs('webhooks')
  @Takes('application/json')
  @HttpCode(201)
  @Does(
    'makeWebhookEndpoint',
    'Have events sent to an address',
    `Messages are those of Standard Webhooks (standardwebhooks.com). ${SHOWN_ONCE} Each request makes an endpoint.`,
  )
  @Answers(201, 'Made', madeWebhookEndpointSchema)
  @Refuses('idempotency_secret_shown', 'webhook_url_refused', 'too_many_webhook_endpoints')
  async make(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: newWebhookEndpointSchema }) wanted: NewWebhookEndpoint,
  ): Promise<MadeWebhookEndpoint> {
    if (wanted.status === 'enabled') await this.#addresses.refuseUnfit(wanted.url);
    return auditedChange(this.#dependencies, principal, async (tx, now) => {
      const made = await webhookEndpoints.make(tx, wanted, now);
      return { answer: made, subject: about(made.id), action: 'webhook_endpoint.made' };
    });
  }

  @Get(':endpointId')
  @Needs('webhooks')
  @Does('getWebhookEndpoint', 'A webhook endpoint, and how it gets on')
  @Answers(200, 'The endpoint', webhookEndpointSchema)
  @Refuses('webhook_endpoint_not_found')
  get(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('endpointId', ID) id: string,
  ): Promise<WebhookEndpoint> {
    return this.#dependencies.store.withTenant(tenantId, (tx) => this.#there(tx, id));
  }

  @Patch(':endpointId')
  @Needs('webhooks')
  @Takes('application/json')
  @Does(
    'changeWebhookEndpoint',
    'Change where or of what events are sent, or disable or enable it',
    'What is named is changed. Disabling it ends what is still to be sent; that counts as failed, and can be replayed.',
  )
  @Answers(200, 'The endpoint as it is now', webhookEndpointSchema)
  @Refuses('webhook_endpoint_not_found', 'webhook_url_refused')
  async change(
    @CurrentPrincipal() principal: Principal,
    @Param('endpointId', ID) id: string,
    @Body({ schema: webhookEndpointChangeSchema }) wanted: WebhookEndpointChange,
  ): Promise<WebhookEndpoint> {
    const before = await this.get(principal, id);
    // Of one that was made disabled nobody has looked at the address yet.
    const turnsOn = wanted.status === 'enabled' && before.status === 'disabled';
    if (wanted.url !== undefined || turnsOn) await this.#addresses.refuseUnfit(wanted.url ?? before.url);
    return auditedChange(this.#dependencies, principal, async (tx, now) => {
      const answer = (await webhookEndpoints.change(tx, id, wanted, now)) ?? missing();
      const detail = { changed: Object.keys(wanted).sort().join(' ') };
      return { answer, subject: about(id), action: 'webhook_endpoint.changed', detail };
    });
  }

  @Delete(':endpointId')
  @Needs('webhooks')
  @HttpCode(204)
  @Does('removeWebhookEndpoint', 'Send nothing to an endpoint any more, and forget what was sent')
  @Answers(204, 'Gone')
  @Refuses('webhook_endpoint_not_found')
  async remove(@CurrentPrincipal() principal: Principal, @Param('endpointId', ID) id: string): Promise<void> {
    await auditedChange(this.#dependencies, principal, async (tx) => {
      if (!(await webhookEndpoints.remove(tx, id))) missing();
      return { answer: undefined, subject: about(id), action: 'webhook_endpoint.removed' };
    });
  }

  @Post(':endpointId/rotate')
  @ShowsSecretOnce()
  @Needs('webhooks')
  @Takes('application/json')
  @HttpCode(201)
  @Does(
    'rotateWebhookSecret',
    'Sign with a new secret, and for a while with the old one as well',
    `${SHOWN_ONCE} Each request makes a secret; the one before the last ends at once.`,
  )
  @Answers(201, 'The endpoint with its new secret', madeWebhookEndpointSchema)
  @Refuses('idempotency_secret_shown', 'webhook_endpoint_not_found')
  rotate(
    @CurrentPrincipal() principal: Principal,
    @Param('endpointId', ID) id: string,
    @Body({ schema: webhookRotationSchema }) { overlapHours }: WebhookRotation,
  ): Promise<MadeWebhookEndpoint> {
    return auditedChange(this.#dependencies, principal, async (tx, now) => {
      const answer = (await webhookEndpoints.rotate(tx, id, overlapHours, now)) ?? missing();
      return { answer, subject: about(id), action: 'webhook_endpoint.rotated', detail: { overlapHours } };
    });
  }

  @Post(':endpointId/test')
  @MakesOneAKey(webhookDeliveries.get, 'webhook_delivery_not_found')
  @Needs('webhooks')
  @HttpCode(202)
  @Does(
    'testWebhookEndpoint',
    'Send a message of type `webhook.test` to an endpoint, and to no other',
    'How it went is told by its delivery. Each request sends one.',
  )
  @Answers(202, 'It will be sent at once', webhookDeliveryDetailSchema, REPLAYED)
  @Refuses(
    'webhook_delivery_not_found',
    'webhook_endpoint_not_found',
    'webhook_endpoint_disabled',
    'webhook_url_refused',
  )
  async test(
    @CurrentPrincipal() principal: Principal,
    @Param('endpointId', ID) id: string,
  ): Promise<WebhookDeliveryDetail> {
    await this.#addresses.refuseUnfit((await this.get(principal, id)).url);
    return auditedChange(this.#dependencies, principal, async (tx, now) => {
      await this.#enabled(tx, id);
      const answer = await webhookDeliveries.addTest(tx, id, now);
      return {
        answer,
        subject: about(id),
        action: 'webhook_endpoint.tested',
        detail: { delivery: answer.id },
      };
    });
  }

  @Get(':endpointId/deliveries')
  @Needs('webhooks')
  @Does('listWebhookDeliveries', 'What was and will be sent to an endpoint')
  @Answers(200, 'The newest first', webhookDeliveryPageSchema, {
    Link: sometimes('Where the next page is (RFC 8288)'),
  })
  @Refuses('webhook_endpoint_not_found')
  async deliveries(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('endpointId', ID) id: string,
    @Query({ schema: webhookDeliveryQuerySchema }) query: WebhookDeliveryQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<WebhookDeliveryPage> {
    const page = await this.#dependencies.store.withTenant(tenantId, async (tx) => {
      await this.#there(tx, id);
      return webhookDeliveries.list(tx, id, query);
    });
    const { limit, status } = query;
    return linked(response, `/v1/webhook-endpoints/${id}/deliveries`, { limit, status }, page);
  }

  @Post(':endpointId/replay')
  @Needs('webhooks')
  @Takes('application/json')
  @HttpCode(202)
  @Does(
    'replayFailedWebhooks',
    'Send all anew that failed at an endpoint since a time',
    'Whoever asks twice has nothing sent twice: what is on its way has not failed.',
  )
  @Answers(202, 'They will be sent', webhookReplayAnswerSchema)
  @Refuses('webhook_endpoint_not_found', 'webhook_endpoint_disabled')
  replay(
    @CurrentPrincipal() principal: Principal,
    @Param('endpointId', ID) id: string,
    @Body({ schema: webhookReplaySchema }) { since }: WebhookReplay,
  ): Promise<WebhookReplayAnswer> {
    return auditedChange(this.#dependencies, principal, async (tx, now) => {
      await this.#enabled(tx, id);
      const deliveries = await webhookDeliveries.replayFailed(tx, id, new Date(since), now);
      return {
        answer: { deliveries },
        subject: about(id),
        action: 'webhook_deliveries.replayed',
        detail: { deliveries },
      };
    });
  }

  async #there(tx: TenantTx, id: string): Promise<WebhookEndpoint> {
    return (await webhookEndpoints.get(tx, id, this.#dependencies.now())) ?? missing();
  }

  async #enabled(tx: TenantTx, id: string): Promise<void> {
    await webhookEndpoints.hold(tx, id);
    if ((await this.#there(tx, id)).status === 'disabled') throw new AppError('webhook_endpoint_disabled');
  }
}

const about = (id: string) => ({ kind: 'webhook_endpoint', id }) as const;

function missing(): never {
  throw new AppError('webhook_endpoint_not_found');
}
