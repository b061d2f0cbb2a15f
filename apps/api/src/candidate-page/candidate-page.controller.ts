// People's own pages, for whoever has the link: no account, no scripts. What is asked for there waits for a member.
import {
  consentFormSchema,
  correctionFormSchema,
  fieldsOf,
  problemDocumentSchema,
  wishedAt,
  type AuditAction,
  type ConsentForm,
  type CorrectionForm,
  type Wished,
} from '@vitae/contracts';
import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  Post,
  Req,
  Res,
  type OnModuleDestroy,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppError } from '@vitae/runtime';
import {
  audit,
  candidateLinks,
  erasures,
  people,
  privacyRequests,
  results,
  resumes,
  type NewPrivacyRequest,
  type Subject,
  type TenantTx,
} from '@vitae/store';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { LinkLimits } from '../access/link-limits.ts';
import { Public } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { Takes } from '../http/body-type.ts';
import { always, Answers, Does, Refuses } from '../http/openapi.ts';
import { PAGE_HEADERS } from './html.ts';
import { showNoPage, showPersonPage } from './person-page.ts';

const PAGE = { 'text/html': z.string() };
const NO_PAGE = { ...PAGE, 'application/problem+json': problemDocumentSchema };
const ROBOTS = { 'X-Robots-Tag': always('No search engine may keep it') };
const FORM = 'application/x-www-form-urlencoded';
/** How many of a person's resumes are shown. */
const MOST_RESUMES = 20;
const TEN_YEARS_MS = 10 * 365 * 86_400_000;

/** Until when somebody can agree to be kept. */
const latestDay = (now: Date) => new Date(now.getTime() + TEN_YEARS_MS).toISOString().slice(0, 10);

interface Opened {
  readonly tenantId: string;
  readonly candidateId: string;
  readonly subject: Subject;
}

const Shown = () => Answers(200, 'The page', PAGE, ROBOTS);
const NotThere = () =>
  Answers(404, 'The link has run out, was revoked, or never was', NO_PAGE, {
    'X-Robots-Tag': { ...always('No search engine may keep it'), required: false },
  });

@ApiTags('Privacy')
@Controller('c/:token')
export class CandidatePageController implements OnModuleDestroy {
  readonly #dependencies: ApiDependencies;
  readonly #limits: LinkLimits;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
    this.#limits = new LinkLimits(dependencies, 'page');
  }

  onModuleDestroy(): void {
    this.#limits.close();
  }

  @Get()
  @Public()
  @Does('showCandidatePage', 'A person’s own page, by the token of its link')
  @Shown()
  @NotThere()
  @Refuses('too_many_requests')
  async show(
    @Param('token') token: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.#answered(token, request, response, undefined, async (tx, opened) => {
      await this.#record(tx, opened, 'page.opened');
      return true;
    });
  }

  @Post('correction')
  @Public()
  @HttpCode(200)
  @Takes(FORM)
  @Does('askForCorrection', 'Say on one’s page that something is wrong; a member decides')
  @Shown()
  @NotThere()
  @Refuses('too_many_requests')
  async correct(
    @Param('token') token: string,
    @Body({ schema: correctionFormSchema }) { about, says }: CorrectionForm,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const [resumeId, path] = about === '' ? [] : about.split(' ', 2);
    return this.#answered(token, request, response, 'correction', async (tx, opened) => {
      if (resumeId !== undefined && !opened.subject.resumeIds.includes(resumeId))
        throw new AppError('invalid_request', {
          errors: [{ pointer: '/about', detail: 'is none of your resumes' }],
        });
      const about = resumeId === undefined ? undefined : await wishedOf(tx, resumeId, path ?? '');
      const added = await this.#ask(tx, opened, { kind: 'correction', resumeId, path, says, about });
      if (added) await this.#record(tx, opened, 'page.corrected');
      return added;
    });
  }

  @Post('consent')
  @Public()
  @HttpCode(200)
  @Takes(FORM)
  @Does('consentOnPage', 'Agree on one’s page to be kept, until a day')
  @Shown()
  @NotThere()
  @Refuses('too_many_requests')
  async consent(
    @Param('token') token: string,
    @Body({ schema: consentFormSchema }) { until }: ConsentForm,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const now = this.#dependencies.now();
    const latest = latestDay(now);
    if (until < now.toISOString().slice(0, 10) || until > latest)
      throw new AppError('invalid_request', {
        errors: [{ pointer: '/until', detail: `must be a day from today to ${latest}` }],
      });
    return this.#answered(token, request, response, 'consent', async (tx, opened) => {
      await privacyRequests.consent(tx, opened.candidateId, until, now);
      await this.#record(tx, opened, 'page.consented');
      return true;
    });
  }

  @Post('withdrawal')
  @Public()
  @HttpCode(200)
  @Does('withdrawConsentOnPage', 'Take one’s consent back')
  @Shown()
  @NotThere()
  @Refuses('too_many_requests')
  async withdraw(
    @Param('token') token: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.#answered(token, request, response, 'withdrawal', async (tx, opened) => {
      await privacyRequests.withdraw(tx, opened.subject.candidateIds);
      await this.#record(tx, opened, 'page.consent_withdrawn');
      return true;
    });
  }

  @Post('erasure')
  @Public()
  @HttpCode(200)
  @Does('askForErasure', 'Ask on one’s page to be erased; a member decides')
  @Shown()
  @NotThere()
  @Refuses('too_many_requests')
  async erasure(
    @Param('token') token: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    return this.#answered(token, request, response, 'erasure', async (tx, opened) => {
      const added = await this.#ask(tx, opened, { kind: 'erasure' });
      if (added) await this.#record(tx, opened, 'page.erasure_asked');
      return added;
    });
  }

  #ask(tx: TenantTx, { candidateId }: Opened, asked: NewPrivacyRequest): Promise<boolean> {
    return privacyRequests.add(tx, candidateId, asked, this.#dependencies.now());
  }

  #record(tx: TenantTx, { candidateId }: Opened, action: AuditAction): Promise<void> {
    const actor = { kind: 'candidate', id: candidateId } as const;
    const subject = { kind: 'candidate', id: candidateId } as const;
    return audit.record(tx, { actor, action, subject }, this.#dependencies.now());
  }

  /** Does what a form asks for, and shows the page, which says what came of it. */
  async #answered(
    token: string,
    request: Request,
    response: Response,
    said: string | undefined,
    work: (tx: TenantTx, opened: Opened) => Promise<boolean>,
  ): Promise<string> {
    const opened = await this.#open(token, request, response);
    if (!opened) return showNoPage();
    const { store } = this.#dependencies;
    const done = await store.withTenant(opened.tenantId, (tx) => work(tx, opened));
    const page = await store.withTenant(opened.tenantId, (tx) =>
      this.#page(tx, opened, `/c/${token}`, done ? said : 'full'),
    );
    setPageHeaders(response);
    return page;
  }

  async #page(
    tx: TenantTx,
    { candidateId, subject }: Opened,
    address: string,
    said: string | undefined,
  ): Promise<string> {
    const { candidateIds, resumeIds } = subject;
    const shown = [];
    for (const resume of (await resumes.listByIds(tx, resumeIds)).reverse().slice(0, MOST_RESUMES))
      shown.push({ resume, profile: await results.getProfile(tx, resume.id) });
    const person = await people.personOf(tx, candidateId);
    return showPersonPage({
      name: (await people.namesOf(tx, candidateIds)).get(person ?? '') ?? null,
      resumes: shown,
      consent: await privacyRequests.consentOf(tx, candidateIds),
      requests: await privacyRequests.listOf(tx, candidateIds),
      address,
      said,
      today: this.#dependencies.now().toISOString().slice(0, 10),
      latest: latestDay(this.#dependencies.now()),
    });
  }

  /** Whose page it is; undefined, and the answer 404, where the link opens nothing. */
  async #open(token: string, request: Request, response: Response): Promise<Opened | undefined> {
    await this.#limits.count(request.ip ?? '');
    const { store, now } = this.#dependencies;
    const link = await candidateLinks.open(store, token, now());
    const subject =
      link && (await store.withTenant(link.tenantId, (tx) => erasures.findSubject(tx, link.candidateId)));
    if (link && subject) return { ...link, subject };
    setPageHeaders(response.status(404));
    return undefined;
  }
}

/** What a path of the page leads to now; undefined where nothing of it can be corrected. */
async function wishedOf(tx: TenantTx, resumeId: string, path: string): Promise<Wished | undefined> {
  const profile = await results.getProfile(tx, resumeId);
  const wished = profile && wishedAt(profile, path);
  if (!wished) return undefined;
  const was = new Map(fieldsOf(profile)).get(path)?.value;
  return { ...wished, ...(was !== undefined && { was }) };
}

function setPageHeaders(response: Response): void {
  response.type('html');
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
}
