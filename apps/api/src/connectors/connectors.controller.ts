// The applicant tracking systems that a tenant has connected.
import {
  connectorChangeSchema,
  connectorIdSchema,
  connectorListSchema,
  connectorSchema,
  connectorTestSchema,
  credentialsSchemaOf,
  mappingSchemaOf,
  newConnectorSchema,
  declarationOf,
  optionsSchemaOf,
  type Ats,
  type Connector,
  type ConnectorChange,
  type ConnectorList,
  type ConnectorTest,
  type NewConnector,
} from '@vitae/contracts';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { connectors, type TenantTx } from '@vitae/store';
import type { z } from 'zod';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { auditedChange } from '../audit/audited-change.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { MakesOneAKey, REPLAYED } from '../http/idempotent.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';
import { refuse } from '../http/validation.ts';
import { ConnectorAsking } from './connector-asking.ts';

const ID = { schema: connectorIdSchema };

@ApiTags('Connectors')
@Controller('v1/connectors')
export class ConnectorsController {
  readonly #dependencies: ApiDependencies;
  readonly #asking: ConnectorAsking;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(ConnectorAsking) asking: ConnectorAsking,
  ) {
    this.#dependencies = dependencies;
    this.#asking = asking;
  }

  @Get()
  @Needs('connectors')
  @Does('listConnectors', 'The applicant tracking systems that the tenant has connected')
  @Answers(200, 'The oldest first', connectorListSchema)
  list(@CurrentPrincipal() { tenantId }: Principal): Promise<ConnectorList> {
    return this.#dependencies.store.withTenant(tenantId, async (tx) => ({
      items: await connectors.list(tx),
    }));
  }

  @Post()
  @MakesOneAKey(connectors.get, 'connector_not_found')
  @Needs('connectors')
  @Takes('application/json')
  @HttpCode(201)
  @Does(
    'makeConnector',
    'Connect an applicant tracking system',
    'What lets us in there is never shown again. Each request makes a connector.',
  )
  @Answers(201, 'Made', connectorSchema, REPLAYED)
  @Refuses('connector_not_found', 'too_many_connectors')
  make(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: newConnectorSchema }) wanted: NewConnector,
  ): Promise<Connector> {
    return auditedChange(this.#dependencies, principal, async (tx, now) => {
      const made = await connectors.make(tx, wanted, now);
      return { answer: made, subject: about(made.id), action: 'connector.made', detail: { ats: made.ats } };
    });
  }

  @Get(':connectorId')
  @Needs('connectors')
  @Does('getConnector', 'A connector, without what lets us in there')
  @Answers(200, 'The connector', connectorSchema)
  @Refuses('connector_not_found')
  get(@CurrentPrincipal() { tenantId }: Principal, @Param('connectorId', ID) id: string): Promise<Connector> {
    return this.#dependencies.store.withTenant(tenantId, (tx) => there(tx, id));
  }

  @Patch(':connectorId')
  @Needs('connectors')
  @Takes('application/json')
  @Does(
    'changeConnector',
    'Change what a connector is let in by or what it sends, or pause or enable it',
    'What is named is changed. What waits for a paused connector is pushed once it is enabled.',
  )
  @Answers(200, 'The connector as it is now', connectorSchema)
  @Refuses('connector_not_found')
  change(
    @CurrentPrincipal() principal: Principal,
    @Param('connectorId', ID) id: string,
    @Body({ schema: connectorChangeSchema }) wanted: ConnectorChange,
  ): Promise<Connector> {
    return auditedChange(this.#dependencies, principal, async (tx, now) => {
      const { ats } = await there(tx, id);
      const answer = (await connectors.change(tx, id, lookedAt(ats, wanted), now)) ?? missing();
      const detail = { changed: Object.keys(wanted).sort().join(' ') };
      return { answer, subject: about(id), action: 'connector.changed', detail };
    });
  }

  @Delete(':connectorId')
  @Needs('connectors')
  @HttpCode(204)
  @Does(
    'removeConnector',
    'Push nothing there any more, and forget what was pushed',
    'Nobody is removed there.',
  )
  @Answers(204, 'Gone')
  @Refuses('connector_not_found')
  async remove(
    @CurrentPrincipal() principal: Principal,
    @Param('connectorId', ID) id: string,
  ): Promise<void> {
    await auditedChange(this.#dependencies, principal, async (tx) => {
      if (!(await connectors.remove(tx, id))) missing();
      return { answer: undefined, subject: about(id), action: 'connector.removed' };
    });
  }

  @Post(':connectorId/test')
  @Needs('connectors')
  @HttpCode(200)
  @Does(
    'testConnector',
    'Ask the system whether it lets us in',
    'By a read that changes nothing there, and of which nothing is kept. Each request asks once.',
  )
  @Answers(200, 'What it answered', connectorTestSchema)
  @Refuses('connector_not_found')
  async test(
    @CurrentPrincipal() principal: Principal,
    @Param('connectorId', ID) id: string,
  ): Promise<ConnectorTest> {
    const access = await this.#dependencies.store.withTenant(principal.tenantId, (tx) =>
      connectors.accessOf(tx, id),
    );
    const answer = await this.#asking.test(access ?? missing());
    return auditedChange(this.#dependencies, principal, () =>
      Promise.resolve({ answer, subject: about(id), action: 'connector.tested', detail: { ok: answer.ok } }),
    );
  }
}

async function there(tx: TenantTx, id: string): Promise<Connector> {
  return (await connectors.get(tx, id)) ?? missing();
}

const about = (id: string) => ({ kind: 'connector', id }) as const;

function missing(): never {
  throw new AppError('connector_not_found');
}

/** What the system in question takes; what it does not is refused with its place. */
function lookedAt(ats: Ats, wanted: ConnectorChange): connectors.ConnectorChanges {
  const { credentials, options, mapping, inboundSecret, ...rest } = wanted;
  if (inboundSecret && !declarationOf(ats).inbound)
    throw refuse([{ path: ['inboundSecret'], message: 'is not taken: this system tells us nothing' }]);
  return {
    ...rest,
    ...(inboundSecret !== undefined && { inboundSecret }),
    ...(credentials && { credentials: parsed('credentials', credentialsSchemaOf(ats), credentials) }),
    ...(options && { options: parsed('options', optionsSchemaOf(ats), options) }),
    ...(mapping && { mapping: parsed('mapping', mappingSchemaOf(ats), mapping) }),
  };
}

function parsed<T>(name: string, schema: z.ZodType<T>, value: unknown): T {
  const { data, error } = schema.safeParse(value);
  if (data !== undefined) return data;
  throw refuse((error?.issues ?? []).map((issue) => ({ ...issue, path: [name, ...issue.path] })));
}
