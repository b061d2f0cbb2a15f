// Categories of people that a tenant brings for its reports: of one person, of many, and as a CSV. They are shown here and in what is
// handed out to the person, and nowhere else.
import {
  candidateIdSchema,
  categoriesRequestSchema,
  categoriesSetSchema,
  categoryChangesSchema,
  personCategoriesSchema,
  type CategoriesRequest,
  type CategoriesSet,
  type CategoryChange,
  type CategoryChanges,
  type PersonCategories,
} from '@vitae/contracts';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, decisions, personCategories } from '@vitae/store';
import type { Request } from 'express';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';
import { refuse } from '../http/validation.ts';
import { changesOfTable } from './categories-table.ts';

const ID = { schema: candidateIdSchema };
const APART =
  'They are for reports of selection rates alone: nothing that ranks or shows people knows of them, and nothing is read from a resume or guessed.';

@ApiTags('Decisions')
@Controller('v1')
export class CategoriesController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get('candidates/:candidateId/categories')
  @Needs('categories')
  @Audited('categories.read', { kind: 'candidate', parameter: 'candidateId' })
  @Does('showCategories', 'The categories that you brought of a person', APART)
  @Answers(200, 'What is said of them', personCategoriesSchema)
  @Refuses('candidate_not_found')
  async show(
    @CurrentPrincipal() { tenantId }: Principal,
    @Param('candidateId', ID) candidateId: string,
  ): Promise<PersonCategories> {
    const categories = await this.#dependencies.store.withTenant(tenantId, (tx) =>
      personCategories.get(tx, candidateId),
    );
    if (!categories) throw new AppError('candidate_not_found');
    return { candidateId, categories };
  }

  @Put('candidates/:candidateId/categories')
  @Needs('categories')
  @Takes('application/json')
  @Does(
    'putCategories',
    'Say all the categories of a person; may be sent again',
    `What is left out is unknown from now on. ${APART}`,
  )
  @Answers(200, 'What is said of them', personCategoriesSchema)
  @Refuses('candidate_not_found')
  put(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', ID) candidateId: string,
    @Body({ schema: categoriesRequestSchema }) { categories }: CategoriesRequest,
  ): Promise<PersonCategories> {
    const { store, now } = this.#dependencies;
    return store.withTenant(principal.tenantId, async (tx) => {
      if (!(await personCategories.put(tx, candidateId, categories, now())))
        throw new AppError('candidate_not_found');
      const subject = { kind: 'candidate', id: candidateId } as const;
      const detail = { values: Object.keys(categories).length };
      const entry = { actor: actorOf(principal), action: 'categories.set', subject, detail } as const;
      await audit.record(tx, entry, now());
      return { candidateId, categories };
    });
  }

  @Post('categories')
  @Needs('categories')
  @Takes('application/json')
  @HttpCode(200)
  @Does(
    'changeCategories',
    'Say categories of up to 500 people',
    `All are changed, or none. Null takes a category away; what is not named stays. ${APART}`,
  )
  @Answers(200, 'How many were changed', categoriesSetSchema)
  @Refuses('candidate_not_found')
  change(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: categoryChangesSchema }) { people }: CategoryChanges,
  ): Promise<CategoriesSet> {
    return this.#change(
      principal,
      people.map((change, at) => ({ change, pointer: `/people/${at}` })),
    );
  }

  @Post('categories\\:csv')
  @Needs('categories')
  @Takes('text/csv')
  @HttpCode(200)
  @Does(
    'changeCategoriesByTable',
    'Say categories of up to 5,000 people by a CSV',
    `UTF-8, a column \`candidateId\` and one for each category, as \`candidateId,sex,race_ethnicity\`. An empty cell takes the category away. All are changed, or none; what is wrong is told by its line and column. ${APART}`,
  )
  @ApiBody({ schema: { type: 'string' } })
  @Answers(200, 'How many were changed', categoriesSetSchema)
  @Refuses('candidate_not_found')
  changeByTable(@CurrentPrincipal() principal: Principal, @Req() { body }: Request): Promise<CategoriesSet> {
    const changes = changesOfTable(typeof body === 'string' ? body : '');
    if (!changes.length) throw refuse([{ message: 'must have a line for each person', path: [] }]);
    return this.#change(
      principal,
      changes.map(({ change, line }) => ({ change, pointer: `/${line}` })),
    );
  }

  #change(
    principal: Principal,
    told: readonly { readonly change: CategoryChange; readonly pointer: string }[],
  ): Promise<CategoriesSet> {
    const { store, now } = this.#dependencies;
    const ids = told.map(({ change }) => change.candidateId);
    const twice = told.filter(({ change }, at) => ids.indexOf(change.candidateId) < at);
    const errorsOf = (those: typeof told, detail: string) =>
      those.slice(0, 20).map(({ pointer }) => ({ pointer: `${pointer}/candidateId`, detail }));
    if (twice.length)
      throw new AppError('invalid_request', { errors: errorsOf(twice, 'is there already, further up') });
    return store.withTenant(principal.tenantId, async (tx) => {
      const there = await decisions.holdCandidates(tx, ids);
      const missing = told.filter(({ change }) => !there.has(change.candidateId));
      if (missing.length)
        throw new AppError('candidate_not_found', { errors: errorsOf(missing, 'is no candidate') });
      const changes = told.map(({ change }) => change);
      const values = await personCategories.change(tx, changes, now());
      const detail = { people: changes.length, values };
      await audit.record(tx, { actor: actorOf(principal), action: 'categories.set', detail }, now());
      return { people: changes.length, values };
    });
  }
}
