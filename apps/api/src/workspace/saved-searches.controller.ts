// Searches that members keep, for themselves or for all of the tenant, and which may tell of people who fit them.
import {
  newSavedSearchSchema,
  savedSearchIdSchema,
  savedSearchSchema,
  savedSearchesSchema,
  type NewSavedSearch,
  type SavedSearch,
} from '@vitae/contracts';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { faultsOf } from '@vitae/search';
import { audit, savedSearches, type TenantTx } from '@vitae/store';
import { actorOf, CurrentPrincipal, mayDo, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import type { Show } from '../http/idempotency-key.ts';
import { MakesOneAKey, REPLAYED } from '../http/idempotent.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';

const ID = { schema: savedSearchIdSchema };

const shownSearch: Show = async (tx, id, { principal }) =>
  principal && savedSearches.find(tx, id, actorOf(principal));

@ApiTags('Saved views and searches')
@Controller('v1/saved-searches')
export class SavedSearchesController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('search')
  @Does('listSavedSearches', 'List your saved searches, and those that others share')
  @Answers(200, 'By name', savedSearchesSchema)
  async list(@CurrentPrincipal() principal: Principal): Promise<{ items: SavedSearch[] }> {
    const reader = actorOf(principal);
    const items = await this.#dependencies.store.withTenant(principal.tenantId, (tx) =>
      savedSearches.list(tx, reader),
    );
    return { items };
  }

  @Post()
  @MakesOneAKey(shownSearch, 'saved_search_not_found')
  @Needs('search')
  @Takes('application/json')
  @HttpCode(201)
  @Does(
    'saveSearch',
    'Save a search',
    'With an alert it tells of people who fit it, once something of them has changed: each of them once, by mail to its owner and by the event `search.matched`.',
  )
  @Answers(201, 'Saved', savedSearchSchema, REPLAYED)
  @Refuses('saved_search_not_found', 'too_many_saved')
  async save(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: newSavedSearchSchema }) search: NewSavedSearch,
  ): Promise<SavedSearch> {
    await this.#refuseWhatFindsNobody(principal, search);
    return this.#dependencies.store.withTenant(principal.tenantId, (tx) =>
      this.#saved(tx, principal, search),
    );
  }

  @Put(':searchId')
  @Needs('search')
  @Takes('application/json')
  @Does('changeSavedSearch', 'Say anew what a saved search is', 'Yours; of shared ones also admins may.')
  @Answers(200, 'Saved', savedSearchSchema)
  @Refuses('saved_search_not_found', 'saved_not_yours')
  async replace(
    @CurrentPrincipal() principal: Principal,
    @Param('searchId', ID) id: string,
    @Body({ schema: newSavedSearchSchema }) search: NewSavedSearch,
  ): Promise<SavedSearch> {
    // One whose label or candidate is gone by now may still be renamed, or its alert be switched off.
    if (search.alert !== 'none') await this.#refuseWhatFindsNobody(principal, search);
    return this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      await this.#own(tx, principal, id);
      return this.#saved(tx, principal, search, id);
    });
  }

  @Delete(':searchId')
  @Needs('search')
  @HttpCode(204)
  @Does('deleteSavedSearch', 'Delete a saved search', 'Yours; of shared ones also admins may.')
  @Answers(204, 'It is gone')
  @Refuses('saved_search_not_found', 'saved_not_yours')
  async remove(@CurrentPrincipal() principal: Principal, @Param('searchId', ID) id: string): Promise<void> {
    await this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      await this.#own(tx, principal, id);
      await savedSearches.remove(tx, id);
      const entry = {
        actor: actorOf(principal),
        action: 'saved_search.deleted',
        detail: { search: id },
      } as const;
      await audit.record(tx, entry, this.#dependencies.now());
    });
  }

  /** A search that can't be asked would say so to whoever opens it, and its alert nothing for ever. */
  async #refuseWhatFindsNobody({ tenantId }: Principal, { request }: NewSavedSearch): Promise<void> {
    const faults = await faultsOf(this.#dependencies, tenantId, request);
    if (faults.length)
      throw new AppError('invalid_request', {
        errors: faults.map(({ pointer, detail }) => ({ pointer: `/request${pointer}`, detail })),
      });
  }

  async #own(tx: TenantTx, principal: Principal, id: string): Promise<void> {
    const found = await savedSearches.find(tx, id, actorOf(principal));
    if (!found) throw new AppError('saved_search_not_found');
    if (!found.isYours && !mayDo(principal, 'saved:others')) throw new AppError('saved_not_yours');
  }

  async #saved(
    tx: TenantTx,
    principal: Principal,
    search: NewSavedSearch,
    known?: string,
  ): Promise<SavedSearch> {
    const [by, at] = [actorOf(principal), this.#dependencies.now()];
    const id = await savedSearches.save(tx, search, { by, at, ...(known !== undefined && { id: known }) });
    const saved = await savedSearches.find(tx, id, by);
    if (!saved) throw new AppError('saved_search_not_found');
    await audit.record(tx, { actor: by, action: 'saved_search.saved', detail: { search: id } }, at);
    return saved;
  }
}
