// A typed client of the HTTP API, for the web page and for anyone's programs. It needs `fetch` and nothing else.
import { z } from 'zod';
import { questionSchema, type AskRequest, type Question } from './ask.ts';
import { documentSchema, type Document } from './document.ts';
import { candidateMapSchema, skillMapSchema, type CandidateMap, type SkillMap } from './maps.ts';
import { profileSchema, type Profile } from './profile.ts';
import {
  problemDocumentSchema,
  resumePageSchema,
  resumeSchema,
  type ProblemDocument,
  type Resume,
  type ResumePage,
  type ResumeQuery,
} from './resumes.ts';
import {
  jobReadingSchema,
  matchAnswerSchema,
  searchAnswerSchema,
  type JobReading,
  type MatchAnswer,
  type MatchRequest,
  type SearchAnswer,
  type SearchRequest,
} from './search.ts';
import { sessionSchema, type Login, type Session } from './sessions.ts';
import {
  similarSkillsSchema,
  skillSuggestionsSchema,
  type SimilarSkills,
  type SkillSuggestions,
} from './skills.ts';
import { tenantSettingsAnswerSchema, type TenantSettingsAnswer } from './tenant-settings.ts';

export interface ClientOptions {
  /** For example `http://127.0.0.1:3000`; empty in a page that the API itself serves. */
  readonly baseUrl?: string;
  /** An API key; a page uses its session cookie instead. */
  readonly apiKey?: string;
  /** Called before the error is thrown when an answer says that whoever asks is not signed in (any more). */
  readonly onSignedOut?: () => void;
}

/** An answer of the API that is not a success; `problem` is its problem document. */
export class ProblemError extends Error {
  readonly problem: ProblemDocument;

  constructor(problem: ProblemDocument) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

async function problemOf(response: Response): Promise<ProblemDocument> {
  const parsed = problemDocumentSchema.safeParse(await response.json().catch(() => undefined));
  return parsed.success
    ? parsed.data
    : { type: 'about:blank', title: 'The server gave no readable answer', status: response.status };
}

export class VitaeClient {
  readonly #options: ClientOptions;

  constructor(options: ClientOptions = {}) {
    this.#options = options;
  }

  readonly signIn = (login: Login): Promise<Session> =>
    this.#json(sessionSchema, 'POST', '/v1/session', JSON.stringify(login));
  readonly signOut = (): Promise<void> => this.#send('DELETE', '/v1/session').then(() => undefined);
  readonly session = (): Promise<Session> => this.#json(sessionSchema, 'GET', '/v1/session');

  readonly settings = (): Promise<TenantSettingsAnswer> =>
    this.#json(tenantSettingsAnswerSchema, 'GET', '/v1/settings');

  readonly upload = (file: Blob, fileName: string): Promise<Resume> => {
    const form = new FormData();
    form.append('file', file, fileName);
    return this.#json(resumeSchema, 'POST', '/v1/resumes', form);
  };
  readonly resumes = (query: Partial<ResumeQuery> = {}): Promise<ResumePage> => {
    const search = new URLSearchParams(
      Object.entries(query).map(([k, v]): [string, string] => [k, String(v)]),
    );
    return this.#json(resumePageSchema, 'GET', `/v1/resumes?${search}`);
  };
  readonly resume = (id: string): Promise<Resume> => this.#json(resumeSchema, 'GET', `/v1/resumes/${id}`);
  readonly profile = (id: string): Promise<Profile> =>
    this.#json(profileSchema, 'GET', `/v1/resumes/${id}/profile?format=native`);
  readonly document = (id: string): Promise<Document> =>
    this.#json(documentSchema, 'GET', `/v1/resumes/${id}/document`);
  readonly original = async (id: string): Promise<ArrayBuffer> =>
    (await this.#send('GET', `/v1/resumes/${id}/original`)).arrayBuffer();
  readonly reparse = (id: string): Promise<Resume> =>
    this.#json(resumeSchema, 'POST', `/v1/resumes/${id}/reparse`);
  readonly remove = (id: string): Promise<void> =>
    this.#send('DELETE', `/v1/resumes/${id}`).then(() => undefined);

  readonly parseJobDescription = (text: string): Promise<JobReading> =>
    this.#json(jobReadingSchema, 'POST', '/v1/job-descriptions:parse', JSON.stringify({ text }));
  readonly suggestSkills = (typed: string, limit = 10): Promise<SkillSuggestions> =>
    this.#json(
      skillSuggestionsSchema,
      'GET',
      `/v1/skills?${new URLSearchParams({ q: typed, limit: String(limit) })}`,
    );
  readonly similarSkills = (id: string, limit = 10): Promise<SimilarSkills> =>
    this.#json(similarSkillsSchema, 'GET', `/v1/skills/${encodeURIComponent(id)}/similar?limit=${limit}`);

  readonly search = (request: Omit<SearchRequest, 'limit'> & { limit?: number }): Promise<SearchAnswer> =>
    this.#json(searchAnswerSchema, 'POST', '/v1/search', JSON.stringify(request));
  readonly ask = (request: AskRequest): Promise<Question> =>
    this.#json(questionSchema, 'POST', '/v1/ask', JSON.stringify(request));
  readonly answer = (questionId: string): Promise<Question> =>
    this.#json(questionSchema, 'GET', `/v1/ask/${questionId}`);
  readonly matches = (request: MatchRequest): Promise<MatchAnswer> =>
    this.#json(matchAnswerSchema, 'POST', '/v1/matches', JSON.stringify(request));
  readonly candidateMap = (): Promise<CandidateMap> =>
    this.#json(candidateMapSchema, 'GET', '/v1/map/candidates');
  readonly skillMap = (): Promise<SkillMap> => this.#json(skillMapSchema, 'GET', '/v1/map/skills');

  async #send(method: string, path: string, body?: string | FormData): Promise<Response> {
    const headers = new Headers();
    if (this.#options.apiKey) headers.set('authorization', `Bearer ${this.#options.apiKey}`);
    if (typeof body === 'string') headers.set('content-type', 'application/json');
    const response = await fetch(`${this.#options.baseUrl ?? ''}${path}`, {
      method,
      headers,
      ...(body ? { body } : {}),
    });
    if (!response.ok) {
      const error = new ProblemError(await problemOf(response));
      if (response.status === 401) this.#options.onSignedOut?.();
      throw error;
    }
    return response;
  }

  async #json<T>(schema: z.ZodType<T>, method: string, path: string, body?: string | FormData): Promise<T> {
    return schema.parse(await (await this.#send(method, path, body)).json());
  }
}
