// Selection rates and impact ratios by the categories that a tenant brought, as JSON and CSV.
import {
  categoriesAsked,
  impactNotes,
  impactQuerySchema,
  impactReportSchema,
  impactTable,
  type ImpactQuery,
  type ImpactReport,
} from '@vitae/contracts';
import { Controller, Get, Header, Inject, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { impact } from '@vitae/store';
import type { Response } from 'express';
import { z } from 'zod';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { csvOf } from '../http/csv.ts';
import { Answers, Does } from '../http/openapi.ts';

/** Of a tenant that has more names than anybody reads at once, the first ones. */
const MOST_TABLES = 20;
const timeOf = (text: string | undefined): string | null => (text ? new Date(text).toISOString() : null);

@ApiTags('Decisions')
@Controller('v1/reports')
export class ImpactController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get('impact')
  @Needs('categories')
  @Header('Vary', 'Accept')
  @Audited('impact.read')
  @Does(
    'reportImpact',
    'Selection rates and impact ratios by the categories that you brought',
    'The arithmetic of New York City’s Local Law 144 (6 RCNY § 5-300 and § 5-301). Counted are people and processes, by how far they came. `?format=csv` has the tables as one. It is no legal advice and no bias audit.',
  )
  @Answers(200, 'The report', { 'application/json': impactReportSchema, 'text/csv': z.string() })
  async report(
    @CurrentPrincipal() { tenantId }: Principal,
    @Query({ schema: impactQuerySchema }) query: ImpactQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ImpactReport | string> {
    const report = await this.#dependencies.store.withTenant(tenantId, async (tx) => {
      const asked = categoriesAsked(query);
      const { cells, ...counts } = await impact.count(tx, query);
      const brought = new Set(cells.flatMap(({ values }) => Object.keys(values)));
      const names = asked ?? [...brought].sort().slice(0, MOST_TABLES);
      const together = asked && asked.length > 1 ? [asked] : [];
      const tables = [...names.map((name) => [name]), ...together].map((by) =>
        impactTable(cells, by, { keepSmall: query.small === 'keep' }),
      );
      return reportOf(
        query,
        cells.reduce((sum, { applicants }) => sum + applicants, 0),
        counts,
        tables,
      );
    });
    if (query.format !== 'csv') return report;
    response.type('text/csv');
    return csvOf(COLUMNS, report.tables.flatMap(rowsOf));
  }
}

const reportOf = (
  { measure, outcome, process, from, to }: ImpactQuery,
  applicants: number,
  counts: Pick<ImpactReport, 'withdrew' | 'medianScore' | 'ofErased' | 'erasedLeftOut'>,
  tables: readonly ReturnType<typeof impactTable>[],
): ImpactReport => ({
  measure,
  outcome: measure === 'selection' ? outcome : null,
  process: process ?? null,
  from: timeOf(from),
  to: timeOf(to),
  applicants,
  ...counts,
  tables: tables.map((table) => ({
    ...table,
    by: [...table.by],
    rows: table.rows.map((row) => ({ ...row, cautions: [...row.cautions] })),
  })),
  notes: impactNotes,
});

const COLUMNS = [
  'by',
  'category',
  'applicants',
  'selected',
  'rate',
  'impactRatio',
  'underTwoPercent',
  'belowFourFifths',
  'cautions',
];

function rowsOf({ by, rows, unknown }: ImpactReport['tables'][number]) {
  const name = by.join(' + ');
  const told = rows.map(({ values, cautions, ...row }) => [
    name,
    by.map((one) => values[one] ?? '').join(' + '),
    row.applicants,
    row.selected,
    row.rate,
    row.impactRatio,
    row.underTwoPercent,
    row.belowFourFifths,
    cautions.join(' '),
  ]);
  return [...told, [name, '(unknown)', unknown, null, null, null, null, null, '']];
}
