// The programs themselves are killed, stopped, or ended in order, in the middle of their work.
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Program, ProgramKind } from './cluster.ts';
import { ALL_READY, type Fault, type FaultContext } from './fault.ts';

const HALF_SENT = 3;
const FLOOD = 12;
const LOOK_MS = 100;

const some = ({ programs, random }: FaultContext, kind: ProgramKind): Program =>
  random.pick(programs.filter((program) => program.kind === kind));

export const processFaults: readonly Fault[] = [
  {
    // Longer than its lock with the carrier, and than a transaction may stand still: another has its jobs by then.
    name: 'a worker stopped for a while',
    seconds: [25, 40],
    ready: ALL_READY,
    async hurt(context) {
      const worker = some(context, 'worker');
      await flood(context);
      worker.signal('SIGSTOP');
      return () => worker.signal('SIGCONT');
    },
  },
  {
    name: 'a worker killed while it reads',
    seconds: [2, 8],
    ready: ALL_READY,
    async hurt(context) {
      const worker = some(context, 'worker');
      await flood(context);
      await worker.kill();
      return () => worker.start();
    },
  },
  {
    name: 'an API killed while files come in',
    seconds: [2, 6],
    ready: ALL_READY,
    async hurt(context) {
      const { ledger } = context;
      const api = some(context, 'api');
      const broken = await Promise.all(
        Array.from({ length: HALF_SENT }, () => sendHalf(api, context.random.pick(context.tenants).apiKey)),
      );
      await flood(context);
      await api.kill();
      for (const upload of broken) upload.destroy();
      const killedAt = new Date();
      return async () => {
        // Nobody else can clear up what it was writing: the sweep does, once that is a day old.
        await ledger.removeParts(killedAt);
        await api.start();
      };
    },
  },
  {
    name: 'the APIs restarted one after the other',
    ready: { api: 'any', worker: 'ready' },
    isSeamless: true,
    async hurt({ programs, watch, tell }) {
      for (const api of programs.filter(({ kind }) => kind === 'api')) {
        const status = await api.stop();
        if (status !== 0) tell(`${api.name} ended with ${status} when it was asked to`);
        await api.start();
        while (!watch.isReady(api)) await sleep(LOOK_MS);
      }
      return () => undefined;
    },
  },
];

/** Many clients at once, so that everybody is at work; whether they are answered is told by the load. */
async function flood({ load, random }: FaultContext): Promise<void> {
  load.flood(FLOOD);
  await sleep(random.whole(50, 400));
}

/** A client that has sent half of its file and waits. */
async function sendHalf({ url }: Program, apiKey: string) {
  const head =
    '--half\r\nContent-Disposition: form-data; name="file"; filename="half.txt"\r\n\r\nHalf of a resume\n';
  const upload = request(`${url}/v1/resumes`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${apiKey}`,
      'content-type': 'multipart/form-data; boundary=half',
      'content-length': head.length + 100_000,
    },
  });
  upload.on('error', () => undefined);
  upload.on('response', (answer) => answer.resume());
  upload.write(head);
  await sleep(LOOK_MS);
  return upload;
}
