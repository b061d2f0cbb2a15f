// The built programs, told to log all they can, say nothing of a person: neither while a resume is read nor while its person is erased.
import { VitaeClient } from '@vitae/contracts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settled } from '../support/client.ts';
import { filesWith } from '../support/marks.ts';
import { firstRun, ownDatabase, startProgram } from '../support/program.ts';

const MARKS = [
  'Xanthippe',
  'Quastenflosser',
  'quasten.example',
  'Trallafitti',
  'zugvogel',
  'EXT-47112',
  'quittung-77',
];
const RESUME = `Xanthippe Quastenflosser
xanthippe@quasten.example

Work Experience
Welder, Trallafitti Werke, 2016 - 2019
`;

it('logs nothing of a person or of the first login, and leaves nothing of them in the storage', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-erasure-'));
  const database = await ownDatabase();
  let log = '';
  let secrets: string[] = [];
  const program = await startProgram(
    folder,
    { ...database.env, LOG_LEVEL: 'debug' },
    (text) => void (log += text),
  );
  try {
    const { apiKey, password } = await firstRun(folder);
    secrets = [apiKey, password];
    const client = new VitaeClient({ baseUrl: program.url, apiKey });
    const form = new FormData();
    form.set('file', new Blob([RESUME]), 'zugvogel.txt');
    form.set('externalId', 'EXT-47112');
    form.set('metadata', '{"receipt":"quittung-77"}');
    const headers = { authorization: `Bearer ${apiKey}`, 'idempotency-key': 'key-of-Xanthippe' };
    const ask = async (method: string, path: string, body?: BodyInit) => {
      const answer = await fetch(`${program.url}${path}`, { method, headers, ...(body && { body }) });
      return { status: answer.status, body: (await answer.json()) as { id: string } };
    };
    const sent = await ask('POST', '/v1/resumes', form);
    const { candidateId } = await settled(client, sent.body.id);
    expect(candidateId).not.toBeNull();
    // Asked for by name, and by what is not there.
    await ask('GET', '/v1/resumes?externalId=EXT-47112');
    await ask('GET', '/v1/skills/Quastenflosser/similar');
    expect((await ask('DELETE', `/v1/candidates/${candidateId}`)).status).toBe(200);
    expect((await ask('DELETE', `/v1/candidates/${candidateId}`)).status).toBe(200);
    expect(await filesWith(join(folder, 'files'), MARKS)).toEqual([]);
  } finally {
    log += program.said();
    await program.stop();
    await database.drop();
    await rm(folder, { recursive: true });
  }
  expect(log).toContain('job done');
  // Nor the owner's password and key: what is written there may be kept for years.
  expect(log).toContain(join(folder, 'first-run.json'));
  for (const secret of secrets) expect(log).not.toContain(secret);
  for (const mark of MARKS) expect([mark, log.includes(mark)]).toEqual([mark, false]);
});
