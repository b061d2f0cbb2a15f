// What was read of a resume, over HTTP, in each of its forms.
import {
  jsonResumeSchema,
  mergeCandidateSchema,
  PROFILE_COLUMNS,
  profileQuerySchema,
  profileRow,
  profileSchema,
  resumeIdSchema,
  toJsonResume,
  toMergeCandidate,
  type Profile,
  type ProfileQuery,
  type Resume,
} from '@vitae/contracts';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import { blindFileName } from '@vitae/search/blind';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { CurrentPrincipal, Needs, type Principal } from '../access/principal.ts';
import { Audited } from '../audit/audited.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { csvOf } from '../http/csv.ts';
import { isKnown } from '../http/etag.interceptor.ts';
import { always, Answers, Does, Refuses, sometimes } from '../http/openapi.ts';
import { etagOf } from './profile-tag.ts';
import { readProfile } from './read-profile.ts';

const JSON_RESUME = 'application/vnd.json-resume+json';
const CSV = 'text/csv';
const ID = { schema: resumeIdSchema };
const FILE = { 'Content-Disposition': sometimes('Of CSV: an attachment') };
const ETAG = {
  ETag: always('Another one whenever anything in the profile is; for If-Match of a correction'),
};
type Format = NonNullable<ProfileQuery['format']>;

@ApiTags('Resumes')
@Controller('v1/resumes')
export class ProfileController {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  @Get(':id/profile')
  @Needs('resumes:read')
  @Audited('profile.read', { kind: 'resume', parameter: 'id' })
  @Does(
    'showProfile',
    'What was read of a resume',
    'Native; as JSON Resume (`?format=json-resume`, or `Accept: application/vnd.json-resume+json`); as Merge’s unified candidate of an ATS with its attachment (`?format=merge`: lossy, it knows no history); or as one row of CSV (`?format=csv`, or `Accept: text/csv`). With `?view=blind` without whose it is. Of a resume that could not be read the answer is 409 with the reason, a code of the list of problems.',
  )
  @ApiHeader({
    name: 'If-None-Match',
    required: false,
    description: 'The ETag that was answered before: 304 where nothing has changed since (RFC 9110)',
    schema: { type: 'string' },
  })
  @Answers(
    200,
    'The profile in the form that was asked for',
    {
      'application/json': z.union([profileSchema, jsonResumeSchema, mergeCandidateSchema]),
      [JSON_RESUME]: jsonResumeSchema,
      [CSV]: z.string(),
    },
    { ...ETAG, ...FILE },
  )
  @Answers(304, 'It is still what it was', undefined, ETAG)
  @Refuses('resume_not_found', 'not_acceptable', 'profile_not_ready', 'identity_hidden')
  async profile(
    @CurrentPrincipal() principal: Principal,
    @Param('id', ID) id: string,
    @Query({ schema: profileQuerySchema }) query: ProfileQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object | string | undefined> {
    response.vary('accept');
    const format = formatOf(query, request);
    const seen = await readProfile(this.#dependencies.store, principal, id, query);
    const etag = etagOf(seen.tag, format === 'native' ? undefined : format);
    response.setHeader('etag', etag);
    if (isKnown(request.headers['if-none-match'], etag)) {
      response.status(304);
      return undefined;
    }
    if (format === 'native') return seen.shown();
    return this.#inForm(format, seen.profile(), seen.isBlind, seen.resume, response);
  }

  #inForm(
    format: Exclude<Format, 'native'>,
    profile: Profile,
    isBlind: boolean,
    resume: Resume,
    response: Response,
  ): object | string {
    if (format === 'json-resume') {
      if (response.req.accepts(['application/json', JSON_RESUME]) === JSON_RESUME) response.type(JSON_RESUME);
      return toJsonResume(profile);
    }
    if (format === 'csv') {
      response.type(CSV).attachment(`${resume.id}.csv`);
      return csvOf(PROFILE_COLUMNS, [profileRow(profile)]);
    }
    const { publicUrl = '' } = this.#dependencies.settings;
    // Without whose it is there is the drawn copy alone.
    const file = isBlind ? 'redacted' : 'original';
    return toMergeCandidate(profile, {
      remoteId: (isBlind ? undefined : resume.externalId) ?? resume.id,
      createdAt: resume.createdAt,
      fileName: isBlind ? blindFileName(resume.fileName) : resume.fileName,
      fileUrl: `${publicUrl}/v1/resumes/${resume.id}/${file}`,
    });
  }
}

/** The one that the address names; else the one that the client would rather have. */
function formatOf(query: ProfileQuery, request: Request): Format {
  if (query.format) return query.format;
  const accepted = request.accepts(['application/json', JSON_RESUME, CSV]);
  if (!accepted)
    throw new AppError('not_acceptable', { detail: `Ask for application/json, ${JSON_RESUME} or ${CSV}.` });
  return accepted === JSON_RESUME ? 'json-resume' : accepted === CSV ? 'csv' : 'native';
}
