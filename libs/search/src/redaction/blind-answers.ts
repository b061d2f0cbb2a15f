// The blind view of what lists, searches and answers show of people: pure functions over the shapes of `contracts`.
import type {
  Because,
  Candidate,
  CandidateMap,
  MatchAnswer,
  Question,
  Resume,
  SearchAnswer,
  Evidence,
} from '@vitae/contracts';
import { identityOfName, joined, NOBODY, type Identity } from './identity.ts';
import { Redactor, type RedactionOptions } from './redactor.ts';

type Hides = Pick<RedactionOptions, 'hides'>;
/** What is known of the people of an answer, by their resumes. */
export type Identities = ReadonlyMap<string, Identity>;

const redactorOf = (identity: Identity, { hides = [] }: Hides) =>
  new Redactor(identity, { forReaders: true, hides });

const textOrNull = (redactor: Redactor, text: string | null): string | null =>
  (text === null ? '' : redactor.textOf(text)) || null;

const BLIND_NAME = 'resume';

/** The file's name says whose it is more often than not; its ending says what it is. */
export function blindFileName(fileName: string): string {
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(fileName)?.[0] ?? '';
  return BLIND_NAME + ending.toLowerCase();
}

/** `externalId` may be an address, `metadata` anything: both are left out. */
export function blindResume(resume: Resume, identity: Identity | undefined, options: Hides = {}): Resume {
  const redactor = redactorOf(identity ?? identityOfName(resume.candidateName), options);
  return {
    ...resume,
    fileName: blindFileName(resume.fileName),
    externalId: null,
    url: null,
    metadata: {},
    candidateName: null,
    headline: textOrNull(redactor, resume.headline),
  };
}

export function blindCandidate(
  candidate: Candidate,
  identity: Identity | undefined,
  options: Hides = {},
): Candidate {
  const named = [candidate.name, ...candidate.merged.map(({ name }) => name)].map(identityOfName);
  const redactor = redactorOf(joined([...(identity ? [identity] : []), ...named]), options);
  return {
    ...candidate,
    name: null,
    email: null,
    headline: textOrNull(redactor, candidate.headline),
    // Where they live.
    place: null,
    position: candidate.position && {
      title: textOrNull(redactor, candidate.position.title),
      organisation: textOrNull(redactor, candidate.position.organisation),
    },
    monthsOfExperience: options.hides?.includes('years') ? null : candidate.monthsOfExperience,
    skills: candidate.skills.flatMap((skill) => {
      const [key, name] = [redactor.textOf(skill.skill), redactor.textOf(skill.name)];
      return key && name ? [{ ...skill, skill: key, name }] : [];
    }),
    merged: candidate.merged.map((merged) => ({ ...merged, name: null })),
    // An address or a number that both have.
    possibleDuplicates: candidate.possibleDuplicates.map((other) => ({ ...other, name: null, shared: [] })),
  };
}

/** Of a map whose headlines say nothing of whose they are (`showCandidateMap`). */
export function blindMap(map: CandidateMap, identities: Identities, options: Hides = {}): CandidateMap {
  const everybody = redactorOf(NOBODY, options);
  return {
    ...map,
    clusters: map.clusters.map((cluster) => ({ ...cluster, label: textOrNull(everybody, cluster.label) })),
    points: map.points.map((point) => ({
      ...point,
      name: null,
      headline: textOrNull(
        redactorOf(identities.get(point.candidateId) ?? identityOfName(point.name), options),
        point.headline,
      ),
    })),
  };
}

const blindEvidence = (redactor: Redactor, evidence: Evidence[]): Evidence[] =>
  evidence.map((place) => ({ ...place, text: redactor.textOf(place.text) }));

export function blindSearch(answer: SearchAnswer, identities: Identities, options: Hides = {}): SearchAnswer {
  const everybody = redactorOf(joined([...identities.values()]), options);
  const blindFacet = (facet: SearchAnswer['facets']['titles']) =>
    facet.map((entry) => ({
      ...entry,
      value: everybody.textOf(entry.value),
      label: everybody.textOf(entry.label),
    }));
  return {
    ...answer,
    facets: {
      ...answer.facets,
      titles: blindFacet(answer.facets.titles).filter(({ label }) => label !== ''),
      skills: blindFacet(answer.facets.skills).filter(({ label }) => label !== ''),
      // Where they live.
      places: [],
    },
    hits: answer.hits.map((hit) => {
      const redactor = redactorOf(identities.get(hit.resumeId) ?? identityOfName(hit.name), options);
      return {
        ...hit,
        name: null,
        headline: textOrNull(redactor, hit.headline),
        requirements: hit.requirements.map((requirement) => ({
          ...requirement,
          reason: redactor.textOf(requirement.reason),
          because: blindBecause(redactor, requirement.because, options),
          evidence: blindEvidence(redactor, requirement.evidence),
        })),
        passages: hit.passages.map(({ text, evidence }) => ({
          text: redactor.textOf(text),
          evidence: blindEvidence(redactor, evidence),
        })),
      };
    }),
  };
}

const blindBecause = (
  redactor: Redactor,
  { name, lastUsed, ...because }: Because,
  { hides = [] }: Hides,
): Because => ({
  ...because,
  ...(name !== undefined && { name: redactor.textOf(name) }),
  ...(lastUsed !== undefined && !hides.includes('years') && { lastUsed }),
});

export function blindMatches(answer: MatchAnswer, identities: Identities, options: Hides = {}): MatchAnswer {
  return {
    ...answer,
    matches: answer.matches.map((match) => {
      const redactor = redactorOf(identities.get(match.resumeId) ?? identityOfName(match.name), options);
      return {
        ...match,
        name: null,
        headline: textOrNull(redactor, match.headline),
        requirements: match.requirements.map((requirement) => ({
          ...requirement,
          reason: redactor.textOf(requirement.reason),
          because: blindBecause(redactor, requirement.because, options),
          evidence: blindEvidence(redactor, requirement.evidence),
        })),
      };
    }),
  };
}

export function blindQuestion(question: Question, identities: Identities, options: Hides = {}): Question {
  return {
    ...question,
    statements: question.statements.map((statement) => {
      const redactor = redactorOf(
        identities.get(statement.resumeId) ?? identityOfName(statement.name),
        options,
      );
      return {
        ...statement,
        name: null,
        text: redactor.textOf(statement.text),
        passage: {
          text: redactor.textOf(statement.passage.text),
          evidence: blindEvidence(redactor, statement.passage.evidence),
        },
      };
    }),
  };
}
