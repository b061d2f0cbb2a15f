// Lists as members set them up, kept for themselves or for all of the tenant.
import {
  newSavedViewSchema,
  savedViewIdSchema,
  savedViewQuerySchema,
  savedViewSchema,
  savedViewsSchema,
  type NewSavedView,
  type SavedView,
  type SavedViewQuery,
} from '@vitae/contracts';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, savedViews, type TenantTx } from '@vitae/store';
import { actorOf, CurrentPrincipal, mayDo, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import type { Show } from '../http/idempotency-key.ts';
import { MakesOneAKey, REPLAYED } from '../http/idempotent.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';

const ID = { schema: savedViewIdSchema };

const shownView: Show = async (tx, id, { principal }) =>
  principal && savedViews.find(tx, id, actorOf(principal));

@ApiTags('Saved views and searches')
@Controller('v1/saved-views')
export class SavedViewsController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('resumes:read')
  @Does('listSavedViews', 'List your saved views, and those that others share')
  @Answers(200, 'By name', savedViewsSchema)
  async list(
    @CurrentPrincipal() principal: Principal,
    @Query({ schema: savedViewQuerySchema }) { list }: SavedViewQuery,
  ): Promise<{ items: SavedView[] }> {
    const reader = actorOf(principal);
    const items = await this.#dependencies.store.withTenant(principal.tenantId, (tx) =>
      savedViews.list(tx, reader, list),
    );
    return { items };
  }

  @Post()
  @MakesOneAKey(shownView, 'saved_view_not_found')
  @Needs('resumes:read')
  @Takes('application/json')
  @HttpCode(201)
  @Does('saveView', 'Save a view', '`state.query` is what the list is asked with, as its own route takes it.')
  @Answers(201, 'Saved', savedViewSchema, REPLAYED)
  @Refuses('saved_view_not_found', 'too_many_saved')
  save(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: newSavedViewSchema }) view: NewSavedView,
  ): Promise<SavedView> {
    return this.#dependencies.store.withTenant(principal.tenantId, (tx) => this.#saved(tx, principal, view));
  }

  @Put(':viewId')
  @Needs('resumes:read')
  @Takes('application/json')
  @Does('changeSavedView', 'Say anew what a saved view is', 'Yours; of shared ones also admins may.')
  @Answers(200, 'Saved', savedViewSchema)
  @Refuses('saved_view_not_found', 'saved_not_yours')
  replace(
    @CurrentPrincipal() principal: Principal,
    @Param('viewId', ID) id: string,
    @Body({ schema: newSavedViewSchema }) view: NewSavedView,
  ): Promise<SavedView> {
    return this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      await this.#own(tx, principal, id);
      return this.#saved(tx, principal, view, id);
    });
  }

  @Delete(':viewId')
  @Needs('resumes:read')
  @HttpCode(204)
  @Does('deleteSavedView', 'Delete a saved view', 'Yours; of shared ones also admins may.')
  @Answers(204, 'It is gone')
  @Refuses('saved_view_not_found', 'saved_not_yours')
  async remove(@CurrentPrincipal() principal: Principal, @Param('viewId', ID) id: string): Promise<void> {
    await this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      await this.#own(tx, principal, id);
      await savedViews.remove(tx, id);
      const entry = {
        actor: actorOf(principal),
        action: 'saved_view.deleted',
        detail: { view: id },
      } as const;
      await audit.record(tx, entry, this.#dependencies.now());
    });
  }

  async #own(tx: TenantTx, principal: Principal, id: string): Promise<void> {
    const view = await savedViews.find(tx, id, actorOf(principal));
    if (!view) throw new AppError('saved_view_not_found');
    if (!view.isYours && !mayDo(principal, 'saved:others')) throw new AppError('saved_not_yours');
  }

  async #saved(tx: TenantTx, principal: Principal, view: NewSavedView, known?: string): Promise<SavedView> {
    const [by, at] = [actorOf(principal), this.#dependencies.now()];
    const id = await savedViews.save(tx, view, { by, at, ...(known !== undefined && { id: known }) });
    const saved = await savedViews.find(tx, id, by);
    if (!saved) throw new AppError('saved_view_not_found');
    await audit.record(tx, { actor: by, action: 'saved_view.saved', detail: { view: id } }, at);
    return saved;
  }
}
