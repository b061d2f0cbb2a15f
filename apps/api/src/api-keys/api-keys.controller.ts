// API keys of a tenant, for its admins and for keys that may do as they do.
import {
  apiKeyListSchema,
  apiKeyRotationSchema,
  madeApiKeySchema,
  newApiKeySchema,
  scopesToGive,
  type ApiKeyList,
  type ApiKeyRotation,
  type MadeApiKey,
  type NewApiKey,
} from '@vitae/contracts';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { apiKeys, audit } from '@vitae/store';
import { z } from 'zod';
import { actorOf, CurrentPrincipal, Needs, WhileSuspended, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { ShowsSecretOnce } from '../http/idempotent.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';

const ID = { schema: z.uuid().toLowerCase().describe('Id of the API key') };
const SHOWN_ONCE = 'The key itself is in this answer and in no other.';
const EACH = 'Each request makes a key.';

/** Who it is that keeps keys, and what they may give away. */
const keeperOf = ({ key, member }: Principal) =>
  key ? { scopes: key.scopes, keyId: key.keyId } : { scopes: member ? scopesToGive(member.role) : [] };

@ApiTags('Access')
@Controller('v1/api-keys')
export class ApiKeysController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('keys')
  @Does('listApiKeys', 'The tenant’s API keys', 'Those that have ended are listed for 30 days.')
  @Answers(200, 'The newest first', apiKeyListSchema)
  async list(@CurrentPrincipal() { tenantId }: Principal): Promise<ApiKeyList> {
    return { items: await this.#dependencies.store.withTenant(tenantId, (tx) => apiKeys.list(tx)) };
  }

  @Post()
  @ShowsSecretOnce()
  @Needs('keys')
  @Takes('application/json')
  @HttpCode(201)
  @Does(
    'makeApiKey',
    'Make an API key',
    `${SHOWN_ONCE} It can have no scope that whoever makes it has not, and none that ends makes one that outlives it. ${EACH}`,
  )
  @Answers(201, 'Made', madeApiKeySchema)
  @Refuses('idempotency_secret_shown', 'scope_not_yours', 'end_not_yours', 'too_many_api_keys')
  async make(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: newApiKeySchema }) wanted: NewApiKey,
  ): Promise<MadeApiKey> {
    const { store, now } = this.#dependencies;
    refusePast(wanted.expiresAt ?? null, now());
    return store.withTenant(principal.tenantId, async (tx) => {
      const made = await apiKeys.make(tx, keeperOf(principal), wanted, now());
      const entry = { action: 'api_key.made', subject: subjectOf(made.id) } as const;
      await audit.record(
        tx,
        { actor: actorOf(principal), ...entry, detail: { scopes: made.scopes.join(' ') } },
        now(),
      );
      return made;
    });
  }

  @Delete(':keyId')
  @WhileSuspended()
  @Needs('keys')
  @HttpCode(204)
  @Does('revokeApiKey', 'Revoke an API key', 'A key may revoke itself; keys that it made stay.')
  @Answers(204, 'Gone: from now on no process takes it')
  @Refuses('api_key_not_found')
  async revoke(@CurrentPrincipal() principal: Principal, @Param('keyId', ID) id: string): Promise<void> {
    const { store, now } = this.#dependencies;
    await store.withTenant(principal.tenantId, async (tx) => {
      if (!(await apiKeys.revoke(tx, keeperOf(principal), id))) throw new AppError('api_key_not_found');
      const entry = { action: 'api_key.revoked', subject: subjectOf(id) } as const;
      await audit.record(tx, { actor: actorOf(principal), ...entry }, now());
    });
  }

  @Post(':keyId/rotate')
  @ShowsSecretOnce()
  @Needs('keys')
  @Takes('application/json')
  @HttpCode(201)
  @Does(
    'rotateApiKey',
    'Put a new API key in the place of another',
    `${SHOWN_ONCE} It has the name and the scopes of the old one, all of which whoever rotates it must have. A key is rotated once: of two requests one makes a key.`,
  )
  @Answers(201, 'The new key', madeApiKeySchema)
  @Refuses(
    'idempotency_secret_shown',
    'api_key_not_found',
    'api_key_rotated',
    'scope_not_yours',
    'end_not_yours',
    'too_many_api_keys',
  )
  async rotate(
    @CurrentPrincipal() principal: Principal,
    @Param('keyId', ID) id: string,
    @Body({ schema: apiKeyRotationSchema }) rotation: ApiKeyRotation,
  ): Promise<MadeApiKey> {
    const { store, now } = this.#dependencies;
    refusePast(rotation.expiresAt ?? null, now());
    return store.withTenant(principal.tenantId, async (tx) => {
      const made = await apiKeys.rotate(tx, keeperOf(principal), id, rotation, now());
      const detail = { newKey: made.id, overlapHours: rotation.overlapHours };
      const entry = { action: 'api_key.rotated', subject: subjectOf(id), detail } as const;
      await audit.record(tx, { actor: actorOf(principal), ...entry }, now());
      return made;
    });
  }
}

const subjectOf = (id: string) => ({ kind: 'api_key', id }) as const;

function refusePast(expiresAt: string | null, now: Date): void {
  if (expiresAt !== null && new Date(expiresAt) <= now)
    throw new AppError('invalid_request', {
      errors: [{ pointer: '/expiresAt', detail: 'must be in the future' }],
    });
}
