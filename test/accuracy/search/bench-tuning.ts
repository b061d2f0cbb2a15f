// What `vitae tune` makes of the feedback of fictitious recruiters, each with a taste of their own: they judge the first ten hits of
// searches, the program is run as an operator runs it, and the order is measured on other searches.
import { rankPeople, signalsOf, WEIGHTS, weightsFor, type Pool } from '@vitae/search';
import { searchFeedback, tunedWeights, type JudgedCandidate, type Store } from '@vitae/store';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ndcgAt10 } from './measures.ts';
import { NOW } from './people.ts';
import type { BenchQuery } from './queries.ts';

export interface AskedQuery {
  readonly query: BenchQuery;
  readonly pool: Pool;
  /** 0 to 3, by the candidate. */
  readonly grades: ReadonlyMap<string, number>;
  /** The same by the skills alone that are asked for. */
  readonly skillGrades: ReadonlyMap<string, number>;
}

/** How much a recruiter wants a candidate of a search, 0 to 2. */
type Taste = (query: AskedQuery, candidateId: string) => number;

/** 0 to 2 by the last digit of an id, which is drawn by chance and tells nothing of anybody. */
const lastDigit = (id: string) => Number.parseInt(id.slice(-1), 16) % 3;
const TASTES: Readonly<Record<string, Taste>> = {
  'the truth that the general weights were fitted to': ({ grades }, id) =>
    Math.max(0, (grades.get(id) ?? 0) - 1),
  'skills alone, whatever the trade': ({ skillGrades }, id) => Math.max(0, (skillGrades.get(id) ?? 0) - 1),
  chance: (_query, id) => lastDigit(id),
};
const VERDICTS = ['rejected', 'opened', 'shortlisted'] as const;
const SEEN = 10;
const CLI = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));

export interface BenchTenant {
  readonly store: Store;
  readonly id: string;
  readonly slug: string;
  readonly databaseUrl: string;
}

/** Prints for each taste what the program says, and nDCG@10 on `others` before and after. */
export async function measureTuning(
  tenant: BenchTenant,
  judged: readonly AskedQuery[],
  others: readonly AskedQuery[],
  say: (line: string) => void,
): Promise<void> {
  for (const [name, taste] of Object.entries(TASTES)) {
    await tenant.store.withTenant(tenant.id, async (tx) => {
      await tx.db.searchFeedback.deleteMany();
      await tunedWeights.drop(tx);
      for (const [n, query] of judged.entries())
        await searchFeedback.keep(
          tx,
          { search: `query ${n}`, askedBy: query.pool.asked.by, givenAt: new Date(n) },
          judgementsOf(query, taste),
        );
    });
    say(`\nRecruiters who go by ${name}:`);
    say(await tune(tenant));
    const tuned = await tenant.store.withTenant(tenant.id, (tx) => tunedWeights.read(tx));
    for (const kind of new Set(others.map(({ query }) => query.kind))) {
      const own = others.filter(({ query }) => query.kind === kind);
      const by = (stored: ReadonlyMap<string, unknown>) => meanNdcg(own, taste, stored).toFixed(3);
      say(`  ${kind}: nDCG@10 on ${own.length} other queries ${by(new Map())}, tuned ${by(tuned)}`);
    }
  }
}

/** What the program prints; it ends with 1 where there is too little feedback. */
const tune = ({ slug, databaseUrl }: BenchTenant): Promise<string> =>
  new Promise((resolve) =>
    execFile(
      process.execPath,
      [CLI, 'tune', '--tenant', slug],
      { env: { ...process.env, DATABASE_URL: databaseUrl } },
      (_error, stdout, stderr) => resolve(`${stdout}${stderr}`.trim()),
    ),
  );

function judgementsOf(query: AskedQuery, taste: Taste): JudgedCandidate[] {
  const { asked, people, found } = query.pool;
  const signals = signalsOf(asked, people, found, NOW);
  const signalsOfEach = new Map(people.map(({ candidateId }, i) => [candidateId, signals[i]]));
  return rankPeople(asked, people, found, NOW, WEIGHTS[asked.by])
    .slice(0, SEEN)
    .map(({ person: { candidateId } }) => ({
      candidateId,
      verdict: VERDICTS[taste(query, candidateId)] ?? 'opened',
      signals: signalsOfEach.get(candidateId) ?? {},
    }));
}

function meanNdcg(
  queries: readonly AskedQuery[],
  taste: Taste,
  stored: ReadonlyMap<string, unknown>,
): number {
  const each = queries.map((query) => {
    const { asked, people, found } = query.pool;
    const wanted = new Map([...query.grades.keys()].map((id) => [id, taste(query, id)]));
    const ranked = rankPeople(asked, people, found, NOW, weightsFor(asked.by, stored));
    return ndcgAt10(
      ranked.map(({ person }) => wanted.get(person.candidateId) ?? 0),
      [...wanted.values()],
    );
  });
  return each.reduce((a, b) => a + b, 0) / Math.max(1, each.length);
}
