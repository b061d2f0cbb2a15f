// Builds the API from its dependencies; `main` and the tests start it in the same way.
import 'reflect-metadata';
import { Module, type DynamicModule, type INestApplication } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { imports, events, questions, resumes } from '@vitae/store';
import helmet, { type HelmetOptions } from 'helmet';
import type { Server } from 'node:http';
import { GpuWorkersController } from './admin/gpu-workers.controller.ts';
import { ApiKeysController } from './api-keys/api-keys.controller.ts';
import { AuthGuard } from './access/auth.guard.ts';
import { KeyUse } from './access/key-use.ts';
import { OperatorGuard } from './access/operator.guard.ts';
import { RequestRate } from './access/request-rate.ts';
import { PasswordResets } from './access/password-resets.ts';
import { PasswordsController } from './access/passwords.controller.ts';
import { SecondFactorController } from './access/second-factor.controller.ts';
import { SecondStep } from './access/second-step.ts';
import { SessionController } from './access/session.controller.ts';
import { SessionsController } from './access/sessions.controller.ts';
import { SessionOpener } from './access/session-opener.ts';
import { SignIn } from './access/sign-in.ts';
import { AssistantTools } from './assistants/assistant-tools.ts';
import { McpController } from './assistants/mcp.controller.ts';
import { AuditController } from './audit/audit.controller.ts';
import { BlindAnswers, BlindInterceptor } from './blind/blind-as.ts';
import { Views } from './blind/views.ts';
import { CandidatesController } from './candidates/candidates.controller.ts';
import { ConnectorAsking } from './connectors/connector-asking.ts';
import { ConnectorsController } from './connectors/connectors.controller.ts';
import { InboundController } from './connectors/inbound.controller.ts';
import { PushedFilesController } from './connectors/pushed-files.controller.ts';
import { PushesController } from './connectors/pushes.controller.ts';
import { CorrectionsController } from './corrections/corrections.controller.ts';
import { SuggestionsController } from './corrections/suggestions.controller.ts';
import { CategoriesController } from './decisions/categories.controller.ts';
import { DecisionsController } from './decisions/decisions.controller.ts';
import { ImpactController } from './decisions/impact.controller.ts';
import { WishesController } from './corrections/wishes.controller.ts';
import { DEPENDENCIES, type ApiDependencies } from './dependencies.ts';
import { ApiReadiness } from './health/api-readiness.ts';
import { ExportsController } from './exports/exports.controller.ts';
import { ImportTemplatesController } from './imports/import-templates.controller.ts';
import { ImportRoom } from './imports/import-room.ts';
import { ImportUploadInterceptor } from './imports/import-upload.interceptor.ts';
import { ImportsController } from './imports/imports.controller.ts';
import { tellTus } from './uploads/tus-headers.ts';
import { UploadsController } from './uploads/uploads.controller.ts';
import { HealthController } from './health/health.controller.ts';
import { EventWatch } from './events/event-watch.ts';
import { EventsController } from './events/events.controller.ts';
import { IdempotencyInterceptor } from './http/idempotency.interceptor.ts';
import { describeApi } from './http/api-description.ts';
import { serveOpenApi } from './http/docs-pages.ts';
import { Draining } from './http/draining.ts';
import { EtagInterceptor } from './http/etag.interceptor.ts';
import { BodyTypeGuard } from './http/body-type.ts';
import { refuseOtherMethods } from './http/methods.ts';
import { servePage } from './http/page.ts';
import { PreconditionInterceptor } from './http/precondition.interceptor.ts';
import { ProblemFilter } from './http/problem.filter.ts';
import { neverKept } from './http/never-kept.ts';
import { requestScope } from './http/request-scope.ts';
import { answerUnreadableRequests, refuseUnanswerable } from './http/unreadable-requests.ts';
import { UploadInterceptor } from './http/upload.interceptor.ts';
import { validationPipe } from './http/validation.ts';
import { MailAddressController } from './mail-in/mail-address.controller.ts';
import { AcceptanceController } from './members/acceptance.controller.ts';
import { InvitationsController } from './members/invitations.controller.ts';
import { MembersController } from './members/members.controller.ts';
import { MetricsController } from './metrics/metrics.controller.ts';
import { AskController } from './search/ask.controller.ts';
import { JobDescriptionsController } from './search/job-descriptions.controller.ts';
import { MapController } from './search/map.controller.ts';
import { NormaliseController } from './normalise/normalise.controller.ts';
import { OpenIdController } from './openid/openid.controller.ts';
import { OpenIdSettingsController } from './openid/openid-settings.controller.ts';
import { PeopleSearch } from './search/people-search.ts';
import { SearchController } from './search/search.controller.ts';
import { Drawing } from './redacted/draw-in-thread.ts';
import { RedactedController } from './redacted/redacted.controller.ts';
import { SummaryController } from './summary/summary.controller.ts';
import { ProfileController } from './resumes/profile.controller.ts';
import { ResumeBatchesController } from './resumes/resume-batches.controller.ts';
import { ResumesController } from './resumes/resumes.controller.ts';
import { SettledWatch } from './resumes/settled-watch.ts';
import { SkillsController } from './skills/skills.controller.ts';
import { OverviewController } from './usage/overview.controller.ts';
import { PlanController } from './usage/plan.controller.ts';
import { SearchMeter } from './usage/search-meter.ts';
import { SignUpController } from './tenants/sign-up.controller.ts';
import { UsageController } from './usage/usage.controller.ts';
import { ErasureController } from './privacy/erasure.controller.ts';
import { ExportController } from './privacy/export.controller.ts';
import { RetentionController } from './privacy/retention.controller.ts';
import { CandidatePageController } from './candidate-page/candidate-page.controller.ts';
import { LinksController } from './privacy/links.controller.ts';
import { WebhookAddresses } from './webhooks/webhook-addresses.ts';
import { WebhookDeliveriesController } from './webhooks/webhook-deliveries.controller.ts';
import { WebhookEndpointsController } from './webhooks/webhook-endpoints.controller.ts';
import { SettingsController } from './settings/settings.controller.ts';
import { LabelsController } from './workspace/labels.controller.ts';
import { NotesController } from './workspace/notes.controller.ts';
import { SavedSearchesController } from './workspace/saved-searches.controller.ts';
import { SavedViewsController } from './workspace/saved-views.controller.ts';

@Module({})
class ApiModule {
  static with(dependencies: ApiDependencies): DynamicModule {
    return {
      module: ApiModule,
      controllers: [
        HealthController,
        MetricsController,
        SessionController,
        SessionsController,
        PasswordsController,
        SecondFactorController,
        OpenIdController,
        OpenIdSettingsController,
        ApiKeysController,
        WebhookEndpointsController,
        WebhookDeliveriesController,
        ConnectorsController,
        PushesController,
        InboundController,
        PushedFilesController,
        EventsController,
        SignUpController,
        InvitationsController,
        AcceptanceController,
        MembersController,
        ResumesController,
        ResumeBatchesController,
        ProfileController,
        CorrectionsController,
        SuggestionsController,
        WishesController,
        NormaliseController,
        RedactedController,
        SummaryController,
        CandidatesController,
        LabelsController,
        NotesController,
        SavedViewsController,
        SavedSearchesController,
        DecisionsController,
        CategoriesController,
        ImpactController,
        ImportsController,
        UploadsController,
        ExportsController,
        ImportTemplatesController,
        ErasureController,
        ExportController,
        RetentionController,
        LinksController,
        CandidatePageController,
        SearchController,
        AskController,
        JobDescriptionsController,
        MapController,
        SkillsController,
        MailAddressController,
        SettingsController,
        UsageController,
        OverviewController,
        AuditController,
        PlanController,
        GpuWorkersController,
        McpController,
      ],
      providers: [
        { provide: DEPENDENCIES, useValue: dependencies },
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_GUARD, useClass: OperatorGuard },
        { provide: APP_GUARD, useClass: BodyTypeGuard },
        // One for all that is drawn: each drawing takes a core and half a gigabyte.
        { provide: Drawing, useValue: new Drawing() },
        { provide: SettledWatch, useValue: settledWatch(dependencies) },
        { provide: EventWatch, useValue: eventWatch(dependencies) },
        // The outermost first.
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        { provide: APP_INTERCEPTOR, useClass: BlindInterceptor },
        { provide: APP_INTERCEPTOR, useExisting: PreconditionInterceptor },
        PreconditionInterceptor,
        Views,
        BlindAnswers,
        PeopleSearch,
        AssistantTools,
        SignIn,
        KeyUse,
        RequestRate,
        SearchMeter,
        WebhookAddresses,
        ConnectorAsking,
        SessionOpener,
        PasswordResets,
        SecondStep,
        ApiReadiness,
        Draining,
        IdempotencyInterceptor,
        UploadInterceptor,
        ImportRoom,
        ImportUploadInterceptor,
      ],
    };
  }
}

const settledWatch = ({ store, logger }: ApiDependencies) =>
  new SettledWatch(
    (ids) =>
      store.watching(
        async (tx) =>
          new Set([
            ...(await resumes.findOpen(tx, ids)),
            ...(await questions.findWaiting(tx, ids)),
            ...(await imports.findChecking(tx, ids)),
          ]),
      ),
    logger,
  );

const eventWatch = ({ store, logger }: ApiDependencies) =>
  new EventWatch((tenantIds) => store.watching((tx) => events.lastOf(tx, tenantIds)), logger);

/** The page runs no foreign code; pdf.js needs its worker, WebAssembly and fonts from blobs of our own. */
const CONTENT_SECURITY = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    workerSrc: ["'self'", 'blob:'],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

const HEADERS: HelmetOptions = {
  contentSecurityPolicy: CONTENT_SECURITY,
  frameguard: { action: 'deny' },
  // Whoever ends TLS in front of us says for how long; here it would lock out those who have none.
  strictTransportSecurity: false,
};

export { SignIn } from './access/sign-in.ts';
export { ApiReadiness } from './health/api-readiness.ts';
export { Draining } from './http/draining.ts';
export { EventWatch } from './events/event-watch.ts';
export { SettledWatch } from './resumes/settled-watch.ts';

/** Longer than balancers keep a connection that nobody uses, a minute: else one sends a request into a connection just closed. */
const KEEP_ALIVE_MS = 75_000;

export async function createApi(dependencies: ApiDependencies): Promise<INestApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(dependencies), {
    logger: false,
    // Nest's own would read bodies of all routes, and forms as well, which a page of another site can send.
    bodyParser: false,
  });
  app.disable('x-powered-by');
  // Whoever shows something tags it (`EtagInterceptor`); a weak tag of pages and problems serves nobody.
  app.disable('etag');
  app.set('trust proxy', dependencies.settings.trustProxy);
  const document = describeApi(app);
  app.get(PreconditionInterceptor).guard(document);
  app.use(requestScope);
  app.use(helmet(HEADERS));
  app.use(neverKept);
  app.use(refuseUnanswerable);
  app.use('/v1/uploads', tellTus);
  app.use(refuseOtherMethods(document));
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter(dependencies.logger));
  const server = app.getHttpServer() as Server;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  answerUnreadableRequests(server);
  app.get(Draining).watch(server);
  serveOpenApi(app, document);
  if (dependencies.pageFolder) servePage(app, dependencies.pageFolder);
  return app;
}
