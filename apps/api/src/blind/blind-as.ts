// Routes that show people say here what of their answer tells who these are; to whom the tenant shows resumes blind, they answer
// without it. It is the outermost interceptor, so that a repeated answer is blind, too.
import {
  Inject,
  Injectable,
  SetMetadata,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type {
  Candidate,
  CandidateMap,
  Import,
  MatchAnswer,
  Question,
  Resume,
  SearchAnswer,
  Upload,
} from '@vitae/contracts';
import {
  blindCandidate,
  blindMap,
  blindMatches,
  blindQuestion,
  blindResume,
  blindSearch,
  identityOfAll,
  type Identities,
} from '@vitae/search/blind';
import { candidates, results } from '@vitae/store';
import { from, mergeMap, type Observable } from 'rxjs';
import { type AuthenticatedRequest } from '../access/principal.ts';
import { DEPENDENCIES, type ApiDependencies } from '../dependencies.ts';
import { blindImport, blindUpload } from './blind-import.ts';
import { Views, type Sight } from './views.ts';

const BLIND_AS = 'vitae:blind-as';
/** Of one person, the newest: what a headline or a passage says may be another resume's name. */
const MOST_RESUMES = 20;

interface Shape<T> {
  /** Whose profiles tell what is to be cut. */
  resumesOf(answer: T): readonly string[];
  blind(answer: T, identities: Identities, sight: Sight): T;
}
const shape = <T>(of: Shape<T>): Shape<T> => of;

interface PageOf<T> {
  items: T[];
}

const resume = shape<Resume>({
  resumesOf: ({ id }) => [id],
  blind: (answer, identities, sight) => blindResume(answer, identities.get(answer.id), sight),
});
const candidate = shape<Candidate>({
  resumesOf: ({ resumeIds }) => resumeIds.slice(0, 1),
  blind: (answer, identities, sight) =>
    blindCandidate(answer, identities.get(answer.resumeIds[0] ?? ''), sight),
});
const pageOf = <T>(item: Shape<T>) =>
  shape<PageOf<T>>({
    resumesOf: ({ items }) => items.flatMap((one) => item.resumesOf(one)),
    blind: (page, identities, sight) => ({
      ...page,
      items: page.items.map((one) => item.blind(one, identities, sight)),
    }),
  });

/** Names of files and columns: of nobody who is known. */
const sentImport = shape<Import>({ resumesOf: () => [], blind: blindImport });

const shapes = {
  import: sentImport,
  imports: pageOf(sentImport),
  upload: shape<Upload>({ resumesOf: () => [], blind: blindUpload }),
  resume,
  resumes: pageOf(resume),
  candidate,
  candidates: pageOf(candidate),
  search: shape<SearchAnswer>({
    resumesOf: ({ hits }) => hits.map(({ resumeId }) => resumeId),
    blind: blindSearch,
  }),
  matches: shape<MatchAnswer>({
    resumesOf: ({ matches }) => matches.map(({ resumeId }) => resumeId),
    blind: blindMatches,
  }),
  question: shape<Question>({
    resumesOf: ({ statements }) => statements.map(({ resumeId }) => resumeId),
    blind: blindQuestion,
  }),
  // Of thousands of people, whose headlines were redacted when they were indexed: what is left here are forms, and years.
  map: shape<CandidateMap>({ resumesOf: () => [], blind: blindMap }),
};
export type ShapeName = keyof typeof shapes;

/** What a route answers with, of the people in it. */
export const BlindAs = (name: ShapeName) => SetMetadata(BLIND_AS, name);

/** Takes out of answers whose they are. */
@Injectable()
export class BlindAnswers {
  readonly #dependencies: ApiDependencies;

  constructor(@Inject(DEPENDENCIES) dependencies: ApiDependencies) {
    this.#dependencies = dependencies;
  }

  async answer(tenantId: string, name: ShapeName, answer: unknown, sight: Sight): Promise<unknown> {
    // What a route answers with is its own promise: the name says which shape it has.
    const { resumesOf, blind } = shapes[name] as Shape<unknown>;
    const ids = [...new Set(resumesOf(answer))];
    if (!ids.length) return blind(answer, new Map(), sight);
    const { whole, parts } = await this.#dependencies.store.withTenant(tenantId, async (tx) => {
      const whole = await candidates.resumesOfSamePeople(tx, ids, MOST_RESUMES);
      return { whole, parts: await results.identityPartsOf(tx, [...new Set([...whole.values()].flat())]) };
    });
    const identities = new Map(
      [...whole].flatMap(([id, resumeIds]) => {
        const known = resumeIds.flatMap((one) => parts.get(one) ?? []);
        return known.length ? [[id, identityOfAll(known)] as const] : [];
      }),
    );
    return blind(answer, identities, sight);
  }
}

@Injectable()
export class BlindInterceptor implements NestInterceptor {
  readonly #reflector: Reflector;
  readonly #views: Views;
  readonly #answers: BlindAnswers;

  constructor(
    @Inject(Reflector) reflector: Reflector,
    @Inject(Views) views: Views,
    @Inject(BlindAnswers) answers: BlindAnswers,
  ) {
    this.#reflector = reflector;
    this.#views = views;
    this.#answers = answers;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const name = this.#reflector.get<ShapeName | undefined>(BLIND_AS, context.getHandler());
    const { principal } = context.switchToHttp().getRequest<AuthenticatedRequest>();
    if (!name || !principal) return next.handle();
    // Asked first: a setting that changes meanwhile counts from the next request on.
    return from(this.#views.sightOf(principal)).pipe(
      mergeMap((sight) => {
        if (!sight.blind) return next.handle();
        return next
          .handle()
          .pipe(mergeMap((answer: unknown) => this.#answers.answer(principal.tenantId, name, answer, sight)));
      }),
    );
  }
}
