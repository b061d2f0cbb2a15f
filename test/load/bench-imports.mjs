// npm run bench:imports [-- --rows 50000] [-- --kills 2]      with DATABASE_URL: on a database of its own on that server
// An import of many rows, 3 % of them bad, whose worker is killed on the way: starts Vitae on a data folder of its own, sends a table, kills
// the worker (SIGKILL) at random rows, and checks that each row came in once, that the bad ones are told as they are, how much memory the
// worker and the API took beyond what they have when nothing is done, and how much of a processor, which no other program spoils. Linux
// only (/proc).
import { loadavg } from 'node:os';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startVitae } from './started-vitae.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const rows = option('--rows', 50_000);
const kills = option('--kills', 2);
/** Megabytes beyond those at rest. */
const MOST_MEMORY = 300;

const FAULTS = [
  ['email_invalid', (cells) => (cells[3] = 'no-address')],
  ['phone_invalid', (cells) => (cells[4] = 'call me')],
  ['date_invalid', (cells) => (cells[8] = 'some time ago')],
  ['cell_count', (cells) => cells.push('one more')],
];
const TITLES = [
  'Welder',
  'Accountant',
  'Nurse',
  'Software engineer',
  'Cook',
  'Electrician',
  'Teacher',
  'Buyer',
];
const SKILLS = [
  'TIG welding',
  'SAP',
  'Python',
  'Wound care',
  'Excel',
  'Wiring',
  'Pastry',
  'Negotiation',
  'Java',
];
const CITIES = ['Berlin', 'Lyon', 'Sevilla', 'Torino', 'Leeds', 'Wien'];

/** Every 33rd row and some more are bad, of each kind as many: 3 %. */
const faultOf = (row) =>
  row % 100 < 3 ? FAULTS[(Math.floor(row / 100) * 3 + (row % 100)) % FAULTS.length] : undefined;

function lineOf(row) {
  const cells = [
    `person-${row}`,
    `Given${row.toString(36)}`,
    `Family${(row * 7919).toString(36)}`,
    `person${row}@many.example`,
    `+49 30 555${String(row).padStart(6, '0')}`,
    CITIES[row % CITIES.length],
    TITLES[row % TITLES.length],
    `Company ${row % 500}`,
    String(2000 + (row % 25)),
    `"${SKILLS[row % SKILLS.length]}, ${SKILLS[(row * 5 + 1) % SKILLS.length]}"`,
  ];
  faultOf(row)?.[1](cells);
  return cells.join(',');
}
const HEAD = 'External ID,First name,Last name,E-mail,Phone,City,Job title,Company,Start date,Skills';
const table = (from, to) =>
  `${[HEAD, ...Array.from({ length: to - from }, (_, i) => lineOf(from + i))].join('\n')}\n`;

const memoryOf = (pid) => {
  try {
    return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1]) / 1024;
  } catch {
    return 0;
  }
};
/** Milliseconds of a processor that a process and its children took until now. */
const ticksOf = (pid) => {
  const of = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(of[11]) + Number(of[12])) * 10;
};
const childrenOf = (parent) =>
  readdirSync('/proc').filter((name) => {
    try {
      return (
        /^\d+$/.test(name) &&
        readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1].split(' ')[1] === String(parent)
      );
    } catch {
      return false;
    }
  });
const cpu = new Map();
/** Notes what all processes of Vitae took, by their ids: those that end stay counted. */
function noteProcessors(program, pid) {
  if (pid === undefined) return;
  for (const each of [pid, ...childrenOf(pid)])
    try {
      cpu.set(`${program} ${each}`, ticksOf(each));
    } catch {
      // It has ended.
    }
}
const cpuOf = (program) =>
  [...cpu].reduce((sum, [name, ms]) => (name.startsWith(`${program} `) ? sum + ms : sum), 0);

/** The child of `parent` that runs a program. */
const childOf = (parent, program) =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => {
      try {
        const isChild =
          Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1]) === parent;
        return isChild && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`/${program}/dist/main.js`);
      } catch {
        return false;
      }
    });

const { vitae, address, first, end } = await startVitae('imports');
const headers = { authorization: `Bearer ${first.apiKey}` };
async function ask(path, init = {}) {
  const answer = await fetch(address + path, { ...init, headers: { ...headers, ...init.headers } });
  if (!answer.ok) throw new Error(`${init.method ?? 'GET'} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.headers.get('content-type')?.includes('json') ? answer.json() : answer.text();
}
async function bringIn(text, watch = async () => {}) {
  const form = new FormData();
  form.set('file', new Blob([text]), 'people.csv');
  const sent = await ask('/v1/imports', { method: 'POST', body: form, headers: { prefer: 'wait=60' } });
  await ask(`/v1/imports/${sent.id}/start`, { method: 'POST' });
  for (;;) {
    const now = await ask(`/v1/imports/${sent.id}`).catch(() => undefined);
    if (now && !['checking', 'running', 'ready'].includes(now.status)) return now;
    if (now) await watch(now);
    await sleep(250);
  }
}

const failures = [];
const expect = (what, is, should) => {
  if (JSON.stringify(is) !== JSON.stringify(should))
    failures.push(`${what}: ${JSON.stringify(is)}, not ${JSON.stringify(should)}`);
};
try {
  // What is loaded with the first rows is there at rest.
  await bringIn(table(10_000_000, 10_000_050));
  await sleep(5_000);
  const programs = ['worker', 'api'];
  const rest = Object.fromEntries(programs.map((name) => [name, memoryOf(childOf(vitae.pid, name))]));
  const most = { ...rest };
  let killed = 0;
  const killAt = Array.from({ length: kills }, () => Math.floor(Math.random() * rows * 0.9)).sort(
    (a, b) => a - b,
  );
  for (const name of programs) noteProcessors(name, childOf(vitae.pid, name));
  const before = Object.fromEntries(programs.map((name) => [name, cpuOf(name)]));
  const started = performance.now();
  const done = await bringIn(table(0, rows), async ({ counts }) => {
    for (const name of programs) {
      const pid = childOf(vitae.pid, name);
      most[name] = Math.max(most[name], memoryOf(pid));
      noteProcessors(name, pid);
    }
    if (killed < kills && counts.done > killAt[killed]) {
      killed++;
      process.kill(childOf(vitae.pid, 'worker'), 'SIGKILL');
      process.stdout.write(`killed the worker at row ${counts.done}\n`);
    }
  });
  const seconds = (performance.now() - started) / 1000;
  const bad = Array.from({ length: rows }, (_, row) => faultOf(row)?.[0]).filter((reason) => reason);
  expect('status', done.status, 'completed');
  expect('counts', done.counts, {
    done: rows,
    created: rows - bad.length,
    updated: 0,
    unchanged: 0,
    bad: bad.length,
  });
  expect('kills', killed, kills);
  const errors = (await ask(`/v1/imports/${done.id}/errors.csv`)).trim().split('\r\n').slice(1);
  expect('bad rows told', errors.length, bad.length);
  for (const [reason] of FAULTS)
    expect(
      reason,
      errors.filter((line) => line.includes(reason)).length,
      bad.filter((one) => one === reason).length,
    );
  const seen = new Set();
  let resumes = 0;
  for (let next = '/v1/resumes?limit=100'; next;) {
    const page = await ask(next);
    for (const { externalId } of page.items) {
      if (Number(externalId.slice('person-'.length)) >= rows) continue;
      resumes++;
      seen.add(externalId);
    }
    next = page.next && `/v1/resumes?limit=100&cursor=${encodeURIComponent(page.next)}`;
  }
  expect('resumes', resumes, rows - bad.length);
  expect('external ids', seen.size, rows - bad.length);
  for (const name of programs) {
    const more = Math.round(most[name] - rest[name]);
    const spent = ((cpuOf(name) - before[name]) / rows).toFixed(1);
    process.stdout.write(
      `${name}: ${Math.round(rest[name])} MB at rest, at most ${more} MB more; ${spent} ms of a processor a row\n`,
    );
    if (more > MOST_MEMORY) failures.push(`${name} took ${more} MB more than at rest`);
  }
  process.stdout.write(
    `${rows} rows (${bad.length} bad, ${killed} kills) in ${seconds.toFixed(0)} s: ${(rows / seconds).toFixed(0)} rows a second, load ${loadavg()[0].toFixed(1)}\n`,
  );
} finally {
  await end();
}
for (const failure of failures) process.stderr.write(`${failure}\n`);
process.exitCode = failures.length ? 1 : 0;
