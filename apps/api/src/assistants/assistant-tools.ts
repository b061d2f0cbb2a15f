// The tools of an assistant: each asks what the routes ask, for the key that the assistant bears, with the same permissions, audit trail
// and quotas. What they show of people is blind unless it is asked for otherwise and the key may.
import { isSettled, type AuditAction, type AuditSubject, type View } from '@vitae/contracts';
import type { CallToolResult, McpServer } from '@modelcontextprotocol/server';
import { Inject, Injectable } from '@nestjs/common';
import { acceptResume } from '@vitae/intake';
import { audit, resumes, tenantSettings } from '@vitae/store';
import { Readable } from 'node:stream';
import type { z } from 'zod';
import { actorOf, mayDo, type Principal } from '../access/principal.ts';
import { BlindAnswers, type ShapeName } from '../blind/blind-as.ts';
import { sightAsked, type Sight } from '../blind/views.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { readProfile, type SeenProfile } from '../resumes/read-profile.ts';
import { SettledWatch } from '../resumes/settled-watch.ts';
import { PeopleSearch } from '../search/people-search.ts';
import { suggestedSkills } from '../skills/suggested-skills.ts';
import { matchInput, parseInput, profileInput, searchInput, searchOf, skillsInput } from './tool-inputs.ts';
import { allow, answeredBy } from './tool-calls.ts';
import { untrustedAnswer, untrustedSchema } from './untrusted.ts';

const READS = { readOnlyHint: true, openWorldHint: false } as const;

@Injectable()
export class AssistantTools {
  readonly #dependencies: ApiDependencies;
  readonly #people: PeopleSearch;
  readonly #blind: BlindAnswers;
  readonly #watch: SettledWatch;

  constructor(
    @Inject(DEPENDENCIES) dependencies: ApiDependencies,
    @Inject(PeopleSearch) people: PeopleSearch,
    @Inject(BlindAnswers) blind: BlindAnswers,
    watch: SettledWatch,
  ) {
    this.#dependencies = dependencies;
    this.#people = people;
    this.#blind = blind;
    this.#watch = watch;
  }

  /** Gives a server of one request its tools, for whoever asks. */
  register(server: McpServer, principal: Principal): void {
    const { logger } = this.#dependencies;
    const answered = (work: () => Promise<CallToolResult>) => answeredBy(work, logger);
    const outputSchema = untrustedSchema;
    server.registerTool(
      'parse_resume',
      {
        title: 'Read a resume',
        description:
          'Sends a resume to Vitae, which keeps it, and answers with what was read: positions, education, skills and more, each value with its confidence and the lines that prove it. Needs a key with the scope resumes:write; the profile is in the answer where it has resumes:read, too.',
        inputSchema: parseInput,
        outputSchema,
        annotations: { readOnlyHint: false, destructiveHint: false, openWorldHint: false },
      },
      (input, { mcpReq }) => answered(() => this.#parse(principal, input, mcpReq.signal)),
    );
    server.registerTool(
      'search_candidates',
      {
        title: 'Find candidates',
        description:
          'Finds people among the tenant’s resumes, the best first; each hit says requirement by requirement what is met, not met, or not told, with evidence. Needs the scope search.',
        inputSchema: searchInput,
        outputSchema,
        annotations: READS,
      },
      (input) => answered(() => this.#search(principal, input)),
    );
    server.registerTool(
      'get_profile',
      {
        title: 'The profile of a resume',
        description:
          'What was read of a resume, every value with its confidence and evidence (page, lines, words). Needs the scope resumes:read.',
        inputSchema: profileInput,
        outputSchema,
        annotations: READS,
      },
      ({ resumeId, view }) => answered(() => this.#profile(principal, resumeId, view)),
    );
    server.registerTool(
      'explain_match',
      {
        title: 'Hold candidates against a job',
        description:
          'Takes the description of a job apart and says of each candidate which requirement is passed, failed, or not told, and why, with evidence. Needs the scope search.',
        inputSchema: matchInput,
        outputSchema,
        annotations: READS,
      },
      (input) => answered(() => this.#match(principal, input)),
    );
    server.registerTool(
      'list_skills',
      {
        title: 'Skills by their names',
        description:
          'Skills of Vitae’s taxonomy and the tenant’s own, for the beginning of a name or another spelling (k8s). Needs the scope resumes:read.',
        inputSchema: skillsInput,
        annotations: READS,
      },
      ({ query, limit }) => answered(() => this.#skills(principal, query, limit)),
    );
  }

  async #parse(
    principal: Principal,
    { text, contentBase64, fileName, externalId, waitSeconds, view }: z.infer<typeof parseInput>,
    left: AbortSignal,
  ): Promise<CallToolResult> {
    allow(principal, 'resumes:write');
    const { tenantId } = principal;
    // Whoever may not see what they ask for is told before anything is kept.
    const sight = await this.#sight(principal, view);
    const { store, files, settings } = this.#dependencies;
    const bytes =
      contentBase64 === undefined ? Buffer.from(text ?? '') : Buffer.from(contentBase64, 'base64');
    const file = await files.receive(Readable.from([bytes]), settings.limits.maxBytes);
    const incoming = { tenantId, file, fileName, source: 'upload', sentBy: actorOf(principal) } as const;
    const { resume } = await acceptResume(this.#dependencies, { ...incoming, externalId }).finally(() =>
      file.discard(),
    );
    if (!isSettled(resume.status)) await this.#watch.wait(resume.id, waitSeconds * 1_000, left);
    const latest = (await store.withTenant(tenantId, (tx) => resumes.getResume(tx, resume.id))) ?? resume;
    const { id, status, candidateId, problem } = await this.#seen(tenantId, 'resume', latest, sight);
    const state = { resumeId: id, status, candidateId, problem: problem?.code ?? null };
    const isRead = status === 'parsed' || status === 'partial';
    if (!isRead || !mayDo(principal, 'resumes:read')) return untrustedAnswer({ ...state, profile: null });
    const seen = await this.#read(principal, id, view);
    return untrustedAnswer({ ...state, profile: seen.shown() });
  }

  async #search(principal: Principal, input: z.infer<typeof searchInput>): Promise<CallToolResult> {
    allow(principal, 'search');
    const { tenantId } = principal;
    const sight = await this.#sight(principal, input.view);
    const answer = await this.#people.search(tenantId, searchOf(input), sight.blind);
    await this.#record(principal, 'search.asked');
    const { hits } = await this.#seen(tenantId, 'search', answer, sight);
    return untrustedAnswer({ hits });
  }

  async #profile(principal: Principal, resumeId: string, view: View): Promise<CallToolResult> {
    allow(principal, 'resumes:read');
    const { resume, shown } = await this.#read(principal, resumeId, view);
    return untrustedAnswer({ resumeId, candidateId: resume.candidateId, profile: shown() });
  }

  async #match(
    principal: Principal,
    { jobDescription, candidateIds, view }: z.infer<typeof matchInput>,
  ): Promise<CallToolResult> {
    allow(principal, 'search');
    const { tenantId } = principal;
    const sight = await this.#sight(principal, view);
    const answer = await this.#people.match(tenantId, { jobDescription, candidateIds }, sight.blind);
    await this.#record(principal, 'search.asked');
    const { matches } = await this.#seen(tenantId, 'matches', answer, sight);
    return untrustedAnswer({ matches });
  }

  async #skills(principal: Principal, q: string, limit: number): Promise<CallToolResult> {
    allow(principal, 'resumes:read');
    const found = await suggestedSkills(this.#dependencies.store, principal.tenantId, { q, limit });
    return { content: [{ type: 'text', text: JSON.stringify(found) }], structuredContent: { ...found } };
  }

  /** A profile, of which it is in the audit trail that it was read. */
  async #read(principal: Principal, resumeId: string, view: View): Promise<SeenProfile> {
    const seen = await readProfile(this.#dependencies.store, principal, resumeId, { view });
    await this.#record(principal, 'profile.read', { kind: 'resume', id: resumeId });
    return seen;
  }

  #sight(principal: Principal, view: View): Promise<Sight> {
    return this.#dependencies.store.withTenant(principal.tenantId, async (tx) =>
      sightAsked(principal, await tenantSettings.getSettings(tx), { view }),
    );
  }

  /** An answer as it may be seen. */
  async #seen<T>(tenantId: string, name: ShapeName, answer: T, sight: Sight): Promise<T> {
    return sight.blind ? ((await this.#blind.answer(tenantId, name, answer, sight)) as T) : answer;
  }

  #record(principal: Principal, action: AuditAction, subject?: AuditSubject): Promise<void> {
    const { store, now } = this.#dependencies;
    const entry = { actor: actorOf(principal), action, subject, detail: { by: 'assistant' } };
    return store.withTenant(principal.tenantId, (tx) => audit.record(tx, entry, now()));
  }
}
