// npm run bench:map [-- --people 2000]
// Draws the maps of a tenant of fictitious people and holds them against their truth: are neighbours of one occupation or field, is
// a cluster of one field, and what is it called; and what the drawing costs.
import { createEmbedder } from '@vitae/embedding';
import { loadSettings } from '@vitae/runtime';
import { drawMaps, keepMaps, showCandidateMap } from '@vitae/search';
import { Store } from '@vitae/store';
import { testDatabase } from '../../support/database.ts';
import { addTenant } from '../../support/tenants.ts';
import { indexPeople } from './indexed-people.ts';
import { makePeople, NOW, type TruePerson } from './people.ts';

const at = process.argv.indexOf('--people');
const people = makePeople(at < 0 ? 2_000 : Number(process.argv[at + 1]), 11);
const NEIGHBOURS = 10;

interface Point {
  readonly x: number;
  readonly y: number;
  readonly cluster: number;
}
type Truth = (person: TruePerson) => string;
const occupation: Truth = (person) => person.occupation.name;
const field: Truth = (person) => person.occupation.field;

const say = (line: string) => process.stdout.write(`${line}\n`);
const share = (part: number, whole: number) => (part / whole).toFixed(3).replace(/^0/, '');

const database = await testDatabase();
const store = new Store(database.url, 4);
const embedder = await createEmbedder(loadSettings().embedding);
try {
  const tenant = await addTenant(store, 'bench');
  const now = new Date(Date.UTC(NOW, 10, 26));
  const { byCandidate, passages } = await indexPeople({ store, embedder }, tenant.id, people, now);
  say(`${people.length} people, ${passages} passages by ${embedder.model}`);
  const before = process.memoryUsage().rss;
  const [started, used] = [performance.now(), process.cpuUsage()];
  const drawn = await drawMaps(store, tenant.id, embedder.model);
  const { candidates, skills } = drawn;
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(used);
  const more = Math.max(0, process.resourceUsage().maxRSS * 1024 - before);
  say(
    `both maps in ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processors, at most ${Math.round(more / 2 ** 20)} MB more`,
  );
  await store.withTenant(tenant.id, (tx) => keepMaps(tx, drawn, now));
  const asked = performance.now();
  const answer = JSON.stringify(await store.withTenant(tenant.id, (tx) => showCandidateMap(tx)));
  say(`asked in ${Math.round(performance.now() - asked)} ms, ${Math.round(answer.length / 1024)} KB\n`);
  const points = candidates.points.flatMap((point) => {
    const person = byCandidate.get(point.candidateId);
    return person ? [{ ...point, person }] : [];
  });
  for (const [name, of] of [
    ['occupation', occupation],
    ['field', field],
  ] as const) {
    const kinds = Map.groupBy(points, ({ person }) => of(person));
    const byChance = [...kinds.values()].reduce((sum, own) => sum + (own.length / points.length) ** 2, 0);
    say(
      `${kinds.size} ${name}s: of the ${NEIGHBOURS} nearest ${share(likeNeighbours(points, of), 1)} are of the same (${share(byChance, 1)} by chance)`,
    );
  }
  say('');
  tell('candidates', points, candidates.labels, ({ person }) => field(person));
  tell('skills', skills.points, skills.labels, ({ name }) => name);
} finally {
  await embedder.close();
  await store.close();
  await database.drop();
}

/** The share of each point's nearest on the map that are of its kind. */
function likeNeighbours(points: readonly (Point & { readonly person: TruePerson })[], of: Truth): number {
  const like = points.map((point) => {
    const near = points
      .filter((other) => other !== point)
      .map((other) => ({ other, distance: Math.hypot(other.x - point.x, other.y - point.y) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, NEIGHBOURS);
    return near.filter(({ other }) => of(other.person) === of(point.person)).length / near.length;
  });
  return like.reduce((sum, one) => sum + one, 0) / like.length;
}

/** The clusters with their labels, and what most of each are. */
function tell<P extends Point>(
  what: string,
  points: readonly P[],
  labels: readonly (string | null)[],
  kindOf: (point: P) => string,
): void {
  say(`${labels.length} clusters of ${points.length} ${what}`);
  const clusters = Map.groupBy(points, ({ cluster }) => cluster);
  for (const [cluster, members] of [...clusters].toSorted(([a], [b]) => a - b)) {
    const kinds = [...Map.groupBy(members, kindOf)]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .slice(0, 4);
    const most = kinds.map(([kind, own]) => `${kind} ${own.length}`).join(', ');
    say(`  ${members.length} “${labels[cluster] ?? '–'}”: ${most}`);
  }
  say('');
}
