// `vitae demo`: forty fictitious people for a running Vitae, in the workspace of the key that it is given; `--remove` takes them away again.
// Their files are those that the page has.
import { DEMO_FOLDER, demoSchema, makeDemo, removeDemo, type DemoHands } from '@vitae/contracts';
import { vitaeAddress } from '@vitae/runtime';

export const DEMO_USAGE = `Usage: vitae demo [--remove]

Sends forty fictitious people to a running Vitae, where they are read like any others: files in several forms, an imported table, a
saved search, and a webhook endpoint that is disabled. Whoever is there already is not sent again. --remove takes them away, and nothing else.

  VITAE_URL       where Vitae is (default: http://127.0.0.1:3000)
  VITAE_API_KEY   an API key of the workspace, with the scopes resumes:read, resumes:write, imports, search
                  and webhooks

Exit status: 0, or 2 if Vitae is not reached or refuses.
`;

/** Not there, not for this key, or over already: the rest goes on. */
const PASSED_OVER = [403, 404, 409];

export async function demoCommand(argv: readonly string[]): Promise<0 | 2> {
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(DEMO_USAGE);
    return 0;
  }
  const removes = argv.includes('--remove');
  const unknown = argv.find((word) => word !== '--remove');
  if (unknown) return refuse(`“${unknown}” is not known\n\n${DEMO_USAGE}`);
  const { url, key } = vitaeAddress();
  if (!URL.canParse(url)) return refuse(`VITAE_URL is no address: ${url}`);
  if (!key) return refuse('VITAE_API_KEY is not set');
  try {
    const hands = handsOf(url, key);
    const file = await fileOf(url, 'people.json');
    const demo = demoSchema.parse(JSON.parse(await file.text()));
    await (removes ? removeDemo : makeDemo)(hands, demo);
    process.stdout.write(removes ? '\nThe demo people are gone.\n' : '\nThe demo people are there.\n');
    return 0;
  } catch (error) {
    return refuse(error instanceof Error ? error.message.slice(0, 500) : String(error));
  }
}

async function fileOf(url: string, name: string): Promise<Blob> {
  const answer = await fetch(new URL(`${DEMO_FOLDER}/${encodeURIComponent(name)}`, url), {
    redirect: 'error',
  });
  if (!answer.ok) throw new Error(`${url} has no demo people (${answer.status})`);
  return answer.blob();
}

function handsOf(url: string, key: string): DemoHands {
  const headers = { authorization: `Bearer ${key}` };
  const read = async (answer: Response): Promise<unknown> => {
    const text = await answer.text();
    if (!answer.ok && !PASSED_OVER.includes(answer.status))
      throw new Error(`Vitae refused (${answer.status}): ${text}`);
    return answer.ok && text ? JSON.parse(text) : undefined;
  };
  // A key goes to nobody but whom it was given for.
  const ask = async (path: string, init: RequestInit): Promise<unknown> =>
    read(await fetch(new URL(path, url), { redirect: 'error', ...init }));
  return {
    tell: (done, all) => void process.stdout.write(`\r${done} of ${all}`),
    ask: (method, path, body) =>
      ask(path, {
        method,
        headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    async send(path, fields, file) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append('file', await fileOf(url, file), file);
      const answer = await fetch(new URL(path, url), {
        method: 'POST',
        headers,
        body: form,
        redirect: 'error',
      });
      if (answer.ok) return read(answer);
      throw new Error(`Vitae refused ${file} (${answer.status}): ${await answer.text()}`);
    },
  };
}

function refuse(why: string): 2 {
  process.stderr.write(`vitae: ${why}\n`);
  return 2;
}
