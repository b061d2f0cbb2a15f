// How single events got to an endpoint, and sending them anew.
import { deliveryIdSchema, webhookDeliveryDetailSchema, type WebhookDeliveryDetail } from '@vitae/contracts';
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, webhookDeliveries } from '@vitae/store';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Idempotent, REPLAYED } from '../http/idempotent.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';

const ID = { schema: deliveryIdSchema };

@ApiTags('Webhooks')
@Controller('v1/webhook-deliveries')
export class WebhookDeliveriesController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get(':deliveryId')
  @Needs('webhooks')
  @Does('getWebhookDelivery', 'How an event got to an endpoint: each attempt, with what was answered')
  @Answers(200, 'The delivery', webhookDeliveryDetailSchema)
  @Refuses('webhook_delivery_not_found')
  async get(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('deliveryId', ID) id: string,
  ): Promise<WebhookDeliveryDetail> {
    const found = await this.#dependencies.store.withTenant(tenantId, (tx) => webhookDeliveries.get(tx, id));
    if (!found) throw new AppError('webhook_delivery_not_found');
    return found;
  }

  @Post(':deliveryId/replay')
  @Needs('webhooks')
  @Idempotent('deliveryId', webhookDeliveries.get, 'webhook_delivery_not_found')
  @HttpCode(202)
  @Does(
    'replayWebhookDelivery',
    'Send an event to an endpoint anew, under the same id',
    'Also one that was delivered. One that is on its way stays so.',
  )
  @Answers(202, 'It will be sent', webhookDeliveryDetailSchema, REPLAYED)
  @Refuses('webhook_delivery_not_found', 'webhook_endpoint_disabled')
  replay(
    @CurrentPrincipal() principal: Principal,
    @Param('deliveryId', ID) id: string,
  ): Promise<WebhookDeliveryDetail> {
    const { store, now } = this.#dependencies;
    return store.withTenant(principal.tenantId, async (tx) => {
      const begun = await webhookDeliveries.replay(tx, id, now());
      if (begun === undefined) throw new AppError('webhook_delivery_not_found');
      if (begun === 'disabled') throw new AppError('webhook_endpoint_disabled');
      const entry = {
        action: 'webhook_delivery.replayed',
        subject: { kind: 'webhook_delivery', id },
      } as const;
      await audit.record(tx, { actor: actorOf(principal), ...entry }, now());
      return begun;
    });
  }
}
