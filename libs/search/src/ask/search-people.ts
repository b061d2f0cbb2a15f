// Answers a search: understands what is asked, gathers those whom any signal finds, ranks them, and tells of one page why.
import type {
  JobReading,
  MatchAnswer,
  MatchRequest,
  SearchAnswer,
  SearchHit,
  SearchRequest,
} from '@vitae/contracts';
import { outcomeOf } from '@vitae/contracts';
import type { Embedder } from '@vitae/embedding';
import { skillLookUp } from '@vitae/skills';
import {
  labels,
  search,
  searchShown,
  skillFeedback,
  tenantEncoders,
  tenantSettings,
  tunedWeights,
  type SearchConditions,
  type Store,
  type TenantTx,
} from '@vitae/store';
import { readJobDescription } from '../jobs/read-job-description.ts';
import type { Asked } from './asked.ts';
import type { Person } from './person.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { facetsFrom } from './facets.ts';
import { rankPeople, type Ranked } from './rank.ts';
import { nearOf, requirementsOf, type JudgedRequirement } from './requirements.ts';
import { evidencePaths } from './evidence-paths.ts';
import { weightOf, worthOf, type FoundByText } from './signals.ts';
import { nearSkillsOf } from './near-skills.ts';
import { weightsFor } from './tenant-weights.ts';
import type { Signals } from './tuning.ts';
import { understand, type AskingFault } from './understand.ts';

export interface SearchDependencies {
  readonly store: Store;
  /** Without one, and where it fails, nothing is found by meaning alone. */
  readonly embedder?: Embedder | undefined;
  /** The encoder before it, by which tenants are searched that have not been moved yet. */
  readonly previousEmbedder?: Embedder | undefined;
  readonly onEmbeddingFailure?: ((error: unknown) => void) | undefined;
  readonly now: () => Date;
  /** Of who asks: they may not know where people live, so that nobody is found by their home's town. */
  readonly hidesHome?: boolean | undefined;
}

export type Answered<T> =
  { readonly ok: true; readonly answer: T } | { readonly ok: false; readonly faults: readonly AskingFault[] };

/** People that each signal contributes; so deep one can turn the pages. */
const POOL = 200;

/** A request, understood. */
export interface Prepared {
  readonly asked: Asked;
  readonly conditions: SearchConditions;
  readonly vector: QueryVector | undefined;
  readonly job: JobReading | undefined;
  readonly year: number;
  readonly weights: Signals;
}

/** Those whom any signal finds, with what the signals go by. */
export interface Pool {
  readonly asked: Asked;
  readonly people: readonly Person[];
  readonly found: FoundByText;
  /** Of the tenant's texts. */
  readonly languages: readonly (string | null)[];
}

/** Answers a search, or says what is wrong with it. */
export async function searchPeople(
  dependencies: SearchDependencies,
  tenantId: string,
  request: SearchRequest,
): Promise<Answered<SearchAnswer>> {
  const after = request.cursor === undefined ? undefined : decodeCursor(request, request.cursor);
  if (request.cursor !== undefined && !after)
    return refused(
      '/cursor',
      'is no cursor of this search as it is asked for: take `next` of the page before, with the same request, or begin without one',
    );
  const prepared = await prepare(dependencies, tenantId, request);
  if (!prepared.ok) return prepared;
  const { asked, job, year, weights } = prepared.answer;
  const answer = await dependencies.store.withTenant(tenantId, async (tx): Promise<SearchAnswer> => {
    const pool = await gather(tx, prepared.answer);
    const ranked = rankPeople(asked, pool.people, pool.found, year, weights);
    const rest = after ? ranked.filter((one) => isAfter(one, after)) : ranked;
    const page = rest.slice(0, request.limit);
    const last = page.at(-1);
    const resumeIds = pool.people.map(({ resumeId }) => resumeId);
    return {
      hits: await hitsOf(tx, pool, page, year),
      facets: facetsFrom(await searchShown.facetsOf(tx, resumeIds)),
      ...(job && { jobDescription: job }),
      ...(last &&
        rest.length > page.length && {
          next: encodeCursor(request, { score: last.score, candidateId: last.person.candidateId }),
        }),
    };
  });
  return { ok: true, answer };
}

/** Whom a search ranks, and by what: for measuring how well it does, and for learning from what was said of them. */
export async function poolOf(
  dependencies: SearchDependencies,
  tenantId: string,
  request: SearchRequest,
): Promise<Answered<Pool>> {
  const prepared = await prepare(dependencies, tenantId, request);
  if (!prepared.ok) return prepared;
  const { store } = dependencies;
  return { ok: true, answer: await store.withTenant(tenantId, (tx) => gather(tx, prepared.answer)) };
}

/** What is wrong with a search for whoever would ask it by now; nothing where it can be asked. */
export async function faultsOf(
  { store, now }: Pick<SearchDependencies, 'store' | 'now'>,
  tenantId: string,
  request: SearchRequest,
): Promise<readonly AskingFault[]> {
  const prepared = await prepare({ store, now }, tenantId, request);
  return prepared.ok ? [] : prepared.faults;
}

/** Understands a request; without a text for the encoder, or without an encoder, there is no vector. */
export async function prepare(
  dependencies: SearchDependencies,
  tenantId: string,
  request: SearchRequest,
): Promise<Answered<Prepared>> {
  const { likeCandidate, jobDescription, filters } = request;
  const { settings, encoder, tuned, pairs, example, marks } = await dependencies.store.withTenant(
    tenantId,
    async (tx) => {
      const settings = await tenantSettings.getSettings(tx);
      return {
        settings,
        encoder: await encoderOf(tx, dependencies),
        tuned: settings.useFeedback ? await tunedWeights.read(tx) : new Map<string, unknown>(),
        pairs: settings.useFeedback ? await skillFeedback.list(tx) : [],
        example: likeCandidate === undefined ? undefined : await search.exampleOf(tx, likeCandidate),
        marks: await labels.named(tx, filters?.labels ?? []),
      };
    },
  );
  if (likeCandidate !== undefined && !example)
    return refused('/likeCandidate', 'is no candidate with a resume that was read');
  const year = dependencies.now().getUTCFullYear();
  const knowledge = { lookUp: skillLookUp(settings.skills), near: nearSkillsOf(pairs), year };
  const job = jobDescription === undefined ? undefined : readJobDescription(jobDescription, knowledge.lookUp);
  const understood = understand(request, knowledge, { job, example });
  if (!understood.ok) return understood;
  const noLabels = marks.flatMap((id, n): AskingFault[] =>
    id === undefined ? [{ pointer: `/filters/labels/${n}`, detail: 'is no label' }] : [],
  );
  if (noLabels.length) return { ok: false, faults: noLabels };
  const { asked } = understood;
  const { place } = understood.conditions;
  const hidesHome = dependencies.hidesHome ?? false;
  const conditions = {
    ...understood.conditions,
    ...(place && { place: { ...place, hidesHome } }),
    ...(marks.length && { labels: marks.filter((id) => id !== undefined) }),
  };
  const vector = await vectorOf(encoder, asked.meaning, dependencies.onEmbeddingFailure);
  const weights = weightsFor(asked.by, tuned);
  return { ok: true, answer: { asked, conditions, vector, job, year, weights } };
}

/** Holds candidates against the description of a job, requirement by requirement. */
export async function matchCandidates(
  dependencies: SearchDependencies,
  tenantId: string,
  { jobDescription, candidateIds }: MatchRequest,
): Promise<Answered<MatchAnswer>> {
  const prepared = await prepare(dependencies, tenantId, { jobDescription, limit: candidateIds.length });
  if (!prepared.ok) return prepared;
  const { asked, conditions, job, year, weights } = prepared.answer;
  return dependencies.store.withTenant(tenantId, async (tx): Promise<Answered<MatchAnswer>> => {
    const only = { ...prepared.answer, conditions: { ...conditions, onlyCandidates: candidateIds } };
    const { people, found } = await gather(tx, only, 'all');
    const known = new Set(people.map(({ candidateId }) => candidateId));
    const faults = unknownAmong(candidateIds, known);
    if (faults.length || !job) return { ok: false, faults };
    const ranked = rankPeople(asked, people, found, year, weights);
    return { ok: true, answer: await matchesOf(tx, asked, job, ranked, year) };
  });
}

/** What is wrong with candidates that a request names. */
export const unknownAmong = (candidateIds: readonly string[], known: ReadonlySet<string>): AskingFault[] =>
  candidateIds.flatMap((id, i) =>
    known.has(id)
      ? []
      : [{ pointer: `/candidateIds/${i}`, detail: 'is no candidate with a resume that was read' }],
  );

/** What is wrong with a request, at one place. */
export const refused = (pointer: string, detail: string): { ok: false; faults: AskingFault[] } => ({
  ok: false,
  faults: [{ pointer, detail }],
});

interface QueryVector {
  readonly model: string;
  readonly vector: Float32Array;
}

/** The encoder by whose vectors the tenant is searched: while there are two, that is decided tenant by tenant. */
async function encoderOf(
  tx: TenantTx,
  { embedder, previousEmbedder }: SearchDependencies,
): Promise<Embedder | undefined> {
  if (!embedder || !previousEmbedder) return embedder;
  const model = await tenantEncoders.searchedBy(tx, [embedder.model, previousEmbedder.model]);
  return model === previousEmbedder.model ? previousEmbedder : embedder;
}

async function vectorOf(
  encoder: Embedder | undefined,
  text: string,
  onEmbeddingFailure: SearchDependencies['onEmbeddingFailure'],
): Promise<QueryVector | undefined> {
  if (!encoder || !text.trim()) return undefined;
  try {
    const [vector] = await encoder.embed([text]);
    return vector && { model: encoder.model, vector };
  } catch (error) {
    onEmbeddingFailure?.(error);
    return undefined;
  }
}

/** Those whom any signal finds; the newest where nothing is asked that could find, or `all` who fit. */
export async function gather(
  tx: TenantTx,
  { asked, conditions, vector }: Prepared,
  whom: 'found' | 'all' = 'found',
): Promise<Pool> {
  const languages = await search.languagesOf(tx);
  const finder = new search.Finder(tx, conditions, languages);
  const weights = skillWeights(asked);
  const bySkills = await finder.bySkills(weights, POOL);
  const hasWords = asked.words.trim() !== '';
  const found: FoundByText = {
    words: hasWords ? await finder.byWords(asked.words, POOL) : new Map<string, number>(),
    meaning: vector ? await finder.byMeaning(vector.model, vector.vector, POOL) : new Map<string, number>(),
  };
  const finds = weights.size > 0 || hasWords || vector !== undefined;
  const others = whom === 'all' || !finds ? await finder.newest(POOL) : [];
  const resumeIds = [...new Set([...bySkills, ...found.words.keys(), ...found.meaning.keys(), ...others])];
  const people = await search.peopleOf(tx, resumeIds, [...weights.keys()]);
  return { asked, people, found, languages };
}

/** How much each skill brings in: the asked ones by their importance, near ones by their likeness. */
function skillWeights({ skills }: Asked): Map<string, number> {
  const weights = new Map<string, number>();
  const raise = (skill: string, weight: number) =>
    weights.set(skill, Math.max(weight, weights.get(skill) ?? 0));
  for (const asked of skills) {
    raise(asked.skill, weightOf(asked));
    for (const near of asked.near) raise(near.skill, weightOf(asked) * worthOf(near));
  }
  return weights;
}

const isAfter = ({ score, person }: Ranked, cursor: { score: number; candidateId: string }) =>
  score < cursor.score || (score === cursor.score && person.candidateId > cursor.candidateId);

interface Judged {
  readonly ranked: Ranked;
  readonly requirements: readonly (Omit<JudgedRequirement, 'evidence'> &
    Pick<SearchHit['requirements'][number], 'evidence'>)[];
  readonly near: SearchHit['near'];
  readonly name: string | null;
  readonly headline: string | null;
}

/** What is told of each person of a page, with the evidence out of their profile. */
async function judge(tx: TenantTx, asked: Asked, page: readonly Ranked[], year: number): Promise<Judged[]> {
  const names = await searchShown.namesOf(
    tx,
    page.map(({ person }) => person.candidateId),
  );
  const judged = page.map(({ person }) => requirementsOf(asked, person, year));
  const paths = await evidencePaths(tx, page, judged);
  const evidence = await searchShown.evidenceOf(tx, paths.flat(2));
  let next = 0;
  return page.map((ranked, i) => {
    const requirements = (judged[i] ?? []).map((requirement, n) => ({
      ...requirement,
      evidence: (paths[i]?.[n] ?? []).flatMap(() => evidence[next++] ?? []),
    }));
    const shown = names.get(ranked.person.candidateId) ?? { name: null, headline: null };
    return { ranked, requirements, near: nearOf(asked, ranked.person), ...shown };
  });
}

async function hitsOf(
  tx: TenantTx,
  { asked, languages }: Pool,
  page: readonly Ranked[],
  year: number,
): Promise<SearchHit[]> {
  const judged = await judge(tx, asked, page, year);
  const resumeIds = page.map(({ person }) => person.resumeId);
  const passages = Map.groupBy(
    await searchShown.passagesOf(tx, resumeIds, asked.words, languages),
    ({ resumeId }) => resumeId,
  );
  return judged.map(({ ranked: { person, score }, requirements, ...shown }) => ({
    candidateId: person.candidateId,
    resumeId: person.resumeId,
    score,
    ...shown,
    requirements: requirements.map(({ importance: _importance, ...requirement }) => requirement),
    passages: (passages.get(person.resumeId) ?? []).map(({ text, evidence }) => ({ text, evidence })),
  }));
}

async function matchesOf(
  tx: TenantTx,
  asked: Asked,
  job: JobReading,
  ranked: readonly Ranked[],
  year: number,
): Promise<MatchAnswer> {
  const judged = await judge(tx, asked, ranked, year);
  return {
    jobDescription: job,
    matches: judged.map(({ ranked: { person, score }, requirements, ...shown }) => ({
      candidateId: person.candidateId,
      resumeId: person.resumeId,
      score,
      ...shown,
      requirements: requirements.map(({ met, ...requirement }) => ({
        ...requirement,
        outcome: outcomeOf(met),
      })),
    })),
  };
}
