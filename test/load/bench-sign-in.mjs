// npm run bench:sign-in [-- --tries 200] [-- --at-once 8] [-- --uploads 2]
// How long signing in takes, so many at a time, while resumes come in and are read: starts Vitae on a data folder of its own (or on
// DATABASE_URL, which must be an empty database), and prints the times with and without uploads. Expected is a p95 of 300 ms at most.
import { availableParallelism, loadavg } from 'node:os';
import { startVitae } from './started-vitae.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const tries = option('--tries', 200);
const atOnce = option('--at-once', 8);
const uploads = option('--uploads', 2);
const EXPECTED_MS = 300;

/** Milliseconds that each of the sign-ins took. */
async function signIns(address, { email, password }) {
  const times = [];
  let left = tries;
  const one = async () => {
    while (left-- > 0) {
      const began = performance.now();
      const answer = await fetch(`${address}/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      });
      await answer.text();
      if (answer.status !== 200) throw new Error(`signing in was answered ${answer.status}`);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return times.toSorted((a, b) => a - b);
}

/** Sends one resume after the other until it is told to end; returns how many. */
async function sendResumes(address, { apiKey }, isOver) {
  let sent = 0;
  const one = async (sender) => {
    while (!isOver()) {
      const form = new FormData();
      const text = `Person ${sender} ${sent}\nperson${sender}.${sent}@people.example\n\nWork Experience\nWelder, Example Works Ltd, 2016 - 2019\n`;
      form.append('file', new Blob([text], { type: 'text/plain' }), 'cv.txt');
      const headers = { authorization: `Bearer ${apiKey}`, prefer: 'wait=30' };
      const answer = await fetch(`${address}/v1/resumes`, { method: 'POST', headers, body: form });
      await answer.text();
      if (answer.status >= 400) throw new Error(`a resume was answered ${answer.status}`);
      sent++;
    }
  };
  await Promise.all(Array.from({ length: uploads }, (_, sender) => one(sender)));
  return sent;
}

const at = (times, share) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
const show = (times) =>
  `p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, longest ${Math.round(times.at(-1))} ms`;

const { address, first, end } = await startVitae('sign-in');
try {
  await signIns(address, first);
  console.log(
    `${tries} sign-ins, ${atOnce} at a time; ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}`,
  );
  console.log(`nothing else to do: ${show(await signIns(address, first))}`);
  let over = false;
  const sending = sendResumes(address, first, () => over);
  const times = await signIns(address, first).finally(() => (over = true));
  const sent = await sending;
  console.log(`${uploads} senders of resumes beside it (${sent} read meanwhile): ${show(times)}`);
  if (at(times, 0.95) > EXPECTED_MS) process.exitCode = 1;
} finally {
  await end();
}
