// What happened to the tenant, page by page or as a stream: the messages that webhooks send, for who can take none.
import {
  eventPageSchema,
  eventQuerySchema,
  eventsForAdmins,
  webhookEventTypes,
  webhookMessageText,
  type EventPage,
  type EventQuery,
} from '@vitae/contracts';
import { Controller, Get, Headers, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { events, type TenantEvent, type TenantTx } from '@vitae/store';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { CurrentPrincipal, mayDo, Needs, type Principal } from '../access/principal.ts';
import { Views } from '../blind/views.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';
import { streamEvents } from './event-stream.ts';
import { EventWatch } from './event-watch.ts';

const STREAM = 'text/event-stream';
/** Of a tenant, and in all, in one process. */
const MOST_STREAMS_OF_TENANT = 50;
const MOST_STREAMS = 2_000;
const COME_BACK_SECONDS = 10;

const LAST_EVENT_ID = {
  name: 'Last-Event-ID',
  required: false,
  description: 'Of a stream, as `after`; browsers send it when they come back',
  schema: { type: 'string', format: 'uuid' },
} as const;
const dataSchema = z.object({ data: z.record(z.string(), z.unknown()) });

@ApiTags('Webhooks')
@Controller('v1/events')
export class EventsController {
  readonly #dependencies: ApiDependencies;
  readonly #watch: EventWatch;
  readonly #views: Views;
  /** Open streams by their tenants. */
  readonly #streams = new Map<string, number>();
  #open = 0;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(EventWatch) watch: EventWatch,
    @Inject(Views) views: Views,
  ) {
    this.#dependencies = dependencies;
    this.#watch = watch;
    this.#views = views;
  }

  @Get()
  @Needs('resumes:read')
  @Does(
    'listEvents',
    'What happened, as webhooks tell it: a page, or a stream that goes on',
    'With `Accept: text/event-stream` it is a stream of server-sent events from now on, or from `Last-Event-ID` on; it ends now and then, and is to be asked for again. To whom resumes are shown blind they are told of by ids alone. What is about the plan and webhooks is for those who may see these.',
  )
  @ApiHeader(LAST_EVENT_ID)
  @Answers(200, 'The oldest first', {
    'application/json': eventPageSchema,
    [STREAM]: z.string().describe('Each with `id`, `event` (its type) and `data` (the message)'),
  })
  @Refuses('not_acceptable', 'too_many_requests', 'event_not_found')
  async list(
    @CurrentPrincipal() principal: Principal,
    @Query({ schema: eventQuerySchema }) query: EventQuery,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const form = request.accepts(['application/json', STREAM]);
    if (form === STREAM && request.method !== 'HEAD')
      return this.#stream(principal, query, lastEventId, response);
    if (form === false)
      throw new AppError('not_acceptable', { detail: `Ask for application/json or ${STREAM}.` });
    // Of a stream, too, whoever asks for the head alone gets that of a page.
    response.json(await this.#page(principal, query));
  }

  async #page(principal: Principal, query: EventQuery): Promise<EventPage> {
    const types = typesFor(principal, query);
    const { blind } = await this.#views.sightOf(principal);
    const found = await this.#dependencies.store.withTenant(principal.tenantId, async (tx) =>
      events.listAfter(tx, await placeOf(tx, query.after), types, query.limit + 1),
    );
    const page = found.slice(0, query.limit);
    const items = page.map((event) => ({
      id: event.id,
      type: event.type,
      timestamp: event.at.toISOString(),
      data: dataSchema.parse(JSON.parse(messageFor(event, blind))).data,
    }));
    return { items, next: found.length > query.limit ? (items.at(-1)?.id ?? null) : null };
  }

  async #stream(
    principal: Principal,
    query: EventQuery,
    lastEventId: string | undefined,
    response: Response,
  ): Promise<void> {
    const { tenantId } = principal;
    const { store, logger } = this.#dependencies;
    const types = typesFor(principal, query);
    const after = lastEventId ?? query.after;
    if (after !== undefined && !z.uuid().safeParse(after).success)
      throw new AppError('invalid_request', {
        errors: [{ pointer: '/after', detail: 'is no id of an event' }],
      });
    const ofTenant = this.#streams.get(tenantId) ?? 0;
    if (ofTenant >= MOST_STREAMS_OF_TENANT || this.#open >= MOST_STREAMS)
      throw new AppError('too_many_requests', { retryAfterSeconds: COME_BACK_SECONDS });
    this.#streams.set(tenantId, ofTenant + 1);
    this.#open++;
    try {
      const from =
        after === undefined
          ? ((await store.watching((tx) => events.lastOf(tx, [tenantId]))).get(tenantId) ?? 0n)
          : await store.withTenant(tenantId, (tx) => placeOf(tx, after.toLowerCase()));
      const source = {
        read: async (place: bigint, most: number) => {
          // Asked each time: a setting that changes meanwhile counts from then on.
          const { blind } = await this.#views.sightOf(principal);
          const found = await store.withTenant(tenantId, (tx) => events.listAfter(tx, place, types, most));
          return found.map((event) => ({ ...event, message: messageFor(event, blind) }));
        },
        wait: (place: bigint, milliseconds: number, left: AbortSignal) =>
          this.#watch.wait(tenantId, place, milliseconds, left),
      };
      await streamEvents(response, source, from, this.#watch.closing);
    } catch (error) {
      if (!response.headersSent) throw error;
      // Whoever listens comes back and goes on where it was.
      logger.warn({ err: error }, 'a stream of events broke off');
      response.destroy();
    } finally {
      const left = (this.#streams.get(tenantId) ?? 1) - 1;
      if (left > 0) this.#streams.set(tenantId, left);
      else this.#streams.delete(tenantId);
      this.#open--;
    }
  }
}

/** Those that somebody may see of those that they ask for. */
const typesFor = (principal: Principal, { types = webhookEventTypes }: EventQuery): string[] =>
  types.filter((type) => !eventsForAdmins.includes(type) || mayDo(principal, 'webhooks'));

/**
 * Whoever comes back to an event that is not there (any more) has missed some, and is told: all that is kept, in its place, would look like
 * what came since. A browser that is answered so does not come back by itself.
 */
async function placeOf(tx: TenantTx, after: string | undefined): Promise<bigint> {
  if (after === undefined) return 0n;
  const place = await events.placeOf(tx, after);
  if (place === undefined) throw new AppError('event_not_found');
  return place;
}

/** Ids, codes and numbers alone for whom the tenant shows resumes blind. */
const messageFor = ({ type, at, data, message }: TenantEvent, blind: boolean): string =>
  blind ? webhookMessageText(type, at, data) : message;
