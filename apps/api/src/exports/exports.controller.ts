// Whole lists to take away, as CSV or JSON Lines: people, what a search finds, what became of the rows of an import. A page of a list is in
// memory at a time, however slowly it is taken.
import {
  candidateSchema,
  exportQuerySchema,
  importIdSchema,
  importRowSchema,
  searchHitSchema,
  searchRequestSchema,
  type Candidate,
  type ExportQuery,
  type ImportRow,
  type SearchHit,
  type SearchRequest,
} from '@vitae/contracts';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listCandidates } from '@vitae/candidates';
import { AppError } from '@vitae/runtime';
import { searchPeople, type SearchDependencies } from '@vitae/search';
import { importRows, imports } from '@vitae/store';
import type { Response } from 'express';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { CurrentPrincipal, Needs, WhileSuspended, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { BlindAnswers } from '../blind/blind-as.ts';
import { placeOf } from '../blind/blind-import.ts';
import { Views } from '../blind/views.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { csvOf, csvRows, type Cell } from '../http/csv.ts';
import { always, Answers, Does, Refuses } from '../http/openapi.ts';
import { searchDependencies } from '../search/search-dependencies.ts';
import { SearchMeter } from '../usage/search-meter.ts';

const PAGE = 100;
const ROWS_PAGE = 1_000;
const ATTACHMENT = {
  'Content-Disposition': always('An attachment', { type: 'string', pattern: '^attachment; ' }),
};
const asLists = (item: z.ZodType) => ({
  'text/csv': z.string(),
  'application/x-ndjson': z.string().describe(`One a line: ${item.meta()?.id ?? 'an object'}`),
});

interface Table<T> {
  readonly name: string;
  readonly head: readonly string[];
  readonly rowOf: (item: T) => readonly Cell[];
  readonly pages: () => AsyncGenerator<readonly T[]>;
}

@ApiTags('Exports')
@Controller('v1')
export class ExportsController {
  readonly #dependencies: ApiDependencies;
  readonly #search: SearchDependencies;
  readonly #views: Views;
  readonly #blind: BlindAnswers;
  readonly #meter: SearchMeter;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(Views) views: Views,
    @Inject(BlindAnswers) blind: BlindAnswers,
    @Inject(SearchMeter) meter: SearchMeter,
  ) {
    this.#dependencies = dependencies;
    this.#search = searchDependencies(dependencies);
    this.#views = views;
    this.#blind = blind;
    this.#meter = meter;
  }

  @Get('exports/candidates')
  @Needs('resumes:read')
  @Audited('candidates.exported')
  @Does(
    'exportCandidates',
    'All people as a table',
    'To whom the tenant shows resumes blind, without whose they are.',
  )
  @Answers(200, 'Newest first', asLists(candidateSchema), ATTACHMENT)
  candidates(
    @CurrentPrincipal() principal: Principal,
    @Query({ schema: exportQuerySchema }) { format }: ExportQuery,
    @Res({ passthrough: true }) response: Response,
  ): StreamableFile {
    const { store } = this.#dependencies;
    const { tenantId } = principal;
    const blindly = this.#blindly.bind(this, principal);
    return sent(response, format, {
      name: 'candidates',
      head: ['id', 'name', 'headline', 'email', 'resumes', 'createdAt'],
      rowOf: ({ id, name, headline, email, resumeIds, createdAt }: Candidate) => [
        id,
        name,
        headline,
        email,
        resumeIds.length,
        createdAt,
      ],
      async *pages() {
        let cursor: string | undefined;
        do {
          const query = { sort: 'added', order: 'desc', limit: PAGE, cursor } as const;
          const page = await store.withTenant(tenantId, (tx) => listCandidates(tx, {}, query));
          if (!page) return;
          const shown = (await blindly('candidates', page)) as typeof page;
          yield shown.items;
          cursor = page.next ?? undefined;
        } while (cursor !== undefined);
      },
    });
  }

  @Post('exports/search')
  @WhileSuspended()
  @HttpCode(200)
  @Needs('search')
  @Audited('search.exported')
  @Takes('application/json')
  @Does('exportSearch', 'All that a search finds as a table', '`limit` and `cursor` are not looked at.')
  @Answers(200, 'The best first', asLists(searchHitSchema), ATTACHMENT)
  async search(
    @CurrentPrincipal() principal: Principal,
    @Query({ schema: exportQuerySchema }) { format }: ExportQuery,
    @Body({ schema: searchRequestSchema }) request: SearchRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { tenantId } = principal;
    this.#meter.count(tenantId);
    const seenBy = { ...this.#search, hidesHome: (await this.#views.sightOf(principal)).blind };
    const asked = { ...request, limit: PAGE };
    delete asked.cursor;
    const ask = async (cursor: string | undefined) => {
      const answered = await searchPeople(seenBy, tenantId, cursor ? { ...asked, cursor } : asked);
      if (!answered.ok) throw new AppError('invalid_request', { errors: answered.faults });
      return answered.answer;
    };
    // Before the answer begins: what is wrong with the request is said as a problem.
    const first = await ask(undefined);
    const blindly = this.#blindly.bind(this, principal);
    return sent(response, format, {
      name: 'search',
      head: ['candidateId', 'resumeId', 'name', 'headline', 'score'],
      rowOf: ({ candidateId, resumeId, name, headline, score }: SearchHit) => [
        candidateId,
        resumeId,
        name,
        headline,
        score,
      ],
      async *pages() {
        for (let page = first; ; page = await ask(page.next)) {
          yield ((await blindly('search', page)) as typeof page).hits;
          if (page.next === undefined) return;
        }
      },
    });
  }

  @Get('imports/:importId/rows')
  @Needs('imports')
  @Does(
    'exportImportRows',
    'What became of the rows of an import',
    'Ids and reasons; nothing that stands in the rows.',
  )
  @Answers(200, 'In the order of the table', asLists(importRowSchema), ATTACHMENT)
  @Refuses('import_not_found')
  async rows(
    @CurrentPrincipal() principal: Principal,
    @Param('importId', { schema: importIdSchema }) id: string,
    @Query({ schema: exportQuerySchema }) { format }: ExportQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { store } = this.#dependencies;
    const { tenantId } = principal;
    const known = await store.withTenant(tenantId, (tx) => imports.get(tx, id));
    if (!known) throw new AppError('import_not_found');
    const views = this.#views;
    const { columns } = known;
    return sent(response, format, {
      name: 'rows',
      head: ['row', 'line', 'outcome', 'resumeId', 'column', 'reason'],
      rowOf: ({ row, line, outcome, resumeId, column, reason }: ImportRow) => [
        row,
        line,
        outcome,
        resumeId,
        column,
        reason,
      ],
      async *pages() {
        for (let after = 0; ;) {
          const page = await store.withTenant(tenantId, (tx) => importRows.list(tx, id, after, ROWS_PAGE));
          const { blind } = await views.sightOf(principal);
          yield blind ? page.map((row) => ({ ...row, column: placeOf(columns, row.column) })) : page;
          const last = page.at(-1);
          if (!last || page.length < ROWS_PAGE) return;
          after = last.row;
        }
      },
    });
  }

  /** A page as its reader may see it: asked anew for each, since settings change while a list is taken. */
  async #blindly(principal: Principal, name: 'candidates' | 'search', page: unknown): Promise<unknown> {
    const sight = await this.#views.sightOf(principal);
    return sight.blind ? this.#blind.answer(principal.tenantId, name, page, sight) : page;
  }
}

function sent<T>(response: Response, format: ExportQuery['format'], table: Table<T>): StreamableFile {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'private, no-store');
  const isCsv = format === 'csv';
  const stream = new StreamableFile(Readable.from(isCsv ? csvLines(table) : jsonLines(table)), {
    type: isCsv ? 'text/csv; charset=utf-8' : 'application/x-ndjson',
    disposition: `attachment; filename="${table.name}.${isCsv ? 'csv' : 'jsonl'}"`,
  });
  // A list that breaks off in the middle must not look whole.
  return stream.setErrorHandler(() => response.destroy());
}

async function* csvLines<T>({ head, rowOf, pages }: Table<T>): AsyncGenerator<Buffer> {
  yield Buffer.from(csvOf(head, []));
  for await (const page of pages()) if (page.length) yield Buffer.from(csvRows(page.map(rowOf)));
}

async function* jsonLines<T>({ pages }: Table<T>): AsyncGenerator<Buffer> {
  for await (const page of pages())
    if (page.length) yield Buffer.from(page.map((item) => `${JSON.stringify(item)}\n`).join(''));
}
