// The demo people: how they come in, and how they go again. One order of calls for the page and for `vitae demo`, which differ in how they
// ask alone. What is of the demo is known by its ids and names; nothing else is touched. It goes the way of any upload.
import { z } from 'zod';
import type { ImportMapping } from './imports.ts';

/** Where the files lie, and which they are: `people.json` beside the page, made by `deploy/demo`. */
export const DEMO_FOLDER = '/demo';
export const demoSchema = z.object({
  people: z.array(z.object({ externalId: z.string(), file: z.string() })),
  table: z.string(),
  rows: z.array(z.string()),
});
export type Demo = z.infer<typeof demoSchema>;

const DEMO_MARK = 'Vitae demo';
/** `.example` has no addresses, and the endpoint is disabled besides: nothing is ever sent there. */
const DEMO_HOOK = 'https://ats.vitae-demo.example/events';
const AT_ONCE = 2;
/** Said, so that nothing is in doubt and the rows come in at once. */
const TABLE_MAPPING: ImportMapping = {
  Id: 'externalId',
  Name: 'name',
  'E-mail': 'email',
  Phone: 'phone',
  City: 'city',
  'Job title': 'title',
  Employer: 'organisation',
  Skills: 'skills',
};

/** How calls are made. Each throws where the answer is no success; `ask` answers undefined where a thing is not there or may not be asked for. */
export interface DemoHands {
  ask(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
  send(path: string, fields: Readonly<Record<string, string>>, file: string): Promise<unknown>;
  /** After each step. */
  tell(done: number, all: number): void;
}

const listed = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      createdAt: z.string().default(''),
      fileName: z.string().optional(),
      name: z.string().optional(),
      description: z.string().nullish(),
    }),
  ),
});
type Listed = z.infer<typeof listed>['items'][number];

const listOf = async ({ ask }: DemoHands, path: string): Promise<Listed[]> =>
  (listed.safeParse(await ask('GET', path)).data?.items ?? []).sort((a, b) =>
    `${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? -1 : 1,
  );
const versionsOf = (hands: DemoHands, id: string) =>
  listOf(hands, `/v1/resumes?limit=100&externalId=${encodeURIComponent(id)}`);

/** Beside the people: one of each of these, told by what makes it the demo's. */
const others = (demo: Demo) =>
  [
    { path: '/v1/imports', isDemo: ({ fileName }: Listed) => fileName === demo.table },
    { path: '/v1/saved-searches', isDemo: ({ name }: Listed) => name === DEMO_MARK },
    { path: '/v1/webhook-endpoints', isDemo: ({ description }: Listed) => description === DEMO_MARK },
  ] as const;

async function makeOther(hands: DemoHands, demo: Demo, path: ReturnType<typeof others>[number]['path']) {
  if (path === '/v1/imports')
    await hands.send(path, { dryRun: 'false', mapping: JSON.stringify(TABLE_MAPPING) }, demo.table);
  else if (path === '/v1/saved-searches')
    await hands.ask('POST', path, { name: DEMO_MARK, request: { text: 'nurse wound care' } });
  else
    await hands.ask('POST', path, {
      url: DEMO_HOOK,
      description: DEMO_MARK,
      events: ['resume.completed', 'candidate.created'],
      status: 'disabled',
    });
}

/** Of two that were made at once, whoever comes later sees both: the older one stays. */
async function keepOldest(hands: DemoHands, path: string, list: readonly Listed[]): Promise<void> {
  for (const { id } of list.slice(1)) await take(hands, path, id);
}

async function take({ ask }: DemoHands, path: string, id: string): Promise<void> {
  // An import that still runs would bring its people in again.
  if (path === '/v1/imports') await ask('POST', `${path}/${id}/cancel`);
  await ask('DELETE', `${path}/${id}`);
}

/** Brings the demo in; what is there already is left as it is. */
export async function makeDemo(hands: DemoHands, demo: Demo): Promise<void> {
  const rest = others(demo);
  const all = demo.people.length + rest.length;
  let done = 0;
  const step = () => hands.tell(++done, all);
  const waiting = [...demo.people];
  const work = async () => {
    for (let person = waiting.shift(); person; person = waiting.shift()) {
      const { externalId, file } = person;
      if (!(await versionsOf(hands, externalId)).length) {
        await hands.send('/v1/resumes', { externalId, metadata: JSON.stringify({ demo: 'yes' }) }, file);
        await keepOldest(hands, '/v1/resumes', await versionsOf(hands, externalId));
      }
      step();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const { path, isDemo } of rest) {
    if (!(await listOf(hands, path)).some(isDemo)) {
      await makeOther(hands, demo, path);
      await keepOldest(hands, path, (await listOf(hands, path)).filter(isDemo));
    }
    step();
  }
}

/** Takes the demo away, and nothing else. */
export async function removeDemo(hands: DemoHands, demo: Demo): Promise<void> {
  const rest = others(demo);
  const ids = [...demo.people.map(({ externalId }) => externalId), ...demo.rows];
  const all = ids.length + rest.length;
  let done = 0;
  // Imports first: their rows are people.
  for (const { path, isDemo } of rest) {
    for (const { id } of (await listOf(hands, path)).filter(isDemo)) await take(hands, path, id);
    hands.tell(++done, all);
  }
  for (const externalId of ids) {
    for (const { id } of await versionsOf(hands, externalId)) await hands.ask('DELETE', `/v1/resumes/${id}`);
    hands.tell(++done, all);
  }
}

/** Whether any of it is there. */
export const hasDemo = async (hands: Pick<DemoHands, 'ask'>, demo: Demo): Promise<boolean> => {
  const [first] = demo.people;
  if (!first) return false;
  return (
    (await versionsOf({ ...hands, send: () => Promise.resolve(), tell: () => undefined }, first.externalId))
      .length > 0
  );
};
