// Mappings of columns that a tenant keeps for its next file.
import {
  importTemplateIdSchema,
  importTemplateSchema,
  importTemplatesSchema,
  newImportTemplateSchema,
  type ImportTemplate,
  type NewImportTemplate,
} from '@vitae/contracts';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, importTemplates } from '@vitae/store';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';

@ApiTags('Imports')
@Controller('v1/import-templates')
export class ImportTemplatesController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get()
  @Needs('imports')
  @Does('listImportTemplates', 'List saved mappings')
  @Answers(200, 'By name', importTemplatesSchema)
  async list(@CurrentPrincipal() { tenantId }: Principal): Promise<{ items: ImportTemplate[] }> {
    return { items: await this.#dependencies.store.withTenant(tenantId, importTemplates.list) };
  }

  @Put()
  @Needs('imports')
  @Takes('application/json')
  @Does('saveImportTemplate', 'Save a mapping by its name')
  @Answers(200, 'Saved; what had this name before is replaced', importTemplateSchema)
  @Refuses('too_many_import_templates')
  save(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: newImportTemplateSchema }) template: NewImportTemplate,
  ): Promise<ImportTemplate> {
    const { store, now } = this.#dependencies;
    return store.withTenant(principal.tenantId, async (tx) => {
      const saved = await importTemplates.save(tx, template, now());
      await audit.record(tx, { actor: actorOf(principal), action: 'import_template.saved' }, now());
      return saved;
    });
  }

  @Delete(':templateId')
  @Needs('imports')
  @HttpCode(204)
  @Does('deleteImportTemplate', 'Delete a saved mapping')
  @Answers(204, 'It is gone')
  @Refuses('import_template_not_found')
  async remove(
    @CurrentPrincipal() principal: Principal,
    @Param('templateId', { schema: importTemplateIdSchema }) id: string,
  ): Promise<void> {
    const { store, now } = this.#dependencies;
    await store.withTenant(principal.tenantId, async (tx) => {
      if (!(await importTemplates.remove(tx, id))) throw new AppError('import_template_not_found');
      await audit.record(tx, { actor: actorOf(principal), action: 'import_template.deleted' }, now());
    });
  }
}
