// What connected systems tell us. Whoever asks proves by a signature whose message it is; without a right one nothing is told, not even
// whether there is such a connector.
import {
  connectorIdSchema,
  inboundAnswerSchema,
  SYSTEM,
  type Actor,
  type InboundAnswer,
} from '@vitae/contracts';
import { verifyInbound, type VerifiedEvent } from '@vitae/connectors/for-api';
import { Body, Controller, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { acceptWithin } from '@vitae/intake';
import { enqueue } from '@vitae/jobs/enqueue';
import { AppError } from '@vitae/runtime';
import { audit, connectorEvents, connectorPushes, connectors, type TenantTx } from '@vitae/store';
import type { Request } from 'express';
import { Public } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { TakesUnread } from '../http/body-type.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';

const ID = { schema: connectorIdSchema };
const NOTHING: InboundAnswer = { accepted: false, resumeId: null };
/** Whatever secret is compared where there is none, so that it takes as long. */
const NO_SECRET = 'no secret of anybody: nothing is signed with it';

@ApiTags('Connectors')
@Controller('v1/connectors')
export class InboundController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Post(':connectorId/inbound')
  @Public()
  @TakesUnread('application/json')
  @HttpCode(200)
  @Does(
    'tellConnector',
    'For connected systems: tell of what happened there',
    'Signed as the system signs its webhooks: Greenhouse in `Signature`, Ashby in `Ashby-Signature`, Lever in the body. What names a resume has it read, under the person’s id there as external id. The same told again does nothing.',
  )
  @ApiBody({ schema: { type: 'object' } })
  @Answers(200, 'It was taken', inboundAnswerSchema)
  @Refuses('connector_not_found', 'quota_reached', 'tenant_suspended')
  async tell(
    @Param('connectorId', ID) id: string,
    @Body() body: unknown,
    @Req() request: Request,
  ): Promise<InboundAnswer> {
    const { store, now } = this.#dependencies;
    const tenantId = await connectors.tenantOf(store, id);
    const inbound =
      tenantId === undefined
        ? undefined
        : await store.withTenant(tenantId, (tx) => connectors.inboundOf(tx, id));
    const message = {
      body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
      header: (name: string) => request.header(name),
    };
    const told = verifyInbound(inbound?.ats ?? 'greenhouse', inbound?.secret ?? NO_SECRET, message, now());
    if (!told || !inbound || tenantId === undefined) throw new AppError('connector_not_found');
    return store.withTenant(tenantId, (tx) => take(tx, id, told, now()));
  }
}

/** Takes what was told in one transaction: once, however often it is told. */
async function take(
  tx: TenantTx,
  connectorId: string,
  { key, remoteId, url, fileKey }: VerifiedEvent,
  now: Date,
): Promise<InboundAnswer> {
  const connector = await connectors.get(tx, connectorId);
  if (!connector) throw new AppError('connector_not_found');
  const isAsked = remoteId !== undefined && url === undefined && connector.status === 'enabled';
  const event = await connectorEvents.note(
    tx,
    { connectorId, key, remoteId: isAsked ? remoteId : null },
    now,
  );
  if (event === undefined || remoteId === undefined) return NOTHING;
  const sentBy: Actor = SYSTEM;
  const subject = { kind: 'connector', id: connectorId } as const;
  const detail = { event };
  if (url === undefined) {
    if (!isAsked) return NOTHING;
    await enqueue(tx, 'take-from-ats', { eventId: event });
    await audit.record(tx, { actor: sentBy, action: 'connector.inbound_taken', subject, detail }, now);
    return { accepted: true, resumeId: null };
  }
  const isNew =
    fileKey === undefined ||
    (await connectorEvents.note(tx, { connectorId, key: fileKey, remoteId: null }, now)) !== undefined;
  if (!isNew) return NOTHING;
  const resume = await acceptWithin(
    tx,
    { tenantId: tx.tenantId, url, fileName: 'resume', source: 'url', sentBy, externalId: remoteId },
    now,
  );
  await connectorPushes.noteInbound(tx, { connectorId, resumeId: resume.id, remoteId }, now);
  await audit.record(tx, { actor: sentBy, action: 'connector.inbound_taken', subject, detail }, now);
  return { accepted: true, resumeId: resume.id };
}
