// What members and programs wrote about candidates. A note may say anything of somebody: to whom resumes are shown blind, none is shown.
import {
  candidateIdSchema,
  newNoteSchema,
  noteIdSchema,
  notePageSchema,
  noteQuerySchema,
  noteSchema,
  type NewNote,
  type Note,
  type NotePage,
  type NoteQuery,
} from '@vitae/contracts';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { audit, notes, people, type TenantTx } from '@vitae/store';
import type { Response } from 'express';
import { actorOf, CurrentPrincipal, mayDo, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { Views } from '../blind/views.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import type { Show } from '../http/idempotency-key.ts';
import { MakesOneAKey, REPLAYED } from '../http/idempotent.ts';
import { linked } from '../http/next-page.ts';
import { Answers, Does, Refuses, sometimes } from '../http/openapi.ts';

const CANDIDATE = { schema: candidateIdSchema };
const NOTE = { schema: noteIdSchema };
const HIDDEN = 'Notes may say who somebody is';

const shownNote: Show = async (tx, id, { params, principal }) => {
  const members = await people.membersOf(tx, String(params['candidateId']));
  return members && principal && notes.find(tx, members, id, actorOf(principal));
};

@ApiTags('Labels and notes')
@Controller('v1/candidates/:candidateId/notes')
export class NotesController {
  readonly #dependencies: ApiDependencies;
  readonly #views: Views;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies, @Inject(Views) views: Views) {
    this.#dependencies = dependencies;
    this.#views = views;
  }

  @Get()
  @Needs('resumes:read')
  @Audited('notes.read', { kind: 'candidate', parameter: 'candidateId' })
  @Does(
    'listNotes',
    'List what was written about a candidate',
    'Those about whoever was merged into them, too. Plain text.',
  )
  @Answers(200, 'The newest first', notePageSchema, { Link: sometimes('Where the next page is (RFC 8288)') })
  @Refuses('candidate_not_found', 'identity_hidden')
  async list(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', CANDIDATE) candidateId: string,
    @Query({ schema: noteQuerySchema }) query: NoteQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<NotePage> {
    const page = await this.#ask(principal, candidateId, (tx, members) =>
      notes.list(tx, members, query, actorOf(principal)),
    );
    return linked(response, `/v1/candidates/${candidateId}/notes`, { limit: query.limit }, page);
  }

  @Post()
  @MakesOneAKey(shownNote, 'note_not_found')
  @Needs('resumes:write')
  @Takes('application/json')
  @HttpCode(201)
  @Does('writeNote', 'Write a note about a candidate')
  @Answers(201, 'It is kept', noteSchema, REPLAYED)
  @Refuses('note_not_found', 'candidate_not_found', 'identity_hidden')
  write(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', CANDIDATE) candidateId: string,
    @Body({ schema: newNoteSchema }) { text }: NewNote,
  ): Promise<Note> {
    const [by, at] = [actorOf(principal), this.#dependencies.now()];
    return this.#ask(principal, candidateId, async (tx) => {
      const person = await people.personOf(tx, candidateId);
      const note = person && (await notes.add(tx, person, text, { by, at }));
      if (!note) throw new AppError('candidate_not_found');
      await this.#record(tx, principal, 'note.written', note, at);
      return note;
    });
  }

  @Patch(':noteId')
  @Needs('resumes:write')
  @Takes('application/json')
  @Does('changeNote', 'Change a note that you wrote')
  @Answers(200, 'As it is from now on', noteSchema)
  @Refuses('candidate_not_found', 'note_not_found', 'note_not_yours', 'identity_hidden')
  change(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', CANDIDATE) candidateId: string,
    @Param('noteId', NOTE) id: string,
    @Body({ schema: newNoteSchema }) { text }: NewNote,
  ): Promise<Note> {
    const [by, at] = [actorOf(principal), this.#dependencies.now()];
    return this.#ask(principal, candidateId, async (tx, members) => {
      if (!(await notes.find(tx, members, id, by))) throw new AppError('note_not_found');
      if (!(await notes.change(tx, id, text, { by, at }))) throw new AppError('note_not_yours');
      const note = await notes.find(tx, members, id, by);
      if (!note) throw new AppError('note_not_found');
      await this.#record(tx, principal, 'note.changed', note, at);
      return note;
    });
  }

  @Delete(':noteId')
  @Needs('resumes:write')
  @HttpCode(204)
  @Does('deleteNote', 'Delete a note', 'One’s own; owners and admins may delete those of others.')
  @Answers(204, 'It is gone')
  @Refuses('candidate_not_found', 'note_not_found', 'note_not_yours', 'identity_hidden')
  remove(
    @CurrentPrincipal() principal: Principal,
    @Param('candidateId', CANDIDATE) candidateId: string,
    @Param('noteId', NOTE) id: string,
  ): Promise<void> {
    const at = this.#dependencies.now();
    return this.#ask(principal, candidateId, async (tx, members) => {
      const note = await notes.find(tx, members, id, actorOf(principal));
      if (!note) throw new AppError('note_not_found');
      if (!note.isYours && !mayDo(principal, 'notes:others')) throw new AppError('note_not_yours');
      if (!(await notes.remove(tx, id))) throw new AppError('note_not_found');
      await this.#record(tx, principal, 'note.deleted', note, at);
    });
  }

  /** `members`: all who are one person with the candidate. */
  async #ask<T>(
    principal: Principal,
    candidateId: string,
    work: (tx: TenantTx, members: readonly string[]) => Promise<T>,
  ): Promise<T> {
    await this.#views.refuseBlind(principal, HIDDEN);
    return this.#dependencies.store.withTenant(principal.tenantId, async (tx) => {
      const members = await people.membersOf(tx, candidateId);
      if (!members) throw new AppError('candidate_not_found');
      return work(tx, members);
    });
  }

  #record(
    tx: TenantTx,
    principal: Principal,
    action: 'note.written' | 'note.changed' | 'note.deleted',
    note: Note,
    at: Date,
  ): Promise<void> {
    const subject = { kind: 'candidate', id: note.candidateId } as const;
    const entry = { actor: actorOf(principal), action, subject, detail: { note: note.id } };
    return audit.record(tx, entry, at);
  }
}
