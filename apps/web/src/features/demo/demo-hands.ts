// The demo's calls by the generated client, as whoever is signed in.
import { client } from '@vitae/client';
import { DEMO_FOLDER, demoSchema, type Demo, type DemoHands } from '@vitae/contracts';
import { call, isForbidden, isNotFound, Problem } from '../../api/call.ts';

const fileOf = async (name: string): Promise<Blob> => {
  const answer = await fetch(`${DEMO_FOLDER}/${name}`);
  if (!answer.ok) throw new Problem('not_found', answer.status);
  return answer.blob();
};

export const readDemo = async (): Promise<Demo> =>
  demoSchema.parse(JSON.parse(await (await fileOf('people.json')).text()));

export const handsThat = (tell: DemoHands['tell']): DemoHands => ({
  tell,
  async ask(method, path, body) {
    try {
      return await call<unknown>(
        client.request<{ 200: unknown }>({
          method,
          url: path,
          ...(body !== undefined && { body, headers: { 'Content-Type': 'application/json' } }),
        }),
      );
    } catch (error) {
      // Gone meanwhile, over already, or not for this role: the rest goes on.
      if (isNotFound(error) || isForbidden(error) || (error instanceof Problem && error.status === 409))
        return undefined;
      throw error;
    }
  },
  async send(path, fields, file) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    form.append('file', await fileOf(file), file);
    return call<unknown>(
      client.post<{ 200: unknown }>({
        url: path,
        headers: { 'Content-Type': null },
        body: form,
        bodySerializer: null,
      }),
    );
  },
});
