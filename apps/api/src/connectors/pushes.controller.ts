// Pushing people to a connected system, and what came of it.
import {
  connectorIdSchema,
  connectorPushPageSchema,
  connectorPushQuerySchema,
  connectorPushSchema,
  pushIdSchema,
  pushOrderSchema,
  pushPlanSchema,
  type ConnectorPush,
  type ConnectorPushPage,
  type ConnectorPushQuery,
  type PushOrder,
  type PushPlan,
} from '@vitae/contracts';
import { fileAddress, planOf, type PushedFile } from '@vitae/connectors/for-api';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, connectorPushes, connectors, people, resumes, results, type TenantTx } from '@vitae/store';
import type { Response } from 'express';
import { z } from 'zod';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Views } from '../blind/views.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { Idempotent, MakesOneAKey, REPLAYED } from '../http/idempotent.ts';
import { linked } from '../http/next-page.ts';
import { Answers, Does, Refuses, sometimes } from '../http/openapi.ts';
import { ConnectorAsking } from './connector-asking.ts';

const CONNECTOR = { schema: connectorIdSchema };
const PUSH = { schema: pushIdSchema };
/** What a dry run shows of a link that is made once it is needed. */
const LATER = '{token, good for an hour once it is sent}';

@ApiTags('Connectors')
@Controller('v1')
export class PushesController {
  readonly #dependencies: ApiDependencies;
  readonly #views: Views;
  readonly #asking: ConnectorAsking;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(Views) views: Views,
    @Inject(ConnectorAsking) asking: ConnectorAsking,
  ) {
    this.#dependencies = dependencies;
    this.#views = views;
    this.#asking = asking;
  }

  @Post('connectors/:connectorId/push')
  @MakesOneAKey(shownAgain, 'connector_push_not_found', { unless: isDryRun })
  @Needs('connectors')
  @Takes('application/json')
  @HttpCode(202)
  @Does(
    'pushToConnector',
    'Push a person with their file to a connected system, or show what would be sent',
    'Whoever is known there is not made twice: by what was pushed before, or by their e-mail address. Who asks twice pushes once; what had failed is begun anew. With `dryRun` nothing is sent: the answer holds the requests, what is secret masked and the file summarised, and a key is not looked at.',
  )
  @Answers(
    202,
    'It will be pushed, or was; of a dry run: what would be sent',
    z.union([connectorPushSchema, pushPlanSchema]),
    REPLAYED,
  )
  @Refuses(
    'connector_not_found',
    'connector_push_not_found',
    'resume_not_found',
    'candidate_not_found',
    'profile_not_ready',
    'connector_paused',
    'push_from_there',
    'identity_hidden',
  )
  async push(
    @CurrentPrincipal() principal: Principal,
    @Param('connectorId', CONNECTOR) connectorId: string,
    @Body({ schema: pushOrderSchema }) wanted: PushOrder,
  ): Promise<ConnectorPush | PushPlan> {
    if (wanted.dryRun) await this.#views.refuseBlind(principal, 'A dry run shows whom the resume is of.');
    const { store, now } = this.#dependencies;
    const answer = await store.withTenant(principal.tenantId, async (tx) => {
      const connector = (await connectors.get(tx, connectorId)) ?? missing();
      const resumeId = await resumeOf(tx, wanted);
      const subject = { kind: 'resume', id: resumeId } as const;
      const detail = { connector: connectorId };
      if (wanted.dryRun) {
        const plan = await this.#plan(tx, connectorId, resumeId);
        const action = 'connector.push_planned';
        await audit.record(tx, { actor: actorOf(principal), action, subject, detail }, now());
        return plan;
      }
      if (connector.status === 'paused') throw new AppError('connector_paused');
      const ordered = await connectorPushes.order(tx, connectorId, resumeId, now());
      if (!ordered) throw new AppError('resume_not_found');
      if (ordered.cause === 'inbound') throw new AppError('push_from_there');
      const action = 'connector.push_ordered';
      await audit.record(tx, { actor: actorOf(principal), action, subject, detail }, now());
      return ordered;
    });
    return 'dryRun' in answer ? answer : this.#shown(principal, answer);
  }

  @Get('connectors/:connectorId/pushes')
  @Needs('connectors')
  @Does('listConnectorPushes', 'What was and will be pushed to a system, and what came from there')
  @Answers(200, 'The newest first', connectorPushPageSchema, {
    Link: sometimes('Where the next page is (RFC 8288)'),
  })
  @Refuses('connector_not_found')
  async list(
    @CurrentPrincipal() principal: Principal,
    @Param('connectorId', CONNECTOR) id: string,
    @Query({ schema: connectorPushQuerySchema }) query: ConnectorPushQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ConnectorPushPage> {
    const page = await this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      if (!(await connectors.get(tx, id))) missing();
      return connectorPushes.list(tx, id, query);
    });
    const { limit, status } = query;
    const shown = linked(response, `/v1/connectors/${id}/pushes`, { limit, status }, page);
    const { blind } = await this.#views.sightOf(principal);
    return blind ? { ...shown, items: shown.items.map(withoutAnswer) } : shown;
  }

  @Get('connector-pushes/:pushId')
  @Needs('connectors')
  @Does('getConnectorPush', 'How a resume gets on to a system')
  @Answers(200, 'The push', connectorPushSchema)
  @Refuses('connector_push_not_found')
  async get(
    @CurrentPrincipal() principal: Principal,
    @Param('pushId', PUSH) id: string,
  ): Promise<ConnectorPush> {
    const found = await this.#dependencies.store.withTenant(principal.tenantId, (tx) =>
      connectorPushes.get(tx, id),
    );
    if (!found) throw new AppError('connector_push_not_found');
    return this.#shown(principal, found);
  }

  @Post('connector-pushes/:pushId/replay')
  @Needs('connectors')
  @Idempotent('pushId', shownAgain, 'connector_push_not_found')
  @HttpCode(202)
  @Does(
    'replayConnectorPush',
    'Push a resume anew',
    'What was done there is not done twice: somebody who was made is not made again, and a file that was sent is not sent again. One that is on its way stays so.',
  )
  @Answers(202, 'It will be pushed', connectorPushSchema, REPLAYED)
  @Refuses('connector_push_not_found', 'connector_paused', 'push_from_there')
  async replay(
    @CurrentPrincipal() principal: Principal,
    @Param('pushId', PUSH) id: string,
  ): Promise<ConnectorPush> {
    const { store, now } = this.#dependencies;
    const begun = await store.withTenant(principal.tenantId, async (tx) => {
      const found = await connectorPushes.replay(tx, id, now());
      if (found === undefined) throw new AppError('connector_push_not_found');
      if (found === 'paused') throw new AppError('connector_paused');
      if (found === 'inbound') throw new AppError('push_from_there');
      const subject = { kind: 'connector_push', id } as const;
      await audit.record(
        tx,
        { actor: actorOf(principal), action: 'connector.push_replayed', subject },
        now(),
      );
      return found;
    });
    return this.#shown(principal, begun);
  }

  async #plan(tx: TenantTx, connectorId: string, resumeId: string): Promise<PushPlan> {
    const access = (await connectors.accessOf(tx, connectorId)) ?? missing();
    const { publicUrl } = this.#dependencies.settings;
    const [resume, profile] = [await resumes.getResume(tx, resumeId), await results.getProfile(tx, resumeId)];
    if (!resume) throw new AppError('resume_not_found');
    if (!profile) throw new AppError('profile_not_ready');
    const file: PushedFile | undefined = resume.sha256
      ? {
          name: resume.fileName,
          mediaType: resume.mediaType,
          bytes: resume.bytes,
          sha256: resume.sha256,
          ...(publicUrl !== undefined && { url: fileAddress(publicUrl, LATER) }),
        }
      : undefined;
    const remoteId = await connectorPushes.remoteOf(tx, connectorId, resumeId);
    return planOf(access, this.#asking.hosts, profile, resume, file, remoteId);
  }

  /** What a system says back may tell who somebody is. */
  async #shown(principal: Principal, found: ConnectorPush): Promise<ConnectorPush> {
    return (await this.#views.sightOf(principal)).blind ? withoutAnswer(found) : found;
  }
}

const withoutAnswer = (found: ConnectorPush): ConnectorPush => ({ ...found, answer: null });

/** A dry run makes nothing, and whoever sees resumes blind is refused it each time. */
function isDryRun(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'dryRun' in body && body.dryRun === true;
}

async function shownAgain(tx: TenantTx, id: string): Promise<ConnectorPush | undefined> {
  const found = await connectorPushes.get(tx, id);
  return found && withoutAnswer(found);
}

/** The resume that is meant; of a person the newest that was read. Throws where there is none, or it is not read yet. */
async function resumeOf(tx: TenantTx, { resumeId, candidateId }: PushOrder): Promise<string> {
  if (resumeId !== undefined) {
    if (!(await resumes.getResume(tx, resumeId))) throw new AppError('resume_not_found');
    if (!(await results.getProfile(tx, resumeId))) throw new AppError('profile_not_ready');
    return resumeId;
  }
  const person = await people.personOf(tx, candidateId ?? '');
  const newest = person === undefined ? undefined : await people.newestReadOf(tx, person);
  if (person === undefined) throw new AppError('candidate_not_found');
  if (newest === undefined) throw new AppError('profile_not_ready');
  return newest;
}

function missing(): never {
  throw new AppError('connector_not_found');
}
