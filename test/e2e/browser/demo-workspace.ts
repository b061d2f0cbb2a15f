// A workspace as it is after some weeks of work, for pictures: the demo people as `vitae demo` brings them in, and what colleagues did
// with them since (labels, notes, decisions, a correction, a table with faults, an endpoint that was sent events, a drawn map).
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { importIsOver, isSettled, type ImportStatus, type ResumeStatus } from '@vitae/contracts';
import { enqueueOnce } from '@vitae/jobs';
import { access, gpuWorkers, Store } from '@vitae/store';
import { startWorkplace, type Workplace } from '../../support/browser.ts';
import { until } from '../../support/client.ts';

const CLI = fileURLToPath(new URL('../../../apps/cli/dist/main.js', import.meta.url));
/** Where a local receiver may listen: what is sent leaves this machine no more than the rest. */
const HERE = '127.0.0.1';
export const OPERATOR_TOKEN = 'an-operators-token-0123456789';

export interface DemoThings {
  readonly resumeId: string;
  readonly candidateId: string;
  /** Three people, to compare. */
  readonly several: readonly string[];
  readonly importId: string;
  readonly faultyImportId: string;
  readonly endpointId: string;
  /** The page that one candidate was sent a link to. */
  readonly personPage: string;
}

/** Before `fill`. */
export const NOTHING_YET: DemoThings = {
  resumeId: '',
  candidateId: '',
  several: [],
  importId: '',
  faultyImportId: '',
  endpointId: '',
  personPage: '/',
};

interface Person {
  readonly id: string;
  readonly name: string | null;
  readonly newestResume: { readonly id: string } | null;
}
interface Listed<T> {
  readonly items: readonly T[];
}

export interface DemoWorkplace extends Workplace {
  /** Brings everything in; before that the workspace is empty. */
  fill(): Promise<DemoThings>;
}

export async function startDemoWorkplace(): Promise<DemoWorkplace> {
  // Takes all but every fourth message, so that there is something to see of both.
  let asked = 0;
  const receiver = createServer((_, response) => response.writeHead(++asked % 4 ? 204 : 503).end());
  await new Promise<void>((done) => receiver.listen(0, HERE, done));
  const hook = `http://${HERE}:${(receiver.address() as AddressInfo).port}/vitae`;
  const workplace = await startWorkplace({ WEBHOOK_ALLOW: HERE, OPERATOR_TOKEN });
  return {
    ...workplace,
    fill: () => fill(workplace, hook),
    async stop() {
      await workplace.stop();
      receiver.close();
    },
  };
}

async function fill(workplace: Workplace, hook: string): Promise<DemoThings> {
  const { api } = workplace;
  const endpoint = await api<{ id: string }>('POST', '/v1/webhook-endpoints', {
    url: hook,
    description: 'Our own system',
    events: ['resume.completed', 'candidate.created', 'import.completed'],
  });
  await demoCommand(workplace);
  await workplace.sendText('notes.txt', 'Nothing that anybody would call a resume.');
  await until(async () => {
    const { items } = await api<Listed<{ status: ResumeStatus }>>('GET', '/v1/resumes?limit=100');
    return (items.length > 40 && items.every(({ status }) => isSettled(status))) || undefined;
  });
  const { items: people } = await api<Listed<Person>>('GET', '/v1/candidates?limit=100');
  const called = (name: string): Person & { newestResume: { id: string } } => {
    const found = people.find((person) => person.name?.startsWith(name));
    if (!found?.newestResume) throw new Error(`${name} is not among the demo people`);
    return { ...found, newestResume: found.newestResume };
  };
  const shown = called('Naomi Ash');
  const several = [shown, called('Zara'), called('Jasper')];
  await workAsColleaguesDo(workplace, several, people);
  const { items: imports } = await api<Listed<{ id: string }>>('GET', '/v1/imports');
  const faulty = await faultyImport(workplace);
  await api('POST', `/v1/webhook-endpoints/${endpoint.id}/test`);
  const { url: personPage } = await api<{ url: string }>('POST', `/v1/candidates/${shown.id}/link`, {});
  await drawMaps(workplace);
  return {
    resumeId: shown.newestResume.id,
    candidateId: shown.id,
    several: several.map(({ id }) => id),
    importId: imports[0]?.id ?? '',
    faultyImportId: faulty,
    endpointId: endpoint.id,
    personPage: new URL(personPage).pathname,
  };
}

function demoCommand({ url, apiKey }: Workplace): Promise<void> {
  const child = spawn(process.execPath, [CLI, 'demo'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, VITAE_URL: url, VITAE_API_KEY: apiKey },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) =>
      status === 0 ? resolve() : reject(new Error(`vitae demo ended with ${status}`)),
    );
  });
}

const LABELS = [
  ['Call back', 'green'],
  ['Ward 7', 'blue'],
  ['Speaks German', 'violet'],
] as const;

async function workAsColleaguesDo(
  { api }: Workplace,
  [first, ...others]: readonly Person[],
  people: readonly Person[],
): Promise<void> {
  if (!first) return;
  for (const [at, [name, colour]] of LABELS.entries()) {
    const { id } = await api<{ id: string }>('POST', '/v1/labels', { name, colour });
    const marked = people.filter((_, place) => place % (at + 3) === 0).slice(0, 8);
    for (const person of [...(at === 1 ? [] : [first]), ...marked])
      await api('PUT', `/v1/candidates/${person.id}/labels/${id}`);
  }
  for (const text of [
    'Called on Tuesday: would start in March, prefers four days a week.',
    'References are back, both good.',
  ])
    await api('POST', `/v1/candidates/${first.id}/notes`, { text });
  const decided = [first, ...others, ...people.slice(5, 15)];
  const decisions = decided.map(({ id }, at) => ({
    candidateId: id,
    process: 'Nurse, ward 7',
    outcome: at % 3 === 0 ? 'short_listed' : at % 3 === 1 ? 'applied' : 'rejected',
  }));
  await api('POST', '/v1/decisions', { decisions });
  await api('POST', '/v1/saved-searches', {
    name: 'Nurses who speak German',
    request: { text: 'nurse', filters: { minimumYears: 3 } },
  });
  await api('POST', '/v1/members/invitations', { email: 'kim@agency.example', role: 'recruiter' });
}

/** A table of which some rows can't be taken; returns its id once it has come to its end. */
async function faultyImport({ url, apiKey, api }: Workplace): Promise<string> {
  const rows = [
    'Name,E-mail,City,Job title',
    'Mina Okoro,mina.okoro@mail.example,Leeds,Ward Sister',
    'Tomas Lind,no address,Malmö,Baker',
    'Ada Quill,ada.quill@mail.example,York,Accountant',
    'Per Holm,per(at)mail.example,Oslo,Driver',
  ];
  const form = new FormData();
  form.append('dryRun', 'false');
  form.append(
    'mapping',
    JSON.stringify({ Name: 'name', 'E-mail': 'email', City: 'city', 'Job title': 'title' }),
  );
  form.append('file', new File([rows.join('\n')], 'from-the-fair.csv', { type: 'text/csv' }));
  const answer = await fetch(`${url}/v1/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${apiKey}` },
    body: form,
  });
  if (!answer.ok) throw new Error(`the table was not taken: ${answer.status} ${await answer.text()}`);
  const { id } = (await answer.json()) as { id: string };
  await until(async () => {
    const { status } = await api<{ status: ImportStatus }>('GET', `/v1/imports/${id}`);
    return importIsOver(status) || undefined;
  });
  return id;
}

/** A pool of two GPU workers, one of them not well, for whoever runs all this. */
const letWorkersCall = (store: Store): Promise<void> =>
  store.asRelay(async (tx) => {
    const now = new Date();
    for (const [at, name] of ['a', 'b'].entries())
      await gpuWorkers.heartbeat(
        tx,
        {
          id: `00000000-0000-4000-8000-00000000000${name}`,
          model: 'zephyr-7b-beta',
          revision: '892b3d7a7b1cf10c7a701c60881cd93df615734c',
          engine: 'vllm',
          device: 'NVIDIA L4',
          memoryGigabytes: 24,
          capacity: 8,
          running: at ? 0 : 3,
          answered: 1_204 - at * 900,
          failed: at * 17,
          answerTokens: 181_000 - at * 120_000,
          busyMilliseconds: 3_600_000,
          draining: false,
          unhealthySince: at ? now : null,
        },
        now,
      );
  });

/** The sweep would have them drawn within the hour. */
async function drawMaps({ databaseUrl, api }: Workplace): Promise<void> {
  const store = new Store(databaseUrl, 1);
  try {
    const tenant = '00000000-0000-4000-8000-00000000de30';
    if (!(await store.withTenant(tenant, access.tenantExists))) throw new Error('there is no demo tenant');
    await store.withTenant(tenant, (tx) => enqueueOnce(tx, 'draw-maps', {}));
    await letWorkersCall(store);
  } finally {
    await store.close();
  }
  await until(async () => {
    const { status } = await api<{ status: string }>('GET', '/v1/map/candidates');
    return status === 'ready' || undefined;
  });
}
