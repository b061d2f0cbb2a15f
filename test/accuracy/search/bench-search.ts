// npm run bench:search [-- --people 2000] [--fit] [--tune]
// Searches a tenant of fictitious people and holds the order of the hits against their truth: nDCG@10 and recall@50 of each signal
// alone and of all together, by kind of query. With --fit it looks for better weights first, on other queries than it reports; with
// --tune it measures what `vitae tune` makes of feedback.
import { searchRequestSchema } from '@vitae/contracts';
import { createEmbedder } from '@vitae/embedding';
import { loadSettings } from '@vitae/runtime';
import {
  poolOf,
  rankPeople,
  searchPeople,
  signalNames,
  WEIGHTS,
  type SearchDependencies,
  type SignalName,
  type Signals,
} from '@vitae/search';
import { Store } from '@vitae/store';
import { testDatabase } from '../../support/database.ts';
import { addTenant } from '../../support/tenants.ts';
import { measureTuning, type AskedQuery } from './bench-tuning.ts';
import { indexPeople } from './indexed-people.ts';
import { ndcgAt10, recallAt50 } from './measures.ts';
import { makePeople, NOW } from './people.ts';
import { makeQueries, type BenchQuery, type QueryKind } from './queries.ts';

const option = (name: string, usual: number) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const KINDS: readonly QueryKind[] = ['skills', 'text', 'job'];
const QUERIES_OF_A_KIND = 60;
/** Queries that weights are fitted on come from another seed than those that are reported. */
const SEEDS = { people: 11, reported: 23, fitted: 37, judged: 53 } as const;
/** The hybrid may be so much below the best signal in one kind. */
const TOLERANCE = 0.01;

const say = (line: string) => process.stdout.write(`${line}\n`);

const people = makePeople(option('--people', 2_000), SEEDS.people);
const database = await testDatabase();
const store = new Store(database.url, 4);
const embedder = await createEmbedder(loadSettings().embedding);
const now = () => new Date(Date.UTC(NOW, 10, 26));
let failed = false;
try {
  const started = performance.now();
  const tenant = await addTenant(store, 'bench');
  const { byCandidate, passages } = await indexPeople({ store, embedder }, tenant.id, people, now());
  const seconds = Math.round((performance.now() - started) / 1_000);
  say(
    `${people.length} people, ${passages} passages by ${embedder.model}, in ${seconds} s on ${database.embedded ? 'PGlite' : 'PostgreSQL'}\n`,
  );

  const dependencies: SearchDependencies = { store, embedder, now };
  const asked = async (query: BenchQuery): Promise<AskedQuery> => {
    const request = searchRequestSchema.parse(query.request);
    const found = await poolOf(dependencies, tenant.id, request);
    if (!found.ok) throw new Error(`a query is refused: ${JSON.stringify(request)}`);
    const grades = new Map([...byCandidate].map(([id, person]) => [id, query.gradeOf(person)]));
    const skillGrades = new Map([...byCandidate].map(([id, person]) => [id, query.skillGradeOf(person)]));
    return { query, pool: found.answer, grades, skillGrades };
  };
  const all = async (seed: number) => {
    const found: AskedQuery[] = [];
    for (const kind of KINDS)
      for (const query of makeQueries(kind, QUERIES_OF_A_KIND, seed)) found.push(await asked(query));
    // Nobody can be found where nobody fits.
    return found.filter(({ grades }) => [...grades.values()].some((grade) => grade >= 2));
  };

  const weights = process.argv.includes('--fit') ? fit(await all(SEEDS.fitted)) : WEIGHTS;
  const reported = await all(SEEDS.reported);
  failed = report(reported, weights);
  await times(dependencies, tenant.id);
  if (process.argv.includes('--tune')) {
    const bench = { store, id: tenant.id, slug: 'bench', databaseUrl: database.url };
    const judged = [...(await all(SEEDS.fitted)), ...(await all(SEEDS.judged))];
    await measureTuning(bench, judged, reported, say);
  }
} finally {
  await embedder.close();
  await store.close();
  await database.drop();
}
process.exitCode = failed ? 1 : 0;

interface Measured {
  readonly ndcg: number;
  readonly recall: number;
}

function measure({ pool, grades }: AskedQuery, weights: Signals): Measured {
  const ranked = rankPeople(pool.asked, pool.people, pool.found, NOW, weights).map(
    ({ person }) => grades.get(person.candidateId) ?? 0,
  );
  const all = [...grades.values()];
  return { ndcg: ndcgAt10(ranked, all), recall: recallAt50(ranked, all) };
}

function mean(asked: readonly AskedQuery[], weights: (query: AskedQuery) => Signals): Measured {
  const measured = asked.map((one) => measure(one, weights(one)));
  const of = (key: keyof Measured) =>
    measured.reduce((sum, one) => sum + one[key], 0) / Math.max(1, measured.length);
  return { ndcg: of('ndcg'), recall: of('recall') };
}

function alone(only: SignalName): Signals {
  const none: Signals = { exact: 0, similar: 0, titles: 0, organisations: 0, words: 0, meaning: 0 };
  return { ...none, [only]: 1 };
}

/** One weight after another, up and down by smaller and smaller steps, for as long as nDCG@10 gains. */
function fit(asked: readonly AskedQuery[]): Readonly<Record<QueryKind, Signals>> {
  const fitted = { ...WEIGHTS };
  for (const kind of KINDS) {
    const own = asked.filter(({ query }) => query.kind === kind);
    let best = fitted[kind];
    let score = mean(own, () => best).ndcg;
    for (const step of [0.2, 0.1, 0.05])
      for (let gained = true; gained;) {
        gained = false;
        for (const name of signalNames.filter((one) => one !== 'organisations'))
          for (const change of [step, -step]) {
            const tried = { ...best, [name]: Math.max(0, Number((best[name] + change).toFixed(2))) };
            const reached = mean(own, () => tried).ndcg;
            if (reached > score + 0.0005) [best, score, gained] = [tried, reached, true];
          }
      }
    fitted[kind] = best;
    say(
      `fitted for ${kind} (nDCG@10 ${score.toFixed(3)} on ${own.length} other queries): ${JSON.stringify(best)}`,
    );
  }
  say('');
  return fitted;
}

/** Prints what was measured; true where the hybrid falls short. */
function report(asked: readonly AskedQuery[], weights: Readonly<Record<QueryKind, Signals>>): boolean {
  const singles = signalNames.filter((name) => name !== 'organisations');
  const groups: readonly [string, readonly AskedQuery[]][] = [
    ...KINDS.map((kind): [string, AskedQuery[]] => [kind, asked.filter(({ query }) => query.kind === kind)]),
    ['all', asked],
  ];
  say(
    `${'nDCG@10 / recall@50'.padEnd(20)}${groups.map(([name, own]) => `${name} (${own.length})`.padStart(16)).join('')}`,
  );
  const line = (name: string, values: readonly Measured[]) =>
    say(
      `${name.padEnd(20)}${values.map(({ ndcg, recall }) => `${ndcg.toFixed(3)} / ${recall.toFixed(3)}`.padStart(16)).join('')}`,
    );
  const bySignal = singles.map((name) => ({
    name,
    values: groups.map(([, own]) => mean(own, () => alone(name))),
  }));
  for (const { name, values } of bySignal) line(name, values);
  const hybrid = groups.map(([, own]) => mean(own, ({ query }) => weights[query.kind]));
  line('hybrid', hybrid);
  const short = groups.flatMap(([name], i) => {
    const best = Math.max(...bySignal.map(({ values }) => values[i]?.ndcg ?? 0));
    const allowed = name === 'all' ? best : best - TOLERANCE;
    const reached = hybrid[i]?.ndcg ?? 0;
    return (name === 'all' ? reached > allowed : reached >= allowed) ? [] : [name];
  });
  say(
    short.length
      ? `\nThe hybrid falls short of the best single signal: ${short.join(', ')}`
      : '\nThe hybrid is as good as the best single signal in each kind, and better over all.',
  );
  return short.length > 0;
}

/** How long whole searches take, the encoder included. */
async function times(dependencies: SearchDependencies, tenantId: string): Promise<void> {
  for (const kind of KINDS) {
    const took: number[] = [];
    for (const query of makeQueries(kind, QUERIES_OF_A_KIND, SEEDS.fitted + 1)) {
      const started = performance.now();
      await searchPeople(dependencies, tenantId, searchRequestSchema.parse(query.request));
      took.push(performance.now() - started);
    }
    const sorted = took.toSorted((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(0);
    say(`whole searches by ${kind}: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
  }
}
