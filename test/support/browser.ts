// A real browser on the real program, for tests of pages: the embedded database, a member of each role that is asked for, errors of the
// console and breaches of the content policy kept, and axe-core for who can't see or can't use a mouse.
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@vitae/contracts';
import { benchmarkPath } from './files.ts';
import { filledFirst, firstRun, ownDatabase, startProgram, type Program } from './program.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** Of members that are made here. */
const PASSWORD = 'quiet harbour lantern';

export interface SignedIn {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What scripts complained of, and what the content policy refused; empty where all is well. */
  readonly complaints: string[];
}

export interface Workplace {
  readonly url: string;
  /** Of the tenant’s database. */
  readonly databaseUrl: string;
  readonly apiKey: string;
  /** JSON to the API as the owner's key; the answer, or an error that says what came. */
  api<T>(method: string, path: string, body?: unknown): Promise<T>;
  /** Sends a file of the benchmark and waits until it is read. */
  sendResume(fileName: string): Promise<{ id: string }>;
  sendText(fileName: string, text: string): Promise<{ id: string }>;
  /** Whose the resume is. */
  candidateOf(resumeId: string): Promise<string>;
  /** A page of its own, signed in as a member of this role, at its root. */
  signIn(role: Role, options?: { locale?: string; colorScheme?: 'light' | 'dark' }): Promise<SignedIn>;
  /** A page of somebody who has no session. */
  visit(address: string, options?: { locale?: string; colorScheme?: 'light' | 'dark' }): Promise<SignedIn>;
  stop(): Promise<void>;
}

/** `fill` puts into its migrated database, while no program runs on it, what would take hours to send. */
export async function startWorkplace(
  env: NodeJS.ProcessEnv = {},
  fill?: (databaseUrl: string) => Promise<void>,
): Promise<Workplace> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vitae-browser-'));
  const database = await ownDatabase();
  if (fill) await filledFirst(dataDir, { ...database.env, ...env }, fill);
  const program: Program = await startProgram(dataDir, { ...database.env, ...env });
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const { url } = program;
  const { email, password, apiKey } = await firstRun(dataDir);
  const logins = new Map<Role, { email: string; password: string }>([['owner', { email, password }]]);

  const ask = async <T>(method: string, path: string, init: RequestInit): Promise<T> => {
    const answer = await fetch(url + path, {
      method,
      ...init,
      headers: { authorization: `Bearer ${apiKey}`, ...init.headers },
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text ? JSON.parse(text) : undefined) as T;
  };
  const api: Workplace['api'] = (method, path, body) =>
    ask(method, path, {
      ...(body !== undefined && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
  const send = (file: File): Promise<{ id: string }> => {
    const form = new FormData();
    form.append('file', file);
    return ask('POST', '/v1/resumes', { body: form, headers: { prefer: 'wait=120' } });
  };

  const loginOf = async (role: Role) => {
    const known = logins.get(role);
    if (known) return known;
    const made = { email: `${role}@demo.example`, password: PASSWORD };
    const { link } = await api<{ link: string }>('POST', '/v1/members/invitations', {
      email: made.email,
      role,
    });
    const token = new URL(link).hash.slice(1);
    const name = `Robin ${role[0]?.toUpperCase()}${role.slice(1)}`;
    const answer = await fetch(`${url}/v1/invitations:accept`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token, name, password: PASSWORD }),
    });
    if (!answer.ok)
      throw new Error(`the invitation was not accepted: ${answer.status} ${await answer.text()}`);
    logins.set(role, made);
    return made;
  };

  const visit: Workplace['visit'] = async (address, { locale = 'en-GB', colorScheme = 'light' } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale,
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    // A busy machine takes its time; what takes longer names the line that waited, which the limit of a test would not.
    page.setDefaultTimeout(120_000);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // The browser logs each answer that is no success as an error, also those that a page expects (nobody is signed in yet).
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text());
    });
    await page.goto(new URL(address, url).href);
    return { page, context, complaints };
  };

  return {
    url,
    databaseUrl: database.env['DATABASE_URL'] ?? (await readFile(join(dataDir, 'database-url'), 'utf8')),
    apiKey,
    api,
    sendResume: async (fileName) => send(new File([await readFile(benchmarkPath(fileName))], fileName)),
    sendText: (fileName, text) => send(new File([text], fileName, { type: 'text/plain' })),
    async candidateOf(resumeId) {
      const { items } = await api<{ items: { id: string; resumeIds: string[] }[] }>(
        'GET',
        '/v1/candidates?limit=100',
      );
      const found = items.find(({ resumeIds }) => resumeIds.includes(resumeId));
      if (!found) throw new Error(`resume ${resumeId} is nobody’s among the newest hundred people`);
      return found.id;
    },
    visit,
    async signIn(role, options) {
      const login = await loginOf(role);
      const visitor = await visit('/', options);
      const { page } = visitor;
      await page.locator('input[name=email]').fill(login.email);
      await page.locator('input[name=password]').fill(login.password);
      await page.keyboard.press('Enter');
      await page.locator('#main').waitFor();
      return visitor;
    },
    async stop() {
      await browser.close();
      await program.stop();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

interface AxeNode {
  readonly html: string;
  readonly failureSummary?: string;
}
interface AxeFinding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly AxeNode[];
}

/** Serious and critical findings of axe-core on the page as it is, each in a line; none where all is well. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // By the debugger and not as a script of the page: the content policy would refuse that, rightly.
  await page.evaluate(await readFile(AXE, 'utf8'));
  const findings = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: AxeFinding[] }> } };
    return (await axe.run()).violations;
  });
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
}

/** The same in the light and in the dark; what was found says in which. */
export async function seriousFindingsInBoth(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await seriousFindings(page)).map((line) => `${colorScheme}: ${line}`));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
