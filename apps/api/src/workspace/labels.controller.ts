// The tenant's labels, and whom they are put on.
import {
  candidateIdSchema,
  labelChangeSchema,
  labelIdSchema,
  labelledSchema,
  labellingSchema,
  labelSchema,
  labelsSchema,
  newLabelSchema,
  type Label,
  type LabelChange,
  type Labelled,
  type Labelling,
  type NewLabel,
} from '@vitae/contracts';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, labels, people } from '@vitae/store';
import { actorOf, CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { auditedChange } from '../audit/audited-change.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import type { Show } from '../http/idempotency-key.ts';
import { DoesOnceAKey, MakesOneAKey, REPLAYED } from '../http/idempotent.ts';
import { Answers, Does, Refuses } from '../http/openapi.ts';

const LABEL = { schema: labelIdSchema };
const CANDIDATE = { schema: candidateIdSchema };

const shownLabel: Show = async (tx, id) => (await labels.list(tx)).find((label) => label.id === id);
/** Nothing is changed once more: it is told who is there. */
const shownLabelling: Show = async (tx, _id, { body, principal }) => {
  const { candidateIds } = labellingSchema.parse(body);
  const by = principal && actorOf(principal);
  return by && labels.labelMany(tx, { candidateIds, add: [], remove: [] }, { by, at: new Date(0) });
};

@ApiTags('Labels and notes')
@Controller('v1')
export class LabelsController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get('labels')
  @Needs('resumes:read')
  @Does('listLabels', 'List the labels that people are marked with')
  @Answers(200, 'By name; at most 200', labelsSchema)
  async list(@CurrentPrincipal() { tenantId }: Principal): Promise<{ items: Label[] }> {
    return { items: await this.#dependencies.store.withTenant(tenantId, labels.list) };
  }

  @Post('labels')
  @MakesOneAKey(shownLabel, 'label_not_found')
  @Needs('resumes:write')
  @Takes('application/json')
  @HttpCode(201)
  @Does('makeLabel', 'Make a label')
  @Answers(201, 'It is there', labelSchema, REPLAYED)
  @Refuses('label_not_found', 'label_exists', 'too_many_labels')
  make(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: newLabelSchema }) label: NewLabel,
  ): Promise<Label> {
    return auditedChange(this.#dependencies, principal, async (tx, at) => {
      const made = await labels.make(tx, label, at);
      return { answer: made, action: 'label.made', detail: { label: made.id } };
    });
  }

  @Patch('labels/:labelId')
  @Needs('resumes:write')
  @Takes('application/json')
  @Does('changeLabel', 'Give a label another name or colour')
  @Answers(200, 'As it is from now on', labelSchema)
  @Refuses('label_not_found', 'label_exists')
  rename(
    @CurrentPrincipal() principal: Principal,
    @Param('labelId', LABEL) id: string,
    @Body({ schema: labelChangeSchema }) change: LabelChange,
  ): Promise<Label> {
    return auditedChange(this.#dependencies, principal, async (tx) => {
      const label = await labels.change(tx, id, change);
      if (!label) throw new AppError('label_not_found');
      return { answer: label, action: 'label.changed', detail: { label: id } };
    });
  }

  @Delete('labels/:labelId')
  @Needs('resumes:write')
  @HttpCode(204)
  @Does('deleteLabel', 'Delete a label, and take it off everybody')
  @Answers(204, 'It is gone')
  @Refuses('label_not_found')
  remove(@CurrentPrincipal() principal: Principal, @Param('labelId', LABEL) id: string): Promise<void> {
    return auditedChange(this.#dependencies, principal, async (tx) => {
      if (!(await labels.remove(tx, id))) throw new AppError('label_not_found');
      return { answer: undefined, action: 'label.deleted', detail: { label: id } };
    });
  }

  @Post('candidates\\:label')
  @DoesOnceAKey(shownLabelling, 'candidate_not_found')
  @Needs('resumes:write')
  @Takes('application/json')
  @HttpCode(200)
  @Does(
    'labelCandidates',
    'Put labels on many candidates at once, and take others off',
    'What can be done is done, whatever became of the others: each outcome is told. A label counts for the person, with whoever was merged into them.',
  )
  @Answers(200, 'What became of each', labelledSchema, REPLAYED)
  @Refuses('candidate_not_found', 'label_not_found')
  labelMany(
    @CurrentPrincipal() principal: Principal,
    @Body({ schema: labellingSchema }) labelling: Labelling,
  ): Promise<Labelled> {
    return this.#label(principal, labelling);
  }

  @Put('candidates/:candidateId/labels/:labelId')
  @Needs('resumes:write')
  @HttpCode(204)
  @Does('putLabel', 'Put a label on a candidate; may be sent again')
  @Answers(204, 'They have it')
  @Refuses('candidate_not_found', 'label_not_found')
  async put(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', CANDIDATE) candidateId: string,
    @Param('labelId', LABEL) labelId: string,
  ): Promise<void> {
    await this.#label(principal, { candidateIds: [candidateId], add: [labelId], remove: [] }, 'one');
  }

  @Delete('candidates/:candidateId/labels/:labelId')
  @Needs('resumes:write')
  @HttpCode(204)
  @Does('takeOffLabel', 'Take a label off a candidate; may be sent again')
  @Answers(204, 'They have it no more')
  @Refuses('candidate_not_found', 'label_not_found')
  async takeOff(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', CANDIDATE) candidateId: string,
    @Param('labelId', LABEL) labelId: string,
  ): Promise<void> {
    await this.#label(principal, { candidateIds: [candidateId], add: [], remove: [labelId] }, 'one');
  }

  #label(principal: Principal, labelling: Labelling, whom: 'one' | 'many' = 'many'): Promise<Labelled> {
    const { store, now } = this.#dependencies;
    const [by, at] = [actorOf(principal), now()];
    return store.withTenant(principal.tenantId, async (tx) => {
      const [alone = ''] = labelling.candidateIds;
      if (whom === 'one' && !(await people.membersOf(tx, alone))) throw new AppError('candidate_not_found');
      const labelled = await labels.labelMany(tx, labelling, { by, at });
      const [only] = labelled.items;
      if (whom === 'one' && only?.outcome === 'not_found') throw new AppError('candidate_not_found');
      if (labelled.changed)
        await audit.record(
          tx,
          {
            actor: by,
            action: 'candidates.labelled',
            ...(whom === 'one' && only && { subject: { kind: 'candidate', id: only.candidateId } }),
            detail: {
              changed: labelled.changed,
              on: labelling.add.length,
              off: labelling.remove.length,
              label: labelling.add[0] ?? labelling.remove[0] ?? null,
            },
          },
          at,
        );
      return labelled;
    });
  }
}
